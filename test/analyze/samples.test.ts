import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze/analyze';
import { topics, watchlist } from '../../src/config/reference';
import { ingest } from '../../src/ingest/ingest';
import type { Analysis, Article } from '../../src/model';
import { fold } from '../../src/text/fold';
import { TRIGRAMS } from '../ingest/trigrams';
import { languageOf } from './languages';

/** What a reader finds, as test/samples.test.ts describes it. */
interface Expected {
  date: string | null;
  leaders: string[];
  others: string[];
  topics: string[];
  statements: { speaker: string | null; startsWith: string }[];
  meetings: string[][];
  figures: { value: number; unit: string }[];
  ahead: string[];
}

const SAMPLES = join(import.meta.dirname, '../../samples');
const read = (name: string) => readFileSync(join(SAMPLES, name), 'utf8');
const given: Record<string, { source?: string; url?: string; publishedAt?: string }> = JSON.parse(read('given.json'));
const expected: Record<string, Expected> = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/samples-expected.json'), 'utf8'));

/** What becomes of a page is told with ingest. */
const isPage = (name: string) => name.endsWith('.html') || (name.endsWith('.json') && 'html' in JSON.parse(read(name)));
const files = readdirSync(SAMPLES).filter((name) => /^\d\d-/.test(name) && !isPage(name));

/** Offices are printed in English, whatever the language of the text. */
const PRINTED: Record<string, string> = {
  'ministre des Affaires étrangères du Ghana': 'Foreign Minister of Ghana',
  'ministre des Affaires étrangères de l’Uruguay': 'Foreign Minister of Uruguay',
  'Bộ trưởng Ngoại giao Lào': 'Foreign Minister of Laos',
  'Bộ trưởng Ngoại giao Brunei': 'Foreign Minister of Brunei',
  'Bộ trưởng Ngoại giao Đông Timor': 'Foreign Minister of Timor-Leste',
};

const squeezed = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

describe.each(files)('%s', (file) => {
  const wanted = expected[file] as Expected;
  let article: Article;
  let found: Analysis;

  beforeAll(async () => {
    article = await ingest(
      file.endsWith('.json') ? 'json' : 'text',
      read(file),
      given[file] ?? {},
      { date: wanted.date ?? '2026-03-04' },
      TRIGRAMS,
    );
    found = analyze(article, languageOf(article.language), watchlist, topics);
  });

  test('has these leaders and no others', () => {
    expect(
      found.people
        .filter(({ leader }) => leader)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...wanted.leaders].sort());
  });

  test('has these people without office among those who are none', () => {
    const plain = found.people.filter(({ leader }) => !leader).map(({ id }) => id);
    expect(wanted.others.filter((id) => !plain.includes(id))).toEqual([]);
  });

  test('has these statements, each with its speaker', () => {
    const said = found.statements.map(({ start, end, speaker }) => ({
      speaker: speaker?.personId ?? null,
      words: squeezed(article.text.slice(start, end)),
    }));
    const missing = wanted.statements.filter(
      ({ speaker, startsWith }) => !said.some((one) => one.speaker === speaker && one.words.startsWith(squeezed(startsWith))),
    );
    expect(missing).toEqual([]);
  });

  test('has these meetings', () => {
    const pairs = wanted.meetings.flatMap(([first = '', ...rest]) => rest.map((other) => [first, PRINTED[other] ?? other] as const));
    const missing = pairs.filter(
      ([first, other]) => !found.meetings.some(({ people, others }) => people.includes(first) && [...people, ...others].includes(other)),
    );
    expect(missing).toEqual([]);
  });

  test('lets nobody meet whom it does not say to have met', () => {
    const met = new Set(wanted.meetings.flat());
    expect(found.meetings.flatMap(({ people }) => people).filter((id) => !met.has(id))).toEqual([]);
  });

  test('has these figures', () => {
    const missing = wanted.figures.filter(
      ({ value, unit }) => !found.figures.some((figure) => figure.value === value && figure.unit === unit),
    );
    expect(missing).toEqual([]);
  });

  test('has these days to come', () => {
    const days = found.dates.map(({ date }) => date);
    expect(wanted.ahead.filter((date) => !days.includes(date))).toEqual([]);
  });

  test('has its first topic among the best three', () => {
    expect(found.topics.slice(0, 3).map(({ id }) => id)).toContain(wanted.topics[0]);
  });
});

test('most samples can be read without a page’s markup', () => {
  expect(files.length).toBeGreaterThanOrEqual(16);
});

test.each([
  ['01-fisheries-data-northern-wire.txt', 'Britain and the European Union agreed on Tuesday'],
  ['05-grid-link-northern-wire.txt', 'France and Germany signed an agreement'],
  ['21-vaccine-plant-meridian-health-desk.txt', 'A new plant near Dakar will supply'],
])('the lead of %s goes before the quotations under it', async (file, lead) => {
  const article = await ingest('text', read(file), given[file] ?? {}, { date: '2026-03-04' }, TRIGRAMS);
  expect(
    analyze(article, languageOf(article.language), watchlist, topics, { keyPoints: 1 }).keyPoints[0]?.text.slice(0, lead.length),
  ).toEqual(lead);
});
