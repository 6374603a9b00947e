import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/model';
import { createSubscriberStore } from '../../../src/store/subscribers';
import { askFor, HOUR, later, MINUTE, NOW, OTHER, subscribed, WISHES } from '../subscribing';

afterEach(() => reset());

const store = createSubscriberStore(env.DB);

describe('a sign-up', () => {
  test('of a new address is a row that waits, and gets nothing yet', async () => {
    const id = await askFor(store, 'Reader@example.com');
    expect(await store.find(id)).toEqual({
      id,
      edition: 'daily',
      address: 'Reader@example.com',
      state: 'pending',
      wishes: WISHES,
      asked: WISHES,
      pausedUntil: null,
      source: 'page',
      askedAt: NOW.toISOString(),
      invitedAt: null,
      mailedAt: null,
      consentedAt: null,
      createdAt: NOW.toISOString(),
      stoppedAt: null,
      stoppedBy: null,
    });
    expect((await store.findByAddress('reader@example.com'))?.id).toEqual(id);
  });

  test.each<Wishes>([
    WISHES,
    OTHER,
    {
      choice: { leaders: [], topics: ['trade'] },
      frequency: 'weekdays',
      language: 'vi',
      hour: '00:30',
      timeZone: 'America/Port-au-Prince',
    },
  ])('keeps what is wished: $frequency', async (wishes) => {
    const id = await askFor(store, 'reader@example.com', { wishes });
    expect((await store.confirm(id, null, NOW))?.wishes).toEqual(wishes);
  });

  test('in whatever order and however often it names a choice is the same choice', async () => {
    const choices = [
      { leaders: ['xi-jinping', 'to-lam', 'to-lam'], topics: ['trade', 'energy'] },
      { leaders: ['to-lam', 'xi-jinping'], topics: ['energy', 'trade'] },
    ];
    for (const [i, choice] of choices.entries()) await askFor(store, `reader${i}@example.com`, { wishes: { ...WISHES, choice } });
    const { results } = await env.DB.prepare('SELECT DISTINCT choice, leaders, topics FROM subscribers').all();
    expect(results).toEqual([
      { choice: expect.stringMatching(/^[0-9a-f]{16}$/), leaders: '["to-lam","xi-jinping"]', topics: '["energy","trade"]' },
    ]);
  });

  test('of everything is short for it', async () => {
    await askFor(store, 'reader@example.com');
    expect(await env.DB.prepare('SELECT choice, schedule FROM subscribers').first()).toEqual({
      choice: 'all',
      schedule: 'daily - Asia/Ho_Chi_Minh',
    });
  });

  test('again changes what is asked and when, and nothing else', async () => {
    const id = await askFor(store, 'reader@example.com');
    const before = await store.find(id);
    expect(await askFor(store, 'READER@example.com', { wishes: OTHER, source: 'api' }, later(HOUR))).toEqual(id);
    expect(await store.find(id)).toEqual({ ...before, asked: OTHER, askedAt: later(HOUR).toISOString() });
  });

  test.each(['confirmed', 'unsubscribed', 'suppressed'] as const)(
    'by a stranger changes nothing for one who is %s, but that it waits',
    async (state) => {
      const id = await subscribed(store, 'reader@example.com', state);
      const before = await store.find(id);
      await askFor(store, 'reader@example.com', { wishes: OTHER, source: 'stranger' }, later(HOUR));
      expect(await store.find(id)).toEqual({ ...before, asked: OTHER, askedAt: later(HOUR).toISOString() });
    },
  );

  test('is one statement of the database, whoever the address belongs to', async () => {
    for (const state of ['confirmed', 'unsubscribed', 'suppressed'] as const) await subscribed(store, `${state}@example.com`, state);
    await askFor(store, 'pending@example.com');
    const counted: Record<string, string[]> = {};
    for (const who of ['new', 'pending', 'confirmed', 'unsubscribed', 'suppressed']) {
      const statements: string[] = [];
      const db = new Proxy(env.DB, {
        get: (target, name) =>
          name === 'prepare'
            ? (sql: string) => {
                statements.push(sql);
                return target.prepare(sql);
              }
            : Reflect.get(target, name),
      });
      await askFor(createSubscriberStore(db), `${who}@example.com`);
      counted[who] = statements;
    }
    expect(counted.new?.length).toEqual(1);
    expect(new Set(Object.values(counted).map((statements) => statements.join('\n'))).size).toEqual(1);
  });
});

describe('a confirmation', () => {
  test('gives what was asked for, and twice is the same', async () => {
    const id = await askFor(store, 'reader@example.com', { wishes: OTHER });
    const confirmed = await store.confirm(id, null, later(MINUTE));
    expect(confirmed).toMatchObject({ state: 'confirmed', wishes: OTHER, asked: null, consentedAt: later(MINUTE).toISOString() });
    expect(await store.confirm(id, null, later(HOUR))).toEqual(confirmed);
  });

  test('of other wishes takes the place of those before', async () => {
    const id = await subscribed(store, 'reader@example.com');
    await askFor(store, 'reader@example.com', { wishes: OTHER }, later(HOUR));
    expect((await store.confirm(id, null, later(HOUR)))?.wishes).toEqual(OTHER);
  });

  test('brings back who had stopped, when they asked for it since', async () => {
    const id = await subscribed(store, 'reader@example.com', 'unsubscribed');
    await askFor(store, 'reader@example.com', {}, later(HOUR));
    expect(await store.confirm(id, null, later(HOUR))).toMatchObject({ state: 'confirmed', stoppedAt: null, stoppedBy: null });
  });

  test('of what was asked before a stop does not bring anybody back', async () => {
    const id = await subscribed(store, 'reader@example.com');
    await askFor(store, 'reader@example.com', { wishes: OTHER }, later(MINUTE));
    await store.stop(id, 'one-click', later(HOUR));
    expect(await store.confirm(id, null, later(2 * HOUR))).toEqual(null);
    expect((await store.find(id))?.state).toEqual('unsubscribed');
  });

  test('that was used before a stop does not bring anybody back', async () => {
    const id = await subscribed(store, 'reader@example.com', 'unsubscribed');
    expect([await store.confirm(id, null, later(HOUR)), (await store.find(id))?.state]).toEqual([null, 'unsubscribed']);
  });

  test('changes nothing for one who gets no mail', async () => {
    const id = await subscribed(store, 'reader@example.com', 'suppressed');
    await askFor(store, 'reader@example.com', { wishes: OTHER }, later(HOUR));
    const before = await store.find(id);
    expect([await store.confirm(id, null, later(HOUR)), await store.find(id)]).toEqual([null, before]);
  });

  test('of nobody is of nobody', async () => {
    expect([await store.confirm('0'.repeat(20), null, NOW), await store.find('none'), await store.findByAddress('none')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('an end', () => {
  test('by a stop is told once, and its first time and way stay', async () => {
    const id = await subscribed(store, 'reader@example.com');
    expect([await store.stop(id, 'link', later(HOUR)), await store.stop(id, 'mail', later(2 * HOUR))]).toEqual([true, false]);
    expect(await store.find(id)).toMatchObject({ state: 'unsubscribed', stoppedAt: later(HOUR).toISOString(), stoppedBy: 'link' });
  });

  test('by a bounce or a complaint is told once, and no stop makes it less', async () => {
    const id = await subscribed(store, 'reader@example.com');
    expect([await store.suppress(id, 'complaint', NOW), await store.suppress(id, 'bounce', later(HOUR))]).toEqual([true, false]);
    expect(await store.stop(id, 'link', later(HOUR))).toEqual(false);
    expect(await store.find(id)).toMatchObject({ state: 'suppressed', stoppedAt: NOW.toISOString(), stoppedBy: 'complaint' });
  });

  test('of nobody is none', async () => {
    expect([await store.stop('none', 'link', NOW), await store.suppress('none', 'bounce', NOW)]).toEqual([false, false]);
  });
});

test('wishes and a pause change at once, and nothing else does', async () => {
  const id = await subscribed(store, 'reader@example.com');
  const before = await store.find(id);
  await store.change(id, OTHER);
  await store.pause(id, '2026-04-01');
  expect(await store.find(id)).toEqual({ ...before, wishes: OTHER, pausedUntil: '2026-04-01' });
  await store.pause(id, null);
  expect((await store.find(id))?.pausedUntil).toEqual(null);
});

test('many are found at once, and all are listed by id, some at a time', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.push(await askFor(store, `reader${i}@example.com`));
  ids.sort();
  expect((await store.findMany([...ids.slice(1, 3), 'none'])).map(({ id }) => id).sort()).toEqual(ids.slice(1, 3));
  const first = await store.list(null, 3);
  const second = await store.list(first.at(-1)?.id ?? '', 3);
  expect([...first, ...second].map(({ id }) => id)).toEqual(ids);
});

describe('what nobody confirmed', () => {
  const days = (n: number) => later(n * 24 * HOUR);

  test('is forgotten after seven days, with whoever never was a reader', async () => {
    const id = await askFor(store, 'reader@example.com');
    await store.purge(days(7));
    expect((await store.find(id))?.id).toEqual(id);
    await store.purge(new Date(days(7).getTime() + 1));
    expect(await store.find(id)).toEqual(null);
  });

  test('is forgotten of a reader, who stays', async () => {
    const id = await subscribed(store, 'reader@example.com');
    const before = await store.find(id);
    await askFor(store, 'reader@example.com', { wishes: OTHER }, days(1));
    await store.purge(days(9));
    expect(await store.find(id)).toEqual({ ...before, askedAt: days(1).toISOString() });
  });

  test('and bounced is forgotten too', async () => {
    const id = await askFor(store, 'nobody@example.com');
    await store.suppress(id, 'bounce', later(MINUTE));
    await store.purge(days(8));
    expect(await store.find(id)).toEqual(null);
  });

  test('takes nobody away of whose consent no date is known', async () => {
    const id = await subscribed(store, 'imported@example.com');
    await env.DB.prepare('UPDATE subscribers SET consented_at = NULL').run();
    await askFor(store, 'imported@example.com', { wishes: OTHER }, days(1));
    await store.purge(days(9));
    expect(await store.find(id)).toMatchObject({ state: 'confirmed', asked: null, wishes: WISHES });
  });

  test('leaves readers who stopped, or get no mail, as they are', async () => {
    for (const state of ['unsubscribed', 'suppressed'] as const) await subscribed(store, `${state}@example.com`, state);
    await store.purge(days(900));
    expect((await store.list(null, 9)).map(({ state }) => state).sort()).toEqual(['suppressed', 'unsubscribed']);
  });
});
