import * as W from './word';

/** The plain lists of a lexicon, and what a word of each is: bits of `Word.flags`. */
export const FLAGGED = Object.entries({
  ...{ stopwords: W.STOP, determiners: W.DETERMINER | W.STOP, of: W.OF | W.STOP, and: W.AND | W.STOP, that: W.THAT | W.STOP },
  ...{ who: W.WHO | W.STOP, plurals: W.PLURAL | W.STOP, former: W.FORMER, titleModifiers: W.MODIFIER, particles: W.PARTICLE },
  ...{ bodyWords: W.BODY, notNames: W.NOT_NAME, unreal: W.UNREAL, passive: W.PASSIVE, reflexive: W.REFLEXIVE, givenNames: W.GIVEN },
  ...{ everydayNames: W.EVERYDAY, everydayGivenNames: W.EVERYDAY | W.GIVEN, callings: W.CALLING, otherSubjects: W.THEY | W.STOP },
}) as ['stopwords', number][];

/** Its other lists, and what a word of each is: bits of `Word.traits`. */
export const TRAITS = Object.entries({
  ...{ abbreviations: W.LEADS_ON, endingAbbreviations: W.MAY_END, numberAbbreviations: W.BEFORE_NUMBER },
  ...{
    starters: W.STARTS,
    agents: W.AGENT,
    headlineVerbs: W.ACTS,
    ofOne: W.OF_ONE,
    people: W.PEOPLE,
    owned: W.OWNED,
    privateBodies: W.PRIVATE,
    publicBodies: W.PUBLIC,
    numbering: W.NUMBERS,
    hours: W.HOUR,
    leads: W.LEADS,
    asSaid: W.AS_SAID,
    indefinites: W.ANYONE,
    passing: W.PASSING,
    conditionals: W.IF,
    purposes: W.PURPOSE,
    partitives: W.PARTITIVE,
    amounts: W.AMOUNTS,
    per: W.PER,
    futures: W.FUTURE,
    lapsed: W.LAPSED,
    calledOff: W.CALLED_OFF,
    pastDays: W.PAST_DAY,
    daysToCome: W.TO_COME_DAY,
  },
}) as ['abbreviations', number][];
