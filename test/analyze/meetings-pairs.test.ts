import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting, vi, wordsOf } from './analyze-text';

const both = 'emmanuel-macron, giorgia-meloni';
const met = (text: string, setting: Setting = {}) => analyzeText(text, setting).meetings.map(({ people }) => [...people].sort().join(', '));

describe('“the two” who meet are those whom the sentence before names', () => {
  test.each<[string, Setting]>([
    ['Emmanuel Macron flew to Rome with Giorgia Meloni. The two later held talks.', {}],
    ['Emmanuel Macron waited for Giorgia Meloni. The two leaders met on Monday.', {}],
    ['Emmanuel Macron waited for the harbour board and Giorgia Meloni. The two spoke by phone.', {}],
    ['Emmanuel Macron cherchait Giorgia Meloni. Les deux dirigeants se sont ensuite entretenus.', fr],
    ['Emmanuel Macron cherchait Giorgia Meloni. Tous deux se sont entretenus pendant une heure.', fr],
    ['Tổng thống Emmanuel Macron đến thăm Thủ tướng Giorgia Meloni. Hai nhà lãnh đạo hội đàm tại Rome.', vi],
  ])('%s', (text, setting) => {
    expect(met(text, setting)).toEqual([both]);
  });

  test.each<[string, Setting, string]>([
    ['Emmanuel Macron waited for Mark Carney. The two men then sat down together.', {}, 'emmanuel-macron, mark-carney'],
    ['Emmanuel Macron cherchait Mark Carney. Les deux hommes se sont entretenus.', fr, 'emmanuel-macron, mark-carney'],
  ])('by what they are: %s', (text, setting, people) => {
    expect(met(text, setting)).toEqual([people]);
  });

  test('and the span begins with their own sentence', () => {
    const text = 'Emmanuel Macron waited for Giorgia Meloni. On Monday the two leaders met in Rome.';
    expect(wordsOf(text, analyzeText(text).meetings)).toEqual(['the two leaders met']);
  });
});

describe('they are nobody', () => {
  test.each<[string, string, Setting]>([
    ['where three are named', 'Emmanuel Macron saw Mark Carney and Giorgia Meloni. The two held talks.', {}],
    ['where one is named', 'Emmanuel Macron flew to Rome. The two held talks.', {}],
    ['where somebody unknown is named', 'Emmanuel Macron saw Giorgia Meloni and the harbour minister. The two held talks.', {}],
    ['where they were named earlier', 'Emmanuel Macron saw Giorgia Meloni. It rained. The two held talks.', {}],
    ['where somebody speaks of them', 'Emmanuel Macron saw Giorgia Meloni. Mark Carney knows that the two held talks.', {}],
    ['where one of them meets somebody', 'Emmanuel Macron saw Giorgia Meloni. One of the two later held talks.', {}],
    ['where it is to come', 'Emmanuel Macron saw Giorgia Meloni. The two will hold talks.', {}],
    ['where countries or bodies meet', 'Emmanuel Macron saw Giorgia Meloni. The two countries held talks.', {}],
    ['where neither holds an office', 'Ana Bora married Cy Dahl. The two met at school.', {}],
    ['where criticism is met', 'Emmanuel Macron saw Giorgia Meloni. The two met criticism.', {}],
    ['in French: the countries', 'Emmanuel Macron cherchait Giorgia Meloni. Les deux pays se sont rencontrés.', fr],
    ['in French: three', 'Emmanuel Macron cherchait Giorgia Meloni et Mark Carney. Les deux dirigeants se sont entretenus.', fr],
    ['in Vietnamese: the sides', 'Tổng thống Emmanuel Macron đến thăm Thủ tướng Giorgia Meloni. Hai bên hội đàm.', vi],
  ])('%s', (_, text, setting) => {
    expect(met(text, setting)).toEqual([]);
  });
});
