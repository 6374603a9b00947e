import type { Hits } from './hits';
import type { Tokens } from './tokens';
import { AND, DETERMINER, OF, STOP, THAT, UNREAL } from './word';

/**
 * Where words are written by syllables, one of a longer word is no small word by itself: "không" (not) of "Không quân" (air force), "bản" of
 * "Nhật Bản". Changes the flags of the text's tokens.
 */
export function joinSyllables({ flags, word }: Tokens, { topic, country }: Hits): void {
  for (const hits of [topic, country]) {
    for (const { at, to } of hits) {
      for (let i = at; to - at > 1 && i < to; i++) {
        // "14 năm tù": what is counted or joined stays as it is.
        const isSmall = ((flags[i] as number) & (AND | OF | THAT)) !== 0 || word[i]?.number;
        if (!isSmall) flags[i] = (flags[i] as number) & ~(STOP | DETERMINER | UNREAL);
      }
    }
  }
}
