import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../../src/services';
import { clear, report, send } from '../../send';
import { NOW, subscribed } from '../../subscribing';

afterEach(clear);

interface Answer {
  date: string;
  mail: string | null;
  counts: Record<string, number>;
  deliveries?: { subscriber: string; address: string | null; state: string; detail: string | null }[];
  next?: string | null;
}

const DATE = '2026-02-21';
const ask = async (query = '') => (await send(`/api/deliveries${query}`)).json<Answer>();

/** A row of the ledger. */
const note = (subscriber: string, state: string, detail: string | null = null, date = DATE) =>
  env.DB.prepare(
    `INSERT INTO deliveries (edition, date, subscriber, state, rendering, due_at, not_before, attempts, settled_at, detail)
     VALUES ('daily', ?1, ?2, ?3, '1/en/all', ?4, ?4, 1, ?4, ?5)`,
  ).bind(date, subscriber, state, NOW.toISOString(), detail);

async function publish(...dates: string[]): Promise<void> {
  for (const date of dates) {
    await send('/api/articles', { body: report(1, { publishedAt: date, url: `https://news.example/${date}` }) });
    await send(`/api/briefings/${date}`, { method: 'POST', now: NOW });
  }
}

test('an operator sees how many messages of a date are in each state, of the newest without one', async () => {
  await publish('2026-02-20', DATE);
  await env.DB.batch([
    note('a', 'sent'),
    note('b', 'sent'),
    note('c', 'failed', '550 no such user'),
    note('a', 'late', null, '2026-02-20'),
  ]);
  const none = { pending: 0, claimed: 0, sent: 0, failed: 0, uncertain: 0, empty: 0, late: 0, stopped: 0 };
  expect(await ask()).toEqual({ edition: 'daily', date: DATE, mail: null, mailedAt: null, counts: { ...none, sent: 2, failed: 1 } });
  expect((await ask('?date=2026-02-20')).counts).toEqual({ ...none, late: 1 });
});

test('and who they are, with the address in part and the reason; of whoever was erased, none', async () => {
  await publish(DATE);
  const id = await subscribed(connect(env).subscribers, 'reader@example.com');
  await env.DB.batch([note(id, 'failed', '550 no such user'), note('erased-1', 'failed'), note('z', 'sent')]);
  const { deliveries, next } = await ask('?state=failed');
  const row = { state: 'failed', dueAt: NOW.toISOString(), settledAt: NOW.toISOString(), attempts: 1 };
  expect([deliveries, next]).toEqual([
    [
      { ...row, subscriber: id, address: 'r…@example.com', detail: '550 no such user' },
      { ...row, subscriber: 'erased-1', address: null, detail: null },
    ],
    null,
  ]);
});

test('many are shown page by page, each once', async () => {
  await publish(DATE);
  await env.DB.batch(Array.from({ length: 2100 }, (_, i) => note(`s${String(i).padStart(5, '0')}`, 'uncertain')));
  const seen: string[] = [];
  const sizes: number[] = [];
  for (let next: string | null = '/api/deliveries?state=uncertain'; next; ) {
    const page: Answer = await (await send(next)).json();
    seen.push(...(page.deliveries ?? []).map(({ subscriber }) => subscriber));
    sizes.push(page.deliveries?.length ?? 0);
    next = page.next ?? null;
  }
  expect([sizes, new Set(seen).size]).toEqual([[1000, 1000, 100], 2100]);
});

test('it takes the token, a date that was published and a state that there is', async () => {
  expect((await send('/api/deliveries')).status).toEqual(404);
  await publish(DATE);
  expect((await send('/api/deliveries', { token: null })).status).toEqual(401);
  expect((await send('/api/deliveries?date=2026-02-22')).status).toEqual(404);
  expect((await send('/api/deliveries?date=soon&state=lost')).status).toEqual(422);
});
