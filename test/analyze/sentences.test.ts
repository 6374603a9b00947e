import { describe, expect, test } from 'vitest';
import { analyzeText, wordsOf } from './analyze-text';

const cut = (text: string, language = 'en') => wordsOf(text, analyzeText(text, { language }).sentences);

describe('a sentence ends', () => {
  test.each([
    ['at a full stop, a question mark and an exclamation mark', ['Oslo agreed.', 'Did Bern?', 'It did!', 'Then they signed.']],
    ['at an ellipsis before a capital', ['Nobody knows…', 'Everybody guesses.']],
    ['at an acronym before a word that only opens sentences', ['They flew to the U.S.', 'The talks begin today.']],
    ['after the quote mark that closes with it', ['“We go.”', '“You stay.”', 'They left.']],
    ['after the bracket that closes with it', ['(The ships left.)', 'They arrived.']],
    ['before a number that opens the next one', ['They left.', '300 came back.']],
    ['before a quotation', ['The minister was clear.', '“No ships,” she said.']],
  ])('%s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  test('at the end of a paragraph, full stop or none', () => {
    expect(cut('Ships leave Oslo\nThe ships left on Monday.\n\nNobody waved')).toEqual([
      'Ships leave Oslo',
      'The ships left on Monday.',
      'Nobody waved',
    ]);
  });
});

describe('a sentence goes on', () => {
  test.each([
    ['after a title that is abbreviated', 'Gov. Hill met Mr. Banks and Dr. Lake in St. Gallen.'],
    ['after U.S. before a title', 'He praised U.S. President Donald Trump for it.'],
    ['after U.S. before a body', 'They told the U.S. Senate everything.'],
    ['after an initial in a name', 'They received Kurt M. Campbell in Hanoi.'],
    ['after a month that is abbreviated', 'They met on Sept. 12 in Bern.'],
    ['after a decimal point', 'Growth was 3.5 percent.'],
    ['after a question inside it', '“Why now?” he asked.'],
    ['after an exclamation before the name of who says it', '“Never!” President Macron said.'],
    ['after the name of a site', 'The text is on vietnamplus.vn today.'],
    ['after an ellipsis before a small letter', 'They waited… and left.'],
    ['after No. before a number', 'They adopted resolution No. 2803 at last.'],
  ])('%s', (_, sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  test.each([
    ['after M. before a name', 'Le roi a reçu M. Macron et Mme Kallas.'],
    ['after art. and n°', 'Ils citent l’art. 5 et la résolution n° 2803 du Conseil.'],
    ['after a small word in quotes', '« Jamais ! » a répondu le ministre.'],
    ['after a thousand parted by a point', 'Le fonds compte 1.250 membres.'],
  ])('in French %s', (_, sentence) => {
    expect(cut(sentence, 'fr')).toEqual([sentence]);
  });
});

test('sentences hold every word, in order, without spaces at their ends', () => {
  const text = '  Oslo agreed. “Yes!” they said.\n\n Bern (the capital) did not…  ';
  expect(cut(text)).toEqual(['Oslo agreed.', '“Yes!” they said.', 'Bern (the capital) did not…']);
});

test('a French quotation takes its inner spaces and closing mark along', () => {
  expect(cut('« Nous partons. » Il est parti.', 'fr')).toEqual(['« Nous partons. »', 'Il est parti.']);
});

test('a text without capitals or full stops is one sentence', () => {
  expect(cut('nothing here ends and nobody minds')).toEqual(['nothing here ends and nobody minds']);
});

test('an empty text has no sentence', () => {
  expect(cut('')).toEqual([]);
});
