import { describe, expect, test } from 'vitest';
import { canMean, officeOn, officesOn } from '../../src/analyze/offices';
import type { WatchlistEntry } from '../../src/model';
import { analyzeText, calledIn, fr, personIn, saidIn } from './analyze-text';

const office = (role: string, from: string, to?: string, rank = 2) => ({ role, title: { en: role }, from, rank, ...(to && { to }) });
const entry: WatchlistEntry = {
  id: 'ada-north',
  name: 'Ada North',
  names: {},
  aliases: [],
  surname: 'North',
  gender: 'f',
  country: 'NO',
  offices: [
    office('president', '2024-05-10', undefined, 1),
    office('prime-minister', '2020-01-01', '2024-05-10'),
    office('mayor', '2015', '2020-01-01'),
  ],
};

describe('an office', () => {
  test.each([
    ['begins on its first day', '2024-05-10', 'president', false],
    ['ends on the day before its last', '2024-05-09', 'prime-minister', false],
    ['known by its year alone begins with the year', '2015-01-01', 'mayor', false],
  ])('%s', (_, date, role, former) => {
    const held = officeOn(entry, date);
    expect([held?.office.role, held?.former]).toEqual([role, former]);
  });

  test('is none before the first one', () => {
    expect(officeOn(entry, '2014-12-31')).toEqual(undefined);
  });

  test('is a former one after the last one, the latest of them', () => {
    const retired = { ...entry, offices: entry.offices.slice(1) };
    expect(officeOn(retired, '2026-01-01')).toEqual({ office: entry.offices[1], former: true });
  });

  test('of the highest rank comes first where several are held', () => {
    const both = { ...entry, offices: [office('prime-minister', '2020'), office('monarch', '1990', undefined, 1)] };
    expect(officesOn(both, '2026-01-01').map(({ role }) => role)).toEqual(['monarch', 'prime-minister']);
  });

  test('may be called by a wider title, never by a narrower one', () => {
    expect([canMean('minister', 'foreign-minister'), canMean('foreign-minister', 'minister')]).toEqual([true, false]);
  });
});

describe('the office of a person is the one held on the article’s day', () => {
  test.each([
    ['2022-01-01', 'President of the United States', false],
    ['2026-03-04', 'President of the United States', true],
    ['2015-06-01', 'Vice President of the United States', false],
  ])('Joe Biden on %s', (date, title, former) => {
    const person = personIn('Joe Biden left.', 'joe-biden', { date });
    expect([person.office, person.former]).toEqual([title, former]);
  });

  test('and without a word of it in the text a former one is said to be former, and ranks lower', () => {
    const person = personIn('Angela Merkel left.', 'angela-merkel');
    expect([person.former, person.leader, person.rank]).toEqual([true, true, 6]);
  });
});

describe('a title alone means its holder on the article’s day', () => {
  test.each([
    ['2023-05-01', 'rishi-sunak'],
    ['2026-03-04', 'keir-starmer'],
  ])('the British prime minister on %s', (date, id) => {
    expect(calledIn('The British prime minister left.', { date })).toEqual({ [id]: ['British prime minister'] });
  });

  test.each([
    ['of a country after it', 'The President of Kazakhstan left.', 'kassym-jomart-tokayev', 'President of Kazakhstan'],
    ['with a possessive country', 'Canada’s prime minister left.', 'mark-carney', 'prime minister'],
    ['of a body', 'The NATO secretary general left.', 'mark-rutte', 'NATO secretary general'],
  ])('%s', (_, text, id, called) => {
    expect(calledIn(text)).toEqual({ [id]: [called] });
  });

  test.each([
    ['du pays', 'Le président du Kazakhstan est parti.', 'kassym-jomart-tokayev', 'président du Kazakhstan'],
    ['avec un adjectif', 'Le chancelier allemand est parti.', 'friedrich-merz', 'chancelier allemand'],
    ['sans accents', 'Le president francais est parti.', 'emmanuel-macron', 'president francais'],
    [
      'd’une république au nom long',
      'Le président de la République de Corée est parti.',
      'lee-jae-myung',
      'président de la République de Corée',
    ],
  ])('in French too, without the article: %s', (_, text, id, called) => {
    expect(calledIn(text, fr)).toEqual({ [id]: [called] });
  });

  test('but a former title means nobody by itself', () => {
    expect(calledIn('A former British prime minister left.')).toEqual({});
  });
});

test('a country’s long name goes on where a title ends', () => {
  const { country, office: title } = personIn('Le président de la République démocratique du Congo, Ana Bora, est parti.', 'ana-bora', fr);
  expect([country, title]).toEqual(['CD', 'président de la République démocratique du Congo']);
});

describe('a title before a surname is', () => {
  test('of who held that office, before a namesake who held none', () => {
    const text = 'Hillary Clinton spoke in Oslo. Aides of President Clinton wrote it.';
    expect(calledIn(text)).toEqual({ 'hillary-clinton': ['Hillary Clinton'], 'bill-clinton': ['Clinton'] });
  });

  test('of who is told to hold it in the article', () => {
    const text = 'Heidi Bora sang. Senator Ted Bora spoke. Critics of Senator Bora left.';
    expect(calledIn(text)).toEqual({ 'ted-bora': ['Ted Bora', 'Bora'], 'heidi-bora': ['Heidi Bora'] });
  });
});

describe('an office is printed in full, without what tells of the day', () => {
  test.each([
    ['The new Kenyan president, Ana Bora, left.', 'Kenyan president'],
    ['Then-President Ana Bora left.', 'President'],
    ['The embattled finance minister Ana Bora left.', 'finance minister'],
    ['Acting Finance Minister Ana Bora left.', 'Acting Finance Minister'],
    ['Top Republican Sen. Ana Bora left.', 'Republican Senator'],
    ['They met Lt. Gov. Ana Bora.', 'Lt. Governor'],
  ])('%s', (text, title) => {
    expect(personIn(text, 'ana-bora').office).toEqual(title);
  });

  test('in French', () => {
    expect(personIn('La nouvelle ministre de la Culture Ana Bora est partie.', 'ana-bora', fr).office).toEqual('ministre de la Culture');
  });
});

describe('a title beside a name is', () => {
  const president = 'President Ana Bora came. ';

  test.each([
    ['the name’s between commas', 'The mayor, Carl Quell, left.', ['mayor', 'Carl Quell']],
    ['the name’s at the end', 'He met the mayor, Carl Quell.', ['mayor', 'Carl Quell']],
    ['the name’s where it opens the clause', 'A lawyer, Carl Quell knows why.', ['lawyer', 'Carl Quell']],
    ['the name’s that it follows', 'Carl Quell, a lawyer in Oslo, left.', ['Carl Quell', 'lawyer']],
    ['another’s who was removed as one', 'After the fall of Ada North as chief of staff, Mr. Carl Quell stayed.', ['Carl Quell']],
    ['another’s where the name goes on to a verb', 'In a letter to the president, Carl Quell wrote it.', ['Carl Quell']],
    ['another’s where it acts', 'According to Carl Quell, the president will stay.', ['Carl Quell']],
  ])('%s', (_, text, called) => {
    expect(calledIn(president + text)['carl-quell']).toEqual(called);
  });

  test.each([
    ['where the name goes on to a verb', 'Selon ce proche du président, Carl Quell reste.'],
    ['where it speaks', 'Selon la porte-parole Carl Quell, le président « discutera ».'],
  ])('another’s in French %s', (_, text) => {
    expect(calledIn(`La présidente Ana Bora est venue. ${text}`, fr)['carl-quell']).toEqual(['Carl Quell']);
  });
});

describe('a title means nobody', () => {
  test.each([
    ['A French president said no.', {}],
    ['Critics want another US president.', {}],
    ['Un président américain l’a dit.', fr],
  ])('where it may be anyone’s: %s', (text, setting) => {
    expect(calledIn(text, setting)).toEqual({});
  });
});

describe('nobody has the office', () => {
  test('of whose adviser they are', () => {
    expect(personIn('Ben Bora, the president’s deputy adviser, left.', 'ben-bora').office).toBeNull();
  });

  test('of a country that only a party is named by', () => {
    const { country, rank } = personIn('Ana Bora, présidente de Debout la France, est partie.', 'ana-bora', fr);
    expect([country, rank]).toEqual([null, 4]);
  });

  test('in a ministry that is named after another', () => {
    expect(calledIn('La ministre de l’Économie, du Redressement productif et du Numérique, est partie.', fr)).toEqual({});
  });

  test('that is a form of address', () => {
    expect(personIn('The special counsel, Mr. Bora, left.', 'bora').office).toEqual('special counsel');
  });

  test('that is but a word for another of theirs', () => {
    const text = 'House Speaker Paul Bora spoke. The president answered. The speaker left.';
    expect(calledIn(text)).toEqual({ 'paul-bora': ['Paul Bora', 'speaker'] });
  });

  test('any more who hold it for the time being: they do hold it', () => {
    const { former, office: title } = personIn('Acting Defence Minister Ada Bora left.', 'ada-bora');
    expect([former, title]).toEqual([false, 'Acting Defence Minister']);
  });
});

describe('in French what tells more of an office stands behind it', () => {
  test.each([
    ['Le député souverainiste Ana Bora est parti.', 'député souverainiste'],
    ['Le ministre socialiste sortant Ana Bora est parti.', 'ministre socialiste sortant'],
    ['Hier la sénatrice écologiste Ana Bora est partie.', 'sénatrice écologiste'],
  ])('%s', (text, office) => {
    expect(personIn(text, 'ana-bora', fr)).toMatchObject({ office, leader: true });
  });

  test('and the office is not that of whom the text named before', () => {
    const text = 'Le député Carl Quell est parti. Le député centriste Ana Bora a dit que les navires partiraient.';
    expect(saidIn(text, fr)).toEqual([['ana-bora', 'les navires partiraient']]);
  });
});

test.each([
  ['À la droite du président, la sénatrice Ana Bora a salué.', 'sénatrice'],
  ['Voici le discours du chef de l’armée, le général Ana Bora.', 'chef de l’armée'],
])('behind "of" an office and one with a name are two people’s, but not a rank: %s', (text, office) => {
  expect(personIn(text, 'ana-bora', fr).office).toEqual(office);
});

test('a place with an article is no mayor', () => {
  expect(analyzeText('Dans le Bas-Rhin, le maire de Saint-Bora est parti.', fr).people).toEqual([]);
});
