import { expect, test } from 'vitest';
import { parseInstant } from '../../src/text/instants';

test('times with a zone, without one and dates become instants in UTC', () => {
  const given = ['2026-02-21T08:00:00.000Z', '2026-02-21T09:00+01:00', '2026-02-21 08:00:00', '2026-02-21t08:00z', ' 2026-02-21 '];
  expect(given.map(parseInstant)).toEqual([...Array(4).fill('2026-02-21T08:00:00.000Z'), '2026-02-21T00:00:00.000Z']);
});

test('what is no day, no time or anything else is none', () => {
  const given = ['', '2026-02-30', '2026-02-21T25:00Z', '1026-02-21', '21/02/2026', 'yesterday', '2026-02-21T08:00:00Z\0', '2026'];
  expect(given.map(parseInstant)).toEqual(given.map(() => undefined));
});
