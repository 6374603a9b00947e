import type { Language, Role } from '../../model';

/**
 * What the reading of a text has to know about its language. Every word is folded (lower case, no accents), phrases are
 * words with single spaces. A language is added by writing one such file; no code knows a word of any language.
 */
export interface Lexicon {
  language: Language;

  /** Abbreviations, without their last full stop, that do not end a sentence: "mr", "gen", "art", "e.g". */
  abbreviations: string[];
  /** Words without a subject of their own (articles, prepositions, conjunctions, auxiliaries, pronouns, adverbs). */
  stopwords: string[];
  /** Words that stand before a name and say nothing of an office: "mr", "mme", "maitre". */
  honorifics: { word: string; gender?: 'f' | 'm' }[];
  /** Titles of office, longest phrases included. */
  titles: Title[];
  /** Before or after a title they make it a past one ("former", "ancien", "ex"), or a passing one ("acting"). */
  former: string[];
  /** Words that may stand between a title and "of" or before a title without changing it: "newly", "elected", "then", "top". */
  titleModifiers: string[];

  /** Verbs that report words or thoughts. */
  cues: Cue[];
  /** Phrases that attribute what is beside them: "according to", "selon", "d'apres". */
  accordingTo: string[];
  /** Words that open reported speech after a cue: "that", "que", "qu'". */
  that: string[];
  /** Relative pronouns through which a named person speaks on: "who", "qui". */
  who: string[];
  /** Pronouns of the third person, with gender and number; `thing` where they stand for things as well, as "il" does. */
  pronouns: { word: string; gender: 'f' | 'm' | null; number: 's' | 'p'; thing?: true }[];
  /** Pronouns right before a verb that are its subject and stand for nobody named: "i", "it", "on". */
  otherSubjects: string[];

  /** Before a verb they say that it did not happen, or has not yet: "not", "refused", "will", "n'", "dementi". */
  unreal: string[];
  /** Forms of "be" that turn a verb of saying into something suffered: "was told", "a été invité"; and what undoes that: "s'est dit". */
  passive: string[];
  reflexive: string[];
  /** What makes a name in brackets possessive ("[Mark Carney's] government"); null where the language has no such ending. */
  possessive: string | null;

  /** Verbs and phrases of people who meet, every form: "met with", "held talks with", "s'est entretenu avec". */
  meets: string[];
  /** "of", "de", "du", "des": join a title to what it rules. */
  of: string[];
  /** Coordinators in a list: "and", "et", "as well as", "ainsi que". */
  and: string[];
  /** Articles and determiners: "the", "le", "la", "l'", "a". */
  determiners: string[];

  /** Given names usual in the news of this language, whatever their origin. */
  givenNames: string[];
  /** Lower-case particles inside names: "de", "van", "bin", "al". */
  particles: string[];
  /** Capitalised words that make a run of capitals a body, a place or an event, never a person: "ministry", "party", "street". */
  bodyWords: string[];
  /** Weekdays and months and other capitalised words that are nobody's name. */
  notNames: string[];
  /** Given names that are common words as well, somewhere: they tell a name only inside a sentence, without an article. */
  everydayGivenNames: string[];
  /** Surnames that are common words, or that many bear: a sentence that opens with one is not about the leader. */
  everydayNames: string[];
  /** People by what they do or are, which stands right before or after a name and is no office: "singer", "widow", "frere". */
  callings: string[];
  /** Whether a nationality with a capital is a person: "l'Australienne". */
  capitalNationals: boolean;

  /** Number words: "two" 2, "dozen" 12. */
  numbers: Record<string, number>;
  /** "million" 1e6, "milliards" 1e9. */
  scales: Record<string, number>;
  /** Words or signs of money, and of measures: "usd" → "USD", "$" → "USD", "euros" → "EUR", "per cent" → "%", "hectares" → "ha". */
  units: Record<string, string>;
  /** Before a number: "more than", "plus de", "about", "nearly". */
  about: string[];

  /** Openers that a key point loses: "on this occasion", "meanwhile", "par ailleurs". */
  openers: string[];
  /** Folded stems (prefixes) of words that make a sentence news: agreements, decisions, sums, firsts. */
  weighty: string[];
  /** Prefixes of words that make it background or ceremony. */
  light: string[];
}

export interface Title {
  /** Every form, singular first: ["prime minister", "prime ministers"]. */
  forms: string[];
  role: Role;
  /** As printed before a name, English usage: "Prime Minister". */
  label: string;
  gender?: 'f' | 'm';
  /** Protocol rank as in Office, for people whom the watchlist does not know. */
  rank: number;
  /** Public or party office (a spokesperson, a professor or a chief executive is none). */
  leader: boolean;
}

export interface Cue {
  /** Every form that is a finite verb or stands for one: ["say", "says", "said"]. Phrases allowed: "a souligne". */
  forms: string[];
  /** Forms that hang on to a subject named before: ["saying"], ["soulignant", "en soulignant"]. */
  participles: string[];
  /** What may hold the words said: "clause" (that …, or a quotation), "noun" (welcomed the contracts), "to" (promised to …). */
  takes: ('clause' | 'noun' | 'to')[];
}
