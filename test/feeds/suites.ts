import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedCase, Outcome, SuiteRecord } from './feed-case';
import { feedparserCase } from './feedparser-cases';
import { fetchedCases, pairCases } from './pair-cases';
import { validatorCase } from './validator-cases';

/** All cases of the suites that a folder has: feedparser, feedvalidator, feedsmith, meridian. */
export function loadCases(folder: string): FeedCase[] {
  return [
    ...readRecords(folder, 'feedparser').map(feedparserCase),
    ...readRecords(folder, 'feedvalidator')
      .filter(({ expect }) => expect !== null)
      .map(validatorCase),
    ...pairCases(join(folder, 'feedsmith')),
    ...fetchedCases(join(folder, 'meridian')),
  ];
}

/** Of all parts of a suite that the folder has. */
function readRecords(folder: string, suite: string): SuiteRecord[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${suite}.`) && file.endsWith('.jsonl'));
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  return lines.filter(Boolean).map((line) => JSON.parse(line));
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

/** What README tells of together: groups of a suite. */
const KINDS: [string, RegExp][] = [
  ['feedparser: Atom 0.3 and 1.0', /^feedparser wellformed\/atom/],
  ['feedparser: RSS, RDF, CDF', /^feedparser wellformed\/(?:rss|rdf|cdf|node_precedence|sgml|xml)$/],
  ['feedparser: xml:base, xml:lang, headers of HTTP', /^feedparser wellformed\/(?:base|lang|http)/],
  ['feedparser: references and entities', /^feedparser (?:entities|wellformed\/amp)/],
  ['feedparser: modules and namespaces', /^feedparser wellformed/],
  ['feedparser: encodings', /^feedparser encoding/],
  ['feedparser: ill-formed', /^feedparser illformed/],
  ['feedvalidator: Atom', /^feedvalidator atom/],
  ['feedvalidator: RSS 0.9x to 2.0, RDF, RSS 1.1', /^feedvalidator (?:rss|xml)/],
  ['feedvalidator: extensions of both', /^feedvalidator ext/],
  ['feedvalidator: OPML', /^feedvalidator opml/],
  ['feedvalidator: no news (KML, Google Base, OpenSearch)', /^feedvalidator/],
  ['feedsmith: RSS, RDF, Atom, OPML', /^feedsmith/],
  ['meridian: feeds as they were fetched', /^meridian/],
];

/** The rates by kind, as a table in Markdown. */
export function formatRates(rates: readonly Rate[]): string {
  const head = ['kind', 'cases', 'as expected', 'read', 'refused', 'missed', 'rate'];
  const kindOf = ({ suite, group }: Rate) => KINDS.find(([, pattern]) => pattern.test(`${suite} ${group}`))?.[0];
  const rows = KINDS.flatMap(([kind]) => {
    const own = rates.filter((rate) => kindOf(rate) === kind);
    const sum = (count: (rate: Rate) => number) => own.reduce((total, rate) => total + count(rate), 0);
    const [cases, missed] = [sum((rate) => rate.cases), sum((rate) => rate.missed.length)];
    if (cases === 0) return [];
    const counts = [cases, sum(({ right }) => right), sum(({ read }) => read), sum(({ refused }) => refused), missed];
    return [[kind, ...counts.map(String), `${((100 * (cases - missed)) / cases).toFixed(1)} %`]];
  });
  const rule = head.map((_, i) => (i < 1 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
