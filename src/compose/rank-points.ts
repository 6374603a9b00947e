import type { Language } from '../model';
import type { DayStory } from './build-story';
import { byText } from './order';
import type { Leader } from './people';
import type { Candidate } from './points';
import { speakersOf } from './saying';

/** What makes a point worth reading on the day, besides its score within its story. */
const STORY_SHARE = 0.5;
const REPEATED = 0.6;
/** A leader says or does it; of a head of state all of it, less with every rank below. */
const ACT = 0.4;
const OWN_LANGUAGE = 0.15;
/** A point with a number, a name in capitals or a phrase in quotation marks says something that can be checked. */
const CHECKABLE = 0.08;
const NUMBER_OR_CAPITALS = /\d(?![\p{L}\d])|\(\p{Lu}{2,8}\)/u;
const QUOTED = /[“"«].{12}/u;
/** Words of a point that reads well; what a word over it costs, what one over twice as many, and what a scrap costs. */
const COMFORT = { most: 32, least: 8, over: 0.003, farOver: 0.01, scrap: 0.2 };

/** A point with its weight against all others of the day. */
export interface Ranked extends Candidate {
  weight: number;
  /** An earlier briefing told it already. */
  repeated: boolean;
}

/**
 * All points of the day, best first: the weight of the story counts, thirty words are better than sixty, the edition's language is better than another,
 * and what was told on an earlier day comes last.
 *
 * @param stories the most important first.
 */
export function rankPoints(
  stories: readonly DayStory[],
  language: Language,
  leaders: ReadonlyMap<string, Leader>,
  repeated: (point: Candidate['point']) => boolean,
): Ranked[] {
  const heaviest = Math.max(1, stories[0]?.weight ?? 1);
  return stories
    .flatMap(({ candidates, weight }) =>
      candidates.map((candidate): Ranked => {
        const again = repeated(candidate.point);
        const own = candidate.point.language === language ? OWN_LANGUAGE : 0;
        const share = (STORY_SHARE * weight) / heaviest;
        const merit = candidate.score + share + own + checkable(candidate.point.text) + act(candidate, leaders);
        return { ...candidate, repeated: again, weight: merit - discomfort(candidate.words) - (again ? REPEATED : 0) };
      }),
    )
    .sort((a, b) => b.weight - a.weight || byText(a.point.id, b.point.id));
}

function act({ point, actor }: Candidate, leaders: ReadonlyMap<string, Leader>): number {
  const who = point.speaker === null ? [actor ?? ''] : speakersOf(point);
  const rank = Math.min(...who.map((id) => leaders.get(id)?.rank ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(rank) ? (ACT * (10 - rank)) / 9 : 0;
}

function checkable(text: string): number {
  return (NUMBER_OR_CAPITALS.test(text) ? CHECKABLE : 0) + (QUOTED.test(text) ? CHECKABLE : 0);
}

function discomfort(words: number): number {
  if (words < COMFORT.least) return COMFORT.scrap;
  return COMFORT.over * Math.max(0, words - COMFORT.most) + COMFORT.farOver * Math.max(0, words - 2 * COMFORT.most);
}

/** 3: the leader says it, alone or with others · 2: nobody else says it and the leader acts in it · 1: is named in it. */
export function relationOf(leader: string, { point, actor }: Candidate): 1 | 2 | 3 {
  if (point.speaker === leader || point.jointly?.includes(leader)) return 3;
  return point.speaker === null && actor === leader ? 2 : 1;
}
