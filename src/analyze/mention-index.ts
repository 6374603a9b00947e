import { type Hit, type Hits, hitAt, hitBefore } from './hits';
import type { Lexicon } from './lexicon/lexicon';
import { integers, Sheet } from './sheet';
import { BLANKS } from './tokens';

/** What begins at a token, as bits: most tokens begin nothing, and are passed over by one look. */
export const TITLE = 1;
export const ALIAS = 1 << 1;
export const SURNAME = 1 << 2;
export const COUNTRY = 1 << 3;
/** A country of more than one word. */
export const PLACE = 1 << 4;
/** The same of a country that ends before the token. */
const COUNTRY_END = 1 << 5;

/** What a mention may begin with. */
export const OPENING = TITLE | ALIAS | SURNAME | PLACE;

const sheet = new Sheet(integers);

/** Hits of one kind by a token; `bit` of its `marks` tells where to look for one. */
class HitsAt<Kind extends 'title' | 'alias' | 'surname' | 'country'> {
  constructor(
    readonly marks: Int32Array,
    readonly bit: number,
    readonly list: readonly Hit<Kind>[],
  ) {}

  has(i: number): boolean {
    return ((this.marks[i] as number) & this.bit) !== 0;
  }

  get(i: number): Hit<Kind> | undefined {
    if (!this.has(i)) return undefined;
    return this.bit === COUNTRY_END ? hitBefore(this.list, i) : hitAt(this.list, i);
  }
}

/** Where titles, names and countries of a text begin, and where countries end. Good until the next text. */
export interface MentionIndex {
  lexicon: Lexicon;
  marks: Int32Array;
  title: HitsAt<'title'>;
  alias: HitsAt<'alias'>;
  surname: HitsAt<'surname'>;
  country: HitsAt<'country'>;
  /** Countries by the token after them. */
  countryEnd: HitsAt<'country'>;
}

export function indexHits(count: number, hits: Hits, lexicon: Lexicon): MentionIndex {
  const marks = sheet.zeros(count + BLANKS);
  const mark = (at: number, bits: number) => {
    marks[at] = (marks[at] as number) | bits;
  };
  for (const { at } of hits.title) mark(at, TITLE);
  for (const { at } of hits.alias) mark(at, ALIAS);
  for (const { at } of hits.surname) mark(at, SURNAME);
  for (const { at, to } of hits.country) {
    mark(at, to > at + 1 ? COUNTRY | PLACE : COUNTRY);
    mark(to, COUNTRY_END);
  }
  return {
    lexicon,
    marks,
    title: new HitsAt(marks, TITLE, hits.title),
    alias: new HitsAt(marks, ALIAS, hits.alias),
    surname: new HitsAt(marks, SURNAME, hits.surname),
    country: new HitsAt(marks, COUNTRY, hits.country),
    countryEnd: new HitsAt(marks, COUNTRY_END, hits.country),
  };
}
