import type { Meeting } from '../model';
import { type Hit, type Hits, hitsWithin } from './hits';
import type { RawMention } from './mention';
import { idOf } from './persons';
import type { Reading, ReadSentence } from './reading';
import type { Actor, Resolved } from './subject';
import { COMMA, type Tokens, textOf, WORD } from './tokens';
import { AND, DETERMINER, HONORIFIC, MODIFIER, NOT_NAME, OF, STOP, UNREAL } from './word';

const MOST_IN_A_SENTENCE = 6;
const LONGEST_LIST = 60;
const UNREAL_REACH = 7;
/** ", as well as with the" */
const LONGEST_JOIN = 7;

/** Who met whom: the people on either side of a verb of meeting, and offices without a name ("the Presidents of Indonesia and Kazakhstan"). */
export function findMeetings(reading: Reading): Meeting[] {
  const meetings: Meeting[] = [];
  for (const sentence of reading.sentences) {
    const hits = hitsWithin(reading.hits.meets, sentence.from, sentence.to);
    for (let i = 0; i < Math.min(hits.length, MOST_IN_A_SENTENCE); i++) {
      const { at, to } = hits[i] as Hit<'meets'>;
      const meeting = meetingAt(reading, sentence, at, to);
      if (meeting) meetings.push(meeting);
    }
  }
  return meetings;
}

function meetingAt({ tokens, hits, cast }: Reading, sentence: ReadSentence, at: number, to: number): Meeting | undefined {
  if (isUnreal(tokens, sentence, at, to) || isQuoted(sentence, at)) return undefined;
  const hosts = hostsOf(tokens, sentence, at, to);
  const [host] = hosts;
  if (!host?.person) return undefined;
  const clause = endOfClause(tokens, sentence, to);
  const guests = sentence.mentions.filter(
    ({ mention }) => mention.from >= to && mention.from < clause && mention.kind !== 'pronoun' && mention.kind !== 'body',
  );
  const people = new Set(hosts.flatMap(({ person }) => (person ? [idOf(person)] : [])));
  const others: string[] = [];
  let end = to;
  for (const { mention, person } of guests) {
    if (!belongs(tokens, to, end, mention)) break;
    end = mention.to;
    if (person) people.add(idOf(person));
    else if (!person) {
      const { offices, until } = officesOf(tokens, hits, mention, sentence.to, cast.vocabulary.lexicon.language);
      others.push(...offices);
      end = Math.max(end, until);
    }
  }
  if (people.size < 2 && !others.length) return undefined;
  const start = Math.min(host.from, at);
  return { start: tokens.start[start] as number, end: tokens.end[Math.max(end, to) - 1] as number, people: [...people], others };
}

/** "did not meet", "refused to meet", "will meet": it has not happened. */
export function isUnreal(tokens: Tokens, { from }: ReadSentence, at: number, to: number): boolean {
  for (let i = at; i < to; i++) if ((tokens.flags[i] as number) & UNREAL) return true;
  for (let i = at - 1; i >= from && i >= at - UNREAL_REACH && tokens.kind[i] === WORD; i--)
    if ((tokens.flags[i] as number) & UNREAL) return true;
  return false;
}

/** What somebody says of a meeting is theirs to say. */
export const isQuoted = ({ statements }: ReadSentence, at: number) =>
  statements.some(({ kind, from, to }) => kind === 'direct' && from <= at && at < to);

/**
 * Who met: the person before the verb and those joined to them ("X and Y met"); where something lies between ("X was received by Y and
 * then met"), who came first in the sentence; else who comes after the comma ("During phone talks with senators, X affirmed").
 */
function hostsOf(tokens: Tokens, { mentions }: ReadSentence, at: number, to: number): Actor[] {
  const isPossessive = ({ from }: RawMention) => ((tokens.flags[from] as number) & DETERMINER) !== 0;
  const known = mentions.filter(({ mention, person }) => person && !(mention.kind === 'pronoun' && isPossessive(mention)));
  const before = known.filter(({ mention }) => mention.to <= at);
  const nearest = before.at(-1);
  if (!nearest)
    return known
      .filter(({ mention }) => mention.from > to)
      .slice(0, 1)
      .map(actorOf);
  const parted = before.length > 1 && hasJoin(tokens, nearest.mention.to, at);
  const hosts = [parted ? (before[0] as Resolved) : nearest];
  for (let i = before.length - 2; i >= 0 && !parted; i--) {
    const { mention } = before[i] as Resolved;
    if (!isListed(tokens, mention.to, (hosts[0] as Resolved).mention.from) || !hasJoin(tokens, mention.to, nearest.mention.from)) break;
    hosts.unshift(before[i] as Resolved);
  }
  return hosts.map(actorOf);
}

const actorOf = ({ mention: { from, to }, person }: Resolved): Actor => ({ from, to, person });

/** "and" lies between. */
function hasJoin(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.flags[i] as number) & AND) return true;
  return false;
}

/** The clause ends where the next verb of saying begins: whoever is named after it is spoken about. */
function endOfClause(tokens: Tokens, { statements, to }: ReadSentence, at: number): number {
  const cue = statements.map((s) => s.cue?.from ?? to).filter((from) => from > at);
  return Math.min(to, at + LONGEST_LIST, ...cue, tokens.count);
}

/** A guest stands right after the verb, or goes on a list. */
function belongs(tokens: Tokens, verbEnd: number, listEnd: number, { from }: RawMention): boolean {
  // Right after the verb: "met the", "met Tuesday with", but not "received a letter from".
  if (listEnd === verbEnd) return from - verbEnd <= 4 && isPassedOver(tokens, verbEnd, from);
  if (from - listEnd > LONGEST_JOIN) return false;
  for (let i = listEnd; i < from; i++) if (tokens.word[i] ? !((tokens.flags[i] as number) & STOP) : tokens.mark[i] !== COMMA) return false;
  return true;
}

function isPassedOver(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!((tokens.flags[i] as number) & (STOP | NOT_NAME | MODIFIER | HONORIFIC))) return false;
  return true;
}

/** "Presidents of Indonesia, Uzbekistan, and Kazakhstan" → one office for each country. */
function officesOf(tokens: Tokens, hits: Hits, mention: RawMention, limit: number, language: string): { offices: string[]; until: number } {
  const title = mention.titles[0];
  if (!title?.leader || !mention.country) return { offices: [], until: mention.to };
  const named = hitsWithin(hits.country, mention.from, limit).filter(
    ({ at, meaning }) => !meaning.demonym && (at > mention.from || !mention.plural),
  );
  const offices: string[] = [];
  let until = mention.to;
  // "the Kenyan president"
  if (!mention.plural && !named.some(({ at }) => at < mention.to))
    return { offices: [`${title.label} of ${nameOfCode(mention.country)}`], until };
  for (const country of named) {
    if (!offices.length && country.at >= mention.to) break;
    if (offices.length && !isListed(tokens, until, country.at)) break;
    if (offices.length && !mention.plural) break;
    offices.push(`${title.label} of ${countryName(tokens, country, language)}`);
    until = country.to;
  }
  return { offices, until };
}

/** Only commas, "and" and determiners lie between two countries of a list. */
function isListed(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i];
    if (word ? !(word.flags & (AND | DETERMINER | OF)) : tokens.mark[i] !== COMMA) return false;
  }
  return true;
}

const english = new Intl.DisplayNames('en', { type: 'region' });
const nameOfCode = (code: string) => (code.length === 2 ? (english.of(code) ?? code) : code);

/** Offices are printed in English: a country as an English text writes it, else its English name. */
function countryName(tokens: Tokens, { at, to, meaning: { code } }: Hit<'country'>, language: string): string {
  return language === 'en' ? textOf(tokens, at, to) : nameOfCode(code);
}
