import type { Departure } from '../../deliver/timetable';
import type { Subscriber } from '../../model';
import type { ClaimedDelivery, Settlement } from '../../store/deliveries';
import { choiceId } from '../../text/choice-id';

/** What a row is decided by. */
export interface Circumstances {
  /** The rendering that it was claimed for: "1/en/all". */
  rendering: string;
  /** An earlier call may have sent it: its key must not change, nor it be sent otherwise. */
  isAgain: boolean;
  /** What the rendering says: `nothing` when there is no key point, nor anything put right; `unknown` when nobody seemed to want it any more. */
  content: 'news' | 'nothing' | 'unknown';
  now: Date;
  /** What was due before is too late. */
  tooLate: Date;
}

/**
 * What becomes of a claimed row, by what its subscriber wants at this moment, which may be other than when it was written: a settlement, or null when it
 * is to be sent now.
 *
 * @param subscriber Undefined for one who had everything erased.
 * @param departure When the subscriber gets the date's mail by their present schedule.
 */
export function decideDelivery(
  { subscriber: id, dueAt }: ClaimedDelivery,
  subscriber: Subscriber | undefined,
  departure: Departure | undefined,
  { rendering, isAgain, content, now, tooLate }: Circumstances,
): Settlement | null {
  const never = (state: 'stopped' | 'late' | 'empty', detail?: string): Settlement =>
    isAgain ? { subscriber: id, state: 'uncertain', detail: 'the answer was lost' } : { subscriber: id, state, ...(detail && { detail }) };

  if (!subscriber || !departure) return never('stopped', 'erased');
  if (subscriber.state !== 'confirmed') return never('stopped', subscriber.state);
  if (subscriber.pausedUntil !== null && departure.day < subscriber.pausedUntil) return never('stopped', 'paused');
  if (departure.days === 0) return never('stopped', 'no mail on this day');
  if (dueAt < tooLate.toISOString()) return never('late');
  if (isAgain) return content === 'news' ? null : never('stopped');

  const wanted = `${departure.days}/${subscriber.wishes.language}/${choiceId(subscriber.wishes.choice)}`;
  const isDue = departure.dueAt <= now.toISOString();
  if (wanted !== rendering || !isDue || content === 'unknown') {
    const { dueAt } = departure;
    return { subscriber: id, state: 'pending', rendering: wanted, dueAt, notBefore: isDue ? now.toISOString() : dueAt };
  }
  return content === 'nothing' ? never('empty') : null;
}
