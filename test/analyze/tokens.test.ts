import { describe, expect, test } from 'vitest';
import { BREAK, MARK, NUMBER, WORD } from '../../src/analyze/tokens';
import { tokensOf } from './analyze-text';

const KINDS = { [WORD]: 'word', [NUMBER]: 'number', [MARK]: 'mark', [BREAK]: 'break' };

function cut(text: string, language = 'en'): string[] {
  const { count, start, end } = tokensOf(text, language);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

function kinds(text: string): (string | undefined)[] {
  const { count, kind } = tokensOf(text);
  return Array.from({ length: count }, (_, i) => KINDS[kind[i] as keyof typeof KINDS]);
}

describe('tokens', () => {
  test('are words, numbers, marks and the ends of paragraphs', () => {
    expect(kinds('Oslo sent 3 ships.\n\nThey left')).toEqual(['word', 'word', 'number', 'word', 'mark', 'break', 'word', 'word']);
  });

  test.each([
    ['an acronym with dots is one word', 'the U.S. and the E.U.', ['the', 'U.S.', 'and', 'the', 'E.U.']],
    ['a name of a site is one word', 'on vietnamplus.vn today', ['on', 'vietnamplus.vn', 'today']],
    ['a possessive ending is no part of the name', 'Norway’s king', ['Norway', '’', 's', 'king']],
    ['a contraction stays whole', "they don't know", ['they', "don't", 'know']],
    ['a name keeps its apostrophe', "Gideon Sa'ar left", ['Gideon', "Sa'ar", 'left']],
    ['a full stop without a space after it parts two words', 'peace.Speaking of it', ['peace', '.', 'Speaking', 'of', 'it']],
    ['a hyphen parts a word in two', 'vice-president', ['vice', 'president']],
    ['a dash is a mark', 'Paris - not Rome – won', ['Paris', '-', 'not', 'Rome', '–', 'won']],
  ])('%s', (_, text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  test('a half joined by a hyphen knows it', () => {
    expect([...tokensOf('the vice-president said').joined.slice(0, 4)]).toEqual([0, 0, 1, 0]);
  });

  test.each([
    ['with a decimal point', '3.5', ['3.5']],
    ['with a decimal comma', '3,5', ['3,5']],
    ['with commas between thousands', '1,250,000', ['1,250,000']],
    ['with spaces between thousands', '1 250 000', ['1 250 000']],
    ['with narrow spaces between thousands', '1\u202f250\u202f000', ['1\u202f250\u202f000']],
    ['with letters hung on', '21st', ['21st']],
    ['but not with the comma after it', '12, 13', ['12', ',', '13']],
    ['but not with the next number', '12 2026', ['12', '2026']],
  ])('a number is one token %s', (_, text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  test.each([
    ['l’accord d’Abidjan', ['l’', 'accord', 'd’', 'Abidjan']],
    ["qu'il s'est entretenu", ["qu'", 'il', "s'", 'est', 'entretenu']],
    ['aujourd’hui', ['aujourd’hui']],
  ])('a French elision is a word of its own: %s', (text, tokens) => {
    expect(cut(text, 'fr')).toEqual(tokens);
  });

  test('accents and case make no other word', () => {
    const { key } = tokensOf('Tô tô TO to');
    expect(new Set(key.slice(0, 4)).size).toEqual(1);
  });

  test('a non-breaking space parts words, a soft sign outside words breaks nothing', () => {
    expect(cut('10\u00a0% of Oslo 😀 voters')).toEqual(['10', '%', 'of', 'Oslo', '\ud83d', '\ude00', 'voters']);
  });

  test('an empty text has none', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \t ')).toEqual([]);
  });
});
