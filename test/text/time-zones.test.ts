import { expect, test } from 'vitest';
import { parseTimeZone, TIME_ZONES } from '../../src/text/time-zones';

test('zones have the names of today, each once, and all of them can be reckoned with', () => {
  expect(['Asia/Ho_Chi_Minh', 'Asia/Kolkata', 'Europe/Kyiv', 'America/Nuuk', 'UTC'].filter((zone) => !TIME_ZONES.includes(zone))).toEqual(
    [],
  );
  expect(['Asia/Saigon', 'Asia/Calcutta', 'Europe/Kiev'].filter((zone) => TIME_ZONES.includes(zone))).toEqual([]);
  expect(new Set(TIME_ZONES).size).toEqual(TIME_ZONES.length);
  expect(() => TIME_ZONES.map((timeZone) => new Intl.DateTimeFormat('en', { timeZone }))).not.toThrow();
});

test('a zone is found in any letter case and by an older name; offsets and nonsense are none', () => {
  expect(['europe/paris', 'Asia/Saigon', 'US/Eastern', 'utc'].map(parseTimeZone)).toEqual([
    'Europe/Paris',
    'Asia/Ho_Chi_Minh',
    'America/New_York',
    'UTC',
  ]);
  expect(['', '+07:00', 'Mars/Base', 'Paris', '../etc', 'Europe/Paris '].map(parseTimeZone)).toEqual(Array(6).fill(undefined));
});
