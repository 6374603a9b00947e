import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting } from './analyze-text';

/** Who is where: ["emmanuel-macron IN"]. */
const visits = (text: string, setting: Setting = {}) =>
  analyzeText(text, setting).visits.map(({ person, country }) => `${person} ${country}`);

describe('a visit is found', () => {
  test.each([
    ['after "arrived in"', 'Emmanuel Macron arrived in India on Monday.'],
    ['after "visited", with a place between', 'Emmanuel Macron visited a school in southern India.'],
    ['with a seat of government', 'Emmanuel Macron flew to New Delhi.'],
    ['where talks are held', 'Emmanuel Macron held talks in New Delhi with industrialists.'],
    ['as somebody’s visit', 'Giorgia Meloni spoke of Emmanuel Macron’s visit to India.'],
    ['as the visit of somebody', 'The state visit of President Emmanuel Macron to India lasts three days.'],
    ['told by a pronoun', 'Emmanuel Macron signed two contracts. He is visiting India.'],
  ])('%s', (_, text) => {
    expect(visits(text)).toEqual(['emmanuel-macron IN']);
  });

  test.each([
    ['après « est arrivé en »', 'Emmanuel Macron est arrivé en Inde lundi.'],
    ['après « s’est rendu à »', 'Emmanuel Macron s’est rendu à New Delhi.'],
    ['en visite', 'En visite en Inde, Emmanuel Macron a signé deux contrats.'],
    ['« la visite de »', 'La visite du président Emmanuel Macron en Inde dure trois jours.'],
  ])('in French %s', (_, text) => {
    expect(visits(text, fr)).toEqual(['emmanuel-macron IN']);
  });
});

describe('no visit is', () => {
  test.each([
    ['a country of one’s own', 'Emmanuel Macron arrived in France on Monday.'],
    ['an invitation', 'Emmanuel Macron accepted an invitation to pay a visit to India.'],
    ['one to come', 'Emmanuel Macron will pay a visit to India.'],
    ['one of last year', 'Emmanuel Macron recalled his last visit to India.'],
    ['one that was called off', 'Emmanuel Macron cancelled a visit to India.'],
    ['what somebody else says of it', '"Emmanuel Macron arrived in India," Giorgia Meloni said.'],
    ['a people', 'Emmanuel Macron visited Indian troops.'],
    ['a country in another clause', 'Emmanuel Macron visited a fair, where India shows its engines.'],
    ['somebody’s office', 'Emmanuel Macron visited the Indian Prime Minister.'],
  ])('%s', (_, text) => {
    expect(visits(text)).toEqual([]);
  });
});
