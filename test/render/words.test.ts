import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES, type Words, wordsFor } from '../../src/render/words';

const [fr, vi] = [wordsFor('fr'), wordsFor('vi')];

/** Every string below a value, with its path: functions are left out. */
function stringsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`));
}

/** What the functions say, of numbers and names that show elisions and plurals. */
const said = (words: Words) => [
  ...[0, 1, 2, 1500].flatMap((n) => [
    ...[words.articles, words.sources, words.leaders, words.minutes, words.moreStories, words.moreOnWeb].map((say) => say(n)),
    ...(['new', 'developing', 'continuing'] as const).map((status) => words.status(status, n)),
    words.sourcesRead(n, Math.min(n, 1)),
    words.nothingNewDetail(n),
  ]),
  words.lastSeen('1er mars'),
  words.covers('21/2 – 22/2'),
  words.inLanguage('anglais'),
  words.saidBy(['Emmanuel Macron', 'Ana Bora']),
  words.trip('1er mars'),
  words.corrects('1er mars'),
  words.copyOf('daily'),
  words.since('2012'),
];
const everything = (words: Words) => [...stringsIn(words).map(([, text]) => text), ...said(words)];

describe('the words of a language', () => {
  test('are English where a language has none', () => {
    expect(wordsFor('de')).toBe(wordsFor('en'));
    expect(INTERFACE_LANGUAGES.map((language) => wordsFor(language).locale)).toEqual(['en-GB', 'fr-FR', 'vi-VN']);
  });

  test('are composed characters without double or outer blanks', () => {
    const texts = INTERFACE_LANGUAGES.flatMap((language) => everything(wordsFor(language)));
    expect(texts.filter((text) => text !== text.normalize('NFC') || / {2}|^ | $/.test(text))).toEqual([]);
  });

  test('are translated: in Vietnamese, none but names of forms are as in English', () => {
    const english = new Map(stringsIn(wordsFor('en')));
    const kept = stringsIn(vi).filter(([path, text]) => text !== '' && english.get(path) === text && !path.startsWith('places.'));
    expect(kept.map(([path]) => path).filter((path) => !path.startsWith('forms.'))).toEqual([]);
  });
});

describe('French', () => {
  test('has curly apostrophes, and narrow blanks that do not break before : ; ? ! and inside « »', () => {
    expect(everything(fr).filter((text) => /'|(?<![\u202f\d])[:;?!]|«(?!\u202f)|(?<!\u202f)»/.test(text))).toEqual([]);
  });

  test('counts none and one in the singular', () => {
    expect([0, 1, 2, 1500].map(fr.articles)).toEqual(['0 article', '1 article', '2 articles', '1\u202f500 articles']);
    expect([fr.sourcesRead(1, 1), fr.sourcesRead(42, 12)]).toEqual(['1 article lu, dont 1 cité', '42 articles lus, dont 12 cités']);
  });

  test('says of an office once held so, by the gender of who held it', () => {
    expect([
      fr.former('Président d’Italie', 'm'),
      fr.former('Première ministre d’Estonie', 'f'),
      fr.former('Vice-Premier ministre d’Italie', 'm'),
      fr.former('Deputy Secretary of State'),
      fr.former('Ancien ministre'),
      fr.former('Former Deputy Secretary of State', 'm'),
    ]).toEqual([
      'Ancien président d’Italie',
      'Ancienne Première ministre d’Estonie',
      'Ancien vice-Premier ministre d’Italie',
      'Deputy Secretary of State (ancienne fonction)',
      'Ancien ministre',
      'Former Deputy Secretary of State',
    ]);
  });
});

describe('offices without a name', () => {
  const offices = [
    'President of Kenya',
    'Foreign Minister of Laos',
    'President of the Philippines',
    'President of Kenya',
    'leaders of allies',
  ];

  test('are told in French and in Vietnamese, those of one role together', () => {
    expect(fr.groupOffices(offices)).toEqual([
      'présidents (Kenya, Philippines)',
      'ministre des Affaires étrangères (Laos)',
      'leaders of allies',
    ]);
    expect(vi.groupOffices(offices)).toEqual(['Tổng thống Kenya và Philippines', 'Bộ trưởng Ngoại giao Lào', 'leaders of allies']);
  });

  test('are those of a Chủ tịch nước where Vietnamese says so', () => {
    expect(vi.groupOffices(['President of Laos', 'President of Peru'])).toEqual(['Tổng thống Peru', 'Chủ tịch nước Lào']);
  });

  test('stay as they are where the role or the country is not known', () => {
    const unknown = ['Minister of Clouds of Peru', 'President of Ruritania', 'Ambassador Greer'];
    expect([fr.groupOffices(unknown), vi.groupOffices(unknown)]).toEqual([unknown, unknown]);
  });
});

describe('Vietnamese', () => {
  test('has one form for one and for many', () => {
    expect([1, 2, 1500].map(vi.articles)).toEqual(['1 bài báo', '2 bài báo', '1.500 bài báo']);
  });

  test('tells its own former office-holders from others', () => {
    expect([vi.former('Chủ tịch nước Việt Nam'), vi.former('Tổng thống Hoa Kỳ'), vi.former('Nguyên Thủ tướng')]).toEqual([
      'Nguyên Chủ tịch nước Việt Nam',
      'Cựu Tổng thống Hoa Kỳ',
      'Nguyên Thủ tướng',
    ]);
  });

  test('writes the name of a language small within a line', () => {
    expect(vi.inLanguage('Tiếng Pháp')).toEqual('tiếng Pháp');
  });
});
