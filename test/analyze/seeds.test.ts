import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze/analyze';
import { topics, watchlist } from '../../src/config/reference';
import { ingest } from '../../src/ingest/ingest';
import type { AnalysedArticle } from '../../src/model';
import { TRIGRAMS } from '../ingest/trigrams';
import { languageOf } from './languages';

// Two real articles, published together on one day; their text stays outside this project.
const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const DATE = '2026-02-21';
const files = existsSync(SEEDS)
  ? readdirSync(SEEDS)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];
if (files.length === 0) console.log('analyze: the seeds are not read, because ../shared/seeds is not there');

const read: Record<string, AnalysedArticle> = {};
const of = (language: 'en' | 'fr') => read[language] as AnalysedArticle;

/** Statements of somebody, as written. */
const saidBy = (language: 'en' | 'fr', id: string) => {
  const { article, analysis } = of(language);
  return analysis.statements.filter(({ speaker }) => speaker?.personId === id).map(({ start, end }) => article.text.slice(start, end));
};
const leadersOf = (language: 'en' | 'fr') => of(language).analysis.people.filter(({ leader }) => leader);

describe.skipIf(files.length < 2)('the seeds', () => {
  beforeAll(async () => {
    for (const name of files) {
      const article = await ingest('text', readFileSync(join(SEEDS, name), 'utf8'), {}, { date: DATE }, TRIGRAMS);
      read[article.language] = { article, analysis: analyze(article, languageOf(article.language), watchlist, topics) };
    }
  });

  test('are one in English and one in French, both of that day', () => {
    expect([of('en').article.publishedAt, of('fr').article.publishedAt, of('fr').article.dateFrom]).toEqual([DATE, DATE, 'arrival']);
  });

  test('name four leaders and nobody else', () => {
    expect(
      of('en')
        .analysis.people.map(({ id }) => id)
        .sort(),
    ).toEqual(['donald-trump', 'jamieson-greer', 'kurt-m-campbell', 'to-lam']);
    expect(leadersOf('en').length).toEqual(4);
  });

  test('name two leaders and nobody else in French', () => {
    expect(
      of('fr')
        .analysis.people.map(({ id }) => id)
        .sort(),
    ).toEqual(['donald-trump', 'to-lam']);
  });

  test('say the country and the office of each', () => {
    expect(Object.fromEntries(leadersOf('en').map(({ id, country, office, former }) => [id, [country, office, former]]))).toEqual({
      'to-lam': ['VN', 'General Secretary of the Communist Party of Vietnam', false],
      'donald-trump': ['US', 'President of the United States', false],
      'jamieson-greer': ['US', 'United States Trade Representative', false],
      'kurt-m-campbell': ['US', 'US Deputy Secretary of State', true],
    });
  });

  test('put To Lam first', () => {
    expect([leadersOf('en')[0]?.id, leadersOf('fr')[0]?.id]).toEqual(['to-lam', 'to-lam']);
  });

  test.each([
    ['en', 'to-lam', 'Vietnam’s commitment to'],
    ['en', 'to-lam', 'the Party and State'],
    ['en', 'donald-trump', 'the Gaza Board of'],
    ['en', 'donald-trump', 'his deep respect for'],
    ['en', 'donald-trump', 'the US’s commitment'],
    ['en', 'donald-trump', 'he will instruct relevant'],
    ['en', 'jamieson-greer', 'Vietnam is one of'],
    ['fr', 'to-lam', 'la position coherente du'],
    ['fr', 'to-lam', 'le Vietnam etait pret'],
  ] as const)('in %s %s says "%s …"', (language, id, words) => {
    const straight = (text: string) => text.replaceAll('’', "'");
    expect(saidBy(language, id).filter((said) => straight(said).startsWith(straight(words)))).toHaveLength(1);
  });

  test('quote four adjectives as words of Donald Trump', () => {
    expect(saidBy('en', 'donald-trump').filter((said) => said.includes('strong, independent, self-reliant'))).toHaveLength(1);
  });

  test('tell that the invitation was accepted, by To Lam', () => {
    const points = of('fr').analysis.keyPoints.filter(({ text }) => text.includes("accepte l'invitation"));
    expect(points.map(({ people, speaker }) => [people.includes('to-lam'), speaker])).toEqual([[true, 'to-lam']]);
  });

  test('attribute nothing to anybody who did not speak', () => {
    const { analysis } = of('en');
    const speakers = new Set(analysis.statements.flatMap(({ speaker }) => speaker?.personId ?? []));
    expect([...speakers].sort()).toEqual(['donald-trump', 'jamieson-greer', 'to-lam']);
  });

  test('let To Lam meet three by name and nine by office', () => {
    const meetings = of('en').analysis.meetings.filter(({ people }) => people.includes('to-lam'));
    expect([...new Set(meetings.flatMap(({ people }) => people))].sort()).toEqual([
      'donald-trump',
      'jamieson-greer',
      'kurt-m-campbell',
      'to-lam',
    ]);
    expect(meetings.flatMap(({ others }) => others)).toEqual([
      'President of Indonesia',
      'President of Uzbekistan',
      'President of Azerbaijan',
      'President of Kazakhstan',
      'Prime Minister of Cambodia',
      'Prime Minister of Armenia',
      'Prime Minister of Hungary',
      'Prime Minister of Pakistan',
      'Deputy Prime Minister of the Czech Republic',
    ]);
  });

  test('tell no meeting in French, where a letter was sent', () => {
    expect(of('fr').analysis.meetings).toEqual([]);
  });

  test('count the documents and the countries', () => {
    const { figures } = of('en').analysis;
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      [50, 'count'],
      [37.2e9, 'USD'],
    ]);
    expect(figures.map(({ what }) => what)).toEqual(['countries', expect.stringContaining('documents')]);
  });

  test('number the resolution and give its day', () => {
    const { figures, dates } = of('fr').analysis;
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([[2803, 'resolution']]);
    expect(dates.map(({ date }) => date)).toEqual(['2026-01-16', '2025-11-17']);
  });

  test('have these topics at least', () => {
    const ids = of('en').analysis.topics.map(({ id }) => id);
    const wanted = ['peace-and-security', 'diplomacy', 'trade', 'science-and-technology', 'diaspora'];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(
      of('fr')
        .analysis.topics.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(expect.arrayContaining(['peace-and-security']));
  });

  test('resolve the pronoun before the export list', () => {
    const point = of('en').analysis.keyPoints.find(({ text }) => text.includes('strategic export control'));
    expect([point?.text.startsWith('[President Trump] said'), point?.speaker]).toEqual([true, 'donald-trump']);
  });

  test('share marks across the languages', () => {
    const english = new Set(of('en').analysis.fingerprint.marks);
    const shared = of('fr').analysis.fingerprint.marks.filter((mark) => english.has(mark));
    expect(shared).toEqual(expect.arrayContaining(['p:to-lam', 'p:donald-trump', 'c:VN', 'c:US']));
  });
});
