import type { BriefingPoint } from '../../model';
import { fold } from '../../text/fold';
import { oneLine } from '../one-line';
import type { Reading } from './reading';

/** "President Prabowo" needs no word on who that is. */
function sharesWord(words: string, name: string): boolean {
  const own = new Set(fold(name).split(' '));
  return fold(words)
    .split(' ')
    .some((word) => own.has(word));
}

/** Reasons named of one point: the weightiest tell enough. */
const MOST_REASONS = 2;

/**
 * Why a point is here and whose it is, in one line that can be disputed: its place among the day's points, what it was chosen for, words that stand for
 * a leader's name, the verb that shows who speaks. "" for points stored before that was kept.
 */
export function viewWhy(reading: Reading, { why }: BriefingPoint): string {
  if (!why) return '';
  const { words, personName } = reading;
  const { reasons } = words.why;
  const chosen = why.parts
    .filter(([part, points]) => points > 0 && part in reasons)
    .slice(0, MOST_REASONS)
    .map(([part]) => reasons[part as keyof typeof reasons]);
  const meant = why.leaders
    .filter(({ kind, id, words: said }) => kind !== 'name' && !sharesWord(said, personName(id)))
    .map((leader) => words.why.means(oneLine(leader.words), personName(leader.id)));
  return [
    words.why.place(why.rank, why.of),
    ...(chosen.length > 0 ? [chosen.join(', ')] : []),
    ...(why.toldBefore ? [words.why.toldBefore] : []),
    ...meant,
    ...(why.speaker ? [words.why.speaker(oneLine(why.speaker.words), why.speaker.cue === null ? null : oneLine(why.speaker.cue))] : []),
  ].join(' · ');
}
