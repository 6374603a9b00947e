import { describe, expect, test } from 'vitest';
import { countryName, languageName, officeLine, placeName } from '../../src/render/names';
import { groupOffices } from '../../src/render/words/group-offices';

describe('offices without a name', () => {
  test('of one kind stand together, in the order of their first', () => {
    expect(
      groupOffices(['President of Indonesia', 'Prime Minister of Cambodia', 'President of Uzbekistan', 'Prime Minister of Armenia']),
    ).toEqual(['the Presidents of Indonesia and Uzbekistan', 'the Prime Ministers of Cambodia and Armenia']);
  });

  test('keep the whole name of a state', () => {
    expect(
      groupOffices([
        'President of the Republic of Korea',
        'President of Kazakhstan',
        'King of the Kingdom of Bahrain',
        'Emir of the State of Qatar',
      ]),
    ).toEqual([
      'the Presidents of the Republic of Korea and Kazakhstan',
      'the King of the Kingdom of Bahrain',
      'the Emir of the State of Qatar',
    ]);
  });

  test('keep a portfolio in the office', () => {
    expect(groupOffices(['Minister of Foreign Affairs of Hungary', 'Minister of Foreign Affairs of Peru'])).toEqual([
      'the Ministers of Foreign Affairs of Hungary and Peru',
    ]);
  });

  test('take the plural of their head', () => {
    expect(
      groupOffices([
        'Secretary-General of ASEAN',
        'Secretary-General of NATO',
        'Secretary of State of Peru',
        'Secretary of State of Chile',
      ]),
    ).toEqual(['the Secretaries-General of ASEAN and NATO', 'the Secretaries of State of Peru and Chile']);
  });

  test('said twice are said once', () => {
    expect(groupOffices(['President of Indonesia', 'President of Indonesia'])).toEqual(['the President of Indonesia']);
  });

  test('that are no office of a place stay as they are', () => {
    expect(groupOffices(['leaders of several countries', 'Ambassador Greer'])).toEqual([
      'leaders of several countries',
      'Ambassador Greer',
    ]);
  });
});

describe('countries and languages', () => {
  test('a code is spelt out in the edition’s language, a body kept', () => {
    expect([
      countryName('VN', 'en'),
      countryName('DE', 'fr'),
      countryName('EU', 'en'),
      countryName('UN', 'en'),
      countryName('NATO', 'en'),
    ]).toEqual(['Vietnam', 'Allemagne', 'EU', 'UN', 'NATO']);
  });

  test('a country or a body is called as newspapers call it', () => {
    expect(
      ['MM', 'HK', 'VN', 'GB', 'UN', 'African Union'].map((code) => ['en', 'fr', 'vi'].map((language) => countryName(code, language))),
    ).toEqual([
      ['Myanmar', 'Myanmar', 'Myanmar'],
      ['Hong Kong', 'Hong Kong', 'Hong Kong'],
      ['Vietnam', 'Vietnam', 'Việt Nam'],
      ['United Kingdom', 'Royaume-Uni', 'Anh'],
      ['UN', 'ONU', 'Liên hợp quốc'],
      ['African Union', 'Union africaine', 'Liên minh châu Phi'],
    ]);
  });

  test('an unknown code or language is not invented', () => {
    expect([countryName('QQ', 'en'), languageName('und', 'en'), languageName('x<y', 'en')]).toEqual(['QQ', null, null]);
  });

  test('an office that names its country does not name it twice, and a former one says so once', () => {
    expect([
      officeLine('President of France', 'FR', false, 'en'),
      officeLine('President', 'FR', true, 'en'),
      officeLine('Former President', 'FR', true, 'en'),
      officeLine(null, 'FR', false, 'en'),
      officeLine(null, null, true, 'en'),
    ]).toEqual(['President of France', 'Former President, France', 'Former President, France', 'France', '']);
  });
});

test('the city of an edition is written as each language writes it', () => {
  expect(['en', 'fr', 'vi'].map((language) => placeName('Ha Noi', language))).toEqual(['Ha Noi', 'Hanoï', 'Hà Nội']);
  expect(placeName('Reykjavík', 'fr')).toEqual('Reykjavík');
});
