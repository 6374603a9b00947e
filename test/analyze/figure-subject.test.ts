import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting, vi, wordsOf } from './analyze-text';

const subjects = (text: string, setting: Setting = {}) => analyzeText(text, setting).figures.map(({ what }) => what);

describe('what a sum or a share is of', () => {
  test.each<[string, Setting, string]>([
    ['The bank holds $327 billion of assets.', {}, 'assets'],
    ['They restructured $70 billion in debt.', {}, 'debt'],
    ['She stole $250,000 worth of campaign funds.', {}, 'campaign funds'],
    ['It earmarked $700 billion for the Defence Department.', {}, 'Defence Department'],
    ['The Senate approved $4bn (€3.6bn) in aid for Suland.', {}, 'aid for Suland'],
    ['They reached the $349 billion lending limit.', {}, 'lending limit'],
    ['He sells a seat at $1,495 for a three-day seminar.', {}, 'three-day seminar'],
    ['They unveiled a $1.9 trillion COVID-19 relief package.', {}, 'COVID-19 relief package'],
    ['They give 75 million euros for building a port in Oslo.', {}, 'building a port'],
    ['Ils cherchent 12 milliards d’euros d’économies.', fr, 'économies'],
    ['Ils consacrent 7 milliards de dollars aux banques et 2 milliards de dollars pour les écoles.', fr, 'écoles'],
    ['Dự án dành 5 triệu USD cho giao thông.', vi, 'giao thông'],
  ])('stands behind it: %s', (text, setting, what) => {
    expect(subjects(text, setting).at(-1)).toEqual(what);
  });

  test.each<[string, Setting, string]>([
    ['It has an annual budget of $297 million.', {}, 'annual budget'],
    ['The rescue plan of the government of 700 billion dollars failed.', {}, 'rescue plan of the government'],
    ['Ils soutiennent le plan de sauvetage du gouvernement de 700 milliards de dollars.', fr, 'plan de sauvetage du gouvernement'],
    ['C’est un plan de 700 milliards de dollars approuvé par la Chambre.', fr, 'plan'],
    ['Elle est punie par les commissaires d’une amende de 15 000 dollars.', fr, 'amende'],
    ['La ville affiche un chiffre d’affaires de plus de 1 million d’euros.', fr, 'chiffre d’affaires'],
  ])('or before it, with the word that joins them: %s', (text, setting, what) => {
    expect(subjects(text, setting)).toEqual([what]);
  });

  test.each<[string, Setting, string]>([
    ['His net worth is in excess of $10 billion.', {}, 'net worth'],
    ['The dam’s cost stood at 3 billion euros.', {}, 'dam’s cost'],
    ['Le différentiel est de 300 euros par mois.', fr, 'différentiel'],
    ['La dette s’élève à 30 milliards d’euros.', fr, 'dette'],
    ['Tổng giá trị các văn kiện đạt 37,2 tỷ USD.', vi, 'Tổng giá trị các văn kiện'],
  ])('or is the subject of what only says how much: %s', (text, setting, what) => {
    expect(subjects(text, setting)).toEqual([what]);
  });

  test.each<[string, Setting, string[]]>([
    ['The economy of Suland lost at least $6 billion.', {}, ['The economy of Suland lost …']],
    ['Exports rose by 3.5 percent in May.', {}, ['Exports rose by …']],
    ['Tax cuts deprived schools, depriving the towns of $35 billion.', {}, ['depriving the towns of …']],
    ['He spent $5 million targeting the rich.', {}, ['']],
    [
      'Its revenue increased from $362 million in 2014 to $557 million.',
      {},
      ['Its revenue increased from …', 'Its revenue increased from $362 million in 2014 to …'],
    ],
    ['“It is possible to only tax people above $250,000 a year,” he said.', {}, ['possible to only tax people above …']],
    ['Le Premier ministre touche plus de 25 000 euros.', fr, ['Le Premier ministre touche …']],
    ['The envoy said that Suland would pay 3 billion euros.', {}, ['Suland would pay …']],
  ])('or is told by the clause up to it: %s', (text, setting, what) => {
    expect(subjects(text, setting)).toEqual(what);
  });
});

test.each<[string, Setting, string[]]>([
  ['They raised the minimum wage to $15 an hour.', {}, ['$15 an hour']],
  ['Power costs 20 €/MWh, or 50 euros per household.', {}, ['20 €/MWh', '50 euros per household']],
  ['Ils perdent 300 euros par mois.', fr, ['300 euros par mois']],
  ['La vitesse passe à 80 km/h sur les routes.', fr, ['80 km/h']],
  ['Ils ont un plan de plus de 3 milliards d’euros.', fr, ['plus de 3 milliards d’euros']],
])('a rate is one figure, and no more than it: %s', (text, setting, figures) => {
  expect(wordsOf(text, analyzeText(text, setting).figures)).toEqual(figures);
});

test.each<[string, Setting, number[]]>([
  ['The plan of 700 billion dollars (some 470 billion euros) failed.', {}, [7e11]],
  ['The plan of 7 billion dollars (12 billion thalers) failed.', {}, [7e9]],
  ['Le coup d’envoi de l’Euro 2016 de football est donné.', fr, []],
  ['They left the port at 5:45 a.m. and came back at 11:20 p.m. on the ferry.', {}, []],
])('a sum told in another money counts once, a championship and an hour never: %s', (text, setting, values) => {
  expect(analyzeText(text, setting).figures.map(({ value }) => value)).toEqual(values);
});
