import { describe, expect, test } from 'vitest';
import { analyzeText, calledIn, fr, type Setting, saidIn, vi } from './analyze-text';

const DAY = { date: '2026-03-04' };
const met = (text: string, setting: Setting = {}) =>
  analyzeText(text, { ...DAY, ...setting }).meetings.map(({ people, others }) => [...people, ...others]);

describe('a counterpart holds the same office', () => {
  test.each([
    ['a foreign minister’s', 'Marco Rubio met his Chinese counterpart in Kuala Lumpur.', {}, ['marco-rubio', 'wang-yi']],
    ['a president’s', 'Emmanuel Macron held talks with his Ukrainian counterpart.', {}, ['emmanuel-macron', 'volodymyr-zelensky']],
    ['a prime minister’s', 'Narendra Modi met his Israeli counterpart.', {}, ['narendra-modi', 'benjamin-netanyahu']],
    ['a chancellor’s', 'Friedrich Merz met his Italian counterpart.', {}, ['friedrich-merz', 'giorgia-meloni']],
    ['of who is not on the watchlist', 'Kenyan Foreign Minister Ana Bora met her Chinese counterpart.', {}, ['ana-bora', 'wang-yi']],
    ['both before the verb', 'Marco Rubio and his Chinese counterpart met in Kuala Lumpur.', {}, ['marco-rubio', 'wang-yi']],
    ['without a known holder', 'Marco Rubio met his Kenyan counterpart.', {}, ['marco-rubio', 'Foreign Minister of Kenya']],
    ['in French', 'Jean-Noël Barrot a rencontré son homologue chinois.', fr, ['jean-noel-barrot', 'wang-yi']],
    ['in French, without a holder', 'Jean-Noël Barrot a reçu son homologue kényan.', fr, ['jean-noel-barrot', 'Foreign Minister of Kenya']],
    ['in Vietnamese', 'Bộ trưởng Ngoại giao Lê Hoài Trung gặp người đồng cấp Trung Quốc.', vi, ['le-hoai-trung', 'wang-yi']],
  ])('%s', (_, text, setting, people) => {
    expect(met(text, setting)).toEqual([people]);
  });

  test('on the day of the article', () => {
    expect(met('Marco Rubio met his German counterpart.', { date: '2025-02-14' })).toEqual([
      ['marco-rubio', 'Foreign Minister of Germany'],
    ]);
    expect(met('Marco Rubio met his German counterpart.')).toEqual([['marco-rubio', 'johann-wadephul']]);
  });

  test('of who is named before in the article, where one is', () => {
    const text = 'Italian Foreign Minister Ana Bora has arrived. Marco Rubio met his Italian counterpart.';
    expect(met(text)).toEqual([['marco-rubio', 'ana-bora']]);
  });

  test('which is nobody where two offices may be meant', () => {
    // The president of France, or its prime minister?
    expect(met('Narendra Modi met his French counterpart.')).toEqual([]);
    expect(calledIn('Narendra Modi met his French counterpart.', DAY)).toEqual({ 'narendra-modi': ['Narendra Modi', 'his'] });
  });

  test('said of whom the sentence is about, not of who tells it', () => {
    expect(met('Donald Trump said Marco Rubio met his Chinese counterpart.')).toEqual([['marco-rubio', 'wang-yi']]);
  });

  test('and may say something', () => {
    expect(saidIn('Marco Rubio arrived. His Chinese counterpart said that trade would grow.', DAY)).toEqual([
      ['wang-yi', 'trade would grow'],
    ]);
  });
});
