import type { DateOrInstant } from '../../model';
import { findDates } from '../../text/dates';
import { parsePublishedAt } from '../published-at';

/** Of a Date header (RFC 5322), and as near to it as servers write it. */
export function parseMailDate(value: string): DateOrInstant | null {
  const text = value.replace(/\([^()]*\)/g, ' ').trim();
  const known = parsePublishedAt(text);
  if (known || text.length > 100) return known ?? null;
  const time = /\d:\d\d.*(?:[+-]\d{4}|(?!AM|PM)[A-Z]{1,4})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : (parsePublishedAt(`${new Date(time).toISOString().slice(0, 19)}Z`) ?? null);
}

/** As mail programs write it into a mail that is passed on: "Thu, Nov 19, 2026 at 9:14 AM", "jeudi 19 novembre 2026 09:14", "Th 5, 19 thg 11, 2026". */
export function parseWrittenDate(value: string): DateOrInstant | null {
  const exact = parseMailDate(value);
  if (exact) return exact;
  const text = value.slice(0, 100).replace(/\bthg\b/g, 'tháng');
  return (findDates(text, 'vi')[0] ?? findDates(text, 'en')[0])?.date ?? null;
}
