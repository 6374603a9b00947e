import type { AnyHit, Hit, Hits } from './hits';
import type { Lexicon } from './lexicon/lexicon';

/** What begins at a token, as bits: most tokens begin nothing, and are passed over by one look. */
export const TITLE = 1;
export const NAME = 2;
/** A place of more than one word. */
export const PLACE = 4;

/** Where titles, names and countries of a text begin, and where countries end. */
export interface MentionIndex {
  lexicon: Lexicon;
  begins: Uint8Array;
  title: Map<number, Hit<'title'>>;
  alias: Map<number, Hit<'alias'>>;
  surname: Map<number, Hit<'surname'>>;
  country: Map<number, Hit<'country'>>;
  /** Countries by the token after them. */
  countryEnd: Map<number, Hit<'country'>>;
}

export function indexHits(count: number, hits: Hits, lexicon: Lexicon): MentionIndex {
  const begins = new Uint8Array(count);
  for (const { at } of hits.title) begins[at] = TITLE;
  for (const list of [hits.alias, hits.surname]) for (const { at } of list) begins[at] = (begins[at] as number) | NAME;
  for (const { at, to } of hits.country) if (to > at + 1) begins[at] = (begins[at] as number) | PLACE;
  const byStart = <T extends AnyHit>(list: T[]) => new Map(list.map((hit) => [hit.at, hit]));
  return {
    lexicon,
    begins,
    title: byStart(hits.title),
    alias: byStart(hits.alias),
    surname: byStart(hits.surname),
    country: byStart(hits.country),
    countryEnd: new Map(hits.country.map((hit) => [hit.to, hit])),
  };
}
