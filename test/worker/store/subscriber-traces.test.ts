import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test } from 'vitest';
import { createSubscriberStore } from '../../../src/store/subscribers';
import { NOW, subscribed } from '../subscribing';

afterEach(() => reset());

const store = createSubscriberStore(env.DB);

describe('who is erased', () => {
  const deliver = (edition: string, date: string, id: string) => [
    env.DB.prepare("INSERT INTO runs (edition, date, state, started_at) VALUES (?, ?, 'published', ?) ON CONFLICT DO NOTHING").bind(
      edition,
      date,
      NOW.toISOString(),
    ),
    env.DB.prepare(
      `INSERT INTO deliveries (edition, date, subscriber, state, rendering, due_at, not_before, provider_id, detail) VALUES (?, ?, ?, 'sent', '1/en/all', ?4, ?4, 'p1', '250 reader')`,
    ).bind(edition, date, id, NOW.toISOString()),
  ];
  const bounce = (event: string, id: string) =>
    env.DB.prepare("INSERT INTO bounces VALUES (?, ?, 'soft', '452 full', ?)").bind(event, id, NOW.toISOString());

  test('is seen before with what the ledger has, the newest first', async () => {
    const id = await subscribed(store, 'reader@example.com');
    await env.DB.batch([...deliver('daily', '2026-02-27', id), ...deliver('daily', '2026-02-28', id), bounce('e1', id)]);
    const delivery = { edition: 'daily', state: 'sent', dueAt: NOW.toISOString(), settledAt: null, detail: '250 reader' };
    expect(await store.traces(id)).toEqual({
      deliveries: [
        { ...delivery, date: '2026-02-28' },
        { ...delivery, date: '2026-02-27' },
      ],
      bounces: [{ kind: 'soft', detail: '452 full', happenedAt: NOW.toISOString() }],
    });
  });

  test('is nowhere, and the ledger still counts what went out; others stay', async () => {
    const [gone, stays] = [await subscribed(store, 'gone@example.com'), await subscribed(store, 'stays@example.com')];
    const dates = ['2026-02-27', '2026-02-28'];
    await env.DB.batch([gone, stays].flatMap((id) => [...dates.flatMap((date) => deliver('daily', date, id)), bounce(`e-${id}`, id)]));
    await store.erase(gone);
    expect([await store.find(gone), await store.traces(gone)]).toEqual([null, { deliveries: [], bounces: [] }]);
    expect((await store.traces(stays)).deliveries.length).toEqual(2);
    const { results } = await env.DB.prepare(
      'SELECT substr(subscriber, 1, 7) AS who, provider_id, detail FROM deliveries WHERE subscriber <> ?',
    )
      .bind(stays)
      .all();
    expect(results).toEqual(dates.map(() => ({ who: 'erased-', provider_id: null, detail: null })));
    const dump = JSON.stringify(
      await env.DB.batch(['subscribers', 'deliveries', 'bounces'].map((table) => env.DB.prepare(`SELECT * FROM ${table}`))),
    );
    expect(dump.includes(gone) || dump.includes('gone@')).toEqual(false);
  });

  test('is found in the ledger by its dates, without reading it all', async () => {
    const { results } = await env.DB.prepare(
      'EXPLAIN QUERY PLAN SELECT date FROM deliveries WHERE subscriber = ?1 AND (edition, date) IN (SELECT edition, date FROM runs)',
    )
      .bind('x')
      .all<{ detail: string }>();
    const plan = results.map(({ detail }) => detail);
    expect(plan.filter((line) => /SCAN deliveries/.test(line))).toEqual([]);
    expect(plan.some((line) => /SEARCH deliveries USING PRIMARY KEY \(edition=\? AND date=\? AND subscriber=\?\)/.test(line))).toEqual(
      true,
    );
  });
});
