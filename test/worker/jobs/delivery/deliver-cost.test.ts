import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { enrolReaders } from '../../../../src/jobs/delivery/enrol';
import { dailyEdition } from '../../../../src/jobs/editions';
import { connect } from '../../../../src/services';
import { createDeliveryStore } from '../../../../src/store/deliveries';
import { ALWAYS } from '../../../../src/store/runs';
import { DATE, DUE, later, MINUTE } from '../../delivering';
import { clear } from '../../send';

afterEach(clear);

const CHOICES = 20;
const NO_CLAIM = { batch: '', lease: '', deliveries: [] };

interface Cost {
  statements: number;
  read: number;
  written: number;
}

/** The database, and what its statements cost since it was asked last. */
function metered() {
  let cost: Cost = { statements: 0, read: 0, written: 0 };
  const add = ({ meta }: D1Result) => {
    cost.statements += 1;
    cost.read += meta.rows_read;
    cost.written += meta.rows_written;
  };
  const measure = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => measure(target.bind(...values));
        const value = Reflect.get(target, name);
        if (name !== 'all') return typeof value === 'function' ? value.bind(target) : value;
        return async () => {
          const answer = await target.all();
          add(answer);
          return answer;
        };
      },
    });
  const db = new Proxy(env.DB, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => measure(target.prepare(sql));
      if (name !== 'batch') return Reflect.get(target, name).bind(target);
      return async (statements: D1PreparedStatement[]) => {
        const answers = await target.batch(statements);
        answers.forEach(add);
        return answers;
      };
    },
  });
  const spent = () => {
    const before = cost;
    cost = { statements: 0, read: 0, written: 0 };
    return before;
  };
  return { db, spent };
}

/** Readers of twenty choices on two schedules, and a published run. */
async function prepare(readers: number) {
  await env.DB.prepare(
    `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
     INSERT INTO subscribers (id, edition, address, address_key, state, leaders, topics, choice, language, schedule, source, created_at)
     SELECT printf('%020x', n), 'daily', 'r' || n, 'r' || n, 'confirmed', '[]', '[]', 'choice' || (n % ${CHOICES}), 'en',
            iif(n % 2, 'daily - UTC', 'daily 23:00 UTC'), 'test', '' FROM numbers`,
  )
    .bind(readers)
    .run();
  const services = connect(env);
  await services.runs.begin('daily', DATE, DUE, ALWAYS);
  await services.runs.finish('daily', DATE, DUE, {
    title: '',
    bottomLine: null,
    bottomLineLanguage: null,
    articles: 0,
    stories: 0,
    points: 0,
    faults: [],
    revision: 0,
  });
  return services;
}

/** What each step costs with so many readers. */
async function costsOf(readers: number) {
  const services = await prepare(readers);
  const { db, spent } = metered();
  const deliveries = createDeliveryStore(db);
  const costs = new Map<string, Cost>();
  const step = async <T>(name: string, job: () => Promise<T>): Promise<T> => {
    const result = await job();
    costs.set(name, spent());
    return result;
  };
  await step('schedules', () => deliveries.schedules('daily'));
  await enrolReaders({ ...services, deliveries }, dailyEdition(services.config), DATE, DUE);
  costs.set('enrol', spent());
  // 23:30 UTC is when the date is published, so that one half is due at once and the other at 23:00 of the next day.
  const owed = await step('owed', () => deliveries.owed(DUE));
  const mailing = owed[0] ?? { edition: '', date: '', rendering: '' };
  await step('findChoice', () => deliveries.findChoice(mailing, mailing.rendering.split('/')[2] ?? '', DUE));
  await step('expire', () => deliveries.expire(mailing, DUE, later(-12 * 60 * MINUTE)));
  await step('claimAgain, none', () => deliveries.claimAgain(mailing, DUE, later(10 * MINUTE)));
  const claim = await step('claim', () => deliveries.claim(mailing, 10, DUE, later(10 * MINUTE)));
  const again = await step('claimAgain', () => deliveries.claimAgain(mailing, later(10 * MINUTE), later(20 * MINUTE)));
  const sent = (claim?.deliveries ?? []).map(({ subscriber }) => ({ subscriber, state: 'sent' as const, providerId: 'x' }));
  await step('settle', () => deliveries.settle(mailing, claim ?? NO_CLAIM, sent, DUE));
  await step('hasOpen', () => deliveries.hasOpen('daily', DATE));
  await step('purge', () => deliveries.purge('daily', '2025-01-01', 5000));
  return { costs, owed: owed.length, claimed: claim?.deliveries.length, again: again?.batch === claim?.batch };
}

const PER_CALL = ['schedules', 'owed', 'findChoice', 'expire', 'claimAgain, none', 'claim', 'claimAgain', 'settle', 'hasOpen', 'purge'];

test('what a step of delivery reads and writes does not grow with the number of readers', async () => {
  const few = await costsOf(500);
  await clear();
  const { applyD1Migrations } = await import('cloudflare:test');
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  const many = await costsOf(5000);
  console.log(
    [
      'step: rows read, written with 500 readers · with 5,000',
      ...[...many.costs].map(([name, { read, written }]) => {
        const before = few.costs.get(name);
        return `${name}: ${before?.read}, ${before?.written} · ${read}, ${written}`;
      }),
    ].join('\n'),
  );
  expect([few, many].map(({ owed, claimed, again }) => [owed, claimed, again])).toEqual([
    [CHOICES / 2, 10, true],
    [CHOICES / 2, 10, true],
  ]);
  for (const name of PER_CALL) expect([name, many.costs.get(name)]).toEqual([name, few.costs.get(name)]);
  const { read = 0, written = 0 } = many.costs.get('enrol') ?? {};
  // A reader is read once, and once for the count; a row and its place in the index are written.
  expect([read / 5000 < 4, written / 5000 < 2.1]).toEqual([true, true]);
  const perMessage = (name: string) => (many.costs.get(name)?.written ?? 0) / 10;
  expect([perMessage('claim') <= 3, perMessage('settle') <= 3]).toEqual([true, true]);
}, 60_000);
