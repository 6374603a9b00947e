import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting, vi } from './analyze-text';

/** Everybody who met, in the order of the alphabet, then the offices without a name; a line for each meeting. */
const met = (text: string, setting: Setting = {}) =>
  analyzeText(text, setting).meetings.map(({ people, others }) => [...[...people].sort(), ...others].join(', '));

describe('who meets', () => {
  test.each([
    ['stands before an aside', 'Mark Carney, who succeeded Justin Trudeau, met Giorgia Meloni.', 'giorgia-meloni, mark-carney'],
    ['brings somebody', 'Mark Carney, accompanied by Anita Anand, met Giorgia Meloni.', 'anita-anand, giorgia-meloni, mark-carney'],
    [
      'stands before an aside of dashes',
      'Mark Carney — he had flown in with Anita Anand — met Giorgia Meloni.',
      'giorgia-meloni, mark-carney',
    ],
    ['came and met', 'Mark Carney flew to Rome with Anita Anand and met Giorgia Meloni.', 'giorgia-meloni, mark-carney'],
    ['is told by the name of their office', 'The two leaders, Mark Carney and Giorgia Meloni, met.', 'giorgia-meloni, mark-carney'],
    ['follows a comma', 'After talks with Giorgia Meloni in Rome, Mark Carney flew home.', 'giorgia-meloni, mark-carney'],
    ['was received', 'Received by Giorgia Meloni in Rome, Mark Carney spoke of trade.', 'giorgia-meloni, mark-carney'],
    ['owns the talks', 'Mark Carney’s two-hour meeting with Giorgia Meloni ended late.', 'giorgia-meloni, mark-carney'],
    ['stands in a headline', 'Mark Carney, Giorgia Meloni meet in Rome', 'giorgia-meloni, mark-carney'],
    ['was spoken of by somebody else', 'Javier Milei said Mark Carney flew to Rome and met Giorgia Meloni.', 'giorgia-meloni, mark-carney'],
    ['is a guest who was praised', 'Javier Milei thanked Mark Carney, who had met Giorgia Meloni.', 'giorgia-meloni, mark-carney'],
    ['are two who are told of', 'Mark Carney and Giorgia Meloni, who met in May, differ on gas.', 'giorgia-meloni, mark-carney'],
    ['holds an office', 'Peru’s president met Giorgia Meloni.', 'giorgia-meloni, President of Peru'],
  ])('%s', (_, text, people) => {
    expect(met(text)).toEqual([people]);
  });

  test.each([
    [
      'accompagné',
      'Emmanuel Macron, accompagné de Jean-Noël Barrot, a rencontré Giorgia Meloni.',
      fr,
      'emmanuel-macron, giorgia-meloni, jean-noel-barrot',
    ],
    ['venu et reçu', 'Emmanuel Macron s’est rendu à Rome et a rencontré Giorgia Meloni.', fr, 'emmanuel-macron, giorgia-meloni'],
    ['reçu', 'Reçu par Giorgia Meloni à Rome, Emmanuel Macron a parlé du gaz.', fr, 'emmanuel-macron, giorgia-meloni'],
    ['venant de', 'Emmanuel Macron vient de rencontrer Giorgia Meloni.', fr, 'emmanuel-macron, giorgia-meloni'],
    ['sau', 'Sau cuộc hội đàm với Thủ tướng Giorgia Meloni, Tổng thống Emmanuel Macron rời Rome.', vi, 'emmanuel-macron, giorgia-meloni'],
    ['và', 'Tổng thống Emmanuel Macron và Thủ tướng Giorgia Meloni hội đàm tại Rome.', vi, 'emmanuel-macron, giorgia-meloni'],
  ])('in another language: %s', (_, text, setting, people) => {
    expect(met(text, setting)).toEqual([people]);
  });
});

describe('who is met', () => {
  test.each([
    ['stands behind a country', 'Emmanuel Macron met Peru’s president in Paris.', 'emmanuel-macron, President of Peru'],
    [
      'stands behind a country, with a name',
      'Emmanuel Macron received Italy’s prime minister Giorgia Meloni.',
      'emmanuel-macron, giorgia-meloni',
    ],
    ['holds an office for a while', 'Emmanuel Macron met Kenya’s interim president Ana Bora.', 'ana-bora, emmanuel-macron'],
    ['stands behind a day and a place', 'Emmanuel Macron met on Monday in Rome with Giorgia Meloni.', 'emmanuel-macron, giorgia-meloni'],
    [
      'is one of three',
      'Emmanuel Macron met Giorgia Meloni, Mark Carney and Javier Milei.',
      'emmanuel-macron, giorgia-meloni, javier-milei, mark-carney',
    ],
    ['is an envoy', 'Emmanuel Macron met Giorgia Meloni’s envoy Ana Bora.', 'ana-bora, emmanuel-macron'],
    ['stands between two', 'The talks in Rome between Giorgia Meloni and Emmanuel Macron ended late.', 'emmanuel-macron, giorgia-meloni'],
  ])('%s', (_, text, people) => {
    expect(met(text)).toEqual([people]);
  });

  test.each([
    ['whose envoy it was', 'Emmanuel Macron met Giorgia Meloni’s envoy.'],
    ['whose decision was welcomed', 'Emmanuel Macron welcomed Giorgia Meloni’s decision.'],
    ['whose letter came', 'Emmanuel Macron received Giorgia Meloni’s letter.'],
    ['whose envoys met somebody', 'Emmanuel Macron’s envoys met Giorgia Meloni.'],
    ['whose aides did', 'Aides to Emmanuel Macron met Giorgia Meloni.'],
    ['who praised somebody who did', 'Emmanuel Macron praised the delegation that met Giorgia Meloni.'],
    ['who did something else meanwhile', 'Emmanuel Macron met farmers after Giorgia Meloni left.'],
    ['who met somebody else', 'Emmanuel Macron met farmers, and Giorgia Meloni met bankers.'],
    ['who asked on television', 'Emmanuel Macron told the show’s host Ana Bora that he was tired.'],
    ['whose deal met criticism', 'A deal of Emmanuel Macron and Giorgia Meloni met criticism.'],
    ['who met criticism with somebody', 'Emmanuel Macron and Giorgia Meloni met criticism.'],
    ['who received a prize with somebody', 'Emmanuel Macron and Giorgia Meloni received a prize.'],
  ])('is nobody %s', (_, text) => {
    expect(met(text)).toEqual([]);
  });

  test.each([
    ['à l’envoyé', 'L’envoyée de Giorgia Meloni a rencontré Emmanuel Macron.', fr],
    ['aux conseillers', 'Emmanuel Macron a reçu les conseillers de Giorgia Meloni.', fr],
    ['à une lettre', 'Emmanuel Macron a reçu les félicitations de Giorgia Meloni.', fr],
    ['phái viên', 'Đặc phái viên của Thủ tướng Giorgia Meloni gặp Tổng thống Emmanuel Macron.', vi],
    ['tiếp tục', 'Tổng thống Emmanuel Macron tiếp tục ủng hộ Thủ tướng Giorgia Meloni.', vi],
  ])('nor in another language: %s', (_, text, setting) => {
    expect(met(text, setting)).toEqual([]);
  });

  test('ends before somebody who does something else', () => {
    expect(met('Emmanuel Macron met Giorgia Meloni, and Mark Carney flew home.')).toEqual(['emmanuel-macron, giorgia-meloni']);
    expect(met('Emmanuel Macron met Giorgia Meloni, Mark Carney said.')).toEqual(['emmanuel-macron, giorgia-meloni']);
  });
});

describe('of several offices of one sort', () => {
  const now = { date: '2026-03-04' };
  test('the holders who are known meet, and the others by their office', () => {
    expect(met('The foreign ministers of Turkey and Kenya met in Ankara.', now)).toEqual(['hakan-fidan, Foreign Minister of Kenya']);
  });

  test('leaders of countries are those who lead them', () => {
    expect(met('Leaders of France, Germany and Italy met in Rome.', now)).toEqual(['emmanuel-macron, friedrich-merz, giorgia-meloni']);
    expect(met('Les dirigeants de la France et de l’Italie se sont réunis.', { ...fr, ...now })).toEqual([
      'emmanuel-macron, giorgia-meloni',
    ]);
  });

  test('each is a mention of its own', () => {
    const { people } = analyzeText('Leaders of France and Italy met in Rome.', now);
    expect(people.map(({ id, mentions }) => [id, mentions.map(({ start, end }) => [start, end])])).toEqual([
      ['emmanuel-macron', [[0, 17]]],
      ['giorgia-meloni', [[22, 27]]],
    ]);
  });
});
