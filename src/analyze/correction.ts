import type { Span } from '../model';
import { type Hit, hitsWithin } from './hits';
import type { Reading } from './reading';
import type { Sentence } from './sentences';
import { COLON, DASH, OPEN_BRACKET, type Tokens } from './tokens';

/** A correction is marked where a report begins, under its headline and dateline. */
const HEAD_SENTENCES = 4;

/**
 * Where a report says that it corrects an earlier one, and how: from the sentence with the mark ("CORRECTION: …", "an earlier version of this
 * article …") through those that go on with it. Null for all other reports.
 */
export function findCorrection({ tokens, hits, sentences }: Reading, headline: string): Span | null {
  if (!hits.corrects.length) return null;
  const marked = sentences
    .map((sentence, index) => ({ sentence, index, hits: hitsWithin(hits.corrects, sentence.from, sentence.to) }))
    .filter((one) => one.hits.some((hit) => marks(tokens, one.sentence, hit, one.index)));
  // The headline says that there is a correction, and the text which.
  const told = marked.find(({ sentence }) => sentence.start >= headline.length || !tokens.text.startsWith(headline)) ?? marked[0];
  if (!told) return null;
  let last = told.index;
  while (last + 1 < sentences.length) {
    const { from, to } = sentences[last + 1] as Sentence;
    if (!hitsWithin(hits.corrects, from, to).length) break;
    last++;
  }
  return { start: told.sentence.start, end: (sentences[last] as Sentence).end };
}

/** A phrase marks a correction anywhere; a word where the report begins, before a colon, behind a bracket or a dash. */
function marks(tokens: Tokens, { from }: Sentence, { at, to }: Hit<'corrects'>, index: number): boolean {
  if (to - at > 1) return true;
  const opens = at === from || tokens.mark[at - 1] === OPEN_BRACKET || tokens.mark[at - 1] === DASH;
  return opens && index < HEAD_SENTENCES && (tokens.mark[to] === COLON || tokens.mark[at - 1] === OPEN_BRACKET);
}
