import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedCase, Outcome, SuiteRecord } from './feed-case';
import { feedparserCase } from './feedparser-cases';
import { fetchedCases, pairCases } from './pair-cases';
import { validatorCase } from './validator-cases';

/** All cases of the suites that a folder has: feedparser, feedvalidator, feedsmith, meridian. */
export function loadCases(folder: string): FeedCase[] {
  return [
    ...readRecords(join(folder, 'feedparser.dev.jsonl')).map(feedparserCase),
    ...readRecords(join(folder, 'feedvalidator.dev.jsonl'))
      .filter(({ expect }) => expect !== null)
      .map(validatorCase),
    ...pairCases(join(folder, 'feedsmith')),
    ...fetchedCases(join(folder, 'meridian')),
  ];
}

function readRecords(path: string): SuiteRecord[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** How many cases of a kind came out how. */
export interface Rate {
  suite: string;
  group: string;
  cases: number;
  /** As expected. */
  right: number;
  /** Read, and nothing expected that has a use here; or refused as they should be. */
  read: number;
  refused: number;
  missed: { file: string; how: string }[];
  /** Milliseconds of the slowest. */
  slowest: number;
}

/** Runs every case. An exception counts as missed. */
export function measureCases(cases: readonly FeedCase[]): Rate[] {
  const rates = new Map<string, Rate>();
  for (const { suite, group, file, run } of cases) {
    const key = `${suite} ${group}`;
    const rate = rates.get(key) ?? { suite, group, cases: 0, right: 0, read: 0, refused: 0, missed: [], slowest: 0 };
    rates.set(key, rate);
    const start = performance.now();
    const outcome = runSafely(run);
    rate.slowest = Math.max(rate.slowest, performance.now() - start);
    rate.cases++;
    if (outcome.kind === 'as expected') rate.right++;
    else if (outcome.kind === 'missed') rate.missed.push({ file, how: outcome.how });
    else rate[outcome.kind]++;
  }
  return [...rates.values()];
}

function runSafely(run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    return { kind: 'missed', how: `exception: ${error instanceof Error ? error.stack : error}` };
  }
}

/** Cases that expected nothing else than what came, in percent. */
export const rateOf = ({ cases, missed }: Rate) => (100 * (cases - missed.length)) / cases;
