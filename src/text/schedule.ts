import type { Wishes } from '../model';

export type Schedule = Pick<Wishes, 'frequency' | 'hour' | 'timeZone'>;

/** "weekdays 07:00 Europe/Paris"; "daily - Asia/Ho_Chi_Minh" as soon as it is out: readers with the same get their mail at the same times. */
export const formatSchedule = ({ frequency, hour, timeZone }: Schedule) => `${frequency} ${hour ?? '-'} ${timeZone}`;

/** Undefined for what formatSchedule did not write. */
export function parseSchedule(text: string): Schedule | undefined {
  const [, frequency, hour = '-', timeZone = ''] = /^(daily|weekdays|weekly) (-|\d\d:\d\d) (\S+)$/.exec(text) ?? [];
  return frequency ? { frequency: frequency as Schedule['frequency'], hour: hour === '-' ? null : hour, timeZone } : undefined;
}
