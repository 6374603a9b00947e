import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { extractPage } from '../../../src/ingest/page/extract-page';

// Pages that others collected and marked, which are not part of the project.
const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/pages');
const missing = !existsSync(FOLDER);
if (missing) console.log('collected-pages.test.ts: left out, the folder ../shared/data/pages is not there');

/** The benchmark's measure: of each page the runs of four words, how many of them are right and how many of the right ones are there; in percent. */
function score(set: string, change = (html: string) => html) {
  const truth: Record<string, { articleBody: string }> = JSON.parse(readFileSync(join(FOLDER, set, 'ground-truth.json'), 'utf8'));
  const shares = Object.entries(truth).map(([id, { articleBody }]) => {
    const html = gunzipSync(readFileSync(join(FOLDER, set, 'html', `${id}.html.gz`))).toString('utf8');
    const [wanted, found] = [articleBody, extractPage(change(html)).paragraphs.join('\n')].map(shinglesOf) as [Shingles, Shingles];
    let both = 0;
    for (const [run, count] of wanted) both += Math.min(count, found.get(run) ?? 0);
    return { precision: both / sizeOf(found), recall: both / sizeOf(wanted) };
  });
  const mean = (key: 'precision' | 'recall') => (100 * shares.reduce((sum, share) => sum + (share[key] || 0), 0)) / shares.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

type Shingles = Map<string, number>;

function shinglesOf(text: string): Shingles {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles: Shingles = new Map();
  for (let i = 0; i + 4 <= words.length; i++) {
    const run = words.slice(i, i + 4).join(' ');
    shingles.set(run, (shingles.get(run) ?? 0) + 1);
  }
  return shingles;
}

const sizeOf = (shingles: Shingles) => [...shingles.values()].reduce((sum, count) => sum + count, 0);

test.skipIf(missing)('articles are taken out of collected pages as well as the best extractors do it', () => {
  // Of the same pages trafilatura takes 96.2, Readability 95.4.
  expect(score('scrapinghub.dev').f1).toBeGreaterThan(97.5);
});

test.skipIf(missing)('nothing of a report is lost where a summary stands above it', () => {
  const { precision, recall } = score('orange_fr.dev');
  expect(recall).toBeGreaterThan(99);
  // What is too much is the summary.
  expect(precision).toBeGreaterThan(88);
});

test.skipIf(missing)('pages whose classes say nothing are read nearly as well', () => {
  const withoutNames = (html: string) => html.replace(/ (?:class|id|itemprop)=(?:"[^"]*"|'[^']*')/g, '');
  expect(score('scrapinghub.dev', withoutNames).f1).toBeGreaterThan(95.5);
});
