import { describe, expect, test } from 'vitest';
import { fr, saidIn } from './analyze-text';

type Case = [string, string, [string | null, string][]];

describe('who stands behind a phrase after the verb speaks', () => {
  test.each<Case>([
    ['an agency', '« Le train partira », a déclaré à l’AFP Ana Bora, une pilote.', [['ana-bora', 'Le train partira']]],
    ['an agency, before an office', '« Le train partira », a affirmé à l’AFP la ministre Ana Bora.', [['ana-bora', 'Le train partira']]],
    ['an interview', '« Le train partira », a assuré dans un entretien au Monde la ministre Ana Bora.', [['ana-bora', 'Le train partira']]],
    ['a day and the press', '« Le train partira », a dit jeudi à la presse Mark Carney.', [['mark-carney', 'Le train partira']]],
    ['a turn of phrase', '« Le train partira », a prévenu de son côté la ministre Ana Bora.', [['ana-bora', 'Le train partira']]],
    ['another', '« Le train partira », a noté pour sa part Ana Bora.', [['ana-bora', 'Le train partira']]],
    ['a morning', '« Le train partira », a déclaré jeudi matin la ministre Ana Bora.', [['ana-bora', 'Le train partira']]],
    ['a whole date', '« Le train partira », a dit vendredi 17 avril Mark Carney.', [['mark-carney', 'Le train partira']]],
    ['whom is spoken to', '« Le train partira », a dit la présidente à Mark Carney.', [['(présidente)', 'Le train partira']]],
    ['beside whom', '« Le train partira », a-t-il dit à la presse aux côtés de Mark Carney.', [['(il)', 'Le train partira']]],
  ])('in French: %s', (_, text, said) => {
    expect(saidIn(text, fr)).toEqual(said);
  });

  test('in English', () => {
    expect(saidIn('“The ships will sail,” said in Oslo the interior minister, Ana Bora.')).toEqual([['ana-bora', 'The ships will sail']]);
  });
});

describe('who stands behind the verb speaks, and nobody named in what is said', () => {
  test.each<Case>([
    ['an official', '“Mark Carney will go,” said the second official.', [['(second official)', 'Mark Carney will go']]],
    ['somebody described at length', '“Mark Carney will go,” said a baker who met him.', [['(baker who met him)', 'Mark Carney will go']]],
    ['not even before a number', '“Mark Carney will go,” said the 46-year-old.', [[null, 'Mark Carney will go']]],
  ])('in English: %s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test.each<Case>([
    ['a friend', '« Mark Carney partira », menace l’un de ses proches.', [['(un de ses proches)', 'Mark Carney partira']]],
    [
      'a study, after a comma',
      'L’année de Mark Carney est bonne, observe l’étude annuelle menée par un cabinet.',
      [['(étude annuelle menée par un cabinet)', 'L’année de Mark Carney est bonne']],
    ],
    [
      'a minister behind a time',
      '« Les trains partiront », avait estimé la semaine dernière la ministre Ana Bora.',
      [['ana-bora', 'Les trains partiront']],
    ],
    [
      'not whose office it is',
      '« Les trains partiront », a expliqué l’entourage du ministre Ana Bora.',
      [['(entourage du ministre Ana Bora)', 'Les trains partiront']],
    ],
  ])('in French: %s', (_, text, said) => {
    expect(saidIn(text, fr)).toEqual(said);
  });
});

test('nobody who comes behind "that" says it', () => {
  expect(saidIn('The inquiry, which did not find that Mark Carney lied, ended.').map(([who]) => who)).not.toContain('mark-carney');
});

describe('what stands before a comma was said by who stands behind it', () => {
  test.each([['The tax will end in May, Mark Carney said.'], ['The tax will end in May, as Mark Carney said.']])('%s', (text) => {
    expect(saidIn(text)).toEqual([['mark-carney', 'The tax will end in May']]);
  });

  test.each([
    ['The tax will end in May, although Mark Carney denied it.'],
    ['The tax will end in May, despite what Mark Carney may claim.'],
    ['The tax will end in May, which Mark Carney regrets.'],
    ['The tax will end in May, but Mark Carney did not say so.'],
  ])('but not where another clause opens there: %s', (text) => {
    expect(saidIn(text).map(([, words]) => words)).not.toContain('The tax will end in May');
  });
});

describe('behind the verb and a day', () => {
  test.each([
    ['Le pont est fermé, a annoncé jeudi le ministre.', '(ministre)'],
    ['Le pont est fermé, a annoncé jeudi la préfecture.', '(préfecture)'],
    ['Le pont est fermé, ont indiqué vendredi 19 avril les pompiers.', '(pompiers)'],
    ['« Le pont est fermé », a annoncé jeudi la préfecture dans un communiqué.', '(préfecture dans un communiqué)'],
  ])('a body speaks: %s', (text, speaker) => {
    expect(saidIn(text, fr)).toEqual([[speaker, 'Le pont est fermé']]);
  });
});

describe('who is written to, or wanted, does not speak', () => {
  test.each([
    ['Voters, along with their leaders, also wrote to Bora, urging Oslo to build the bridge.'],
    ['Voters, who control the island, hope to confirm Ana Bora and to build the bridge.'],
  ])('%s', (text) => {
    expect(saidIn(`President Ana Bora left. ${text}`).map(([speaker]) => speaker)).not.toContain('ana-bora');
  });
});
