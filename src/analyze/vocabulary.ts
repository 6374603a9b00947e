import type { Topic, Watchlist } from '../model';
import { fold } from '../text/fold';
import { weekdays } from '../text/weekdays';
import { type Bearer, bearerOf, surnameIn } from './bearers';
import { meaningsOf } from './country-words';
import type { LanguageData } from './language-data';
import type { Lexicon } from './lexicon/lexicon';
import { isPlural } from './lexicon/plural';
import { type Beside, besideMeetings } from './phrase-set';
import { Phrasebook } from './phrasebook';
import { isShort, withTopics } from './phrases';
import { rootOf, shapeOf, spellerOf, withoutDot } from './spelling';
import { Spellings } from './spellings';
import type { Meaning, Phrase, TopicMeaning, Word } from './word';
import * as W from './word';
import { FLAGGED, TRAITS } from './word-lists';

const NO_PHRASES: readonly Phrase[] = [];
/** What is longer is no word; all such are one, that means nothing. */
const LONGEST_WORD = 48;
/** Spellings kept before all are forgotten: some dozens of languages' news fit, and a hostile text cannot fill the memory. */
const MAX_SPELLINGS = 60_000;
const SHORTEST_STEM = 5;
/** The lists of verbs and nouns of meeting. */
const FORMS = ['meets', 'receives', 'talks', 'between', 'jointly', 'notMet'] as const;

/**
 * A language's lexicon, the watchlist and the topics as one table of words: reading a text is then one look-up a word.
 * Spellings are learned as they come and shared by all later texts.
 */
export class Vocabulary {
  readonly lexicon: Lexicon;
  readonly spellings = new Spellings();
  readonly phrases = new Phrasebook((word) => this.#key(word));
  readonly #spell: (word: string) => string;
  readonly #keys = new Map<string, number>();
  readonly #flags = new Map<number, number>();
  readonly #traits = new Map<number, number>();
  readonly #genders = new Map<number, 'f' | 'm'>();
  /** Phrases that are looked for at the head of a sentence only, by the key of their first word. */
  readonly #openers: ReadonlyMap<number, Phrase[]>;
  readonly #prefixes = new Map<string, { flags: number; topics: TopicMeaning[] }>();
  readonly #noAdverbs: ReadonlySet<number>;
  /** Keys of `Lexicon.noVisits`. */
  readonly noVisits: ReadonlySet<number>;
  readonly beside: Beside;
  /** Places in the watchlist by all names and spellings of its people, as texts are searched for them, without dots. */
  readonly named = new Map<string, number>();
  /** The names of the watchlist's people, in its order. */
  readonly bearers: readonly Bearer[];

  constructor(
    { lexicon, topicWords }: LanguageData,
    readonly watchlist: Watchlist,
    readonly topics: readonly Topic[],
  ) {
    this.lexicon = lexicon;
    this.#spell = spellerOf(lexicon.spelling);
    this.bearers = watchlist.map((entry) => bearerOf(entry, lexicon.language));
    this.#addFlags();
    this.#addPeople();
    this.#addPhrases();
    this.#addCountries();
    this.#addTopics(topicWords);
    this.phrases.seal();
    const openers = lexicon.openers.map((opener) => this.phrases.cut(opener, { kind: 'opener' }));
    this.#openers = Map.groupBy(openers, ({ keys }) => keys[0] as number);
    const keysOf = (list: readonly string[]) => new Set(list.map((word) => this.#key(word)));
    this.#noAdverbs = keysOf(lexicon.noAdverbs);
    this.noVisits = keysOf(lexicon.noVisits);
    this.beside = besideMeetings(lexicon, this.phrases);
  }

  /** Where in `spellings.records` the word is that the code units `from` to `to` spell, which have this `hashOf`. */
  recordOf(codes: Uint16Array, from: number, to: number, hash: number): number {
    return this.spellings.find(codes, from, to - from > LONGEST_WORD ? from + LONGEST_WORD : to, hash, this.#learn);
  }

  /** Phrases that may open a sentence with these two words (keys), longest first. */
  openersAt(first: number, second: number): readonly Phrase[] {
    const opening = this.#openers.get(first)?.filter(({ keys }) => keys.length === 1 || keys[1] === second);
    return opening?.sort((a, b) => b.keys.length - a.keys.length) ?? NO_PHRASES;
  }

  readonly #learn = (spelling: string): Word => {
    if (this.spellings.size >= MAX_SPELLINGS) this.spellings.clear();
    if (spelling.length >= LONGEST_WORD) return W.NO_WORD;
    const { lexicon } = this;
    const spelled = withoutDot(this.#spell(spelling));
    const key = this.#key(spelled);
    let flags = this.#flags.get(key) ?? 0;
    // A topic's plain word stands for its plural too: "ship" for "ships".
    const singular = spelled.endsWith('s') ? this.#keys.get(spelled.slice(0, -1)) : undefined;
    let phrases = withTopics(this.phrases.at(key), key, singular === undefined ? [] : this.phrases.topicsAt(singular));
    for (let length = Math.min(spelled.length, 16); length >= 2; length--) {
      const open = this.#prefixes.get(spelled.slice(0, length));
      if (!open) continue;
      flags |= open.flags;
      phrases = withTopics(phrases, key, open.topics);
    }
    if (phrases?.short.some(({ meaning }) => meaning.kind === 'country' && meaning.demonym)) flags |= W.DEMONYM;
    if (phrases?.short.length) flags |= W.PHRASED;
    if (phrases?.apart.length) flags |= W.APART;
    const shape = shapeOf(spelling);
    if (shape !== W.LOWER) flags |= W.CASED;
    if (!(flags & W.STOP) && spelled.length >= lexicon.shortestContent) flags |= W.CONTENT;
    const ends = (endings: readonly string[]) => endings.some((ending) => spelled.endsWith(ending));
    const byEnding = (ends(lexicon.gerundEndings) ? W.GERUND : 0) | (ends(lexicon.futureEndings) ? W.FUTURE : 0);
    const folded = fold(spelled);
    if (weekdays.has(folded)) flags |= W.WEEKDAY;
    const root = rootOf(spelled);
    return {
      key,
      stem: this.#key(root),
      folded,
      root,
      shape,
      flags,
      phrases,
      short: phrases ? this.phrases.numberOf(phrases.short) : 0,
      traits: (this.#traits.get(key) ?? 0) | byEnding,
      gender: this.#genders.get(key) ?? null,
      adverb: ends(lexicon.adverbEndings) && !this.#noAdverbs.has(key),
      number: lexicon.numbers[spelled] ?? 0,
    };
  };

  #key(spelled: string): number {
    let key = this.#keys.get(spelled);
    if (key === undefined) {
      // A hostile text must not fill the memory: beyond the bound, unknown words share a key.
      if (this.#keys.size > 4 * MAX_SPELLINGS) return -1;
      key = this.#keys.size;
      this.#keys.set(spelled, key);
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

  #prefix(prefix: string, flags: number, topic?: TopicMeaning): void {
    const known = this.#prefixes.get(prefix) ?? { flags: 0, topics: [] };
    known.flags |= flags;
    if (topic) known.topics.push(topic);
    this.#prefixes.set(prefix, known);
  }

  #phrase(text: string, meaning: Meaning): void {
    const phrase = this.phrases.add(text, meaning);
    const [first] = phrase.keys;
    if (first !== undefined && !isShort(phrase)) this.#flags.set(first, (this.#flags.get(first) ?? 0) | W.OPENS_PHRASE);
  }

  #addFlags(): void {
    const { lexicon } = this;
    for (const [list, flag] of FLAGGED) this.#flag(lexicon[list], flag);
    for (const [list, bit] of TRAITS) this.#flag(lexicon[list], bit, this.#traits);
    for (const name of lexicon.womensNames) this.#genders.set(this.#key(name), 'f');
    for (const name of lexicon.mensNames) this.#genders.set(this.#key(name), 'm');
    for (const { word, gender } of lexicon.honorifics) {
      this.#flag([word], W.HONORIFIC);
      if (gender) this.#genders.set(this.#key(withoutDot(word)), gender);
    }
    for (const { word, gender, number, thing } of lexicon.pronouns) {
      if (thing) this.#flag([word], W.THING);
      this.#flag([word], number === 'p' ? W.THEY | W.STOP : gender === 'f' ? W.SHE | W.STOP : gender === 'm' ? W.HE | W.STOP : W.STOP);
    }
    for (const stem of lexicon.weighty) this.#stem(stem, W.WEIGHTY);
    for (const stem of lexicon.light) this.#stem(stem, W.LIGHT);
  }

  #addPeople(): void {
    const surnames = new Map<string, { entries: number[]; addressed: boolean }>();
    const { language, loneNames } = this.lexicon;
    const spelt = (list: string[]) => new Set(list.flatMap((name) => [this.#spell(name), fold(name)]));
    const call = (surname: string, entry: number, addressed: boolean) => {
      const { entries } = surnames.get(surname) ?? { entries: [] };
      surnames.set(surname, { entries: [...entries, entry], addressed });
    };
    this.watchlist.forEach(({ name, names, aliases, surname }, entry) => {
      // Of spellings that are looked up alike, the first is told.
      const all = [name, ...Object.values(names), ...aliases].reverse();
      const spellings = new Map(all.flatMap((spelling) => [...spelt([spelling])].map((spelled) => [spelled, spelling] as const)));
      for (const [spelled, spelling] of spellings) {
        this.named.set(spelled.replaceAll('.', ''), entry);
        this.#phrase(spelled, { kind: 'alias', entry, spelling });
      }
      const own = names[language];
      // Where one word is no name, "Chính phủ" is not about Mr Chính; "Lee", which is spelled as it is abroad, means nothing else.
      if (loneNames || !own || this.#spell(own) === fold(own)) for (const spelling of spelt([surname])) call(spelling, entry, false);
      // "ông Tập" is Xi Jinping; "ông Lâm" is many besides Tô Lâm.
      else if (fold(own) !== fold(name)) call(this.#spell(surnameIn(own, this.bearers[entry] as Bearer)), entry, true);
    });
    for (const [surname, meaning] of surnames) this.#phrase(surname, { kind: 'surname', ...meaning });
  }

  #addPhrases(): void {
    const { lexicon } = this;
    for (const title of lexicon.titles) {
      const [one, several] = [false, true].map((plural): Meaning => ({ kind: 'title', title, plural })) as [Meaning, Meaning];
      for (const form of title.forms) this.#phrase(form, isPlural(form, title.forms) ? several : one);
    }
    for (const cue of lexicon.cues) {
      const finite: Meaning = { kind: 'cue', cue, participle: false, bare: lexicon.isolating, inverts: lexicon.inverts };
      const participle: Meaning = { kind: 'cue', cue, participle: true, bare: false, inverts: false };
      for (const form of cue.forms) this.#phrase(form, finite);
      for (const form of cue.participles) this.#phrase(form, participle);
    }
    for (const phrase of lexicon.accordingTo) this.#phrase(phrase, { kind: 'according' });
    for (const form of FORMS) for (const phrase of lexicon[form]) this.#phrase(phrase, { kind: 'meets', form });
    for (const phrase of lexicon.visits) this.#phrase(phrase, { kind: 'visits' });
    for (const phrase of lexicon.corrections) this.#phrase(phrase, { kind: 'corrects' });
    for (const phrase of lexicon.about) this.#phrase(phrase, { kind: 'about' });
    for (const [phrase, unit] of Object.entries(lexicon.units)) this.#phrase(phrase, { kind: 'unit', unit });
    for (const [phrase, factor] of Object.entries(lexicon.scales)) this.#phrase(phrase, { kind: 'scale', factor });
  }

  #addCountries(): void {
    for (const country of this.lexicon.countries) {
      for (const [name, meaning] of meaningsOf(country, this.lexicon)) this.#phrase(name, meaning);
    }
  }

  #addTopics(words: LanguageData['topicWords']): void {
    this.topics.forEach(({ id }, topic) => {
      const [strong, faint] = [false, true].map((weak): TopicMeaning => ({ kind: 'topic', topic, weak })) as [TopicMeaning, TopicMeaning];
      for (const entry of words[id] ?? []) {
        const weak = entry.endsWith('?');
        const word = weak ? entry.slice(0, -1) : entry;
        const meaning = weak ? faint : strong;
        if (word.endsWith('*') && !/[\s'-]/.test(word)) this.#prefix(word.slice(0, -1), 0, meaning);
        else this.#phrase(word, meaning);
      }
    });
  }
}
