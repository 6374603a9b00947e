import type { Language, Role } from '../../model';

/**
 * What the reading of a text has to know about its language. Every word is written as its `spelling` has it, phrases are words with single
 * spaces. A language is added by writing one such file (README.md tells how); no code knows a word of any language.
 */
export interface Lexicon {
  language: Language;

  /** How a word is looked up: "folded" where accents may be left out, else with what tells words apart ("bà" she, "ba" three). */
  spelling: Spelling;
  /** Words do not change their form: nouns take no article and no "of", verbs have no participles and always stand behind their subject. */
  isolating: boolean;
  /** A verb of saying after a comma has its subject behind it: "…, révèle l’étude". */
  inverts: boolean;
  /** What tells more of a title stands behind it: "le ministre socialiste Bora". */
  modifiersFollow: boolean;
  /** A text calls people by one bare word ("Starmer said"); where false, one word is a name after a title or an honorific only. */
  loneNames: boolean;
  /** Letters of the shortest word that has a subject of its own. */
  shortestContent: number;
  /** Letters of the shortest country that needs but one capital ("Iran", "Mỹ"); shorter ones are written in capitals ("US"). */
  shortestCountry: number;
  /** Endings of adverbs that may stand between a subject and its verb: "ly", "ment". */
  adverbEndings: string[];
  /** Nouns that only end so: "family", "gouvernement". */
  noAdverbs: string[];

  /** Abbreviations, without their last full stop, that lead on to what follows and end no sentence: "mr", "gen", "vs", "e.g". */
  abbreviations: string[];
  /** Those that may end a sentence, and do so before a word that only begins sentences: "inc", "jr", "p.m". */
  endingAbbreviations: string[];
  /** Those of numbers and dates, which are abbreviations before a number and may be words elsewhere: "no", "art", "sept". */
  numberAbbreviations: string[];
  /** Words without a subject of their own (articles, prepositions, conjunctions, auxiliaries, pronouns, adverbs). */
  stopwords: string[];
  /** Words that stand before a name and say nothing of an office: "mr", "mme", "maitre". */
  honorifics: { word: string; gender?: 'f' | 'm' }[];
  /** Titles of office, longest phrases included. */
  titles: Title[];
  /** Before or after a title they make it a past one ("former", "ancien", "ex"), or a passing one ("acting"). */
  former: string[];
  /** Before a title they make it several people's, where its forms do not: "các Tổng thống". */
  plurals: string[];
  /** Words that may stand between a title and "of" or before a title without changing it: "newly", "elected", "then", "top". */
  titleModifiers: string[];
  /** Of those and the past ones, what tells of the day and is no part of the office: "new", "then", "embattled". */
  passing: string[];

  /** Verbs that report words or thoughts. */
  cues: Cue[];
  /** Phrases that attribute what is beside them: "according to", "selon", "d'apres". */
  accordingTo: string[];
  /** Words that open reported speech after a cue: "that", "que", "qu'". */
  that: string[];
  /** What comes before it was said by who comes behind: "…, as X said"; any other such word parts the two ("…, although X denied it"). */
  asSaid: string[];
  /** Relative pronouns through which a named person speaks on: "who", "qui". */
  who: string[];
  /** Pronouns of the third person, with gender and number; `thing` where they stand for things as well, as "il" does. */
  pronouns: { word: string; gender: 'f' | 'm' | null; number: 's' | 'p'; thing?: true }[];
  /** Pronouns right before a verb that are its subject and stand for nobody named: "i", "it", "on". */
  otherSubjects: string[];

  /** What follows them is only supposed, so that nobody said it: "if". */
  conditionals: string[];
  /** Before a verb they say that it did not happen, or has not yet: "not", "refused", "will", "n'", "dementi". */
  unreal: string[];
  /** Forms of "be" that turn a verb of saying into something suffered: "was told", "a été invité"; and what undoes that: "s'est dit". */
  passive: string[];
  reflexive: string[];
  /** Other verbs that lead a verb on ("had", "would"), and endings of what is no verb by itself: where "that" may be what acts ("a crowd that had"). */
  leads: string[];
  gerundEndings: string[];
  /** Behind a verb they lead to who does it, so that whoever stands before does not: "by", "par". */
  agents: string[];
  /** What makes a name in brackets possessive ("[Mark Carney's] government"); null where the language has no such ending. */
  possessive: string | null;

  /** Verbs of people who meet, of which two may be the subject together, every form that tells what happened: "met", "held talks". */
  meets: string[];
  /** Verbs whom somebody must follow to have met: "received", "s'est entretenu avec". */
  receives: string[];
  /** Nouns and participles that hang on to who meets: "talks with", "meeting"; and those after which all stand who met: "talks between". */
  talks: string[];
  between: string[];
  /** How people who are the subject together speak to each other: "in a video call". */
  jointly: string[];
  /** What looks like one of these and is none: "meet the press", "hosted by". */
  notMet: string[];
  /** Right before a meeting they say that it is still to come, or only thought of: "ahead of", "to", "planned". */
  noMeetings: string[];
  /** Right after those who meet they say the same: "is expected", "next week"; or that somebody is only spoken of: (welcomed X) "as the new". */
  toCome: string[];
  /** Between two people they say that one was there with the other: "with", "accompanied by". */
  together: string[];
  /** Phrases that have somebody in the country named after them: "arrived in", "visit to"; and words before them that undo it: "invitation", "next". */
  visits: string[];
  noVisits: string[];
  /** Words that mark a report as the correction of an earlier one where they stand at its head, and phrases that do so anywhere. */
  corrections: string[];
  /** "of", "de", "du", "des": join a title to what it rules. */
  of: string[];
  /** Coordinators in a list: "and", "et", "as well as", "ainsi que". */
  and: string[];
  /** Articles and determiners: "the", "le", "la", "l'", "a". */
  determiners: string[];
  /** Those before one thing only, where a verb after one has an ending of its own ("a plan", "he plans"): "a", "another". */
  ofOne: string[];
  /** Those before anyone of a kind: "a (French president)" is not the one in office. */
  indefinites: string[];

  /** What countries and the bodies that leaders speak for are called. */
  countries: CountryWords[];
  /** Given names usual in the news of this language, whatever their origin. */
  givenNames: string[];
  /** Those of women and of men, as far as all who bear one are: whose sex nothing else tells is known by it. */
  womensNames: string[];
  mensNames: string[];
  /** Lower-case particles inside names: "de", "van", "bin", "al". */
  particles: string[];
  /** Capitalised words that make a run of capitals a body, a place or an event, never a person: "ministry", "party", "street". */
  bodyWords: string[];
  /** What bodies are called that people have private offices in, and no public ones: "institute", "club", "company". */
  privateBodies: string[];
  /** What those are called that have public ones, their letters, and regions: "senate", "party", "rnc", "catalonia"; the president of what else is nobody's leader. */
  publicBodies: string[];
  /** Weekdays and months and other capitalised words that are nobody's name. */
  notNames: string[];
  /** Verbs as headlines have them behind a name, with a capital where all words have one: "Signs". Verbs of saying need not be here. */
  headlineVerbs: string[];
  /** Given names that are common words as well, somewhere: they tell a name only inside a sentence, without an article. */
  everydayGivenNames: string[];
  /** Surnames that are common words, or that many bear: a sentence that opens with one is not about the leader. */
  everydayNames: string[];
  /** People by what they do or are, which stands right before or after a name and is no office: "singer", "widow", "frere". */
  callings: string[];
  /** Nouns that say nothing of people but that they are some: "(the two) men". */
  people: string[];
  /** Who and what belongs to somebody whose name stands right before: "(a Trump) aide", "(the Clinton) campaign"; none where no name stands so. */
  owned: string[];
  /** Whether a nationality with a capital is a person: "l'Australienne". */
  capitalNationals: boolean;

  /** Number words: "two" 2, "dozen" 12. */
  numbers: Record<string, number>;
  /** "million" 1e6, "milliards" 1e9. */
  scales: Record<string, number>;
  /** Words or signs of money, and of measures: "usd" → "USD", "$" → "USD", "euros" → "EUR", "per cent" → "%", "hectares" → "ha". */
  units: Record<string, string>;
  /** Words that make the number behind them a name, so that nothing is counted: "số 11", number 11. */
  numbering: string[];
  /** What makes an hour of the number before it: "a.m.". */
  hours: string[];
  /** Behind a sum they lead to what it is for: "for", "pour". */
  purposes: string[];
  /** The same to what it consists of: "of", "in (debt)"; those that are in `of` as well join a noun to a sum behind it, "a plan of". */
  partitives: string[];
  /** Verbs that only say how much, so that their subject is what is measured: "reached", "totalled". */
  amounts: string[];
  /** Behind a figure and before a measure they make a rate: "(15 dollars) an (hour)", "par (mois)". */
  per: string[];
  /** Before or behind a day without a year they tell that it is past, or to come: "since", "dernier", "attacks"; "next", "prochain". */
  pastDays: string[];
  daysToCome: string[];
  /** What is told with one of these is to come, and endings of verbs that say so: "will", "doit"; "era". */
  futures: string[];
  futureEndings: string[];
  /** Right before one of these they tell that it was so, and may not be any more: "was (scheduled)", "initialement (prévu)". */
  lapsed: string[];
  /** In the sentence of a plan they tell that it is none any more: "cancelled", "annulé". */
  calledOff: string[];
  /** Before a number: "more than", "plus de", "about", "nearly". */
  about: string[];

  /** Of the stopwords, those whose capital shows that a sentence begins, though no mark ended the one before: "meanwhile", "selon". */
  starters: string[];
  /** Openers that a key point loses: "on this occasion", "meanwhile", "par ailleurs". */
  openers: string[];
  /** Folded stems (prefixes) of words that make a sentence news: agreements, decisions, sums, firsts. */
  weighty: string[];
  /** Prefixes of words that make it background or ceremony. */
  light: string[];
}

/** Kinds of spelling; src/analyze/spelling.ts knows how each is done. */
export type Spelling = 'folded' | 'vietnamese';

export interface CountryWords {
  /** As in `Country`. */
  code: string;
  /** Every usual form; short ones count only where a text writes them in capitals. */
  names: string[];
  /** Every form of what is said of it: "american", "americans". */
  demonyms: string[];
  /** Capitals and houses that stand for the state. */
  seats: string[];
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
  /**
   * What may hold the words said: "clause" (that …, or a quotation), "noun" (welcomed the contracts), "to" (promised to …), "quote" a
   * quotation and nothing else (took a question: “…”), "listener" who hears it right behind the verb (told reporters …), "nothing" where it only looks like a verb of saying ("in order", "s'annonce").
   */
  takes: ('clause' | 'noun' | 'to' | 'quote' | 'listener' | 'nothing')[];
}
