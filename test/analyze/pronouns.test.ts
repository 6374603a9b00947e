import { describe, expect, test } from 'vitest';
import { calledIn, fr, saidIn } from './analyze-text';

describe('a pronoun means', () => {
  test.each([
    ['who came first in its own sentence', 'Mark Carney said he would go.', 'mark-carney', ['Mark Carney', 'he']],
    ['who says so', 'Donald Trump’s guest, Mark Carney, said he would go.', 'mark-carney', ['Mark Carney', 'he']],
    ['who spoke in the sentence before', 'Mark Carney said ships had left. He named no port.', 'mark-carney', ['Mark Carney', 'He']],
    ['a man where it says he', 'Giorgia Meloni met Mark Carney. He left early.', 'mark-carney', ['Mark Carney', 'He']],
    ['a woman where it says she', 'Mark Carney met Giorgia Meloni. She left early.', 'giorgia-meloni', ['Giorgia Meloni', 'She']],
    ['the owner where it says his', 'Mark Carney left. His plane was late.', 'mark-carney', ['Mark Carney', 'His']],
  ])('%s', (_, text, id, called) => {
    expect(calledIn(text)[id]).toEqual(called);
  });

  test('the speaker before, not who was spoken about', () => {
    const text = 'Mark Carney said that Donald Trump was wrong. He added that talks would go on.';
    expect(saidIn(text).at(-1)).toEqual(['mark-carney', 'talks would go on']);
  });

  test('the speaker before, not who is named in what she says', () => {
    const text = 'Ana Bora spoke in Oslo. “You will not beat Giorgia Meloni,” she said.';
    expect(saidIn(text).at(-1)).toEqual(['ana-bora', 'You will not beat Giorgia Meloni']);
  });

  test('nobody who was only spoken of in a quotation before', () => {
    expect(calledIn('“Mark Carney will win,” a baker said. He laughed.')).toEqual({ 'mark-carney': ['Mark Carney'] });
    const text = '“Mark Carney will win,” Jay Bora barked. “Honestly, he will,” he went on.';
    expect(saidIn(text).at(-1)?.[0]).toEqual('jay-bora');
  });

  test('the subject before, not who was met', () => {
    const text = 'Mark Carney met Donald Trump in Ottawa. He said that talks would go on.';
    expect(saidIn(text).at(-1)).toEqual(['mark-carney', 'talks would go on']);
  });

  test('nobody after more than three sentences without that person', () => {
    const text = 'Mark Carney left. Ships came. Trains stopped. Rain fell. Wind rose. He was late.';
    expect(calledIn(text)).toEqual({ 'mark-carney': ['Mark Carney'] });
  });

  test('nobody of the other gender', () => {
    expect(calledIn('Giorgia Meloni left. He was late.')).toEqual({ 'giorgia-meloni': ['Giorgia Meloni'] });
  });

  test('the same person over a chain of sentences', () => {
    const text = 'Sanae Takaichi spoke first. She said rice was dear. She added that prices would fall. She left.';
    expect(calledIn(text)['sanae-takaichi']).toEqual(['Sanae Takaichi', 'She', 'She', 'She']);
  });

  test('of kind pronoun, never a name', () => {
    expect(calledIn('They left. It rained. We stayed.')).toEqual({});
  });
});

describe('a French pronoun means', () => {
  test.each([
    ['il, who spoke before', 'Mark Carney a parlé. Il a ajouté que le train partirait.', 'mark-carney', 'le train partirait'],
    ['elle, who spoke before', 'Giorgia Meloni a parlé. Elle a ajouté que le train partirait.', 'giorgia-meloni', 'le train partirait'],
    ['-t-il after the verb', 'Mark Carney est parti. « Le train attend », a-t-il dit.', 'mark-carney', 'Le train attend'],
    ['-t-elle after the verb', 'Giorgia Meloni est partie. « Le train attend », a-t-elle dit.', 'giorgia-meloni', 'Le train attend'],
  ])('%s', (_, text, id, words) => {
    expect(saidIn(text, fr).at(-1)).toEqual([id, words]);
  });

  test('a thing where it neither says nor meets', () => {
    expect(calledIn('Mark Carney a inauguré le pont. Il mesure deux kilomètres.', fr)).toEqual({ 'mark-carney': ['Mark Carney'] });
  });

  test('nobody where it is impersonal', () => {
    expect(calledIn('Mark Carney est parti. Il pleut. Il faut attendre. Il y a du vent.', fr)).toEqual({ 'mark-carney': ['Mark Carney'] });
  });
});

test.each([
  ['Mark Carney left. It was the plan of Emmanuel Macron and Friedrich Merz. “The ships will sail,” he said.', 'mark-carney', {}],
  [
    'Mark Carney est parti. On lut les mots d’Emmanuel Macron et de Friedrich Merz. « Les navires partiront », a-t-il dit.',
    'mark-carney',
    fr,
  ],
  ['Mark Carney left. Then Emmanuel Macron came. “The ships will sail,” he said.', 'emmanuel-macron', {}],
])('it does not mean those whose words or plans were told of: %s', (text, id, setting) => {
  expect(saidIn(text, setting).at(-1)?.[0]).toEqual(id);
});

describe('whose sex nothing else tells is known by a given name', () => {
  test.each([
    ['a woman', 'Bernard Bora met Claudia Demir in Oslo. She left early.', 'claudia-demir', ['Claudia Demir', 'She'], {}],
    ['a man', 'Claudia Demir met Bernard Bora in Oslo. He left early.', 'bernard-bora', ['Bernard Bora', 'He'], {}],
    ['in French', 'Jean Bora a reçu Claudia Demir. Elle a dit oui.', 'claudia-demir', ['Claudia Demir', 'Elle'], fr],
  ])('%s', (_, text, id, called, setting) => {
    expect(calledIn(text, setting)[id]).toEqual(called);
  });

  test('nobody is meant whom the sex does not fit', () => {
    expect(calledIn('Claudia Demir helped the islanders. He left early.')).toEqual({ 'claudia-demir': ['Claudia Demir'] });
  });

  test('but not by a surname that is one as well, nor by a name of both', () => {
    expect(calledIn('President Frank left Oslo. She waved.').frank).toEqual(['Frank', 'She']);
    expect(calledIn('Robin Bora left Oslo. She waved.')['robin-bora']).toEqual(['Robin Bora', 'She']);
    expect(calledIn('Robin Bora left Oslo. He waved.')['robin-bora']).toEqual(['Robin Bora', 'He']);
  });

  test('what is told of somebody tells more', () => {
    expect(calledIn('Mr Claudia Demir left Oslo. He waved.')['claudia-demir']?.at(-1)).toEqual('He');
  });
});
