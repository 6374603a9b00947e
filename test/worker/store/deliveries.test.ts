import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { type Claim, createDeliveryStore, type Mailing } from '../../../src/store/deliveries';

const store = createDeliveryStore(env.DB);
const NOW = new Date('2026-02-21T23:35:00.000Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const MAILING: Mailing = { edition: 'daily', date: '2026-02-21', rendering: '1/en/all' };

afterEach(reset);

/** Rows that are pending since so many minutes. */
async function owe(count: number, { edition, date, rendering }: Mailing = MAILING, since = 5): Promise<void> {
  const due = later(-since).toISOString();
  await env.DB.batch(
    Array.from({ length: count }, (_, i) =>
      env.DB.prepare(
        "INSERT INTO deliveries (edition, date, subscriber, state, rendering, due_at, not_before) VALUES (?, ?, ?, 'pending', ?, ?, ?)",
      ).bind(edition, date, `${rendering}-${i}`, rendering, due, due),
    ),
  );
}

const NONE: Claim = { batch: '', lease: '', deliveries: [] };

const claim = (most: number) => store.claim(MAILING, most, NOW, later(10));

test('what is owed is told by rendering, over all dates and editions, but for what is done or not due', async () => {
  const dates = [
    ['daily', '2026-02-20'],
    ['daily', '2026-02-21'],
    ['weekly', '2026-02-15'],
  ] as const;
  for (const [edition, date] of dates) {
    for (const rendering of ['1/en/all', '1/en/x', '3/fr/all']) await owe(3, { edition, date, rendering });
    await owe(1, { edition, date, rendering: '7/en/all' }, -60);
  }
  const expected = dates.flatMap(([edition, date]) =>
    ['1/en/all', '1/en/x', '3/fr/all'].map((rendering) => ({ edition, date, rendering })),
  );
  expect(await store.owed(NOW)).toEqual(expected);
  expect(await store.owed(later(61))).toHaveLength(12);

  const taken = await claim(10);
  expect(await store.owed(NOW)).toEqual(expected.filter((mailing) => JSON.stringify(mailing) !== JSON.stringify(MAILING)));
  // Their lease ran out.
  expect(await store.owed(later(10))).toEqual(expected);
  await store.settle(MAILING, taken ?? NONE, taken?.deliveries.map(({ subscriber }) => ({ subscriber, state: 'sent' })) ?? [], NOW);
  expect(await store.owed(later(10))).toHaveLength(8);
});

test('nothing owed is an empty list', async () => {
  expect([await store.owed(NOW), await store.schedules('daily'), await store.hasOpen('daily', '2026-02-21')]).toEqual([[], [], false]);
});

test('claims at the same time take each row once, and all of a claim have one name', async () => {
  await owe(25);
  const claims = await Promise.all([claim(10), claim(10), claim(10), claim(10)]);
  expect(claims.map((each) => each?.deliveries.length)).toEqual([10, 10, 5, undefined]);
  expect(new Set(claims.flatMap((each) => each?.deliveries.map(({ subscriber }) => subscriber) ?? [])).size).toEqual(25);
  const names = await env.DB.prepare('SELECT batch, count(*) AS count FROM deliveries GROUP BY batch ORDER BY count DESC').all();
  expect(names.results.map(({ count }) => count)).toEqual([10, 10, 5]);
});

test('a batch whose lease ran out is claimed again whole and under its name, once', async () => {
  await owe(5);
  const first = await claim(3);
  await store.claim(MAILING, 3, later(5), later(15));
  const again = () => store.claimAgain(MAILING, later(12), later(22));
  expect(await store.claimAgain(MAILING, later(9), later(19))).toEqual(null);
  expect([await again(), await again()]).toEqual([{ ...first, lease: later(22).toISOString() }, null]);
});

test('another attempt has another name', async () => {
  await owe(2);
  const first = await claim(2);
  const back = first?.deliveries.map(({ subscriber }) => ({ subscriber, state: 'pending' as const, notBefore: NOW.toISOString() })) ?? [];
  await store.settle(MAILING, first ?? NONE, back, NOW);
  const second = await claim(2);
  expect([second?.deliveries.map(({ attempts }) => attempts), second?.batch === first?.batch]).toEqual([[2, 2], false]);
});

test('no two attempts have the same name, whoever else is in them', async () => {
  await owe(4);
  const back = (taken: Claim | null, minutes: Record<string, number>) =>
    (taken?.deliveries ?? []).map(({ subscriber }) => ({
      subscriber,
      state: 'pending' as const,
      notBefore: later(minutes[subscriber.at(-1) ?? ''] ?? -5).toISOString(),
    }));
  const [first, second] = [await claim(1), await claim(1)];
  // The first waits; the second, tried once, comes with two others, and then one of those with the first.
  await store.settle(MAILING, second ?? NONE, back(second, {}), NOW);
  const third = await claim(3);
  await store.settle(MAILING, third ?? NONE, back(third, { 2: 60 }), NOW);
  await store.settle(MAILING, first ?? NONE, back(first, { 0: -4 }), NOW);
  const fourth = await claim(3);
  expect([third?.deliveries.length, fourth?.deliveries.length]).toEqual([3, 3]);
  expect(new Set([first, second, third, fourth].map((each) => each?.batch)).size).toEqual(4);
});

test('who was slower than the lease cannot have a batch tried anew that another is sending', async () => {
  await owe(1);
  const first = await claim(1);
  const again = await store.claimAgain(MAILING, later(10), later(20));
  const [{ subscriber } = { subscriber: '' }] = first?.deliveries ?? [];
  await store.settle(MAILING, first ?? NONE, [{ subscriber, state: 'pending', notBefore: NOW.toISOString(), detail: 'busy' }], later(11));
  expect(await store.counts('daily', '2026-02-21')).toEqual({ claimed: 1 });
  await store.settle(MAILING, again ?? NONE, [{ subscriber, state: 'sent', providerId: 'x' }], later(11));
  expect(await store.counts('daily', '2026-02-21')).toEqual({ sent: 1 });
});

test('rows that were only to be settled are pending again after a crash: nothing of them went out', async () => {
  await owe(3);
  await store.claim(MAILING, 2, NOW, later(10), 'settle');
  await claim(1);
  await store.recover(MAILING, later(9), 'the answer was lost');
  expect(await store.counts('daily', '2026-02-21')).toEqual({ claimed: 3 });
  await store.recover(MAILING, later(10), null);
  expect(await store.counts('daily', '2026-02-21')).toEqual({ claimed: 1, pending: 2 });
  await store.recover(MAILING, later(10), 'the answer was lost');
  expect(await store.counts('daily', '2026-02-21')).toEqual({ uncertain: 1, pending: 2 });
});

test('who lost the claim writes nothing down', async () => {
  await owe(1);
  const first = await claim(1);
  const [{ subscriber } = { subscriber: '' }] = first?.deliveries ?? [];
  await store.settle(MAILING, first ?? NONE, [{ subscriber, state: 'pending', notBefore: NOW.toISOString() }], NOW);
  await claim(1);
  await store.settle(MAILING, first ?? NONE, [{ subscriber, state: 'failed', detail: 'too late' }], NOW);
  expect(await store.counts('daily', '2026-02-21')).toEqual({ claimed: 1 });
});

test('an answer that comes after the row was given up still counts', async () => {
  await owe(1);
  const first = await claim(1);
  const [{ subscriber } = { subscriber: '' }] = first?.deliveries ?? [];
  await store.recover(MAILING, later(9), 'not yet');
  expect(await store.counts('daily', '2026-02-21')).toEqual({ claimed: 1 });
  await store.recover(MAILING, later(10), 'the answer was lost');
  expect(await store.problems('daily', '2026-02-21', 9)).toMatchObject([{ subscriber, state: 'uncertain', detail: 'the answer was lost' }]);
  await store.settle(MAILING, first ?? NONE, [{ subscriber, state: 'sent', providerId: 'x' }], later(11));
  expect([await store.counts('daily', '2026-02-21'), await store.problems('daily', '2026-02-21', 9)]).toEqual([{ sent: 1 }, []]);
});
