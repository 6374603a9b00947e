import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting } from './analyze-text';

const correction = (text: string, setting: Setting = {}) => {
  const span = analyzeText(text, setting).correction;
  return span && text.slice(span.start, span.end);
};

describe('a correction is found', () => {
  test.each([
    [
      'at the head, before a colon',
      'CORRECTION: The sum is 18 million pounds. The boats sail on Monday.',
      'CORRECTION: The sum is 18 million pounds.',
    ],
    ['in brackets', '(Corrects the sum in the second paragraph.) The boats sail on Monday.', '(Corrects the sum in the second paragraph.)'],
    [
      'with the sentences that go on with it',
      'Correction: The sum was given as 81 million pounds. The correct sum is 18 million. The boats sail on Monday.',
      'Correction: The sum was given as 81 million pounds. The correct sum is 18 million.',
    ],
    [
      'at the foot, in a phrase',
      'The boats sail on Monday. An earlier version of this article gave another sum.',
      'An earlier version of this article gave another sum.',
    ],
  ])('%s', (_, text, words) => {
    expect(correction(text)).toBe(words);
  });

  test('in French', () => {
    expect(correction('RECTIFICATIF : La somme est de 18 millions. Les bateaux partent lundi.', fr)).toBe(
      'RECTIFICATIF : La somme est de 18 millions.',
    );
  });

  test('below a headline that only says that there is one', () => {
    const text = 'CORRECTION: Boats sail on Monday\nCORRECTION: The sum is 18 million pounds. The boats sail.';
    expect(correction(text, { headline: 'CORRECTION: Boats sail on Monday' })).toBe('CORRECTION: The sum is 18 million pounds.');
  });
});

test.each([
  ['a house of correction', 'The house of correction: a visit. The boats sail on Monday.'],
  ['a course correction in the text', 'The boats sail on Monday. They made a correction of course at noon.'],
  ['what is correct', 'The boats sail on Monday. Is that correct? It is correct: they do.'],
])('no correction is %s', (_, text) => {
  expect(correction(text)).toBeNull();
});
