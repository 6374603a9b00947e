import { asTuples } from 'trigram-utils';
import type { Trigrams } from '../model';

type Ranked = [code: string, score: number][];

interface Script {
  name: string;
  pattern: RegExp;
  /** Places of each language's trigrams; none in a script of one language. */
  languages: [code: string, places: ReadonlyMap<string, number>][];
}

/** How far a trigram lies from its place in a language that does not have it among its most frequent ones. */
const FARTHEST = 300;

/** Once for each set of data. */
const learned = new WeakMap<Trigrams, readonly Script[]>();

/** Languages that a text may be in by ISO 639-3, with scores down from 1. It ranks as franc does, which would bring its data into the script. */
export function rankLanguages(text: string, trigrams: Trigrams): Ranked {
  const script = findScript(text, trigrams);
  if (!script) return [];
  if (script.languages.length === 0) return [[script.name, 1]];
  const tuples = asTuples(text);
  const ranked = script.languages.map(([code, places]): Ranked[number] => [code, distance(tuples, places)]).sort((a, b) => a[1] - b[1]);
  const nearest = ranked[0]?.[1] ?? 0;
  const range = text.length * FARTHEST - nearest;
  return ranked.map(([code, far]) => [code, 1 - (far - nearest) / range || 0]);
}

/** The script that most characters are of. */
function findScript(text: string, trigrams: Trigrams): Script | undefined {
  const scripts = learned.get(trigrams) ?? learn(trigrams);
  learned.set(trigrams, scripts);
  let most = 0;
  let found: Script | undefined;
  for (const script of scripts) {
    const count = text.match(script.pattern)?.length ?? 0;
    if (count > most) {
      most = count;
      found = script;
    }
  }
  return found;
}

function learn({ scripts, languages }: Trigrams): Script[] {
  return Object.entries(scripts).map(([name, pattern]) => ({
    name,
    pattern: new RegExp(pattern, 'g'),
    languages: Object.entries(languages[name] ?? {}).map(([code, list]) => [
      code,
      new Map(list.split('|').map((trigram, i) => [trigram, i])),
    ]),
  }));
}

function distance(tuples: readonly (readonly [string, number])[], places: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [trigram, count] of tuples) {
    const place = places.get(trigram);
    sum += place === undefined ? FARTHEST : Math.abs(count - place - 1);
  }
  return sum;
}
