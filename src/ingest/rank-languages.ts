import { expressions } from 'franc-min/expressions.js';
import { asTuples } from 'trigram-utils';
import type { Trigrams } from '../model';

type Ranked = [code: string, score: number][];

/** How far a trigram lies from its place in a language that does not have it among its most frequent ones. */
const FARTHEST = 300;

/** Places of each language's trigrams, by script; once for each set of data. */
const known = new WeakMap<Trigrams, Map<string, [code: string, places: Map<string, number>][]>>();

/**
 * Languages that a text may be in by ISO 639-3, with scores down from 1. It ranks as franc does, which would bring its data into the script.
 */
export function rankLanguages(text: string, trigrams: Trigrams): Ranked {
  const script = scriptOf(text);
  if (!script) return [];
  const languages = placesOf(trigrams).get(script);
  // A script of one language is called by that.
  if (!languages) return [[script, 1]];
  const tuples = asTuples(text);
  const ranked = languages.map(([code, places]): Ranked[number] => [code, distance(tuples, places)]).sort((a, b) => a[1] - b[1]);
  const nearest = ranked[0]?.[1] ?? 0;
  const range = text.length * FARTHEST - nearest;
  return ranked.map(([code, far]) => [code, 1 - (far - nearest) / range || 0]);
}

/** The script that most characters are of. */
function scriptOf(text: string): string | undefined {
  let most = 0;
  let found: string | undefined;
  for (const [script, pattern] of Object.entries(expressions)) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) {
      most = count;
      found = script;
    }
  }
  return found;
}

function placesOf(trigrams: Trigrams) {
  const learned = known.get(trigrams);
  if (learned) return learned;
  const scripts = Object.entries(trigrams).map(
    ([script, languages]) =>
      [
        script,
        Object.entries(languages).map(([code, list]) => [code, new Map(list.split('|').map((trigram, i) => [trigram, i]))]),
      ] as const,
  );
  const places = new Map(scripts) as NonNullable<ReturnType<(typeof known)['get']>>;
  known.set(trigrams, places);
  return places;
}

function distance(tuples: readonly (readonly [string, number])[], places: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [trigram, count] of tuples) {
    const place = places.get(trigram);
    sum += place === undefined ? FARTHEST : Math.abs(count - place - 1);
  }
  return sum;
}
