import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test } from 'vitest';
import type { Hint } from '../../../../src/model';
import { connect } from '../../../../src/services';
import { consented, counts, taken } from '../../importing';
import { clear, report, send } from '../../send';
import { NOW, OTHER, received, subscribed, WISHES } from '../../subscribing';

afterEach(clear);

const { subscribers, suppressions, tokens } = connect(env);
const find = (address: string) => subscribers.findByAddress(address);

describe('an import', () => {
  test('takes in who agreed elsewhere with when and where, and the same again adds nobody', async () => {
    const list = [
      {
        ...consented('A.Reader@Example.com'),
        leaders: ['Tô Lâm', 'xi-jinping'],
        topics: 'trade',
        frequency: 'weekly',
        hour: '07:00',
        timeZone: 'europe/paris',
        language: 'fr',
      },
    ];
    expect(await taken(list)).toEqual({ added: 1, known: 0, suppressed: 0, invited: 0, refused: [], ignored: [] });
    expect(counts(await taken(list))).toEqual([0, 1, 0, 0, 0]);
    expect(await find('a.reader@example.com')).toMatchObject({
      address: 'A.Reader@example.com',
      state: 'confirmed',
      source: 'old list',
      consentedAt: '2026-02-01T08:00:00.000Z',
      createdAt: NOW.toISOString(),
      wishes: OTHER,
    });
    expect(await received()).toEqual([]);
  });

  test('of one object is one of a list of one', async () => {
    expect(counts(await taken(consented('one@example.com')))).toEqual([1, 0, 0, 0, 0]);
  });

  test('leaves who comes without a consent pending, and mails nobody', async () => {
    expect(
      counts(
        await taken([
          { email: 'a@example.com' },
          { email: 'b@example.com', source: 'fair' },
          { ...consented('c@example.com'), state: 'pending' },
        ]),
      ),
    ).toEqual([3, 0, 0, 0, 0]);
    expect(await find('a@example.com')).toMatchObject({
      state: 'pending',
      wishes: { ...WISHES },
      asked: null,
      consentedAt: null,
      source: 'import',
    });
    expect([(await find('b@example.com'))?.state, (await find('c@example.com'))?.state]).toEqual(['pending', 'pending']);
    expect(await subscribers.waiting(NOW)).toEqual([]);
  });

  test('leaves who is known as they are, whatever they get, and confirms who had not', async () => {
    await subscribed(subscribers, 'confirmed@example.com');
    await subscribed(subscribers, 'stopped@example.com', 'unsubscribed');
    await subscribed(subscribers, 'bounced@example.com', 'suppressed');
    await taken([{ email: 'pending@example.com' }]);
    const names = ['confirmed', 'stopped', 'bounced', 'pending'];
    const before = await Promise.all(names.map((name) => find(`${name}@example.com`)));
    const list = names.map((name) => ({ ...consented(`${name}@example.com`), frequency: 'weekly' }));
    expect(counts(await taken(list))).toEqual([1, 3, 0, 0, 0]);
    const after = await Promise.all(names.map((name) => find(`${name}@example.com`)));
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(after[3]).toMatchObject({
      id: before[3]?.id,
      state: 'confirmed',
      consentedAt: '2026-02-01T08:00:00.000Z',
      wishes: { frequency: 'weekly' },
    });
  });

  test('adds no address that gets no mail, though nothing but a hash is left of it', async () => {
    const [hash = ''] = (await tokens?.hashAddress('gone@example.com')) ?? [];
    await suppressions.add(hash, 'complaint', NOW);
    expect(counts(await taken([consented('Gone@example.com'), consented('other@example.com')]))).toEqual([1, 0, 1, 0, 0]);
    expect(await find('gone@example.com')).toEqual(null);
  });

  test('keeps that somebody stopped or was suppressed elsewhere', async () => {
    const ended = { ...consented('stopped@example.com'), state: 'unsubscribed', stoppedAt: '2026-02-10', stoppedBy: 'link' };
    expect(counts(await taken([ended, { ...consented('bounced@example.com'), state: 'suppressed', stoppedBy: 'complaint' }]))).toEqual([
      2, 0, 0, 0, 0,
    ]);
    expect(await find('stopped@example.com')).toMatchObject({
      state: 'unsubscribed',
      stoppedAt: '2026-02-10T00:00:00.000Z',
      stoppedBy: 'link',
    });
    expect(await find('bounced@example.com')).toMatchObject({ state: 'suppressed', stoppedBy: 'complaint' });
    expect(await suppressions.has((await tokens?.hashAddress('bounced@example.com')) ?? [])).toEqual(true);
  });

  test('tells of each faulty row which it is and why, and takes the others', async () => {
    const list = [
      consented('good@example.com'),
      'text',
      { email: 'nobody' },
      { ...consented('a@example.com'), consentedAt: 'yesterday' },
      { ...consented('b@example.com'), consentedAt: '2030-01-01' },
      { ...consented('c@example.com'), frequency: 'hourly', timeZone: 'Mars/Base', leaders: ['Nobody Known'], topics: ['no topic'] },
      { ...consented('d@example.com'), frequency: 'hourly', timeZone: 'Mars/Base' },
      { source: 'x' },
      { email: 7 },
      { ...consented('e@example.com'), name: 'E', source: 's'.repeat(201) },
      { ...consented('lâm@example.com') },
    ];
    const { added, refused, ignored } = await taken(list);
    expect([added, ignored]).toEqual([1, ['name']]);
    expect(refused).toEqual([
      { row: 2, detail: 'must be an object' },
      { row: 3, email: 'nobody', detail: 'email must be an e-mail address, such as reader@example.org' },
      { row: 4, email: 'a@example.com', detail: 'consentedAt must be a time such as "2026-02-21T08:00:00Z", or a date' },
      { row: 5, email: 'b@example.com', detail: 'consentedAt must not be still to come' },
      {
        row: 6,
        email: 'c@example.com',
        detail: 'frequency must be "daily", "weekdays" or "weekly"; timeZone must be a time zone by its IANA name, such as "Europe/Paris"',
      },
      {
        row: 7,
        email: 'd@example.com',
        detail: 'frequency must be "daily", "weekdays" or "weekly"; timeZone must be a time zone by its IANA name, such as "Europe/Paris"',
      },
      { row: 8, detail: 'email must be an e-mail address, such as reader@example.org' },
      { row: 9, detail: 'email must be an e-mail address' },
      { row: 10, email: 'e@example.com', detail: 'source may have at most 200 characters' },
      { row: 11, email: 'lâm@example.com', detail: 'email must have plain letters only before the @' },
    ]);
  });

  test('knows the leaders of the history besides those of the watchlist', async () => {
    const body = {
      ...report(1),
      title: undefined,
      text: 'President Zorblatt Quimby of Kenya said on Friday that the government would sign a trade agreement worth two billion dollars.',
    };
    await send('/api/articles', { body });
    await send('/api/briefings/2026-02-21', { method: 'POST', now: NOW });
    const { results } = await env.DB.prepare('SELECT DISTINCT leader FROM leader_days').all<{ leader: string }>();
    const [leader = ''] = results.map((row) => row.leader);
    const answer = await taken([
      { ...consented('a@example.com'), leaders: [leader] },
      { ...consented('b@example.com'), leaders: ['nobody-known'] },
    ]);
    expect(answer.refused).toEqual([
      { row: 2, email: 'b@example.com', detail: 'leaders nobody is known as "nobody-known"; /leaders lists everybody' },
    ]);
    expect((await find('a@example.com'))?.wishes.choice).toEqual({ leaders: [leader], topics: [] });
  });

  test('asks who comes without a consent when it is told to, once, and gives them what the list said', async () => {
    const list = [{ email: 'a@example.com', topics: ['trade'] }, { email: 'b@example.com' }, consented('c@example.com')];
    const queued: string[] = [];
    const sendBatch = async (batch: { body: Hint }[]) => void queued.push(...batch.map(({ body }) => body.kind));
    const asking = { query: '?confirm=true', bindings: { HINTS: { sendBatch } as unknown as Queue<Hint> } };
    await taken(list.slice(0, 1));
    expect(counts(await taken(list, asking))).toEqual([2, 1, 0, 2, 0]);
    expect(counts(await taken(list, asking))).toEqual([0, 3, 0, 0, 0]);
    expect(queued).toEqual(['confirm', 'confirm']);
    const a = await find('a@example.com');
    expect(a).toMatchObject({ state: 'pending', asked: { choice: { leaders: [], topics: ['trade'] } }, invitedAt: NOW.toISOString() });
    expect(await subscribers.waiting(NOW)).toHaveLength(2);
    await subscribers.claimConfirmation(a?.id ?? '', NOW);
    expect(await subscribers.confirm(a?.id ?? '', null, NOW)).toMatchObject({
      state: 'confirmed',
      wishes: { choice: { topics: ['trade'] } },
    });
  });

  test('is taken with the token alone, and where links can be signed', async () => {
    expect((await send('/api/subscribers', { body: consented('a@example.com'), token: null })).status).toEqual(401);
    expect(
      (await send('/api/subscribers', { body: consented('a@example.com'), bindings: { TOKEN_KEYS: undefined as never } })).status,
    ).toEqual(503);
    expect((await send('/api/subscribers?confirm=yes', { body: consented('a@example.com') })).status).toEqual(422);
    expect(await find('a@example.com')).toEqual(null);
  });
});
