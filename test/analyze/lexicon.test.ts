import { describe, expect, test } from 'vitest';
import { countries } from '../../src/analyze/lexicon/countries';
import { english } from '../../src/analyze/lexicon/en';
import { french } from '../../src/analyze/lexicon/fr';
import { givenNames } from '../../src/analyze/lexicon/given-names';
import { mensNames, womensNames } from '../../src/analyze/lexicon/given-names-sexes';
import type { Lexicon } from '../../src/analyze/lexicon/lexicon';
import { vietnamese } from '../../src/analyze/lexicon/vi';
import { cues, numbers, pairs, phrases, titles, words } from '../../src/analyze/lexicon/words';
import { spellerOf } from '../../src/analyze/spelling';
import { watchlist } from '../../src/config/reference';
import { fold } from '../../src/text/fold';

/** The roles that titles may give, as in Office. */
const ROLES =
  words(`monarch president vice-president prime-minister deputy-prime-minister chancellor party-leader leader foreign-minister defence-minister
  finance-minister trade-minister trade-representative interior-minister minister deputy-minister deputy-foreign-minister minister-of-state parliament-speaker
  secretary-general commission-president council-president parliament-president high-representative managing-director director-general central-banker pope
  governor mayor senator representative ambassador envoy judge general spokesperson party-official adviser chief-executive director professor candidate
  counterpart chief-of-staff prosecutor attorney-general union-leader chair inspector-general`);

/** Lists whose words stand in a field of their entries. */
const APART = new Set(words('honorifics titles cues pronouns countries who'));
/** Lists that a language may have nothing for. */
const OPTIONAL = new Set(
  words(
    `reflexive ofOne asSaid privateBodies publicBodies passing plurals adverbEndings everydayGivenNames everydayNames headlineVerbs numbering leads gerundEndings futureEndings lapsed partitives people noAdverbs owned calledOff hours`,
  ),
);

/** Every word or phrase of a lexicon, by the list that holds it. */
function lists(lexicon: Lexicon): Record<string, string[]> {
  const lists = Object.entries(lexicon).filter(([name, list]) => Array.isArray(list) && !APART.has(name));
  const { honorifics, titles, cues, pronouns, numbers, scales, units } = lexicon;
  return {
    ...(Object.fromEntries(lists) as Record<string, string[]>),
    honorifics: honorifics.map(({ word }) => word),
    titles: titles.flatMap(({ forms }) => forms),
    cues: cues.flatMap(({ forms, participles }) => [...forms, ...participles]),
    pronouns: pronouns.map(({ word }) => word),
    numbers: Object.keys(numbers),
    scales: Object.keys(scales),
    units: Object.keys(units),
  };
}

function repeated(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return list.filter((word) => seen.has(word) || !seen.add(word));
}

describe.each([english, french, vietnamese])('the lexicon of $language', (lexicon) => {
  test('fills every field', () => {
    expect(Object.entries(lists(lexicon)).filter(([name, list]) => list.length === 0 && !OPTIONAL.has(name))).toEqual([]);
  });

  test('is nothing but JSON', () => {
    expect(JSON.parse(JSON.stringify(lexicon))).toStrictEqual(lexicon);
  });

  test('is spelled as it is looked up, with single spaces and no sign of a regular expression but the stop, the dollar and the apostrophe', () => {
    const wrong = Object.values(lists(lexicon))
      .flat()
      .filter(
        (word) =>
          word.split(' ').map(spellerOf(lexicon.spelling)).join(' ') !== word || word.trim() !== word || /\s\s|[*+?^()[\]{}|\\]/.test(word),
      );
    expect(wrong).toEqual([]);
  });

  test('says nothing twice in one list', () => {
    const twice = Object.entries(lists(lexicon)).map(([name, list]) => [name, repeated(list)] as const);
    expect(twice.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  test('takes no cue and no title for a word without subject', () => {
    const stopwords = new Set(lexicon.stopwords);
    const { cues, titles } = lists(lexicon);
    expect([...(cues ?? []), ...(titles ?? [])].filter((word) => stopwords.has(word))).toEqual([]);
  });

  test('has cues that take something, and at least 150 forms of them', () => {
    expect(lexicon.cues.filter(({ takes, forms }) => takes.length === 0 || forms.length === 0)).toEqual([]);
    expect(lexicon.cues.flatMap(({ forms }) => forms).length).toBeGreaterThanOrEqual(150);
  });

  test('has titles whose role, label and rank are known', () => {
    const wrong = lexicon.titles.filter(
      ({ role, label, rank, forms }) => !ROLES.includes(role) || label === '' || forms.length === 0 || !(rank >= 1 && rank <= 9),
    );
    expect(wrong).toEqual([]);
  });

  test('knows a title of every role', () => {
    const known = new Set(lexicon.titles.map(({ role }) => role));
    expect(ROLES.filter((role) => !known.has(role))).toEqual([]);
  });

  test('counts with finite numbers', () => {
    expect([...Object.values(lexicon.numbers), ...Object.values(lexicon.scales)].filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  test('gives weighty and light prefixes of two letters or more, none in both', () => {
    expect(lexicon.weighty.filter((prefix) => prefix.length < 2 || lexicon.light.includes(prefix))).toEqual([]);
  });

  test('gives prefixes to weigh by that begin none of its words without subject', () => {
    const wrong = [...lexicon.weighty, ...lexicon.light].filter((prefix) => lexicon.stopwords.some((word) => word.startsWith(prefix)));
    expect(wrong).toEqual([]);
  });
});

describe('the given names', () => {
  test('are single folded words, each once', () => {
    expect(givenNames.filter((name) => name !== fold(name) || !/^[a-z]{2,}$/.test(name))).toEqual([]);
    expect(repeated(givenNames)).toEqual([]);
  });

  test.each([english, french])('are no everyday words, titles or bodies of $language', (lexicon) => {
    const { stopwords, determiners, notNames, bodyWords, titles, honorifics } = lists(lexicon);
    const others = new Set([stopwords, determiners, notNames, bodyWords, titles, honorifics].flatMap((list) => list ?? []));
    expect(givenNames.filter((name) => others.has(name))).toEqual([]);
  });

  test('are no countries and no capitals', () => {
    const places = new Set(countries.flatMap(({ names, seats }) => [...names.en, ...names.fr, ...seats]));
    expect(givenNames.filter((name) => places.has(name))).toEqual([]);
  });

  test('are not a woman’s and a man’s, as those of the watchlist show', () => {
    expect(repeated([...womensNames, ...mensNames])).toEqual([]);
    const wrong = watchlist.filter(({ name, gender }) => {
      const [first = ''] = fold(name).split(/[ -]/);
      return (gender === 'f' ? mensNames : womensNames).includes(first);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('hold names of many languages', () => {
    const some = words('donald emmanuel jamieson kurt giorgia olaf volodymyr abdel recep jinping narendra cyril ursula shigeru nguyen');
    expect(some.filter((name) => !givenNames.includes(name))).toEqual([]);
  });
});

describe('the countries', () => {
  test('have one code each', () => {
    expect(repeated(countries.map(({ code }) => code))).toEqual([]);
    expect(countries.length).toBeGreaterThanOrEqual(205);
  });

  test('have a name in both languages', () => {
    expect(countries.filter(({ names }) => names.en.length === 0 || names.fr.length === 0).map(({ code }) => code)).toEqual([]);
  });

  test('are folded, each word once in its list', () => {
    const all = countries.flatMap(({ names, demonyms, seats }) => [names.en, names.fr, demonyms.en, demonyms.fr, seats]);
    expect(all.flat().filter((word) => word !== fold(word))).toEqual([]);
    expect(all.flatMap(repeated)).toEqual([]);
  });

  test.each(['en', 'fr'] as const)('share no word in %s but the names of peoples that two have', (language) => {
    const shared = new Set(words('congolese dominican dominicain dominicaine dominicains dominicaines'));
    const all = countries.flatMap(({ names, demonyms, seats }) => [...new Set([...names[language], ...demonyms[language], ...seats])]);
    expect(repeated(all).filter((word) => !shared.has(word))).toEqual([]);
  });

  test('know their people in every form', () => {
    const demonyms = (code: string) => countries.find((country) => country.code === code)?.demonyms;
    expect(demonyms('US')).toEqual({
      en: ['american', 'americans'],
      fr: [
        'americain',
        'americaine',
        'americains',
        'americaines',
        'etats-unien',
        'etats-unienne',
        'etats-uniens',
        'etats-uniennes',
        'etasunien',
        'etasunienne',
        'etasuniens',
        'etasuniennes',
      ],
    });
    expect(demonyms('FR')).toEqual({
      en: ['french', 'frenchman', 'frenchmen', 'frenchwoman'],
      fr: ['francais', 'francaise', 'francaises'],
    });
    expect(demonyms('IQ')?.en).toEqual(['iraqi', 'iraqis']);
    expect(demonyms('KZ')?.fr).toEqual(['kazakh', 'kazakhe', 'kazakhs', 'kazakhes', 'kazakhstanais', 'kazakhstanaise', 'kazakhstanaises']);
  });
});

describe('the tables of the lexicon files', () => {
  test('read words, phrases, numbers and pairs', () => {
    expect(words(' a b\n c ')).toEqual(['a', 'b', 'c']);
    expect(phrases('as well as, and,\n or ')).toEqual(['as well as', 'and', 'or']);
    expect(numbers('two 2, half a dozen 6, million 1e6')).toEqual({ two: 2, 'half a dozen': 6, million: 1_000_000 });
    expect(pairs('per cent %, us$ USD')).toEqual({ 'per cent': '%', us$: 'USD' });
  });

  test('read cues and titles', () => {
    expect(cues('clause noun | add, adds | adding\n to | aim |')).toEqual([
      { forms: ['add', 'adds'], participles: ['adding'], takes: ['clause', 'noun'] },
      { forms: ['aim'], participles: [], takes: ['to'] },
    ]);
    expect(titles('president 1 leader f | President | presidente, presidentes\n professor 9 | Professor | professor')).toEqual([
      { forms: ['presidente', 'presidentes'], role: 'president', label: 'President', rank: 1, leader: true, gender: 'f' },
      { forms: ['professor'], role: 'professor', label: 'Professor', rank: 9, leader: false },
    ]);
  });
});
