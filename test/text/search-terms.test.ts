import { describe, expect, test } from 'vitest';
import { findTerms } from '../../src/text/find-terms';
import { MOST_WORDS, parseSearchTerms, withOpenEnd } from '../../src/text/search-terms';

const words = (query: string) => parseSearchTerms(query).map((term) => term.words.join(' '));
const marked = (query: string, text: string) => findTerms(text, parseSearchTerms(query)).map(({ start, end }) => text.slice(start, end));

describe('a query', () => {
  test('is words, folded; those with accents are kept as they were typed too', () => {
    expect(parseSearchTerms('Tô  lam')).toEqual([
      { words: ['to'], written: ['tô'], isPrefix: false },
      { words: ['lam'], written: null, isPrefix: false },
    ]);
  });

  test('keeps together what was typed as one', () => {
    expect(words('37.2 Jean-Noël "the law of the sea" “biển Đông" l’accord')).toEqual([
      '37 2',
      'jean noel',
      'the law of the sea',
      'bien dong',
      'l accord',
    ]);
  });

  test('of marks and emoji alone holds nothing', () => {
    expect(['', ' ', '""', '*', '😀', '– — …', '\u0000'].map(words)).toEqual(Array(7).fill([]));
  });

  test('of very many words is cut', () => {
    expect(words('a '.repeat(300)).length).toEqual(MOST_WORDS);
    expect(parseSearchTerms(`"${'b '.repeat(300)}"`)[0]?.words.length).toEqual(MOST_WORDS);
  });

  test('whose last word is open leaves the one it came from as it was', () => {
    const terms = parseSearchTerms('to vietn');
    expect(withOpenEnd(terms).map(({ isPrefix }) => isPrefix)).toEqual([false, true]);
    expect(terms[1]?.isPrefix).toEqual(false);
  });
});

describe('in a text', () => {
  test('words are found whatever their accents and case, in any order', () => {
    expect(marked('lâm TO', 'Ông Tô Lâm, và To Lam.')).toEqual(['Tô Lâm', 'To Lam']);
    expect(marked('do muoi', 'Đỗ Mười')).toEqual(['Đỗ Mười']);
  });

  test('a short word is left alone, unless it stands beside another or nothing longer is searched', () => {
    expect(marked('to lam', 'To Lam went to the north.')).toEqual(['To Lam']);
    expect(marked('to', 'It is to be.')).toEqual(['to']);
  });

  test('numbers and names with marks in them are one', () => {
    expect(marked('37.2 jean-noel', 'Of 37,2 billion, 37 for Jean-Noël.')).toEqual(['37,2', 'Jean-Noël']);
  });

  test('words in quotation marks are found together only', () => {
    expect(marked('"free trade"', 'Trade is free; free trade is not.')).toEqual(['free trade']);
  });

  test('the beginning of a word marks all of it', () => {
    const text = 'Vietnam and the Vietnamese';
    expect(findTerms(text, withOpenEnd(parseSearchTerms('vietn'))).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Vietnam',
      'Vietnamese',
    ]);
  });

  test('offsets hold among characters of two units and accents set apart', () => {
    expect(marked('resume', '😀 re\u0301sume\u0301 ok')).toEqual(['re\u0301sume\u0301']);
    expect(marked('习近平', '主席习近平会见')).toEqual(['习近平']);
  });
});
