import { describe, expect, test } from 'vitest';
import { analyzeText, fr, wordsOf } from './analyze-text';

/** Everybody who met, in the order of the alphabet, and the offices without a name. */
const met = (text: string, setting = {}) => analyzeText(text, setting).meetings.map(({ people, others }) => [[...people].sort(), others]);

describe('a meeting is found', () => {
  test.each([
    ['after "met"', 'Mark Carney met Giorgia Meloni in Ottawa.', ['giorgia-meloni', 'mark-carney']],
    ['after "held talks with"', 'Mark Carney held talks with Giorgia Meloni.', ['giorgia-meloni', 'mark-carney']],
    ['after "received"', 'Mark Carney received Italian Prime Minister Giorgia Meloni.', ['giorgia-meloni', 'mark-carney']],
    ['in the passive', 'Mark Carney was received by Giorgia Meloni.', ['giorgia-meloni', 'mark-carney']],
    ['of two who are joined by and', 'Mark Carney and Giorgia Meloni met in Ottawa.', ['giorgia-meloni', 'mark-carney']],
    ['of three', 'Mark Carney met Giorgia Meloni and Javier Milei.', ['giorgia-meloni', 'javier-milei', 'mark-carney']],
    ['of who is told by a title', 'Mark Carney met the French president.', ['emmanuel-macron', 'mark-carney']],
    ['of who is told by a pronoun', 'Mark Carney arrived. He met Giorgia Meloni.', ['giorgia-meloni', 'mark-carney']],
    ['with an aside', 'Mark Carney, who was in Rome, met Giorgia Meloni.', ['giorgia-meloni', 'mark-carney']],
    ['with a counterpart', 'Mark Carney and his Italian counterpart Giorgia Meloni met in Ottawa.', ['giorgia-meloni', 'mark-carney']],
    ['after talks with', 'Mark Carney announced the plan after talks in Ottawa with Giorgia Meloni.', ['giorgia-meloni', 'mark-carney']],
  ])('%s', (_, text, people) => {
    expect(met(text)).toEqual([[people, []]]);
  });

  test.each([
    ['après « a rencontré »', 'Mark Carney a rencontré Giorgia Meloni.'],
    ['après « s’est entretenu avec »', 'Mark Carney s’est entretenu avec Giorgia Meloni.'],
    ['avec un adverbe', 'Mark Carney s’est aussi entretenu avec Giorgia Meloni.'],
    ['après « a été reçu par »', 'Mark Carney a été reçu par Giorgia Meloni.'],
    ['avec « et »', 'Mark Carney et Giorgia Meloni se sont rencontrés à Rome.'],
    ['sans accents', 'Mark Carney a rencontre Giorgia Meloni.'],
  ])('in French %s', (_, text) => {
    expect(met(text, fr)).toEqual([[['giorgia-meloni', 'mark-carney'], []]]);
  });
});

describe('an office without a name is met too', () => {
  test.each([
    ['one', 'Mark Carney met the President of Peru.', ['President of Peru']],
    ['two of one office', 'Mark Carney met the Presidents of Kenya and Ghana.', ['President of Kenya', 'President of Ghana']],
    [
      'a list of lists',
      'Mark Carney met the Presidents of Kenya, Ghana, and Chad, as well as the Prime Ministers of Fiji and Nepal.',
      ['President of Kenya', 'President of Ghana', 'President of Chad', 'Prime Minister of Fiji', 'Prime Minister of Nepal'],
    ],
    ['beside a name', 'Mark Carney met Giorgia Meloni and the President of Peru.', ['President of Peru']],
    ['with an adjective', 'Mark Carney met the Peruvian president.', ['President of Peru']],
  ])('%s', (_, text, others) => {
    expect(analyzeText(text).meetings.flatMap((meeting) => meeting.others)).toEqual(others);
  });

  test('in French, printed in English', () => {
    const text = 'Mark Carney a rencontré les présidents du Kenya et du Ghana.';
    expect(met(text, fr)).toEqual([[['mark-carney'], ['President of Kenya', 'President of Ghana']]]);
  });
});

describe('no meeting is found', () => {
  test.each([
    ['where a target was met', 'Mark Carney met the targets that Giorgia Meloni had set.'],
    ['where aid was received', 'Mark Carney received a letter from Giorgia Meloni.'],
    ['where it did not happen', 'Mark Carney did not meet Giorgia Meloni.'],
    ['where it is still to come', 'Mark Carney will meet Giorgia Meloni in Ottawa.'],
    ['where it never happened', 'Mark Carney has never met Giorgia Meloni.'],
    ['where it was refused', 'Mark Carney refused to meet Giorgia Meloni.'],
    ['where it was cancelled', 'Mark Carney cancelled a meeting with Giorgia Meloni.'],
    ['where it is denied', 'Mark Carney denied that he had met Giorgia Meloni.'],
    ['where the other is only spoken about', 'Mark Carney met officials and said that Giorgia Meloni was wrong.'],
    ['in another sentence', 'Mark Carney met officials. Giorgia Meloni stayed in Rome.'],
    ['of somebody with a crowd', 'Mark Carney met voters in Halifax.'],
  ])('%s', (_, text) => {
    expect(met(text)).toEqual([]);
  });

  test.each([
    ['nié', 'Mark Carney a démenti toute rencontre avec Giorgia Meloni.'],
    ['avec ne … pas', 'Mark Carney n’a pas rencontré Giorgia Meloni.'],
    ['reçu une lettre', 'Mark Carney a reçu une lettre de Giorgia Meloni.'],
  ])('in French: %s', (_, text) => {
    expect(met(text, fr)).toEqual([]);
  });
});

test('who speaks of a meeting was not at it', () => {
  expect(met('Javier Milei said that Mark Carney had met Giorgia Meloni.')).toEqual([[['giorgia-meloni', 'mark-carney'], []]]);
});

test('the span of a meeting runs from who met to who was met', () => {
  const text = 'On Monday, Mark Carney met Giorgia Meloni in Ottawa.';
  expect(wordsOf(text, analyzeText(text).meetings)).toEqual(['Mark Carney met Giorgia Meloni']);
});

test('a country of two words is met whole', () => {
  const text = 'Mark Carney met the Deputy Prime Minister of the Czech Republic.';
  expect(analyzeText(text).meetings.map(({ others }) => others)).toEqual([['Deputy Prime Minister of the Czech Republic']]);
});
