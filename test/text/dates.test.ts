import { expect, test } from 'vitest';
import { findDates, isoDate, parseDate } from '../../src/text/dates';

const dates = (text: string, language = 'en', near?: string) =>
  findDates(text, language, near).map((day) => [text.slice(day.start, day.end), day.date]);

test('a day is found in English words', () => {
  expect(dates('On January 16, 2026 and on 16 January 2026, then Feb. 21, 2026, Sept 3rd 2025 and the 4th of July 2025.')).toEqual([
    ['January 16, 2026', '2026-01-16'],
    ['16 January 2026', '2026-01-16'],
    ['Feb. 21, 2026', '2026-02-21'],
    ['Sept 3rd 2025', '2025-09-03'],
    ['4th of July 2025', '2025-07-04'],
  ]);
});

test('a day is found in French words, with and without accents', () => {
  expect(dates('Le 1er janvier 2026, le 17 novembre 2025, le 2 février 2026, le 3 fevrier 2026 et le 14 AOÛT 2024.', 'fr')).toEqual([
    ['1er janvier 2026', '2026-01-01'],
    ['17 novembre 2025', '2025-11-17'],
    ['2 février 2026', '2026-02-02'],
    ['3 fevrier 2026', '2026-02-03'],
    ['14 AOÛT 2024', '2024-08-14'],
  ]);
});

test('a day is found in Vietnamese words, with and without accents', () => {
  expect(dates('Ngày 16 tháng 1 năm 2026, ngay 17 thang 11 nam 2025, 2 tháng 3, 2026 và ngày 21/2/2026.', 'vi')).toEqual([
    ['Ngày 16 tháng 1 năm 2026', '2026-01-16'],
    ['ngay 17 thang 11 nam 2025', '2025-11-17'],
    ['2 tháng 3, 2026', '2026-03-02'],
    ['ngày 21/2/2026', '2026-02-21'],
  ]);
});

test('a part of a day before a Vietnamese day and month belongs to it', () => {
  expect(dates('Sáng 21/2, chiều 22-2, tối 23/2 và ngày 1 tháng 3.', 'vi', '2026-02-21')).toEqual([
    ['Sáng 21/2', '2026-02-21'],
    ['chiều 22-2', '2026-02-22'],
    ['tối 23/2', '2026-02-23'],
    ['ngày 1 tháng 3', '2026-03-01'],
  ]);
});

test('figures are day first, and month first only where nothing else makes a date', () => {
  expect(dates('16/01/2026, 2026-01-17, 18.01.2026, 02/21/2026, 3-4-2026 and 2026/02/05')).toEqual([
    ['16/01/2026', '2026-01-16'],
    ['2026-01-17', '2026-01-17'],
    ['18.01.2026', '2026-01-18'],
    ['02/21/2026', '2026-02-21'],
    ['3-4-2026', '2026-04-03'],
    ['2026/02/05', '2026-02-05'],
  ]);
});

test('what is no day is none', () => {
  expect(dates('30 February 2026, 32 May 2026, 2026-13-01, resolution 2803, 3.5 million, $16 January, D1 to D3, 10.12.14.2026')).toEqual(
    [],
  );
  expect(dates('We may 5 times in May 2026 see 1,000 people on 9/11.')).toEqual([]);
});

test('a day without a year counts only with a date to be near to', () => {
  const text = 'on January 16 and December 31st, le 2 mars, ngày 21/2, you may 5 times';
  expect(dates(text)).toEqual([]);
  expect(dates(text, 'en', '2026-02-21')).toEqual([
    ['January 16', '2026-01-16'],
    ['December 31st', '2025-12-31'],
    ['2 mars', '2026-03-02'],
    ['ngày 21/2', '2026-02-21'],
  ]);
  expect(dates('le 2 mars', 'fr', '2026-02-21')).toEqual([['2 mars', '2026-03-02']]);
});

test('the last day of a range in words is found', () => {
  expect(dates('from 19-21 February 2026 and Jan 16-18, 2026')).toEqual([
    ['21 February 2026', '2026-02-21'],
    ['Jan 16-18, 2026', '2026-01-16'],
  ]);
});

test('a text that is one date parses, and nothing else does', () => {
  expect(['16 janvier 2026', ' 2026-02-21 ', 'Feb. 21, 2026', 'on 2026-02-21', '2026-02-21 and 2026-02-22', 'soon'].map(parseDate)).toEqual(
    ['2026-01-16', '2026-02-21', '2026-02-21', undefined, undefined, undefined],
  );
});

test('a leap day is real every four years', () => {
  expect([isoDate(2024, 2, 29), isoDate(2025, 2, 29), isoDate(1900, 2, 29), isoDate(1899, 12, 31)]).toEqual([
    '2024-02-29',
    undefined,
    undefined,
    undefined,
  ]);
});

test('hundred thousand of anything take no time', () => {
  for (const piece of ['1', '1/', '1 ', 'May ', 'ngày 1', '2026-', '1er ', 'a1', '.']) {
    const text = piece.repeat(100_000 / piece.length);
    const start = performance.now();
    findDates(text, 'en', '2026-02-21');
    expect(performance.now() - start, piece).toBeLessThan(100);
  }
});
