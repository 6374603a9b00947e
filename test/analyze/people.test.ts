import { describe, expect, test } from 'vitest';
import { analyzeText, calledIn, fr, personIn } from './analyze-text';

const ids = (text: string, setting = {}) => analyzeText(text, setting).people.map(({ id }) => id);

describe('a leader is found by name', () => {
  test.each([
    ['in full', 'Emmanuel Macron left.', 'emmanuel-macron', ['Emmanuel Macron']],
    ['with the accents of the own language', 'Party chief Tô Lâm left.', 'to-lam', ['Tô Lâm']],
    ['without them', 'Nicusor Dan and Andrej Plenkovic spoke.', 'andrej-plenkovic', ['Andrej Plenkovic']],
    ['in capitals', 'MACRON: A DAY IN OSLO\nEmmanuel Macron left.', 'emmanuel-macron', ['MACRON', 'Emmanuel Macron']],
    ['by another spelling', 'Volodymyr Zelenskyy left Kyiv.', 'volodymyr-zelensky', ['Volodymyr Zelenskyy']],
    ['by a surname that nobody else bears', 'Then Ramaphosa left.', 'cyril-ramaphosa', ['Ramaphosa']],
    ['by a surname of several words', 'Ms von der Leyen left.', 'ursula-von-der-leyen', ['von der Leyen']],
    ['by what a country calls them by', 'President Prabowo left.', 'prabowo-subianto', ['Prabowo']],
    ['before a possessive ending', 'Sanae Takaichi’s plane left.', 'sanae-takaichi', ['Sanae Takaichi']],
    ['joined to another word', 'The Macron-backed plan failed.', 'emmanuel-macron', ['Macron']],
    ['with initials that the watchlist leaves out', 'Then Donald J. Trump left.', 'donald-trump', ['Donald J. Trump']],
    ['with an initial that is a numeral as well', 'President Vladimir V. Putin left.', 'vladimir-putin', ['Vladimir V. Putin']],
    ['with the initial that the watchlist has', 'Then George W. Bush left.', 'george-w-bush', ['George W. Bush']],
    ['behind a party', 'Republican Mike Pence left.', 'mike-pence', ['Mike Pence']],
  ])('%s', (_, text, id, called) => {
    expect(calledIn(text)[id]).toEqual(called);
  });

  test('under one id whatever the language', () => {
    expect(ids('Vladimir Putin met Ursula von der Leyen.').sort()).toEqual(ids('Vladimir Poutine a vu Ursula von der Leyen.', fr).sort());
  });

  test('with the name of the watchlist and no title in it', () => {
    const { name, mentions } = personIn('French President Macron left.', 'emmanuel-macron');
    expect([name, mentions]).toEqual(['Emmanuel Macron', [{ start: 17, end: 23, kind: 'name' }]]);
  });
});

describe('nobody is found', () => {
  test.each([
    ['in a place', 'They flew from Ho Chi Minh City to San Francisco and St. Petersburg.'],
    ['in a body', 'The European Central Bank, the Red Cross and the World Trade Organization agreed.'],
    ['in a treaty or a plan', 'The Paris Agreement and the Marshall Plan were discussed on Good Friday.'],
    ['in a small word that is also a surname', 'A good man can lead, a store can close and the sheep can hun.'],
    ['in a common word that opens a headline and is also a surname', 'Man held in Oslo over fire\nStore owners want more trains'],
    ['in a country that is also a surname', 'Costa Rica and Montenegro agreed.'],
    ['in a river that is also a surname', 'The Han river rose.'],
    ['in a title without a name or a country', 'A minister, a mayor and a president came.'],
    ['in a plural', 'The presidents and the foreign ministers came.'],
    ['in a pronoun that stands for nobody named', 'He left, and she stayed.'],
  ])('%s', (_, text) => {
    expect(ids(text)).toEqual([]);
  });

  test.each([
    ['in a French body', 'Le Conseil de sécurité, la Banque centrale européenne et l’Assemblée nationale ont voté.'],
    ['in a French place', 'Ils ont quitté Rio de Janeiro pour Saint-Pétersbourg et Le Caire.'],
    ['in a thing that is called il', 'Le pont a fermé mardi. Il rouvrira en mai.'],
  ])('%s', (_, text) => {
    expect(ids(text, fr)).toEqual([]);
  });
});

describe('somebody whom the watchlist does not know', () => {
  test('is found by title and name, and leads where the title is a public office', () => {
    const person = personIn('New Zealand Foreign Minister Winston Peters left.', 'winston-peters');
    expect([person.name, person.office, person.country, person.leader, person.rank]).toEqual([
      'Winston Peters',
      'New Zealand Foreign Minister',
      'NZ',
      true,
      4,
    ]);
  });

  test('leads nothing with a title that is no public office', () => {
    const person = personIn('Professor Ingrid Halvorsen said the ice was thin.', 'ingrid-halvorsen');
    expect([person.leader, person.rank]).toEqual([false, 9]);
  });

  test('is found by a given name', () => {
    expect(ids('Marta Kowalczyk said the ice was thin.')).toEqual(['marta-kowalczyk']);
  });

  test('stays one person by surname and by honorific', () => {
    const text = 'Professor Ingrid Halvorsen spoke first. Halvorsen said the ice was thin. Ms Halvorsen showed a map.';
    expect(calledIn(text)).toEqual({ 'ingrid-halvorsen': ['Ingrid Halvorsen', 'Halvorsen', 'Halvorsen'] });
  });

  test('stays one person with and without an initial', () => {
    expect(ids('Senator Paul J. Whitmore spoke. Paul Whitmore said the ice was thin.')).toEqual(['paul-j-whitmore']);
  });

  test('has the country of the office as a French text writes it', () => {
    const { country, leader, name } = personIn('Le ministre sénégalais de la Santé, Ousmane Diagne, est parti.', 'ousmane-diagne', fr);
    expect([country, leader, name]).toEqual(['SN', true, 'Ousmane Diagne']);
  });
});

describe('people are ranked', () => {
  test('leaders before others, who is named more before who is named less', () => {
    const text = 'Marta Kowalczyk met Mark Carney and Javier Milei. Milei spoke. Kowalczyk spoke, then Kowalczyk left. Milei stayed.';
    expect(ids(text)).toEqual(['javier-milei', 'mark-carney', 'marta-kowalczyk']);
  });

  test('and their mentions come in the order of the text', () => {
    const text = 'The French president, Emmanuel Macron, left. He waved. Macron returned.';
    const { mentions } = personIn(text, 'emmanuel-macron');
    expect(mentions.map(({ start }) => start)).toEqual([...mentions.map(({ start }) => start)].sort((a, b) => a - b));
    expect(mentions.map(({ kind }) => kind)).toEqual(['title', 'name', 'pronoun', 'name']);
  });
});

test('a given name alone means no leader before the first office', () => {
  const text = 'The Martin case shook the town.';
  expect([ids(text, { date: '2012-05-01' }), ids(text, { date: '2026-03-04' })]).toEqual([[], ['micheal-martin']]);
});
