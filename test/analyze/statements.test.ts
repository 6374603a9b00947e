import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting, saidIn, vi } from './analyze-text';

type Case = [string, string, [string | null, string][]];

describe('an English statement is found', () => {
  test.each<Case>([
    ['after "said that"', 'Mark Carney said that ships would sail.', [['mark-carney', 'ships would sail']]],
    ['after "said" alone', 'Mark Carney said ships would sail.', [['mark-carney', 'ships would sail']]],
    ['after a day', 'Mark Carney said on Monday that ships would sail.', [['mark-carney', 'ships would sail']]],
    ['with a day before the verb', 'Mark Carney on Monday said that ships would sail.', [['mark-carney', 'ships would sail']]],
    ['after "told" and a name', 'Mark Carney told Reuters that ships would sail.', [['mark-carney', 'ships would sail']]],
    ['after "said" and a bare day', 'Mark Carney said Tuesday that ships would sail.', [['mark-carney', 'ships would sail']]],
    ['after "told" and whom', 'Mark Carney told reporters in Oslo that ships would sail.', [['mark-carney', 'ships would sail']]],
    ['before the verb', 'Ships would sail to Norway, Mark Carney said.', [['mark-carney', 'Ships would sail to Norway']]],
    ['before the verb that comes first', 'Ships would sail to Norway, said Mark Carney.', [['mark-carney', 'Ships would sail to Norway']]],
    ['before verb and day', 'Ships would sail to Norway, Carney said on Monday.', [['mark-carney', 'Ships would sail to Norway']]],
    ['with a participle at the head', 'Speaking in Oslo, Mark Carney said that ships would sail.', [['mark-carney', 'ships would sail']]],
    ['with "who"', 'They met Mark Carney, who said that ships would sail.', [['mark-carney', 'ships would sail']]],
    ['over an aside', 'Mark Carney, who was in Oslo, said that ships would sail.', [['mark-carney', 'ships would sail']]],
    [
      'after an auxiliary and an adverb',
      'Mark Carney has also repeatedly said that ships would sail.',
      [['mark-carney', 'ships would sail']],
    ],
    ['with a noun', 'Mark Carney welcomed the new Norwegian ships.', [['mark-carney', 'the new Norwegian ships']]],
    ['with a promise', 'Mark Carney promised to send more ships.', [['mark-carney', 'to send more ships']]],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe('a French statement is found', () => {
  test.each<Case>([
    ['after "a déclaré que"', 'Mark Carney a déclaré que le train partirait.', [['mark-carney', 'le train partirait']]],
    ['without accents', 'Mark Carney a declare que le train partirait.', [['mark-carney', 'le train partirait']]],
    ['after an elided que', 'Mark Carney a dit qu’un train partirait.', [['mark-carney', 'un train partirait']]],
    ['after a day', 'Mark Carney a affirmé lundi que le train partirait.', [['mark-carney', 'le train partirait']]],
    ['before the verb', 'Le train partirait mardi, a annoncé Mark Carney.', [['mark-carney', 'Le train partirait mardi']]],
    [
      'with a participle at the head',
      'S’exprimant à Oslo, Mark Carney a dit que le train partirait.',
      [['mark-carney', 'le train partirait']],
    ],
    ['with "qui"', 'Ils ont vu Mark Carney, qui a dit que le train partirait.', [['mark-carney', 'le train partirait']]],
    ['over an aside', 'Mark Carney, arrivé à Oslo, a dit que le train partirait.', [['mark-carney', 'le train partirait']]],
    ['with a noun', 'Mark Carney a salué les nouveaux trains norvégiens.', [['mark-carney', 'les nouveaux trains norvégiens']]],
    [
      'of the president of the Republic',
      'Emmanuel Macron est là. Le président de la République a dit que le train partirait.',
      [['emmanuel-macron', 'le train partirait']],
    ],
    ['with an adverb', 'Mark Carney a également dit que le train partirait.', [['mark-carney', 'le train partirait']]],
  ])('%s', (_, text, said) => {
    expect(saidIn(text, fr)).toEqual(said);
  });
});

describe('several verbs of one speaker give a statement each', () => {
  test.each<Case>([
    [
      'joined by and',
      'Mark Carney praised the crews and said that ships would sail.',
      [
        ['mark-carney', 'the crews'],
        ['mark-carney', 'ships would sail'],
      ],
    ],
    [
      'with a participle at the end',
      'Mark Carney said that ships would sail, adding that trains would follow.',
      [
        ['mark-carney', 'ships would sail'],
        ['mark-carney', 'trains would follow'],
      ],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test('in French', () => {
    expect(saidIn('Mark Carney a salué les équipages et a dit que le train partirait, soulignant que la voie était libre.', fr)).toEqual([
      ['mark-carney', 'les équipages'],
      ['mark-carney', 'le train partirait'],
      ['mark-carney', 'la voie était libre'],
    ]);
  });
});

test('two speakers of one sentence keep their own words', () => {
  expect(saidIn('Mark Carney said that ships would sail, but Giorgia Meloni said that they would not.')).toEqual([
    ['mark-carney', 'ships would sail'],
    ['giorgia-meloni', 'they would not'],
  ]);
});

test('the cue and the speaker are given as written', () => {
  const text = 'French President Emmanuel Macron has stressed that ships would sail.';
  expect(analyzeText(text).statements).toEqual([
    {
      start: 51,
      end: 67,
      kind: 'indirect',
      cue: { start: 37, end: 45, text: 'stressed' },
      speaker: { start: 0, end: 32, text: 'French President Emmanuel Macron', personId: 'emmanuel-macron' },
    },
  ]);
});

describe('no statement is found', () => {
  test('at a noun that is a verb as well, within what somebody says', () => {
    const words = 'ministers on Friday to free states that have closed';
    const his = saidIn(`Mark Carney called on ${words}.`).filter(([who]) => who === 'mark-carney');
    expect(his).toEqual([['mark-carney', words]]);
  });

  test.each([
    ['in a noun that looks like a verb', 'The reports and the claims of Norway lie on the table.'],
    ['in a noun after "a"', 'The two held a video call on Friday and paid a courtesy call on Norway.'],
    ['in a plan after "another"', 'Norway has another peace plan for the lake.'],
    ['in a possessive before a noun', 'Norway’s demands and Iran’s claims differ.'],
    ['where nobody says anything', 'Mark Carney flew to Oslo and slept.'],
    ['in a passive', 'Mark Carney was asked to leave. Mark Carney was told to wait.'],
    ['in a passive with who asks', 'Mark Carney was asked by reporters whether he would go.'],
    ['in a state of things', 'An answer was expected. The talks continue in Oslo.'],
  ])('%s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('a relative clause is nobody’s words', () => {
  test.each<[string, Setting]>([
    ['Mark Carney agreed in a call that lasted 40 minutes.', {}],
    ['Mark Carney said in a statement that was released on Friday.', {}],
    ['Mark Carney a déclaré dans un entretien qui a duré une heure.', fr],
    ['Mark Carney a convenu avec Giorgia Meloni lors d’un appel qui a duré une heure.', fr],
  ])('and nothing is said: %s', (text, setting) => {
    expect(saidIn(text, setting)).toEqual([]);
  });

  test.each<[string, string, Setting]>([
    ['Mark Carney said in a statement that was released on Friday that the ships would sail.', 'the ships would sail', {}],
    ['Mark Carney told a crowd that had gathered in Oslo that the ships would sail.', 'the ships would sail', {}],
    ['Mark Carney said in a speech that lasted an hour that the ships would sail.', 'the ships would sail', {}],
    ['The ships will sail, Mark Carney said in a statement that was released on Friday.', 'The ships will sail', {}],
    ['Mark Carney warned of a war that would last for years.', 'a war that would last for years', {}],
    ['Mark Carney proposed a law that would cut the cost of ships.', 'a law that would cut the cost of ships', {}],
    ['Mark Carney a déclaré dans un texte qui a été publié vendredi que les navires partiraient.', 'les navires partiraient', fr],
  ])('and what is said stands elsewhere: %s', (text, said, setting) => {
    expect(saidIn(text, setting)).toEqual([['mark-carney', said]]);
  });

  test.each<[string, string]>([
    ['Mark Carney said in a statement that ships would sail.', 'ships would sail'],
    ['Mark Carney said on Monday that most people agree.', 'most people agree'],
    ['Mark Carney said in March that if ships sailed it would rain.', 'if ships sailed it would rain'],
    ['Mark Carney said at the hearing that building the ships was hard.', 'building the ships was hard'],
  ])('but what follows “that” is said where it has a subject: %s', (text, said) => {
    expect(saidIn(text)).toEqual([['mark-carney', said]]);
  });
});

describe('what is only supposed is said by nobody', () => {
  test.each([
    ['If Trump says the deal is dead, prices will rise.', {}],
    ['Unless Macron announced that taxes would fall, people would leave.', {}],
    ['Si Macron disait que le pacte est mort, les prix monteraient.', fr],
    ['Nếu ông Trump nói rằng thỏa thuận đã chết, giá sẽ tăng.', vi],
  ])('%s', (text, setting) => {
    expect(analyzeText(text, setting).statements.filter(({ speaker }) => speaker)).toEqual([]);
  });

  test('but what somebody says of a condition is', () => {
    expect(saidIn('Trump said that if prices rose he would act.')).toEqual([['donald-trump', 'if prices rose he would act']]);
  });
});

describe('between a verb and what is said', () => {
  test.each<Case>([
    ['an aside may stand', 'Mark Carney announced, in a speech at Oslo, a plan for ships.', [['mark-carney', 'a plan for ships']]],
    ['who is told may', 'Mark Carney told reporters the ships would sail.', [['mark-carney', 'the ships would sail']]],
    ['a crowd may', 'Mark Carney told a crowd in Oslo he would sail.', [['mark-carney', 'he would sail']]],
    ['somebody with a name may', 'Mark Carney warned CNN’s Ana Bora the ships would sail.', [['mark-carney', 'the ships would sail']]],
    ['who is told to do something', 'Mark Carney told residents to boil the water.', [['mark-carney', 'residents to boil the water']]],
    ['what is warned of', 'Mark Carney warned of the harm a tax would do.', [['mark-carney', 'the harm a tax would do']]],
    ['a comma may', 'For years, Mark Carney noted, the ships had sailed.', [['mark-carney', 'the ships had sailed']]],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test.each([
    ['Voters rejected the reforms Mark Carney proposed, a rebuke stronger than any poll.', {}],
    ['Les électeurs ont rejeté les réformes que Mark Carney proposait, un désaveu.', fr],
    ['Mark Carney should take note, the ships are late.', {}],
  ])('but what tells of what was said is nobody’s: %s', (text, setting) => {
    expect(saidIn(text, setting).filter(([speaker]) => speaker === 'mark-carney')).toEqual([]);
  });
});
