import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCases, measureCases } from './suites';

// Suites that others published, which are no part of the project. `node scripts/feed-suites.mjs` prints what is measured here.
const FOLDER = resolve(import.meta.dirname, '../../../shared/data/feeds');
const missing = !existsSync(FOLDER);
if (missing) console.log('suites.test.ts: left out, the folder ../shared/data/feeds is not there');

/** Of a hundred cases: as expected at least, missed at most. */
const FLOORS: Record<string, { right: number; missed: number }> = {
  feedparser: { right: 52, missed: 1.6 },
  feedvalidator: { right: 77.5, missed: 0.1 },
  feedsmith: { right: 100, missed: 0 },
  meridian: { right: 100, missed: 0 },
};

test.skipIf(missing)(
  'the public suites are read as README tells, without an exception and without a long wait',
  () => {
    const rates = measureCases(loadCases(FOLDER));
    for (const [suite, floor] of Object.entries(FLOORS)) {
      const own = rates.filter((rate) => rate.suite === suite);
      const missed = own.flatMap((rate) => rate.missed);
      const cases = own.reduce((sum, rate) => sum + rate.cases, 0);
      const right = own.reduce((sum, rate) => sum + rate.right, 0);
      expect((100 * right) / cases, suite).toBeGreaterThanOrEqual(floor.right);
      const how = missed.map(({ file, how }) => `${file}: ${how}`).join('\n');
      expect((100 * missed.length) / cases, `${suite}: ${how}`).toBeLessThanOrEqual(floor.missed);
    }
    expect(rates.flatMap(({ missed }) => missed).filter(({ how }) => how.startsWith('exception'))).toEqual([]);
    expect(Math.max(...rates.map(({ slowest }) => slowest))).toBeLessThan(5000);
  },
  60_000,
);
