import { describe, expect, test } from 'vitest';
import { english } from '../../src/analyze/lexicon/en';
import { french } from '../../src/analyze/lexicon/fr';
import type { Lexicon } from '../../src/analyze/lexicon/lexicon';
import { vietnamese } from '../../src/analyze/lexicon/vi';
import { spellerOf } from '../../src/analyze/spelling';
import topicsJson from '../../src/config/topics.json';
import type { Language, Topic } from '../../src/model';
import topicMap from '../quality/topic-map.json';

const topics: (Topic & { words: Record<Language, string[]> })[] = topicsJson;
const lexicons: Record<string, Lexicon> = { en: english, fr: french, vi: vietnamese };

/** Order of the page's columns. */
const IDS = [
  'diplomacy',
  'peace-and-security',
  'defence',
  'trade',
  'government',
  'justice',
  'migration',
  'diaspora',
  'energy',
  'climate-and-environment',
  'science-and-technology',
  'health',
  'disasters',
  'culture',
  'sport',
  'travel',
];

/** Words of a language with the topic that each belongs to. */
function owners(language: string): { word: string; weak: boolean; topic: string }[] {
  return topics.flatMap(({ id, words }) =>
    (words[language] ?? []).map((word) => ({ word: word.replace(/\?$/, ''), weak: word.endsWith('?'), topic: id })),
  );
}

const isStem = (word: string) => word.endsWith('*') && !/[\s'-]/.test(word);
const withoutStar = (word: string) => word.replace('*', '');

describe('the topics', () => {
  test('keep their order', () => {
    expect(topics.map(({ id }) => id)).toEqual(IDS);
  });

  test('have a name in English, French and Vietnamese', () => {
    expect(topics.filter(({ names }) => !names.en || !names.fr || !names.vi)).toEqual([]);
  });

  test('each have a place in the map that stands for them where others count by subjects of their own', () => {
    expect(Object.keys(topicMap.sib200)).toEqual(IDS);
    expect(Object.keys(topicMap.masakhanews).filter((id) => !IDS.includes(id))).toEqual([]);
  });

  test('name a code of the IPTC Media Topics', () => {
    expect(topics.filter(({ mediaTopic }) => !/^medtop:\d{8}$/.test(mediaTopic))).toEqual([]);
  });
});

describe.each(['en', 'fr', 'vi'])('the words of the topics in %s', (language) => {
  const all = owners(language);
  const { spelling, stopwords, determiners } = lexicons[language] as Lexicon;

  // A word that never changes is listed once.
  const least = lexicons[language]?.isolating ? 35 : 60;
  test(`are at least ${least} for every topic`, () => {
    expect(topics.filter(({ words }) => (words[language] ?? []).length < least).map(({ id }) => id)).toEqual([]);
  });

  test('are at most fifteen hundred for every topic, because each costs memory', () => {
    expect(topics.filter(({ words }) => (words[language] ?? []).length > 1500).map(({ id }) => id)).toEqual([]);
  });

  test('are spelled as they are looked up, with single spaces a star only at the end and a question mark only after that', () => {
    const spelled = (phrase: string) => phrase.split(' ').map(spellerOf(spelling)).join(' ');
    expect(
      all.filter(({ word }) => word !== spelled(word) || !/^[\p{Ll}\d][\p{Ll}\d .'-]*\*?$/u.test(word) || /\s\s|\s$/.test(word)),
    ).toEqual([]);
  });

  test('belong to one topic each', () => {
    const seen = new Map<string, string>();
    const twice = all.filter(({ word, topic }) => {
      const known = seen.has(word);
      seen.set(word, topic);
      return known;
    });
    expect(twice).toEqual([]);
  });

  test('are not caught by the open ending of another topic', () => {
    const stems = all.filter(({ word }) => isStem(word)).map(({ word, topic }) => ({ stem: withoutStar(word), topic }));
    const caught = all.filter(
      ({ word, topic }) => !/[\s-]/.test(word) && stems.some(({ stem, topic: other }) => other !== topic && word.startsWith(stem)),
    );
    expect(caught).toEqual([]);
  });

  test('leave three letters at least before the star', () => {
    expect(all.filter(({ word }) => word.endsWith('*') && word.length < 4)).toEqual([]);
  });

  // Words that only begin like a topic's: "warned" is no war, "important" no import, "mais" no maize.
  const innocent: Record<string, string> = {
    en: `warn warned according consult important importance factor factors physical careful operation operations single surface surge executive executives stressed armed companion
      partner capable actually authority authorities hospitality sentiment general generally courtesy trainer training manage states statement minister president`,
    fr: `mais tout surface surfaces garantie total partie parties rue train cours sens president ministre peine lors venus mars moyen moyens actuel general generale etat etats personne
      personnes question universel importance important portant porte formation nouvelle mise mesure mesures mener objectif objet compte point points lance recrudescence culminant saison`,
  };

  test('swallow no everyday word that only begins alike, where they are strong', () => {
    const strong = all.filter(({ weak }) => !weak);
    const stems = strong.filter(({ word }) => isStem(word)).map(({ word }) => withoutStar(word));
    const exact = new Set(strong.flatMap(({ word }) => [word, `${word}s`]));
    const everyday = [...(innocent[language] ?? '').split(/\s+/), ...stopwords].filter((word) => word !== '');
    expect(everyday.filter((word) => exact.has(word) || stems.some((stem) => word.startsWith(stem)))).toEqual([]);
  });

  test('swallow no word of grammar, weak or strong', () => {
    const stems = all.filter(({ word }) => isStem(word)).map(({ word }) => withoutStar(word));
    const exact = new Set(all.flatMap(({ word }) => [word, `${word}s`]));
    expect([...stopwords, ...determiners].filter((word) => exact.has(word) || stems.some((stem) => word.startsWith(stem)))).toEqual([]);
  });
});
