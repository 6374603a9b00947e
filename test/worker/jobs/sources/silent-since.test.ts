import { expect, test } from 'vitest';
import { silentSince } from '../../../../src/jobs/sources/silent-since';
import type { NewsSource, PollState } from '../../../../src/model';

const NOW = new Date('2026-02-21T08:00:00Z');
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
const SOURCE: NewsSource = {
  ...{ id: 'vna', name: 'VNA', language: null, country: null, ownership: null, feed: 'https://vna.example/rss', every: 60 },
  ...{ keep: null, drop: null, senders: [], paused: false, origin: 'api' },
};
const silent = (succeededAt: string | null, source: Partial<NewsSource> = {}, poll: Partial<PollState> = {}, addedAt = ago(100)) =>
  silentSince(
    {
      source: { ...SOURCE, ...source },
      addedAt,
      poll: {
        ...{
          source: 'vna',
          nextAt: NOW.toISOString(),
          askedAt: ago(1),
          succeededAt,
          newsAt: null,
          failures: 3,
          error: null,
          failedAt: null,
        },
        ...{ movedTo: null, retiredAt: null, ...poll },
      },
    },
    NOW,
  );

test('a source is silent when it has not answered for a day, since its last answer', () => {
  expect([silent(ago(23)), silent(ago(25))]).toEqual([null, ago(25)]);
});

test('one that never answered is silent a day after it was listed', () => {
  expect([silent(null, {}, {}, ago(23)), silent(null)]).toEqual([null, ago(100)]);
});

test('one that is asked once a day is not silent while its next answer is not due', () => {
  expect([silent(ago(24.5), { every: 1440 }), silent(ago(25.5), { every: 1440 })]).toEqual([null, ago(25.5)]);
});

test('one that nobody asks is not silent: paused, gone, without a feed', () => {
  expect([silent(ago(50), { paused: true }), silent(ago(50), {}, { retiredAt: ago(2) }), silent(ago(50), { feed: null })]).toEqual([
    null,
    null,
    null,
  ]);
});
