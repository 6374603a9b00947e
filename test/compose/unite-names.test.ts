import { describe, expect, test } from 'vitest';
import { composeBriefing } from '../../src/compose/briefing';
import { uniteNames } from '../../src/compose/unite-names';
import { topics, watchlist } from '../../src/config/reference';
import type { AnalysedArticle } from '../../src/model';
import { analyzeText, articleOf, fr, type Setting } from '../analyze/analyze-text';
import { edition } from './analysed';

const DATE = '2026-03-04';
const read = (text: string, place = 0, setting: Setting = { date: DATE }): AnalysedArticle => ({
  article: { ...articleOf(text, setting), id: `article-${place}` },
  analysis: analyzeText(text, setting),
});
const idsOf = (articles: readonly AnalysedArticle[]) => articles.map(({ analysis }) => analysis.people.map(({ id }) => id));
const united = (...texts: string[]) =>
  idsOf(
    uniteNames(
      texts.map((text, i) => read(text, i)),
      watchlist,
    ),
  );

const LONG = 'Senator Paul D. Bora said on Monday that the harbour tax would end in May. He met Senator Cleo Dole in Oslo.';
const SHORT = 'Senator Paul Bora told workers at the shipyard that their wages would rise by a tenth this year.';

describe('who goes by two names on one day', () => {
  test('is one leader, with all that was said', () => {
    const { leaders, keyPoints } = composeBriefing(
      edition,
      DATE,
      [LONG, SHORT].map((text, i) => read(text, i)),
      [],
      watchlist,
      topics,
    );
    expect(leaders.map(({ id, name, met }) => [id, name, met])).toEqual([
      ['paul-bora', 'Paul D. Bora', ['cleo-dole']],
      ['cleo-dole', 'Cleo Dole', ['paul-bora']],
    ]);
    expect(keyPoints.filter(({ speaker }) => speaker === 'paul-bora')).toHaveLength(2);
  });

  test('is one by surname and office, too', () => {
    const [bare, whole] = ['The special counsel, Mr. Bora, left Oslo.', 'Robert S. Bora III, the special counsel, left Bergen.'];
    expect(united(bare, whole)).toEqual([['robert-s-bora-iii'], ['robert-s-bora-iii']]);
    expect(united(bare, whole, 'Robert Bora III, the special counsel, left Molde.')).toEqual([
      ['robert-bora-iii'],
      ['robert-bora-iii'],
      ['robert-bora-iii'],
    ]);
  });

  test('is one whose office one paper tells in more words, or in another language', () => {
    const whole = 'Jim Bora, the defence secretary of Norway, left Bergen.';
    expect(united('The embattled Secretary Bora left Oslo.', whole)).toEqual([['jim-bora'], ['jim-bora']]);
    const french = { ...fr, date: DATE };
    const texts = [read('President Bora left Oslo.'), read('Jim Bora, président du Pérou, est parti.', 1, french)];
    expect(idsOf(uniteNames(texts, watchlist))).toEqual([['jim-bora'], ['jim-bora']]);
  });

  test('has the same id everywhere in what was read', () => {
    const [one] = uniteNames(
      [LONG, SHORT].map((text, i) => read(text, i)),
      watchlist,
    );
    expect(JSON.stringify(one?.analysis)).not.toContain('paul-d-bora');
    expect(one?.analysis.fingerprint.marks).toContain('p:paul-bora');
  });
});

describe('nobody is taken for another', () => {
  test('where nobody is called by the shorter name', () => {
    expect(united(LONG)).toEqual([['paul-d-bora', 'cleo-dole']]);
  });

  test('where two have different initials', () => {
    const other = 'Mayor Paul K. Bora left Bergen.';
    expect(united(LONG, SHORT, other)).toEqual([['paul-d-bora', 'cleo-dole'], ['paul-bora'], ['paul-k-bora']]);
  });

  test('where two bear the surname and the office', () => {
    const texts = ['Senator Bora left Oslo.', 'Senator Ana Bora left Bergen.', 'Senator Ben Bora left Molde.'];
    expect(united(...texts)).toEqual([['bora'], ['ana-bora'], ['ben-bora']]);
  });

  test('where a bare surname has another office, too', () => {
    const texts = ['Senator Bora left Oslo.', 'Mayor Bora left Molde.', 'Senator Ana Bora left Bergen.'];
    expect(united(...texts)).toEqual([['bora'], ['bora'], ['ana-bora']]);
  });

  test('where they are of different countries', () => {
    const [kenyan, irish] = ['Kenyan Senator Paul D. Bora left Nairobi.', 'Irish Senator Paul Bora left Cork.'];
    expect(united(kenyan, irish)).toEqual([['paul-d-bora'], ['paul-bora']]);
  });

  test('who is on the watchlist', () => {
    const texts = ['George W. Bush left Austin.', 'Mayor George Bush left Bergen.'];
    expect(united(...texts)).toEqual([['george-w-bush'], ['george-bush']]);
  });
});

test('an analysis stored before visits were read has none afterwards', () => {
  const { visits, ...old } = read(LONG).analysis;
  const [one] = uniteNames([{ ...read(LONG), analysis: old as AnalysedArticle['analysis'] }, read(SHORT, 1)], watchlist);
  expect([visits, one?.analysis.visits]).toEqual([[], undefined]);
});
