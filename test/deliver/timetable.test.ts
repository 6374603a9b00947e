import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { windowOf } from '../../src/compose/window';
import { planDeparture } from '../../src/deliver/timetable';
import type { Edition } from '../../src/model';
import { parseSchedule } from '../../src/text/schedule';
import { edition } from '../compose/analysed';

const paris: Edition = { ...edition, timeZone: 'Europe/Paris' };
const publishedOn =
  (of: Edition = edition) =>
  (date: string) =>
    new Date(windowOf(of, date).to);
function plan(text: string, date: string, of?: Edition) {
  const schedule = parseSchedule(text);
  if (!schedule) throw new RangeError(text);
  return planDeparture(schedule, date, publishedOn(of));
}

const datesFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => Temporal.PlainDate.from(first).add({ days: i }).toString());
/** Around every change of clocks of the zones below, and around a new year. */
const STRETCHES = [datesFrom('2025-12-25', 14), datesFrom('2026-02-10', 60), datesFrom('2026-09-25', 45)];
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Ho_Chi_Minh',
  'Africa/Casablanca',
  'America/Sao_Paulo',
];
const HOURS = ['00:00', '01:00', '02:30', '06:30', '12:00', '18:30', '23:59'];
const HOUR = 3_600_000;

describe('the mail of a date', () => {
  test('is due as soon as the date is published, or at the first such hour after it', () => {
    expect([
      plan('daily - Europe/Paris', '2026-02-21').dueAt,
      plan('daily 07:00 Europe/Paris', '2026-02-21').dueAt,
      plan('daily 00:30 Europe/Paris', '2026-02-21').dueAt,
      plan('daily 07:00 America/New_York', '2026-02-21').dueAt,
      plan('daily 07:00 Asia/Ho_Chi_Minh', '2026-02-21').dueAt,
      plan('daily 06:00 Asia/Ho_Chi_Minh', '2026-02-21').dueAt,
    ]).toEqual([
      '2026-02-21T23:30:00.000Z',
      '2026-02-22T06:00:00.000Z',
      '2026-02-21T23:30:00.000Z',
      '2026-02-22T12:00:00.000Z',
      '2026-02-22T00:00:00.000Z',
      '2026-02-22T23:00:00.000Z',
    ]);
  });

  test('at an hour that a change of clocks leaves out comes later by the change, and at one that comes twice the first time', () => {
    expect([plan('daily 02:30 Europe/Paris', '2026-03-28').dueAt, plan('daily 02:30 Europe/Paris', '2026-10-24').dueAt]).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
    ]);
  });

  test('tells of one date, on a Monday of three or of seven, and does not come on days without mail', () => {
    // The edition of a Saturday comes out on Sunday morning in Ha Noi: 2026-02-21 is a Saturday.
    const week = datesFrom('2026-02-20', 7);
    const daysOf = (frequency: string) => week.map((date) => plan(`${frequency} 07:00 Asia/Ho_Chi_Minh`, date).days);
    expect([daysOf('daily'), daysOf('weekdays'), daysOf('weekly')]).toEqual([
      [1, 1, 1, 1, 1, 1, 1],
      [0, 0, 3, 1, 1, 1, 1],
      [0, 0, 7, 0, 0, 0, 0],
    ]);
  });

  test('has its day of the week in the zone of its reader', () => {
    const monday = (zone: string) => plan(`weekly - ${zone}`, '2026-02-22');
    expect([monday('Pacific/Kiritimati'), monday('Pacific/Pago_Pago')].map(({ day, days }) => [day, days])).toEqual([
      ['2026-02-23', 7],
      ['2026-02-22', 0],
    ]);
  });

  test.each(['daily 25 Europe/Paris', 'hourly - UTC', '', 'daily - Nowhere/None'])('needs a schedule: %o is none', (schedule) => {
    expect(() => plan(schedule, '2026-02-21')).toThrow(RangeError);
  });
});

describe.each([
  ['an edition of Ha Noi', edition],
  ['an edition of Paris', paris],
])('through changes of clocks, of %s', (_, of) => {
  const cases = ZONES.flatMap((zone) => ['-', ...HOURS].map((hour) => ({ zone, hour })));

  test.each(cases)('no day in $zone at $hour has two mails, or none', ({ zone, hour }) => {
    for (const dates of STRETCHES) {
      const departures = dates.map((date) => plan(`daily ${hour} ${zone}`, date, of));
      expect(departures.map(({ day }) => day)).toEqual(datesFrom(departures[0]?.day ?? '', dates.length));
      for (const [i, { dueAt, day }] of departures.entries()) {
        const published = publishedOn(of)(dates[i] ?? '').getTime();
        const due = Date.parse(dueAt);
        const wanted =
          hour === '-' ? due : Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: hour }).epochMilliseconds;
        // At its hour, or at once where that comes before publication for half a year, by no more than the two changes.
        expect([due >= published, due - published <= 26 * HOUR, due === Math.max(wanted, published), due - wanted <= 2 * HOUR]).toEqual(
          Array(4).fill(true),
        );
      }
    }
  });

  test.each(cases)('the mails of weekdays and of weeks in $zone at $hour tell of every date once', ({ zone, hour }) => {
    for (const dates of STRETCHES) {
      for (const frequency of ['weekdays', 'weekly']) {
        const told = dates.flatMap((date, i) => {
          const { days } = plan(`${frequency} ${hour} ${zone}`, date, of);
          return days > i + 1 ? [] : dates.slice(i + 1 - days, i + 1);
        });
        expect(told).toEqual(dates.slice(dates.indexOf(told[0] ?? ''), dates.indexOf(told.at(-1) ?? '') + 1));
      }
    }
  });
});
