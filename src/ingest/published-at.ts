import type { DateOrInstant } from '../model';
import { isoDate } from '../text/dates';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
// RFC 3339, and the same without seconds, or with a space for the T, or without an offset (then UTC).
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?([Zz]|[+-]\d{2}:?\d{2})?$/;
// RFC 2822 section 3.3, with the zones of 4.3.
const MAIL_DATE = /^(?:[A-Za-z]{3},\s{1,4})?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?\s{1,4}([+-]\d{4}|[A-Za-z]{1,3})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Record<string, string> = {
  z: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * When an article was published: a calendar date as it is ("2026-02-21"), an instant in UTC ("2026-02-21T07:05:00Z"). Takes ISO dates,
 * RFC 3339 and RFC 2822; a time without an offset is UTC. Undefined for days that do not exist and days before 1900-01-01.
 */
export function parsePublishedAt(given: string): DateOrInstant | undefined {
  const text = given.trim();
  const date = DATE.exec(text);
  if (date) return isoDate(Number(date[1]), Number(date[2]), Number(date[3]));
  const instant = INSTANT.exec(text);
  if (instant) {
    const day = isoDate(Number(instant[1]), Number(instant[2]), Number(instant[3]));
    return day && toInstant(day, instant[4], instant[5], instant[6], instant[7] ?? 'Z');
  }
  const mail = MAIL_DATE.exec(text);
  if (!mail) return undefined;
  const day = isoDate(Number(mail[3]), MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1, Number(mail[1]));
  return day && toInstant(day, mail[4], mail[5], mail[6], mail[7] ?? '');
}

function toInstant(day: string, hours = '', minutes = '', seconds = '00', zone = ''): DateOrInstant | undefined {
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(..)$/, '$1:$2') : ZONES[zone.toLowerCase()];
  if (!offset || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  // A leap second has no place in ECMAScript time.
  const time = Date.parse(`${day}T${hours}:${minutes}:${seconds === '60' ? '59' : seconds}${offset}`);
  if (Number.isNaN(time)) return undefined;
  const utc = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return utc >= '1900' ? utc : undefined;
}
