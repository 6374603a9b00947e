import { expect, test } from 'vitest';
import editions from '../../../../src/config/editions.json';
import { nextMailAt } from '../../../../src/jobs/delivery/next-mail';
import type { Subscriber, Wishes } from '../../../../src/model';
import { NOW, WISHES } from '../../subscribing';

// 06:30 in Ha Noi is 23:30 UTC of the day before; NOW is Sunday 1 March, 06:00 UTC.
const [edition] = editions;
const next = (wishes: Partial<Wishes>, pausedUntil: string | null = null, now = NOW) => {
  if (!edition) throw new Error('there is an edition');
  const subscriber = { wishes: { ...WISHES, ...wishes }, pausedUntil } as Subscriber;
  return nextMailAt(edition, subscriber, now)?.toISOString() ?? null;
};

test('the next mail is the next issue’s, at its hour where the reader is', () => {
  expect([
    next({}),
    next({ hour: '07:00' }),
    next({ hour: '07:00', timeZone: 'Europe/Paris' }),
    next({ hour: '21:00', timeZone: 'America/New_York' }),
  ]).toEqual(['2026-03-01T23:30:00.000Z', '2026-03-02T00:00:00.000Z', '2026-03-02T06:00:00.000Z', '2026-03-02T02:00:00.000Z']);
});

test('an issue that is out already may still be due today', () => {
  expect(next({ hour: '18:00' })).toEqual('2026-03-01T11:00:00.000Z');
});

test('it waits for the days that are wanted, and for the end of a pause', () => {
  expect([next({ frequency: 'weekly' }, null, new Date('2026-03-02T06:00:00Z')), next({}, '2026-03-05'), next({}, '2026-04-01')]).toEqual([
    '2026-03-08T23:30:00.000Z',
    '2026-03-04T23:30:00.000Z',
    null,
  ]);
});
