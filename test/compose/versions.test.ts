import { describe, expect, test } from 'vitest';
import { composeChanges, gatherChanges } from '../../src/compose/changes';
import { compareVersions } from '../../src/compose/compare-versions';
import type { AnalysedArticle, Article, Briefing, Change, KeptChange } from '../../src/model';
import { analyzeText, articleOf } from '../analyze/analyze-text';
import { analysed } from './analysed';
import { compose } from './day';

const version = (id: string, text: string, more: Partial<Article> = {}): AnalysedArticle => ({
  article: { ...articleOf(text), id, ...more },
  analysis: analyzeText(text),
});

const COST = 'President Emmanuel Macron said the harbour would cost 3 million dollars.';
const SIGNED = 'The ministers signed the treaty in Paris.';
const OPENS = 'It will be opened to the public in the coming weeks.';
const old = version('old', `${COST} ${SIGNED} ${OPENS}`);

/** A briefing that quotes a sentence of the old version; `by` stands for an article whose words are quoted, the old one only agreeing. */
function telling(sentence: string, by = 'old', also: Partial<Briefing> = {}): Briefing {
  const source = (article: string) => {
    const start = old.article.text.indexOf(sentence);
    return { article, start, end: start + sentence.length, text: sentence, source: null, url: null, publishedAt: '', language: 'en' };
  };
  const point = {
    ...(compose([analysed({ lines: [{ text: sentence }] })], [], '2026-03-04').keyPoints[0] as Briefing['keyPoints'][number]),
  };
  const sources = by === 'old' ? [source('old')] : [source(by), source('old')];
  return { keyPoints: [{ ...point, sources }], figures: [], ahead: [], ...also } as unknown as Briefing;
}

describe('a new version beside the old one', () => {
  test.each([
    ['a sentence of the old one is gone', `${COST} ${OPENS}`, 'corrected'],
    ['a number is another', old.article.text.replace('3 million', '8 million'), 'corrected'],
    ['it only says more', `${old.article.text} Nobody was hurt.`, 'extended'],
    ['what it says more stands between', `${COST} Nobody was hurt. ${SIGNED} ${OPENS}`, 'extended'],
    ['sentences only changed places', `${SIGNED} ${COST} ${OPENS}`, 'extended'],
    [
      'accents, quotes and spaces are others',
      old.article.text.replaceAll(' ', '  ').replace('Macron', 'Mäcron').concat(' More.'),
      'extended',
    ],
  ] as const)('where %s', (_, text, kind) => {
    expect(compareVersions(old, version('new', text), null).kind).toEqual(kind);
  });

  test('the whole of what was an excerpt completes it, and corrects nothing', () => {
    const excerpt = version('old', `${COST} ${SIGNED}`, { excerpt: true });
    expect(compareVersions(excerpt, version('new', `${SIGNED} ${OPENS}`), telling(COST))).toEqual({ kind: 'completed', was: [] });
    expect(compareVersions(excerpt, version('new', SIGNED, { excerpt: true }), null).kind).toEqual('corrected');
  });

  test('what was told in its words and is not said any more is named word for word', () => {
    const changed = version('new', old.article.text.replace('3 million', '8 million'));
    expect(compareVersions(old, changed, telling(COST)).was).toEqual([COST]);
    expect(compareVersions(old, changed, telling(SIGNED)).was).toEqual([]);
    expect(compareVersions(old, changed, telling(COST, 'other')).was).toEqual([]);
  });

  test('a figure that was told stands for its sentence', () => {
    const start = old.article.text.indexOf('3 million');
    const figure = { sources: [{ article: 'old', start, end: start + 17 }] } as Briefing['figures'][number];
    const changed = version('new', old.article.text.replace('3 million', '8 million'));
    expect(compareVersions(old, changed, telling(SIGNED, 'old', { figures: [figure] })).was).toEqual([COST]);
  });
});

describe('what a briefing says of changes', () => {
  const kept = (more: Partial<KeptChange> = {}): KeptChange => ({
    ...{ new: 'new', old: 'old', first: 'old', changedAt: '2026-03-05T01:00:00.000Z', kind: 'corrected', was: [COST], date: '2026-03-03' },
    ...more,
  });
  const to = (id: string, sum: string) => version(id, old.article.text.replace('3 million', sum));

  test('the sentence that is new and nearest stands beside the one that was told', () => {
    const [change] = composeChanges([kept()], [old, to('new', '8 million')]);
    expect(change).toMatchObject({
      ...{
        article: 'new',
        replaces: 'old',
        kind: 'corrected',
        date: '2026-03-03',
        at: '2026-03-05T01:00:00.000Z',
        leaders: ['emmanuel-macron'],
      },
      said: [{ was: COST, now: COST.replace('3 million', '8 million') }],
    });
  });

  test('where nothing new is near, it is said to be gone', () => {
    expect(composeChanges([kept()], [old, version('new', `${SIGNED} ${OPENS}`)])[0]?.said).toEqual([{ was: COST, now: null }]);
    expect(composeChanges([kept()], [old, version('new', `${SIGNED} ${OPENS} Nobody was hurt at sea.`)])[0]?.said).toEqual([
      { was: COST, now: null },
    ]);
  });

  test('of several changes of one report, the first that was told and the last that stands are named, once', () => {
    const second = kept({ new: 'last', old: 'new', was: [COST.replace('3 million', '8 million')], changedAt: '2026-03-05T02:00:00.000Z' });
    const changes = composeChanges([kept(), second], [old, to('new', '8 million'), to('last', '9 million')]);
    expect(changes).toMatchObject([
      { article: 'last', replaces: 'old', at: second.changedAt, said: [{ was: COST, now: COST.replace('3 million', '9 million') }] },
    ]);
  });

  test('what was taken back and stands again is not told', () => {
    const again = kept({ new: 'last', old: 'new', was: [], kind: 'extended' });
    const changes = composeChanges([kept(), again], [old, to('new', '8 million'), version('last', `${old.article.text} Nobody was hurt.`)]);
    expect(changes.map(({ said }) => said)).toEqual([[]]);
  });

  test('reports of which what was told no longer stands come first, and one that cannot be read is left out', () => {
    const grown = kept({ new: 'grown', old: 'small', first: 'small', kind: 'extended', was: [] });
    const lost = kept({ new: 'lost', old: 'away', first: 'away' });
    const small = version('small', SIGNED);
    const changes = composeChanges([grown, lost, kept()], [old, to('new', '8 million'), small, version('grown', `${SIGNED} ${OPENS}`)]);
    expect(changes.map(({ article }) => article)).toEqual(['new', 'grown']);
  });

  test('who gets several days at once reads of what was told before them, and of their own days as it stands', () => {
    const change = (date: string): Change => ({ ...(composeChanges([kept()], [old, to('new', '8 million')])[0] as Change), date });
    const day = (date: string, changes: Change[]) => ({ date, changes }) as Briefing;
    const days = [day('2026-03-05', [change('2026-03-04'), change('2026-03-02')]), day('2026-03-04', [change('2026-03-04')])];
    expect(gatherChanges(days).map(({ date }) => date)).toEqual(['2026-03-02']);
  });
});
