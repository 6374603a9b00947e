import type { Visit } from '../model';
import type { Resolved } from './actors';
import { type Hit, hitsWithin } from './hits';
import { isQuoted, isUnreal } from './meetings';
import { idOf } from './persons';
import type { Reading, ReadSentence } from './reading';
import { COMMA, flagsAt, type Tokens, WORD } from './tokens';
import { AND, DETERMINER, STOP } from './word';

/** Words between the verb and the country: "visited a school in northern", "visit of President X to". */
const REACH = 5;
/** Words before the verb among which "invited" or "next" undoes the visit. */
const UNDONE_REACH = 8;
/** "và Phu nhân", "and his wife". */
const LONGEST_COMPANY = 3;

/** Who is reported in which country that is not their own: "arrived in Hanoi", "on a state visit to France". */
export function findVisits(reading: Reading): Visit[] {
  const visits: Visit[] = [];
  for (const sentence of reading.sentences) {
    for (const { at, to } of hitsWithin(reading.hits.visits, sentence.from, sentence.to)) {
      const visit = visitAt(reading, sentence, at, to);
      if (visit) visits.push(visit);
    }
  }
  return visits;
}

function visitAt({ tokens, hits, cast }: Reading, sentence: ReadSentence, at: number, to: number): Visit | undefined {
  for (let i = Math.max(sentence.from, at - UNDONE_REACH); i < at; i++)
    if (cast.vocabulary.noVisits.has(tokens.key[i] as number)) return undefined;
  if (isUnreal(tokens, sentence, at, to) || isQuoted(sentence, at)) return undefined;
  const guest = sentence.mentions.find(({ mention, person }) => person && mention.from >= to && mention.from <= to + 2);
  const after = guest?.mention.to ?? to;
  // The Prime Minister of India is not India.
  const isOffice = (hit: Hit<'country'>) => sentence.mentions.some(({ mention }) => mention.kind === 'title' && within(mention, hit));
  const place = hitsWithin(hits.country, after, Math.min(sentence.to, after + REACH + 1)).find(
    (hit) => !hit.meaning.demonym && isNear(tokens, after, hit.at) && !isOffice(hit),
  );
  const traveller = place && (guest ?? travellerOf(tokens, sentence, at, place.to));
  if (!place || !traveller?.person || place.meaning.code === traveller.person.country) return undefined;
  return {
    start: tokens.start[Math.min(traveller.mention.from, at)] as number,
    end: tokens.end[place.to - 1] as number,
    person: idOf(traveller.person),
    country: place.meaning.code,
  };
}

/** Who stands before the verb: "X arrived in", "X’s visit to"; where nobody does, who follows the comma: "On a visit to India, X". */
function travellerOf(tokens: Tokens, { mentions }: ReadSentence, at: number, after: number): Resolved | undefined {
  const known = mentions.filter(({ person, mention }) => person !== null && mention.kind !== 'body');
  const last = known.findLast(({ mention }) => mention.to <= at);
  // "Tô Lâm và Phu nhân Ngô Phương Ly": whoever comes with a leader is no leader.
  const host = last && !last.person?.entry ? known.find(({ mention }) => leadsTo(tokens, mention.to, last.mention.from)) : undefined;
  const before = host?.person?.entry ? host : last;
  return before ?? (tokens.mark[after] === COMMA ? known.find(({ mention }) => mention.from > after) : undefined);
}

/** "and", "và Phu nhân" */
const leadsTo = (tokens: Tokens, from: number, to: number) =>
  from < to && to - from <= LONGEST_COMPANY && (flagsAt(tokens, from) & AND) !== 0;

/** Only words lie between, most of them small: no other clause. */
function isNear(tokens: Tokens, from: number, to: number): boolean {
  let content = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) return false;
    if (!((tokens.flags[i] as number) & (STOP | DETERMINER))) content++;
  }
  return content <= 2;
}

const within = (outer: { from: number; to: number }, { at }: { at: number }) => outer.from <= at && at < outer.to;
