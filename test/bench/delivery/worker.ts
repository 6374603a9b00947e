// The Worker as it is, over bindings that count, and beside it what the bench asks for.
import worker from '../../../src/index';
import { daysAfter } from '../../../src/jobs/days';
import { dailyEdition } from '../../../src/jobs/editions';
import type { Hint } from '../../../src/model';
import { open } from '../../../src/services';
import { sentKey } from '../../../src/store/keys';
import { columnsOf } from '../../../src/store/subscriber-rows';
import { hash } from '../../../src/text/hash';
import { countBindings, counts, piecesOf } from './counted';
import { inventReaders } from './readers';

/** Of the consumer. */
const runs = { count: 0, running: 0, mostStatements: 0 };
/** Rows of one statement. */
const A_STATEMENT = 2000;

const SEED = `
  INSERT INTO subscribers (id, edition, address, address_key, state, leaders, topics, choice, language, schedule, consented_at, source, created_at)
  SELECT value ->> 'id', ?2, value ->> 'address', value ->> 'address', 'confirmed', value ->> 'leaders', value ->> 'topics', value ->> 'choice',
         value ->> 'language', value ->> 'schedule', ?3, 'bench', ?3 FROM json_each(?1)`;

/** Readers of a date's briefing, in place of those who are there; its mail becomes open again. */
async function seed(env: Env, count: number, date: string) {
  const { briefings, config, watchlist } = await open(env);
  const { id: edition } = dailyEdition(config);
  const briefing = await briefings.load(edition, date);
  if (!briefing) throw new Error(`no briefing of ${date}`);
  await env.DB.batch(['deliveries', 'subscribers'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)));
  let rows: object[] = [];
  const write = async () => {
    await env.DB.prepare(SEED).bind(JSON.stringify(rows), edition, '2026-01-01T00:00:00.000Z').run();
    rows = [];
  };
  let number = 0;
  for (const wishes of inventReaders(count, briefing, watchlist)) {
    number += 1;
    rows.push({ id: hash(`reader ${number}`), address: `reader${number}@readers.example.org`, ...columnsOf(wishes) });
    if (rows.length === A_STATEMENT) await write();
  }
  if (rows.length > 0) await write();
  await env.DB.prepare('UPDATE runs SET mail = NULL WHERE edition = ? AND date = ?').bind(edition, date).run();
  await env.KV.delete(sentKey(edition, date));
  return {};
}

/** How far it is. */
async function tell(env: Env, date: string) {
  const { config, deliveries } = await open(env);
  return { counts, runs, isOpen: await deliveries.hasOpen(dailyEdition(config).id, date) };
}

/** What stands in the ledger in the end. */
async function sum(env: Env, date: string) {
  const { results } = await env.DB.prepare('SELECT state, count(*) AS count FROM deliveries WHERE date = ? GROUP BY state')
    .bind(date)
    .all<{ state: string; count: number }>();
  const renderings = await env.DB.prepare(
    'SELECT count(DISTINCT rendering) AS renderings, count(DISTINCT substr(rendering, 6)) AS choices FROM deliveries WHERE date = ?',
  )
    .bind(date)
    .all();
  return { states: results, ...renderings.results[0], bytes: renderings.meta.size_after };
}

/** What a later day does: deletes these rows of the ledger. */
async function forget(env: Env, date: string) {
  const { config, deliveries } = await open(countBindings(env));
  const { id } = dailyEdition(config);
  const [next = ''] = daysAfter(date, 1);
  for (let before = -1; before !== counts.rowsWritten; ) {
    before = counts.rowsWritten;
    await deliveries.purge(id, next, 5000);
  }
  return { counts };
}

export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const date = searchParams.get('date') ?? '';
    if (pathname === '/seed') return Response.json(await seed(env, Number(searchParams.get('readers')), date));
    if (pathname === '/sum') return Response.json(await sum(env, date));
    if (pathname === '/forget') return Response.json(await forget(env, date));
    return Response.json(await tell(env, date));
  },

  scheduled: (controller, env) => worker.scheduled(controller, countBindings(env)),

  async queue(batch, env) {
    const before = counts.statements;
    runs.count += 1;
    runs.running += 1;
    const messages = batch.messages.map((message) => {
      counts.taken += piecesOf(message.body);
      return {
        body: message.body,
        timestamp: message.timestamp,
        ack: () => {
          counts.deleted += piecesOf(message.body);
          message.ack();
        },
        retry: (options?: QueueRetryOptions) => message.retry(options),
      };
    });
    await worker.queue({ messages } as unknown as MessageBatch<Hint>, countBindings(env));
    runs.running -= 1;
    runs.mostStatements = Math.max(runs.mostStatements, counts.statements - before);
  },
} satisfies ExportedHandler<Env, Hint>;
