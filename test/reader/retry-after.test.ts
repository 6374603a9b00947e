import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../src/reader/retry-after';

const NOW = Date.parse('2026-02-21T12:00:00Z');
const WEEK = 7 * 24 * 3600;

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['99999999999999999999', WEEK],
  ['Sat, 21 Feb 2026 12:30:00 GMT', 1800],
  ['Saturday, 21-Feb-26 13:00:00 GMT', 3600],
  ['Sat Feb 21 13:00:00 2026', null],
  ['Sat, 21 Feb 2026 11:00:00 GMT', 0],
  ['Mon, 01 Jan 2035 00:00:00 GMT', WEEK],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['Soon, 12', null],
  ['', null],
  [null, null],
])('Retry-After "%s" is %s seconds', (value, seconds) => expect(parseRetryAfter(value, NOW)).toEqual(seconds));
