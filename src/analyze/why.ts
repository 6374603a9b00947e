import type { Mention, ScorePart, SpeakerRule, Why } from '../model';
import type { Actor } from './actors';
import { speakersOf } from './actors';
import type { Figurehead } from './figurehead';
import { firstWithin } from './hits';
import type { RawMention } from './mention';
import { idOf } from './persons';
import type { Reading, ReadSentence } from './reading';
import type { RawStatement } from './statements';
import { type Tokens, textOf } from './tokens';
import { BEST, PARTS, type Scores } from './weigh';

type Part = Why['parts'][number];

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/**
 * The score of a candidate, between 0 and 1, and its parts, the weightiest first, which add up to it. What rounding leaves over goes to the
 * first.
 */
export function explainScore(scores: Scores, candidate: number): { score: number; parts: Why['parts'] } {
  const parts: Why['parts'] = [];
  let sum = 0;
  let told = 0;
  for (let p = 0; p < PARTS.length; p++) {
    const value = scores[candidate * PARTS.length + p] as number;
    sum += value;
    const points = value && rounded(value / BEST);
    if (points === 0) continue;
    told += points;
    let place = parts.push([PARTS[p] as ScorePart, points]) - 1;
    for (; place > 0 && Math.abs(points) > Math.abs((parts[place - 1] as Part)[1]); place--) {
      [parts[place - 1], parts[place]] = [parts[place] as Part, parts[place - 1] as Part];
    }
  }
  const score = rounded(Math.max(0, sum / BEST));
  const rest = rounded(score - told);
  const [first] = parts;
  if (sum < 0) parts.push(['floor', rest]);
  else if (first) first[1] = rounded(first[1] + rest);
  return { score, parts };
}

/** By which words each leader of a sentence is meant. */
export function explainLeaders(
  reading: Reading,
  { mentions, statements }: ReadSentence,
  ranks: ReadonlyMap<string, number>,
): Why['leaders'] {
  const leaders: Why['leaders'] = [];
  for (const { mention, person } of mentions) {
    if (person && mention.kind !== 'body' && isNew(leaders, idOf(person), ranks))
      leaders.push(tell(reading, person, mention, mention.kind));
  }
  for (const { speaker } of statements) {
    for (const person of speakersOf(speaker)) {
      if (!isNew(leaders, idOf(person), ranks)) continue;
      // Told in an earlier sentence, perhaps beside others.
      const { from, to } = speaker as Actor;
      const told = person.mentions.find(({ mention }) => mention.from >= from && mention.to <= to);
      leaders.push(tell(reading, person, told?.mention ?? { from, to }, told?.kind ?? 'name'));
    }
  }
  return leaders;
}

function isNew(leaders: Why['leaders'], id: string, ranks: ReadonlyMap<string, number>): boolean {
  for (const told of leaders) if (told.id === id) return false;
  return ranks.has(id);
}

const tell = (reading: Reading, person: Figurehead, { from, to }: { from: number; to: number }, kind: Mention['kind']) => ({
  id: idOf(person),
  words: textOf(reading.tokens, from, to),
  kind,
  alias: aliasOf(reading, person, from),
});

/** How the speaker of a statement was found. */
export function explainSpeaker(tokens: Tokens, { speaker, cue }: RawStatement): Why['speaker'] {
  if (!speaker?.person) return null;
  return {
    rule: speaker.rule as SpeakerRule,
    words: textOf(tokens, speaker.from, speaker.to),
    cue: cue && textOf(tokens, cue.from, cue.to),
  };
}

/** The watchlist's spelling by which somebody is named at token `at`, or last before it, or else first after it. */
function aliasOf({ hits }: Reading, { entry, mentions }: Figurehead, at: number): string | null {
  if (!entry) return null;
  let named: RawMention | undefined;
  for (const { mention, kind } of mentions) if (kind === 'name' && (!named || mention.from <= at)) named = mention;
  if (!named) return null;
  return firstWithin(hits.alias, named.nameFrom, named.nameTo)?.meaning.spelling ?? entry.surname;
}
