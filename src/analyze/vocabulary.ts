import type { Topic, Watchlist } from '../model';
import { fold } from '../text/fold';
import { type Bearer, bearerOf } from './bearers';
import { Bigrams } from './bigrams';
import type { LanguageData } from './language-data';
import type { Lexicon } from './lexicon/lexicon';
import { isPlural } from './lexicon/plural';
import { cutPhrase, inOrder, isShort, makePhrase } from './phrases';
import { rootOf, shapeOf, withoutDot } from './spelling';
import { Spellings } from './spellings';
import type { Meaning, Phrase, Word } from './word';
import * as W from './word';

/** What is longer is no word; all such are one, that means nothing. */
const LONGEST_WORD = 48;
const NO_PHRASES: readonly Phrase[] = [];
const NO_WORD: Word = {
  key: -1,
  stem: -1,
  folded: '',
  root: '',
  shape: W.LOWER,
  flags: 0,
  phrases: null,
  short: 0,
  abbreviation: 0,
  number: 0,
};
/** Spellings kept before all are forgotten: some dozens of languages' news fit, and a hostile text cannot fill the memory. */
const MAX_SPELLINGS = 60_000;
const SHORTEST_STEM = 5;
/** Shorter words are rarely content in any language that puts spaces between words. */
const SHORTEST_CONTENT = 3;

/**
 * A language's lexicon, the watchlist and the topics as one table of words: reading a text is then one look-up a word.
 * Spellings are learned as they come and shared by all later texts.
 */
export class Vocabulary {
  readonly spellings = new Spellings();
  readonly #keys = new Map<string, number>();
  readonly #flags = new Map<number, number>();
  readonly #abbreviations = new Map<number, number>();
  readonly #phrases = new Map<number, Phrase[]>();
  /** Phrases that are looked for at the head of a sentence only, by the key of their first word. */
  readonly #openers: Map<number, Phrase[]>;
  readonly #prefixes = new Map<string, { flags: number; topics: number[] }>();
  /**
   * Lists of `Phrases.short`, the first of them empty. So few are met again and again that they stay in the machine's cache, which the words
   * of a language do not.
   */
  readonly shorts: Phrase[][] = [[]];
  readonly #numbers = new Map<Meaning | Phrase[], number>();
  readonly #topicMeanings: readonly Meaning[];
  /** The first two words of every phrase of more than one. */
  readonly bigrams = new Bigrams();
  /** Keys of `Lexicon.noVisits`. */
  readonly noVisits: ReadonlySet<number>;
  /** The names of the watchlist's people, in its order. */
  readonly bearers: readonly Bearer[];

  readonly lexicon: Lexicon;

  constructor(
    language: LanguageData,
    readonly watchlist: Watchlist,
    readonly topics: readonly Topic[],
  ) {
    this.lexicon = language.lexicon;
    this.bearers = watchlist.map(bearerOf);
    this.#topicMeanings = topics.map((_, topic) => ({ kind: 'topic', topic }));
    this.#addFlags();
    this.#addPeople();
    this.#addPhrases();
    this.#addCountries(language.countries);
    this.#addTopics(language.topicWords);
    this.#openers = this.#openingPhrases();
    this.noVisits = new Set(language.lexicon.noVisits.map((word) => this.#key(word)));
  }

  /** Where in `spellings.records` the word is that the code units `from` to `to` spell, which have this `hashOf`. */
  recordOf(codes: Uint16Array, from: number, to: number, hash: number): number {
    if (this.spellings.size >= MAX_SPELLINGS) this.spellings.clear();
    return this.spellings.find(codes, from, Math.min(to, from + LONGEST_WORD), hash, this.#learn);
  }

  /** Phrases that may open a sentence with these two words (keys), longest first. */
  openersAt(first: number, second: number): readonly Phrase[] {
    const opening = this.#openers.get(first)?.filter(({ keys }) => keys.length === 1 || keys[1] === second);
    return opening?.sort((a, b) => b.keys.length - a.keys.length) ?? NO_PHRASES;
  }

  readonly #learn = (spelling: string): Word => {
    if (spelling.length >= LONGEST_WORD) return NO_WORD;
    const folded = withoutDot(fold(spelling));
    const key = this.#key(folded);
    let flags = this.#flags.get(key) ?? 0;
    const known = this.#phrases.get(key);
    let phrases = known ? inOrder(known) : null;
    for (let length = Math.min(folded.length, 16); length >= 2; length--) {
      const open = this.#prefixes.get(folded.slice(0, length));
      if (!open) continue;
      flags |= open.flags;
      if (!open.topics.length || phrases?.short.some((p) => p.meaning.kind === 'topic' && p.keys.length === 1)) continue;
      const own = open.topics.map((topic) => makePhrase([key], null, this.#topicMeanings[topic] as Meaning));
      phrases = { short: [...(phrases?.short ?? []), ...own], apart: phrases?.apart ?? [] };
    }
    if (phrases?.short.some(({ meaning }) => meaning.kind === 'country' && meaning.demonym)) flags |= W.DEMONYM;
    if (phrases?.short.length) flags |= W.PHRASED;
    if (phrases?.apart.length) flags |= W.APART;
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
      short: phrases ? this.#numberOf(phrases.short) : 0,
      abbreviation: this.#abbreviations.get(key) ?? 0,
      number: this.lexicon.numbers[folded] ?? 0,
    };
  };

  /** The number of a list in `shorts`. Single words of one meaning share theirs. */
  #numberOf(list: Phrase[]): number {
    const [first] = list;
    if (!first) return 0;
    const one = list.length === 1 && first.single ? first.meaning : list;
    const number = this.#numbers.get(one) ?? this.shorts.push(list) - 1;
    this.#numbers.set(one, number);
    return number;
  }

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

  #flag(words: readonly string[], flag: number, flags = this.#flags): void {
    for (const word of words) {
      const key = this.#key(withoutDot(word));
      flags.set(key, (flags.get(key) ?? 0) | flag);
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

  #phrase(phrase: string, meaning: Meaning): void {
    const made = this.#cut(phrase, meaning);
    const [first] = made.keys;
    if (first === undefined) return;
    const apart = made.kind === W.MEETINGS && made.keys.length === 2;
    if (isShort(made) || apart) add(this.#phrases, first, made);
    if (isShort(made)) return;
    this.bigrams.add(made);
    this.#flags.set(first, (this.#flags.get(first) ?? 0) | W.OPENS_PHRASE);
  }

  /** A phrase as a text would be cut into words: at spaces, hyphens and after elisions. */
  #cut(phrase: string, meaning: Meaning): Phrase {
    const words = cutPhrase(phrase);
    const openEnd = phrase.endsWith('*') ? (words.at(-1) as string).slice(0, -1) : null;
    return makePhrase(
      words.map((word) => this.#key(word)),
      openEnd,
      meaning,
    );
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
    this.#flag(lexicon.unreal, W.UNREAL);
    this.#flag(lexicon.passive, W.PASSIVE);
    this.#flag(lexicon.reflexive, W.REFLEXIVE);
    const stopwords = new Set([...lexicon.stopwords, ...lexicon.determiners]);
    this.#flag(
      lexicon.givenNames.filter((name) => !stopwords.has(name)),
      W.GIVEN,
    );
    this.#flag(lexicon.abbreviations, W.LEADS_ON, this.#abbreviations);
    this.#flag(lexicon.endingAbbreviations, W.MAY_END, this.#abbreviations);
    this.#flag(lexicon.numberAbbreviations, W.BEFORE_NUMBER, this.#abbreviations);
    for (const { word, gender } of lexicon.honorifics)
      this.#flag([word], W.HONORIFIC | (gender === 'm' ? W.MALE : gender === 'f' ? W.FEMALE : 0));
    for (const { word, gender, number, thing } of lexicon.pronouns) {
      if (thing) this.#flag([word], W.THING);
      this.#flag([word], number === 'p' ? W.THEY | W.STOP : gender === 'f' ? W.SHE | W.STOP : gender === 'm' ? W.HE | W.STOP : W.STOP);
    }
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
      const [one, several] = [false, true].map((plural): Meaning => ({ kind: 'title', title, plural })) as [Meaning, Meaning];
      for (const form of title.forms) this.#phrase(form, isPlural(form, title.forms) ? several : one);
    }
    for (const cue of lexicon.cues) {
      const [finite, participle] = [false, true].map((is): Meaning => ({ kind: 'cue', cue, participle: is })) as [Meaning, Meaning];
      for (const form of cue.forms) this.#phrase(form, finite);
      for (const form of cue.participles) this.#phrase(form, participle);
    }
    for (const phrase of lexicon.accordingTo) this.#phrase(phrase, { kind: 'according' });
    for (const phrase of lexicon.meets) this.#phrase(phrase, { kind: 'meets' });
    for (const phrase of lexicon.visits) this.#phrase(phrase, { kind: 'visits' });
    for (const phrase of lexicon.corrections) this.#phrase(phrase, { kind: 'corrects' });
    for (const phrase of lexicon.about) this.#phrase(phrase, { kind: 'about' });
    for (const [phrase, unit] of Object.entries(lexicon.units)) this.#phrase(phrase, { kind: 'unit', unit });
    for (const [phrase, factor] of Object.entries(lexicon.scales)) this.#phrase(phrase, { kind: 'scale', factor });
  }

  #addCountries(countries: LanguageData['countries']): void {
    for (const { code, names, demonyms, seats } of countries) {
      // As it stands in a fingerprint.
      const mark = `c:${code}`;
      const meaning = (demonym: boolean, seat: boolean): Meaning => ({ kind: 'country', code, mark, demonym, seat });
      const [country, people, seated] = [meaning(false, false), meaning(true, false), meaning(false, true)];
      for (const name of names) this.#phrase(name, country);
      for (const name of demonyms) this.#phrase(name, people);
      for (const name of seats) this.#phrase(name, seated);
    }
  }

  #openingPhrases(): Map<number, Phrase[]> {
    const table = new Map<number, Phrase[]>();
    for (const phrase of this.lexicon.openers) {
      const made = this.#cut(phrase, { kind: 'opener' });
      add(table, made.keys[0] as number, made);
    }
    return table;
  }

  #addTopics(words: LanguageData['topicWords']): void {
    this.topics.forEach(({ id }, topic) => {
      for (const word of words[id] ?? []) {
        if (word.endsWith('*') && !/[\s'-]/.test(word)) this.#prefix(word.slice(0, -1), 0, topic);
        else this.#phrase(word, this.#topicMeanings[topic] as Meaning);
      }
    });
  }
}

function add(table: Map<number, Phrase[]>, key: number, phrase: Phrase): void {
  const list = table.get(key);
  if (list) list.push(phrase);
  else table.set(key, [phrase]);
}
