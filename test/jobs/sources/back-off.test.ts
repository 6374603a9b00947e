import { expect, test } from 'vitest';
import { nextAttempt } from '../../../src/jobs/sources/back-off';

const NOW = new Date('2026-02-21T08:00:00Z');
const minutes = (every: number, failures: number, retryAfter: number | null = null) =>
  (nextAttempt(NOW, every, failures, retryAfter).getTime() - NOW.getTime()) / 60_000;

test('the interval doubles with each failure, up to a day', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 100, 100_000].map((failures) => minutes(60, failures))).toEqual([
    60, 120, 240, 480, 960, 1440, 1440, 1440, 1440,
  ]);
  expect([1, 2].map((failures) => minutes(1440, failures))).toEqual([1440, 1440]);
});

test('Retry-After is obeyed where it is longer, and never makes it shorter', () => {
  expect([minutes(60, 1, 7200), minutes(60, 1, 60), minutes(60, 1, 0), minutes(1440, 9, 2 * 86_400)]).toEqual([120, 60, 60, 2880]);
});
