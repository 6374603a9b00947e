import { describe, expect, test } from 'vitest';
import { fr, saidIn } from './analyze-text';

type Case = [string, string, [string | null, string][]];

describe('according to', () => {
  test.each<Case>([
    ['at the head', 'According to Mark Carney, the ships would sail.', [['mark-carney', 'the ships would sail']]],
    ['at the end', 'The ships would sail in May, according to Mark Carney.', [['mark-carney', 'The ships would sail in May']]],
    ['of a body', 'According to the ministry, the ships would sail.', [['(the ministry)', 'the ships would sail']]],
    [
      'of a title and a name',
      'According to the interior minister, Ana Bora, the ships would sail.',
      [['ana-bora', 'the ships would sail']],
    ],
    ['of a title', 'The ships would sail in May, according to the French president.', [['emmanuel-macron', 'The ships would sail in May']]],
  ])('attributes %s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test.each<Case>([
    ['selon', 'Selon Mark Carney, le train partirait.', [['mark-carney', 'le train partirait']]],
    ['d’après', 'D’après Mark Carney, le train partirait.', [['mark-carney', 'le train partirait']]],
    ['selon, à la fin', 'Le train partirait en mai, selon Mark Carney.', [['mark-carney', 'Le train partirait en mai']]],
    ['selon un ministère', 'Selon le ministère des Finances, le train partirait.', [['(le ministère des Finances)', 'le train partirait']]],
  ])('attributes in French: %s', (_, text, said) => {
    expect(saidIn(text, fr)).toEqual(said);
  });

  test('attributes nothing where it measures', () => {
    expect(saidIn('Les tarifs varient selon les pays et les saisons.', fr)).toEqual([]);
  });
});

describe('a headline', () => {
  test.each<Case>([
    ['a name', 'Carney: the ships will sail', [['mark-carney', 'the ships will sail']]],
    ['an office', 'UN chief: the ships will sail', [['antonio-guterres', 'the ships will sail']]],
    ['nobody', 'Oslo harbour: the ships will sail', []],
    ['somebody who is spoken about', 'Ana Bora: no charges after the crash', []],
    ['somebody who is quoted', 'Ana Bora: “The ships will sail”', [['ana-bora', 'The ships will sail']]],
  ])('is what is said by who stands before its colon: %s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test('en français', () => {
    expect(saidIn('Carney : les trains partiront demain', fr)).toEqual([['mark-carney', 'les trains partiront demain']]);
  });
});

describe('who is nobody named speaks', () => {
  test.each<Case>([
    ['I', 'Mark Carney left. “The ships will sail,” I said.', [['(I)', 'The ships will sail']]],
    ['it', 'Mark Carney left. It said the ships would sail.', [['(It)', 'the ships would sail']]],
    ['one of some', '“The ships will sail,” said one harbour official.', [['(one harbour official)', 'The ships will sail']]],
    ['some of some', 'Four in 10 said the ships would sail.', [['(10)', 'the ships would sail']]],
    ['two bodies as one', 'Oslo and Tokyo said the ships would sail.', [['(Oslo and Tokyo)', 'the ships would sail']]],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test('but never a dash', () => {
    expect(saidIn('The sign — which read “Ships sail” — fell.').map(([who]) => who)).not.toContain('(—)');
  });
});

describe('a body speaks as itself', () => {
  test.each<Case>([
    ['a ministry', 'The foreign ministry said ships would sail.', [['(The foreign ministry)', 'ships would sail']]],
    ['a house', 'The White House said ships would sail.', [['(The White House)', 'ships would sail']]],
    ['a capital', 'The Kremlin said that ships would sail.', [['(The Kremlin)', 'ships would sail']]],
    ['an acronym', 'NATO said ships would sail.', [['(NATO)', 'ships would sail']]],
    [
      'the office of a leader',
      'The office of President Macron said that ships would sail.',
      [['(The office of President Macron)', 'ships would sail']],
    ],
    ['a leader’s office', 'Macron’s office said that ships would sail.', [['(Macron’s office)', 'ships would sail']]],
    [
      'the government of a leader',
      'The government of Mark Carney said that ships would sail.',
      [['(The government of Mark Carney)', 'ships would sail']],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test.each<Case>([
    ['un ministère', 'Le ministère a annoncé que le train partirait.', [['(Le ministère)', 'le train partirait']]],
    ['l’Élysée', 'Le train partirait en mai, a annoncé l’Élysée.', [['(Élysée)', 'Le train partirait en mai']]],
    [
      'le bureau d’un dirigeant',
      'Le bureau du président Macron a annoncé que le train partirait.',
      [['(Le bureau du président Macron)', 'le train partirait']],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text, fr)).toEqual(said);
  });
});

/** Bodies and people without a name alike. */
const persons = (said: [string | null, string][]) => said.map(([who, words]) => [who?.startsWith('(') ? null : who, words]);

describe('nobody in particular', () => {
  test.each<Case>([
    ['officials', 'Officials said that ships would sail.', [[null, 'ships would sail']]],
    ['the two leaders', 'Mark Carney met Giorgia Meloni. The two leaders said that ships would sail.', [[null, 'ships would sail']]],
    ['the ministers of three countries', 'The ministers of France and Italy said that ships would sail.', [[null, 'ships would sail']]],
    ['they', 'Mark Carney met Giorgia Meloni. They said that ships would sail.', [[null, 'ships would sail']]],
    ['one of several', 'One of the ministers said that ships would sail.', [[null, 'ships would sail']]],
  ])('is no person: %s', (_, text, said) => {
    expect(persons(saidIn(text))).toEqual(said);
  });

  test('is no person in French: les deux dirigeants', () => {
    const text = 'Mark Carney a rencontré Giorgia Meloni. Les deux dirigeants ont déclaré que le train partirait.';
    expect(persons(saidIn(text, fr))).toEqual([[null, 'le train partirait']]);
  });
});

describe('somebody who speaks for another', () => {
  test.each<Case>([
    ['a spokesman for', 'A spokesman for Mark Carney said that ships would sail.', [[null, 'ships would sail']]],
    ['a spokesman of, by name', 'Macron’s spokesman, Paul Lemaire, said that ships would sail.', [['paul-lemaire', 'ships would sail']]],
    ['an aide to', 'An aide to President Macron said that ships would sail.', [[null, 'ships would sail']]],
    ['a minister of', 'Mark Carney’s transport minister said that ships would sail.', [[null, 'ships would sail']]],
    [
      'by name after a comma',
      'A spokesman for Mark Carney, Paul Lemaire, said that ships would sail.',
      [['paul-lemaire', 'ships would sail']],
    ],
    [
      'a successor',
      'Mark Carney left. His successor, Giorgia Meloni, said that ships would sail.',
      [['giorgia-meloni', 'ships would sail']],
    ],
    ['a deputy without a name', 'Mark Carney left. His deputy said that ships would sail.', [[null, 'ships would sail']]],
  ])('is not that other: %s', (_, text, said) => {
    expect(persons(saidIn(text))).toEqual(said);
  });

  test('is not that other in French', () => {
    expect(persons(saidIn('Un conseiller du président Macron a dit que le train partirait.', fr))).toEqual([[null, 'le train partirait']]);
  });
});

test('who is spoken to does not speak', () => {
  expect(saidIn('The minister told Mark Carney that ships would sail.').map(([who]) => who)).not.toContain('mark-carney');
});

test('who is spoken about does not speak', () => {
  expect(saidIn('The court said of Mark Carney that ships would sail.').map(([who]) => who)).toEqual(['(The court)']);
});

test('who is named before a colon speaks', () => {
  expect(saidIn('Mark Carney was more careful: “We will wait for the ships.”')).toEqual([['mark-carney', 'We will wait for the ships.']]);
});

test('the dot of a name cut short does not part it from its verb', () => {
  expect(saidIn('Philippine President Ferdinand Marcos Jr. said the ships would sail.')).toEqual([
    ['ferdinand-marcos-jr', 'the ships would sail'],
  ]);
});

describe('what is done to somebody is nobody’s words', () => {
  test.each([
    ['by another', 'Un départ avec Mark Carney évoqué par des médias a été annulé.'],
    ['announced by a leader', 'Le plan annoncé jeudi par Mark Carney coûtera cher.'],
    ['promised by a leader', 'Le plan promis par Mark Carney en mai coûtera cher.'],
    ['beside a comma', 'Mark Carney, accusé de mépris, est parti.'],
    ['cited', 'Mark Carney, cité par le Monde, est parti.'],
  ])('in French: %s', (_, text) => {
    expect(saidIn(text, fr)).toEqual([]);
  });

  test('in English', () => {
    expect(saidIn('The plan proposed by Mark Carney on Monday failed.')).toEqual([]);
    expect(saidIn('Mark Carney, criticised by ministers, left.')).toEqual([]);
  });

  test.each<Case>([
    ['an adverb', 'Mark Carney a fermement condamné le départ.', [['mark-carney', 'le départ']]],
    ['a day', 'Mark Carney a jeudi annoncé le départ.', [['mark-carney', 'le départ']]],
    ['an instrument', 'Mark Carney a déclaré par téléphone que le train partirait.', [['mark-carney', 'le train partirait']]],
  ])('but what somebody did is, with %s', (_, text, said) => {
    expect(saidIn(text, fr)).toEqual(said);
  });
});

describe('who is of a place speaks', () => {
  test.each([
    'Senator Ana Bora of Texas said the ships would sail.',
    'Senator Ana Bora of New Norland on Tuesday said the ships would sail.',
    'Representative Ana Bora of the Green Party said the ships would sail.',
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([['ana-bora', 'the ships would sail']]);
  });

  test('but not whose envoy does', () => {
    expect(saidIn('The envoy of Ana Bora of Norland said the ships would sail.')[0]?.[0]).toEqual('(The envoy of Ana Bora)');
  });
});

test('to go on with something is no speech, but with words it is', () => {
  expect(saidIn('Mark Carney continued talks in Oslo.')).toEqual([]);
  expect(saidIn('“We will sail,” Mark Carney continued.')).toEqual([['mark-carney', 'We will sail']]);
});

test.each([
  ['L’administration Obama a annoncé un plan de sortie.', '(L’administration Obama)'],
  ['Hier, le gouvernement Merkel a promis que les aides viendraient.', '(le gouvernement Merkel)'],
  ['Le camp Trump a déclaré qu’il ferait appel.', '(Le camp Trump)'],
  ['Angela Merkel a promis que les aides viendraient.', 'angela-merkel'],
])('in French a surname behind a body tells whose it is: %s', (text, who) => {
  expect(saidIn(text, fr).map(([speaker]) => speaker)).toEqual([who]);
});
