import * as v from 'valibot';
import { listOf, orNull, text, textOrNull } from './text';

export const kind = v.picklist(['name', 'title', 'pronoun']);

const PARTS = {
  early: 'it stands near the beginning',
  central: 'it shares words with many other sentences',
  leader: 'a leader says it, does it or is named in it',
  introduces: 'later sentences take up its words; less than 0 where it takes up words of earlier ones itself',
  headline: 'it has words of the headline',
  weighty: 'it speaks of agreements, decisions, sums, firsts',
  light: 'less than 0: background and ceremony',
  length: 'less than 0: too short or too long',
  voiceless: 'less than 0: a quotation that does not say whose it is',
  repeats: 'less than 0: points chosen before say it',
  floor: 'lifts a sum below 0 to a score of 0',
};

const RULES = {
  subject: '“X said”',
  inverted: '“said X”',
  who: '“X, who said”',
  aside: '“X, the minister, said”',
  shared: '“X came and said”',
  participle: '“X came, saying”',
  'first-named': 'nobody stands at the verb: who comes first in the sentence',
  'according-to': '“according to X”',
  'goes-on': 'a quotation without a verb: who spoke last in the paragraph',
  colon: '“X: …”',
  signature: '“… – X”',
};

/** One of the keys of a table that says what each of them means. */
const oneOf = <K extends string>(table: Record<K, string>) => v.picklist(Object.keys(table) as K[]);
const told = (table: Record<string, string>) =>
  Object.entries(table)
    .map(([key, meaning]) => `\`${key}\` ${meaning}`)
    .join('; ');

export const Why = v.pipe(
  v.object({
    parts: listOf(
      v.strictTuple([oneOf(PARTS), v.number()]),
      `Parts of the score, the weightiest first; they add up to it. ${told(PARTS)}.`,
    ),
    leaders: listOf(
      v.object({
        id: text('As in `/api/leaders`, or of somebody else in office.'),
        words: text('The words that mean them, as written.'),
        kind,
        alias: textOrNull('The watchlist’s spelling that matched; null for who is not on it, or is meant by the office alone.'),
      }),
      'The leaders among the point’s people.',
    ),
    speaker: orNull(
      v.object({
        rule: v.pipe(oneOf(RULES), v.description(`${told(RULES)}.`)),
        words: text('The speaker as written.'),
        cue: textOrNull('The verb or phrase that the rule started from.'),
      }),
      'How the speaker was found; null when nobody known speaks.',
    ),
  }),
  v.description('Why a key point was chosen and given to whom it is given to, so that it can be disputed.'),
);
