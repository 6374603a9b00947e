import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test } from 'vitest';
import { connect } from '../../../../src/services';
import { consented, taken } from '../../importing';
import { clear, send, textOf } from '../../send';
import { subscribed } from '../../subscribing';

afterEach(clear);

const { subscribers, suppressions, tokens } = connect(env);
const find = (address: string) => subscribers.findByAddress(address);

describe('an export', () => {
  const list = [
    { ...consented('+plus@example.com'), source: '=cmd|calc', leaders: ['xi-jinping', 'to-lam'], hour: '07:00', pausedUntil: '2026-04-01' },
    { ...consented('-minus@example.com'), source: 'a "quoted", list\nof two lines' },
    { email: 'pending@example.com', source: "'@home" },
    { ...consented('stopped@example.com'), state: 'unsubscribed', stoppedAt: '2026-02-10', stoppedBy: 'link' },
    { ...consented('bounced@example.com'), state: 'suppressed', stoppedAt: '2026-02-11', stoppedBy: 'bounce' },
  ];
  const table = (path = '/api/subscribers.csv', headers = {}) => send(path, { headers });
  /** Everybody, without ids, by address. */
  const everybody = async () =>
    (await subscribers.list(null, 100)).map(({ id: _, ...rest }) => rest).sort((a, b) => (a.address < b.address ? -1 : 1));

  test('as a table has no formula, and imported elsewhere everybody is as they were', async () => {
    expect((await taken(list)).added).toEqual(5);
    const response = await table();
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      'no-store',
    ]);
    const text = await textOf(response);
    expect(text.split('\r\n')[0]).toEqual(
      'email,state,leaders,topics,frequency,hour,timeZone,language,pausedUntil,source,consentedAt,createdAt,stoppedAt,stoppedBy',
    );
    expect([
      text.includes("'+plus@example.com,"),
      text.includes(",'=cmd|calc,"),
      text.includes(",''@home,"),
      /(?:^|,|\n)"?[=+@-]/.test(text),
    ]).toEqual([true, true, true, false]);
    const before = await everybody();
    await env.DB.batch([env.DB.prepare('DELETE FROM subscribers'), env.DB.prepare('DELETE FROM suppressions')]);
    expect(await taken(text, { now: new Date('2027-01-01T00:00:00Z') })).toMatchObject({ added: 5, refused: [], ignored: [] });
    expect(await everybody()).toEqual(before);
  });

  test('as JSON is imported as it is', async () => {
    await taken(list);
    const before = await everybody();
    const { subscribers: found, next } = await (await send('/api/subscribers')).json<{ subscribers: object[]; next: string | null }>();
    expect([found.length, next]).toEqual([5, null]);
    await env.DB.batch([env.DB.prepare('DELETE FROM subscribers'), env.DB.prepare('DELETE FROM suppressions')]);
    expect(await taken(found)).toMatchObject({ added: 5, refused: [], ignored: [] });
    expect(await everybody()).toEqual(before);
  });

  test('is asked for by address, by what is accepted or by a word, and for one state', async () => {
    await taken(list);
    expect((await table('/api/subscribers?format=csv')).headers.get('content-type')).toContain('text/csv');
    expect((await table('/api/subscribers', { accept: 'text/csv' })).headers.get('content-type')).toContain('text/csv');
    expect((await textOf(await table('/api/subscribers.csv?state=unsubscribed'))).split('\r\n').slice(1)).toEqual([
      expect.stringMatching(/^stopped@/),
      '',
    ]);
    const one = await (await send('/api/subscribers?email=PENDING@example.com')).json<{ subscribers: { email: string }[] }>();
    expect(one.subscribers.map(({ email }) => email)).toEqual(['pending@example.com']);
    expect([(await send('/api/subscribers?state=gone')).status, (await send('/api/subscribers.csv', { token: null })).status]).toEqual([
      422, 401,
    ]);
  });

  test('of many is whole, by pages of JSON and as one table', async () => {
    for (let part = 0; part < 3; part++) {
      const rows = Array.from({ length: 2000 }, (_, i) => `reader${part * 2000 + i}@example.com,2026-02-01,old list`);
      expect((await taken(`email,consentedAt,source\n${rows.join('\n')}`)).added).toEqual(2000);
    }
    const pages: number[] = [];
    const found = new Set<string>();
    for (let next: string | null = '/api/subscribers?state=confirmed'; next; ) {
      const page: { subscribers: { email: string }[]; next: string | null } = await (await send(next)).json();
      for (const { email } of page.subscribers) found.add(email);
      pages.push(page.subscribers.length);
      next = page.next;
    }
    expect([pages, found.size]).toEqual([Array(6).fill(1000), 6000]);
    const lines = (await textOf(await table())).trim().split('\r\n');
    expect([lines.length, new Set(lines).size]).toEqual([6001, 6001]);
  });
});

describe('an operator', () => {
  test('erases somebody by their id', async () => {
    const id = await subscribed(subscribers, 'a@example.com');
    const erase = (token?: null) => send(`/api/subscribers/${id}`, { method: 'DELETE', ...(token === null && { token }) });
    expect([(await erase(null)).status, (await erase()).status, (await erase()).status]).toEqual([401, 204, 404]);
    expect(await find('a@example.com')).toEqual(null);
  });

  test('lifts a suppression: the address may be asked again, and gets nothing before its owner asks', async () => {
    const lift = (address: string) => send(`/api/suppressions/${encodeURIComponent(address)}`, { method: 'DELETE' });
    await taken([
      { ...consented('bounced+x@example.com'), state: 'suppressed' },
      { email: 'never@example.com', state: 'suppressed' },
    ]);
    expect([
      (await lift('Bounced+x@example.com')).status,
      (await lift('never@example.com')).status,
      (await lift('bounced+x@example.com')).status,
    ]).toEqual([204, 204, 404]);
    expect([(await find('bounced+x@example.com'))?.state, await find('never@example.com')]).toEqual(['unsubscribed', null]);
    expect(await suppressions.has((await tokens?.hashAddress('bounced+x@example.com')) ?? [])).toEqual(false);
    expect([
      (await lift('nobody')).status,
      (await send('/api/suppressions/a@example.com', { method: 'DELETE', token: null })).status,
    ]).toEqual([404, 401]);
  });
});
