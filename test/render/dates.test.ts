import { describe, expect, test } from 'vitest';
import { formatDayMonth, formatLongDay, formatMoment, formatMonth, formatShortDay, formatSince, formatTerm } from '../../src/render/dates';

const LANGUAGES = ['en', 'fr', 'vi'];
const inEach = (write: (language: string) => string) => LANGUAGES.map(write);

describe('a date', () => {
  test('is written as the newspapers of the language write it', () => {
    expect(inEach((language) => formatLongDay('2026-02-21', language))).toEqual([
      'Saturday 21 February 2026',
      'samedi 21 février 2026',
      'Thứ Bảy, 21/2/2026',
    ]);
    expect(inEach((language) => formatShortDay('2026-02-21', language))).toEqual(['Sat 21 Feb', 'sam. 21 févr.', 'Thứ 7, 21/2']);
    expect(inEach((language) => formatDayMonth('2025-12-30', '2026-02-21', language))).toEqual([
      '30 December 2025',
      '30 décembre 2025',
      '30/12/2025',
    ]);
    expect(inEach((language) => formatMonth('2026-02-21', language))).toEqual(['February 2026', 'février 2026', 'tháng 2/2026']);
    expect(inEach((language) => formatMoment('2026-02-21T00:30:00Z', language, 'Asia/Ho_Chi_Minh'))).toEqual([
      '21 Feb 07:30',
      '21 févr. 07:30',
      '21/2 07:30',
    ]);
  });

  test('is the 1er of a month in French, and the 11 and the 21 are not', () => {
    expect(['2026-03-01', '2026-03-11', '2026-03-21'].map((date) => formatDayMonth(date, date, 'fr'))).toEqual([
      '1er mars',
      '11 mars',
      '21 mars',
    ]);
    expect(formatLongDay('2026-03-01', 'fr')).toEqual('dimanche 1er mars 2026');
  });
});

describe('an office', () => {
  test('is held since a month, or since a year where no more is known', () => {
    expect(inEach((language) => formatSince('2024-08-03', language))).toEqual(['since August 2024', 'depuis août 2024', 'từ tháng 8/2024']);
    expect(inEach((language) => formatSince('2024-08', language))[0]).toEqual('since August 2024');
    expect(inEach((language) => formatSince('2012', language))).toEqual(['since 2012', 'depuis 2012', 'từ năm 2012']);
  });

  test('was held over years, or over months of one year', () => {
    expect(inEach((language) => formatTerm('2021-04-05', '2026-04-07', language))).toEqual(['2021 – 2026', '2021 – 2026', '2021 – 2026']);
    expect(formatTerm('2024-05-22', '2024-10-21', 'fr')).toEqual('mai – octobre 2024');
    expect(formatTerm('2024-05-02', '2024-05-30', 'en')).toEqual('May 2024');
    expect(formatTerm('2024', '2024-10', 'en')).toEqual('2024');
  });

  test('that ended on New Year’s Day was held until the year before', () => {
    expect([formatTerm('2003-01-01', '2011-01-01', 'en'), formatTerm('2026-01-01', '2027-01-01', 'en')]).toEqual(['2003 – 2010', '2026']);
  });
});
