import type { RawMention } from './mention';
import type { Tokens } from './tokens';
import { ABBREVIATION, CAPITAL, GIVEN, PARTICLE } from './word';

/**
 * "Ana Bora Visit" is Ana Bora where the text names her so elsewhere and knows no other Visit: headlines that have capitals all along write nouns behind a name.
 */
export function dropHeadlineNouns(tokens: Tokens, sentences: readonly (readonly RawMention[])[]): void {
  const doubtful: RawMention[] = [];
  for (const mentions of sentences)
    for (const mention of mentions) if (mention.nameTo - mention.nameFrom === 3 && mayEndInNoun(tokens, mention)) doubtful.push(mention);
  if (!doubtful.length) return;
  const { key } = tokens;
  const beginningOf = ({ nameFrom }: RawMention) => `${key[nameFrom]} ${key[nameFrom + 1]}`;
  const ofTwo = new Set<string>();
  const beginnings = new Map<number, Set<string>>();
  for (const mentions of sentences) {
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      const last = key[mention.nameTo - 1] as number;
      if (mention.nameTo - mention.nameFrom === 2) ofTwo.add(beginningOf(mention));
      beginnings.set(last, (beginnings.get(last) ?? new Set()).add(beginningOf(mention)));
    }
  }
  for (const mention of doubtful)
    if (ofTwo.has(beginningOf(mention)) && beginnings.get(key[mention.to - 1] as number)?.size === 1) mention.nameTo = --mention.to;
}

/** A given name and two words that are none, nor "Jr." */
function mayEndInNoun({ word, joined, flags }: Tokens, { kind, entry, nameFrom, nameTo, to }: RawMention): boolean {
  if (kind !== 'name' || entry !== null || nameTo !== to || joined[to - 2] || joined[to - 1]) return false;
  const [second, third] = [word[to - 2], word[to - 1]];
  if (!((flags[nameFrom] as number) & GIVEN) || second?.shape !== CAPITAL || third?.shape !== CAPITAL) return false;
  return !((second.flags | third.flags) & (GIVEN | PARTICLE)) && !(third.traits & ABBREVIATION);
}
