import type { Meeting } from '../model';
import { isCounterpart } from './counterparts';
import { type Hit, hitsWithin } from './hits';
import { addTo, goesOnPlainly, guestsOf, type Party } from './meeting-guests';
import { hostsOf } from './meeting-hosts';
import { pairBefore } from './meeting-pairs';
import { idOf } from './persons';
import type { Reading, ReadSentence } from './reading';
import { COMMA, flagsAt, NUMBER, QUESTION, type Tokens, WORD } from './tokens';
import { AND, CASED, DETERMINER, HE, MODIFIER, SHE, STOP, UNREAL, WHO } from './word';

const MOST_IN_A_SENTENCE = 6;
const LONGEST_CLAUSE = 60;
const UNREAL_REACH = 7;
/** Words among which "ahead of" undoes the meeting after them. */
const UNDONE_REACH = 5;
/** Words after those who meet among which "next week" does so. */
const COMING_REACH = 4;

/** Who met whom: the people on either side of a verb of meeting, and offices without a name ("the Presidents of Indonesia and Kazakhstan"). */
export function findMeetings(reading: Reading): Meeting[] {
  const meetings: Meeting[] = [];
  const { sentences } = reading;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as ReadSentence;
    const hits = hitsWithin(reading.hits.meets, sentence.from, sentence.to);
    if (!hits.length || reading.tokens.mark[sentence.to - 1] === QUESTION) continue;
    for (let i = 0; i < Math.min(hits.length, MOST_IN_A_SENTENCE); i++) {
      const meeting = meetingAt(reading, sentence, s > 0 ? sentences[s - 1] : undefined, hits[i] as Hit<'meets'>);
      if (meeting) meetings.push(meeting);
    }
  }
  return meetings;
}

function meetingAt(reading: Reading, sentence: ReadSentence, earlier: ReadSentence | undefined, hit: Hit<'meets'>): Meeting | undefined {
  const { tokens } = reading;
  const { at, to } = hit;
  const { form } = hit.meaning;
  if (form === 'notMet' || isUndone(reading, sentence, hit) || isQuoted(sentence, at)) return undefined;
  const limit = endOfClause(tokens, sentence, to);
  let guests = guestsOf(reading, sentence, hit, limit, null);
  const { from, people, others } = hostParty(reading, sentence, earlier, hit, guests.to);
  // Whose counterpart is met, the hosts tell.
  if (people[0] && sentence.mentions.some(({ mention }) => isCounterpart(mention)))
    guests = guestsOf(reading, sentence, hit, limit, people[0]);
  if (form !== 'between' && !people.length && !others.length) return undefined;
  if (isToCome(reading, sentence, guests.to)) return undefined;
  if ((form === 'receives' || form === 'talks') && !guests.people.length && !guests.others.length) return undefined;
  const { vocabulary } = reading.cast;
  // "X and Y met criticism"
  if (guests.to === to && to - at === 1 && form === 'meets' && goesOnPlainly(tokens, vocabulary, to, sentence.to)) return undefined;
  const ids = new Set([...people, ...guests.people].map(idOf));
  const offices = [...new Set([...others, ...guests.others])];
  if (!ids.size || ids.size + offices.length < 2) return undefined;
  const start = Math.min(from, at);
  return {
    start: tokens.start[start] as number,
    end: tokens.end[Math.max(guests.to, to) - 1] as number,
    people: [...ids],
    others: offices,
  };
}

/** Who meets somebody, or the offices that do. `after`: the token after whom they meet. */
function hostParty(reading: Reading, sentence: ReadSentence, earlier: ReadSentence | undefined, hit: Hit<'meets'>, after: number): Party {
  const party: Party = { from: hit.at, to: hit.at, people: [], others: [] };
  if (hit.meaning.form === 'between') return party;
  const isAlone = hit.meaning.form === 'meets' && after === hit.to;
  const pair = isAlone ? pairBefore(reading.tokens, sentence, earlier, hit.at) : [];
  const hosts = pair.length ? pair : hostsOf(reading, sentence, hit, after);
  for (const host of hosts) addTo(party, reading, host, hit.at, party.people[0] ?? null, true);
  if (hosts[0]) party.from = hosts[0].mention.from;
  return party;
}

/** It has not happened, or is a noun where a verb was looked for. */
function isUndone({ tokens, cast }: Reading, sentence: ReadSentence, { at, to, meaning: { form } }: Hit<'meets'>): boolean {
  if (isUnreal(tokens, sentence, at, to)) return true;
  if (form === 'jointly') return false;
  const from = Math.max(sentence.from, at - UNDONE_REACH);
  let i = at;
  // "rules out X meeting with"
  while (form === 'talks' && i > from && flagsAt(tokens, i - 1) & CASED) i--;
  // "ahead of a long-awaited"
  while (
    i > from &&
    tokens.kind[i - 1] === WORD &&
    !(flagsAt(tokens, i - 1) & (AND | WHO | HE | SHE | (i - 1 > sentence.from ? CASED : 0)))
  )
    i--;
  if (cast.vocabulary.beside.noMeetings.isWithin(tokens, i, at)) return true;
  if (to - at > 1 || at === sentence.from) return false;
  // "a meet", "une rencontre", "the Trump meeting"
  i = at - 1;
  const flags = flagsAt(tokens, i);
  if (flags & DETERMINER || (flags & MODIFIER && flagsAt(tokens, i - 1) & DETERMINER)) return true;
  return form === 'talks' && tokens.mark[i] !== COMMA && !(flags & STOP) && !tokens.word[i]?.adverb;
}

/** "A meeting between X and Y is expected", "X meets Y next week". */
function isToCome({ tokens, cast }: Reading, { to }: ReadSentence, after: number): boolean {
  let i = after;
  // "may", not "May"
  while (i < Math.min(to, after + COMING_REACH) && (flagsAt(tokens, i) & CASED || !cast.vocabulary.beside.toCome.endAt(tokens, i, to))) {
    if (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER) return false;
    i++;
  }
  return i < Math.min(to, after + COMING_REACH);
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

/** The clause ends where the next verb of saying begins: whoever is named after it is spoken about. */
function endOfClause(tokens: Tokens, { statements, to }: ReadSentence, at: number): number {
  const cue = statements.map((s) => s.cue?.from ?? to).filter((from) => from > at);
  return Math.min(to, at + LONGEST_CLAUSE, ...cue, tokens.count);
}
