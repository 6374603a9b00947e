import { expect, test } from 'vitest';
import { formatSources, type Source, stateOf } from '../../scripts/lib/source-table.mjs';

const AT = '2026-02-21T08:00:00.000Z';
const POLL: NonNullable<Source['poll']> = {
  ...{ nextAt: AT, askedAt: AT, succeededAt: AT, newsAt: AT, failures: 0, error: null, failedAt: null, movedTo: null, retiredAt: null },
};
const SOURCE: Source = {
  ...{
    id: 'a',
    name: 'A',
    feed: 'https://a.example/',
    every: 60,
    paused: false,
    origin: 'api',
    addedAt: AT,
    silentSince: null,
    poll: POLL,
  },
};

test.each<[string, Partial<Source>]>([
  ['ok', {}],
  ['new', { poll: { ...POLL, askedAt: null, succeededAt: null } }],
  ['failing', { poll: { ...POLL, failures: 2, error: 'x' } }],
  ['silent since 2026-02-20 07:30', { silentSince: '2026-02-20T07:30:00.000Z', poll: { ...POLL, failures: 9 } }],
  ['gone', { poll: { ...POLL, nextAt: null, retiredAt: AT, failures: 1 } }],
  ['paused', { paused: true, silentSince: AT }],
  ['mail only', { feed: null, poll: null }],
])('a source is %s', (state, more) => {
  expect(stateOf({ ...SOURCE, ...more })).toEqual(state);
});

test('columns stand below their heads in any script, and nothing of a name moves the cursor', () => {
  const failing = { ...POLL, newsAt: null, failures: 12, error: 'the site answered 503', failedAt: AT };
  const table = formatSources([
    { ...SOURCE, name: 'Thông tấn\u001b[2J' },
    { ...SOURCE, id: 'a-long-one', name: 'x'.repeat(40), every: 1440, poll: failing },
    { ...SOURCE, id: 'm', feed: null, poll: null },
  ]);
  expect(table.split('\n')).toEqual([
    'ID          NAME                              EVERY     LAST SUCCESS      LAST NEWS         FAILURES  STATE      LAST ERROR',
    'a           Thông tấn [2J                     60 min    2026-02-21 08:00  2026-02-21 08:00  0         ok         -',
    `a-long-one  ${'x'.repeat(31)}…  1440 min  2026-02-21 08:00  -                 12        failing    2026-02-21 08:00 the site answered 503`,
    'm           A                                 -         -                 -                 -         mail only  -',
  ]);
});
