import type { Topic, Watchlist } from '../model';
import { fold } from '../text/fold';
import { type Bearer, bearerOf } from './bearers';
import { Bigrams } from './bigrams';
import { countries } from './lexicon/countries';
import type { Lexicon } from './lexicon/lexicon';
import { isPlural } from './lexicon/plural';
import { bySecondWord, cutPhrase, makePhrase, NO_PHRASES, onlyOf } from './phrases';
import { rootOf, shapeOf, withoutDot } from './spelling';
import { Spellings } from './spellings';
import type { Meaning, Phrase, Word } from './word';
import * as W from './word';

/** Spellings kept before all are forgotten: some dozens of languages' news fit, and a hostile text cannot fill the memory. */
const MAX_SPELLINGS = 60_000;
const LONGEST_WORD = 48;
const SHORTEST_STEM = 5;
/** Shorter words are rarely content in any language that puts spaces between words. */
const SHORTEST_CONTENT = 3;
/** A country's short name is only taken for it in capitals: "US", not "us". */
const SHORT_COUNTRY = 3;

/**
 * A language's lexicon, the watchlist and the topics as one table of words: reading a text is then one look-up a word.
 * Spellings are learned as they come and shared by all later texts.
 */
export class Vocabulary {
  readonly #spellings = new Spellings();
  readonly #keys = new Map<string, number>();
  readonly #flags = new Map<number, number>();
  readonly #phrases = new Map<number, Phrase[]>();
  /** Phrases that are looked for at the head of a sentence only, by the key of their first word. */
  readonly #openers: Map<number, Phrase[]>;
  readonly #prefixes = new Map<string, { flags: number; topics: number[] }>();
  readonly #long: Word;
  /** The first two words of every phrase of more than one. */
  readonly bigrams = new Bigrams();
  /** The names of the watchlist's people, in its order. */
  readonly bearers: readonly Bearer[];

  constructor(
    readonly lexicon: Lexicon,
    readonly watchlist: Watchlist,
    readonly topics: readonly Topic[],
  ) {
    this.bearers = watchlist.map(bearerOf);
    this.#addFlags();
    this.#addPeople();
    this.#addPhrases();
    this.#addTopics();
    this.#openers = this.#openingPhrases();
    this.#long = { key: -1, stem: -1, folded: '', root: '', shape: W.LOWER, flags: 0, phrases: null, only: null, number: 0 };
  }

  /** The word spelled by the code units `from` to `to`, which have this `hashOf`. */
  wordAt(codes: Uint16Array, from: number, to: number, hash: number): Word {
    if (to - from > LONGEST_WORD) return this.#long;
    if (this.#spellings.size >= MAX_SPELLINGS) this.#spellings.clear();
    return this.#spellings.at(codes, from, to, hash, this.#learn);
  }

  /** Phrases that may open a sentence with these two words (keys), longest first. */
  openersAt(first: number, second: number): readonly Phrase[] {
    const opening = this.#openers.get(first);
    if (!opening) return NO_PHRASES;
    const { short, long } = bySecondWord(opening);
    return long?.get(second) ?? short;
  }

  readonly #learn = (spelling: string): Word => {
    const folded = withoutDot(fold(spelling));
    const key = this.#key(folded);
    let flags = this.#flags.get(key) ?? 0;
    const known = this.#phrases.get(key);
    let phrases = known ? bySecondWord(known) : null;
    for (let length = Math.min(folded.length, 16); length >= 2; length--) {
      const open = this.#prefixes.get(folded.slice(0, length));
      if (!open) continue;
      flags |= open.flags;
      if (!open.topics.length || phrases?.short.some((p) => p.meaning.kind === 'topic' && p.keys.length === 1)) continue;
      const own = open.topics.map((topic) => makePhrase([key], null, { kind: 'topic', topic }));
      phrases = { short: [...(phrases?.short ?? []), ...own], long: phrases?.long ?? null, apart: phrases?.apart ?? [] };
    }
    if (phrases?.short.some(({ meaning }) => meaning.kind === 'country' && meaning.demonym)) flags |= W.DEMONYM;
    if (phrases?.short.length || phrases?.apart.length) flags |= W.PHRASED;
    if (phrases?.long) flags |= W.OPENS_PHRASE;
    const shape = shapeOf(spelling);
    if (shape !== W.LOWER) flags |= W.CASED;
    if (!(flags & W.STOP) && folded.length >= SHORTEST_CONTENT) flags |= W.CONTENT;
    const root = rootOf(folded);
    return {
      key,
      stem: this.#key(root),
      folded,
      root,
      shape,
      flags,
      phrases,
      only: onlyOf(phrases),
      number: this.lexicon.numbers[folded] ?? 0,
    };
  };

  #key(folded: string): number {
    let key = this.#keys.get(folded);
    if (key === undefined) {
      // A hostile text must not fill the memory: beyond the bound, unknown words share a key.
      if (this.#keys.size > 4 * MAX_SPELLINGS) return -1;
      key = this.#keys.size;
      this.#keys.set(folded, key);
    }
    return key;
  }

  #flag(words: readonly string[], flag: number): void {
    for (const word of words) {
      const key = this.#key(withoutDot(word));
      this.#flags.set(key, (this.#flags.get(key) ?? 0) | flag);
    }
  }

  /** A stem stands for all words that begin with it; a short one only for itself and its plural ("war", not "warm"). */
  #stem(stem: string, flags: number): void {
    if (stem.length < SHORTEST_STEM) this.#flag([stem, `${stem}s`], flags);
    else this.#prefix(stem, flags);
  }

  #prefix(prefix: string, flags: number, topic?: number): void {
    const known = this.#prefixes.get(prefix) ?? { flags: 0, topics: [] };
    known.flags |= flags;
    if (topic !== undefined) known.topics.push(topic);
    this.#prefixes.set(prefix, known);
  }

  /** Adds a phrase as a text would be cut into words: at spaces, hyphens and after elisions. */
  #phrase(phrase: string, meaning: Meaning, table = this.#phrases): void {
    const keys = cutPhrase(phrase).map((word) => this.#key(word));
    const [first, second] = keys;
    if (first === undefined) return;
    const openEnd = phrase.endsWith('*') ? (cutPhrase(phrase).at(-1) as string).slice(0, -1) : null;
    if (second !== undefined) this.bigrams.add(first, second);
    const list = table.get(first);
    const made = makePhrase(keys, openEnd, meaning);
    if (list) list.push(made);
    else table.set(first, [made]);
  }

  #addFlags(): void {
    const { lexicon } = this;
    this.#flag(lexicon.stopwords, W.STOP);
    this.#flag(lexicon.determiners, W.DETERMINER | W.STOP);
    this.#flag(lexicon.of, W.OF | W.STOP);
    this.#flag(lexicon.and, W.AND | W.STOP);
    this.#flag(lexicon.that, W.THAT | W.STOP);
    this.#flag(lexicon.who, W.WHO | W.STOP);
    this.#flag(lexicon.former, W.FORMER);
    this.#flag(lexicon.titleModifiers, W.MODIFIER);
    this.#flag(lexicon.particles, W.PARTICLE);
    this.#flag(lexicon.bodyWords, W.BODY);
    this.#flag(lexicon.notNames, W.NOT_NAME);
    this.#flag(lexicon.everydayNames, W.EVERYDAY);
    this.#flag(lexicon.everydayGivenNames, W.EVERYDAY | W.GIVEN);
    this.#flag(lexicon.callings, W.CALLING);
    this.#flag(lexicon.unreal, W.UNREAL);
    this.#flag(lexicon.passive, W.PASSIVE);
    this.#flag(lexicon.reflexive, W.REFLEXIVE);
    const stopwords = new Set([...lexicon.stopwords, ...lexicon.determiners]);
    this.#flag(
      lexicon.givenNames.filter((name) => !stopwords.has(name)),
      W.GIVEN,
    );
    this.#flag(lexicon.abbreviations, W.ABBREVIATION);
    for (const { word, gender } of lexicon.honorifics)
      this.#flag([word], W.HONORIFIC | (gender === 'm' ? W.MALE : gender === 'f' ? W.FEMALE : 0));
    for (const { word, gender, number, thing } of lexicon.pronouns) {
      if (thing) this.#flag([word], W.THING);
      this.#flag([word], number === 'p' ? W.THEY | W.STOP : gender === 'f' ? W.SHE | W.STOP : gender === 'm' ? W.HE | W.STOP : W.STOP);
    }
    this.#flag(lexicon.otherSubjects, W.THEY | W.STOP);
    for (const stem of lexicon.weighty) this.#stem(stem, W.WEIGHTY);
    for (const stem of lexicon.light) this.#stem(stem, W.LIGHT);
  }

  #addPeople(): void {
    const surnames = new Map<string, number[]>();
    this.watchlist.forEach(({ name, names, aliases, surname }, entry) => {
      const spellings = new Set([name, ...Object.values(names), ...aliases].map(fold));
      for (const spelling of spellings) this.#phrase(spelling, { kind: 'alias', entry });
      surnames.set(fold(surname), [...(surnames.get(fold(surname)) ?? []), entry]);
    });
    for (const [surname, entries] of surnames) this.#phrase(surname, { kind: 'surname', entries });
  }

  #addPhrases(): void {
    const { lexicon } = this;
    for (const title of lexicon.titles) {
      for (const form of title.forms) this.#phrase(form, { kind: 'title', title, plural: isPlural(form, title.forms) });
    }
    for (const cue of lexicon.cues) {
      for (const form of cue.forms) this.#phrase(form, { kind: 'cue', cue, participle: false });
      for (const form of cue.participles) this.#phrase(form, { kind: 'cue', cue, participle: true });
    }
    for (const phrase of lexicon.accordingTo) this.#phrase(phrase, { kind: 'according' });
    for (const phrase of lexicon.meets) this.#phrase(phrase, { kind: 'meets' });
    for (const phrase of lexicon.about) this.#phrase(phrase, { kind: 'about' });
    for (const [phrase, unit] of Object.entries(lexicon.units)) this.#phrase(phrase, { kind: 'unit', unit });
    for (const [phrase, factor] of Object.entries(lexicon.scales)) this.#phrase(phrase, { kind: 'scale', factor });
    for (const { code, names, demonyms, seats } of countries) {
      const language = lexicon.language === 'fr' ? 'fr' : 'en';
      for (const name of names[language]) this.#phrase(name, { kind: 'country', code, demonym: false, seat: false });
      for (const name of demonyms[language]) this.#phrase(name, { kind: 'country', code, demonym: true, seat: false });
      for (const name of seats) this.#phrase(name, { kind: 'country', code, demonym: false, seat: true });
    }
  }

  #openingPhrases(): Map<number, Phrase[]> {
    const table = new Map<number, Phrase[]>();
    for (const phrase of this.lexicon.openers) this.#phrase(phrase, { kind: 'opener' }, table);
    return table;
  }

  #addTopics(): void {
    this.topics.forEach(({ words }, topic) => {
      for (const word of words[this.lexicon.language] ?? []) {
        if (word.endsWith('*') && !/[\s'-]/.test(word)) this.#prefix(word.slice(0, -1), 0, topic);
        else this.#phrase(word, { kind: 'topic', topic });
      }
    });
  }
}

/** Whether a country's name is written as one: short ones in capitals only. */
export function isCountryShape(word: Word, length: number): boolean {
  return length > 1 || word.shape === W.UPPER || (word.folded.length > SHORT_COUNTRY && word.shape === W.CAPITAL);
}
