import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topics } from '../../src/config/reference';
import { ingest } from '../../src/ingest/ingest';
import { TRIGRAMS } from '../ingest/trigrams';
import {
  readArticle,
  readMarked,
  scoreKeyPoints,
  scorePeople,
  scoreSentenceEnds,
  scoreSpeakers,
  scoreStatements,
  scoreStories,
  scoreTopics,
} from './figures';
import { parseMarked } from './marked-article';

const ARTICLES = join(import.meta.dirname, 'articles');
const SAMPLES = join(import.meta.dirname, '../../samples');
const BASELINE = join(import.meta.dirname, 'baseline.json');
/** Points that a figure may fall, so that a rule that helps elsewhere may cost one sentence here. */
const TOLERANCE = 1;

const filesIn = (folder: string) => readdirSync(folder).filter((name) => /^\d\d-/.test(name));
const marked = filesIn(ARTICLES).map((name) => parseMarked(readFileSync(join(ARTICLES, name), 'utf8')));

/** The samples that are no page (test/analyze/samples.test.ts), each with its story: they are the day's other news. */
async function readSamples() {
  const expected: Record<string, { story: string; date: string | null }> = JSON.parse(
    readFileSync(join(import.meta.dirname, '../fixtures/samples-expected.json'), 'utf8'),
  );
  const texts = filesIn(SAMPLES)
    .map((name) => ({ name, body: readFileSync(join(SAMPLES, name), 'utf8') }))
    .filter(({ name, body }) => !name.endsWith('.html') && !(name.endsWith('.json') && 'html' in JSON.parse(body)));
  return Promise.all(
    texts.map(async ({ name, body }) => {
      const article = await ingest(
        name.endsWith('.json') ? 'json' : 'text',
        body,
        {},
        { date: expected[name]?.date ?? '2026-03-04' },
        TRIGRAMS,
      );
      return { story: expected[name]?.story ?? '', ...readArticle(article) };
    }),
  );
}

async function measure(): Promise<Record<string, number>> {
  const read = marked.map(readMarked);
  const samples = await readSamples();
  const stories = [...marked.map(({ story }) => story), ...samples.map(({ story }) => story)];
  const figures = {
    'sentence ends, F1': scoreSentenceEnds(read),
    'people, exact F1': scorePeople(read),
    'statements, F1 at overlap 0.3': scoreStatements(read),
    'right speaker': scoreSpeakers(read),
    'topics of sentences': scoreTopics(read),
    'key points, ROUGE-1': scoreKeyPoints(1, read),
    'key points, ROUGE-2': scoreKeyPoints(2, read),
    'stories, B-cubed F1': scoreStories([...read, ...samples], stories),
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(1))]));
}

test('there is enough to measure, in both languages', () => {
  const count = (language: string) => marked.filter(({ article }) => article.language === language).flatMap((one) => one.sentences).length;
  expect([count('en') >= 80, count('fr') >= 60]).toEqual([true, true]);
  expect(marked.filter(({ sentences }) => !sentences.some(({ key }) => key))).toEqual([]);
});

test('topics are marked by ids that exist, every one of them', () => {
  const used = new Set(marked.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.topics ?? [])));
  expect([...used].sort()).toEqual(topics.map(({ id }) => id).sort());
});

test(`no figure falls by more than ${TOLERANCE} point`, async () => {
  const figures = await measure();
  if (process.env.UPDATE_BASELINE) writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
  const baseline: Record<string, number> = JSON.parse(readFileSync(BASELINE, 'utf8'));
  expect(Object.keys(baseline)).toEqual(Object.keys(figures));

  const lines = Object.entries(figures).map(([name, figure]) => ({ name, figure, recorded: baseline[name] ?? 0 }));
  const describe = ({ name, figure, recorded }: (typeof lines)[number]) => `${name}: ${figure}, recorded ${recorded}`;
  const better = lines.filter(({ figure, recorded }) => figure > recorded + TOLERANCE).map(describe);
  if (better.length > 0)
    console.info(`Better than test/quality/baseline.json, UPDATE_BASELINE=1 npm test records it:\n${better.join('\n')}`);
  const worse = lines.filter(({ figure, recorded }) => figure < recorded - TOLERANCE).map(describe);
  expect(worse, 'worse than test/quality/baseline.json; where the loss is worth it, UPDATE_BASELINE=1 npm test records what is').toEqual(
    [],
  );
});
