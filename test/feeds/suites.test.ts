import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCases, measureCases } from './suites';

// Suites that others published, which are no part of the project. `node scripts/feed-suites.mjs` prints what is measured here.
const FOLDER = resolve(import.meta.dirname, '../../../shared/data/feeds');
const missing = !existsSync(FOLDER);
if (missing) console.log('suites.test.ts: left out, the folder ../shared/data/feeds is not there');

/** Of a hundred cases that are not as README tells. */
const MOST_MISSED: Record<string, number> = { feedparser: 2.5, feedvalidator: 0.3, feedsmith: 0, meridian: 0 };

test.skipIf(missing)('the public suites are read as README tells, without an exception and without a long wait', () => {
  const rates = measureCases(loadCases(FOLDER));
  for (const [suite, most] of Object.entries(MOST_MISSED)) {
    const own = rates.filter((rate) => rate.suite === suite);
    const cases = own.reduce((sum, rate) => sum + rate.cases, 0);
    const missed = own.flatMap((rate) => rate.missed);
    expect(cases, suite).toBeGreaterThan(0);
    expect((100 * missed.length) / cases, `${suite}: ${missed.map(({ file, how }) => `${file}: ${how}`).join('\n')}`).toBeLessThanOrEqual(
      most,
    );
  }
  expect(rates.flatMap(({ missed }) => missed).filter(({ how }) => how.startsWith('exception'))).toEqual([]);
  expect(Math.max(...rates.map(({ slowest }) => slowest))).toBeLessThan(5000);
});
