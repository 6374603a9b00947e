import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { composeFeed, type FeedSource, type FeedSubject } from '../../../src/render/feed/feed';
import { FEED_FORMATS } from '../../../src/render/feed/formats';
import type { Frame } from '../../../src/render/frame';
import { EMPTY, FRAME, RICH } from '../briefing-fixture';
import { briefingFeed, EDITION, FRENCH, HOSTILE, poison, subjectFeed } from './days';
import { atomFaults, jsonFaults, rssFaults } from './feed-faults';

const LEADER: FeedSubject = { kind: 'leader', id: 'linh-dao', name: 'Linh Dao' };
const TOPIC: FeedSubject = { kind: 'topic', id: 'peace-and-security', name: 'Peace & security' };

const write = (source: FeedSource, suffix: string, frame = FRAME) => FEED_FORMATS[suffix]?.write(composeFeed(source, frame)) ?? '';

/** Everything that a validator would say of a feed, in all three formats. */
function faults(source: FeedSource, frame: Frame = FRAME): string[] {
  const { address } = composeFeed(source, frame);
  return [
    ...atomFaults(write(source, 'xml', frame), address('.xml')),
    ...rssFaults(write(source, 'rss', frame), address('.rss')),
    ...jsonFaults(write(source, 'json', frame), address('.json')),
  ];
}

const withoutHtml = (source: FeedSource) => ({ ...source, days: source.days.map((day) => ({ ...day, html: null })) });

describe('feeds are valid', () => {
  test.each<[string, FeedSource, Frame]>([
    ['of fifty briefings', briefingFeed(RICH, 50), FRAME],
    ['in another language', briefingFeed(RICH, 2, FRENCH), FRENCH],
    ['of a leader', subjectFeed(LEADER, RICH.keyPoints), FRAME],
    ['of a topic, in another language', subjectFeed(TOPIC, RICH.keyPoints, FRENCH), FRENCH],
    ['of a day without news', briefingFeed(EMPTY, 1), FRAME],
    ['without an entry', briefingFeed(RICH, 0), FRAME],
    ['whose entries were not kept', withoutHtml(briefingFeed(RICH, 3)), FRAME],
  ])('%s', (_, source, frame) => expect(faults(source, frame)).toEqual([]));

  test.each(HOSTILE.map((value) => [value]))('whatever an article says: %j', (value) => {
    const bad = poison(value);
    expect(faults(briefingFeed(bad, 2))).toEqual([]);
    expect(faults(subjectFeed({ ...LEADER, name: value.trim() || 'Nobody' }, bad.keyPoints))).toEqual([]);
  });
});

test('a fault is found: an address that is not full, a date that is none, one id twice', () => {
  const good = briefingFeed(RICH, 2);
  const [a, b] = good.days;
  const bad = {
    ...good,
    days: [{ ...a, updatedAt: 'today', html: '<p><a href="/x">x</a></p>' } as never, { ...b, date: a?.date } as never],
  };
  expect(() => expect(faults(bad)).toEqual([])).toThrow();
  expect(rssFaults(write(bad, 'rss'), 'https://briefing.example/feed.rss')).toEqual(
    expect.arrayContaining(['guids are not unique', 'a link that is not full: /x']),
  );
});

describe('what is read back is what was put in', () => {
  for (const value of ['Plain', ...HOSTILE]) {
    const feed = composeFeed(briefingFeed(poison(value), 2), FRAME);
    const source = briefingFeed(poison(value), 2);
    const put = feed.entries.map(({ id, title, address, html }) => [id, title, address, html?.trim()]);

    test(`from Atom: ${JSON.stringify(value)}`, () => {
      const { entries = [] } = parseAtomFeed(write(source, 'xml'));
      expect(entries.map(({ id, title, links, content }) => [id, title?.value, links?.[0]?.href, content?.value])).toEqual(put);
      expect(entries.map(({ updated, published }) => [updated, published])).toEqual(
        feed.entries.map(({ updatedAt, publishedAt }) => [updatedAt, publishedAt]),
      );
    });

    test(`from RSS: ${JSON.stringify(value)}`, () => {
      const { items = [] } = parseRssFeed(write(source, 'rss'));
      expect(items.map(({ guid, title, link, content }) => [guid?.value, title, link, content?.encoded])).toEqual(put);
    });

    test(`from JSON: ${JSON.stringify(value)}`, () => {
      const { items = [] } = parseJsonFeed(write(source, 'json'));
      expect(items.map(({ id, title, url, content_html }) => [id, title, url, content_html?.trim()])).toEqual(put);
    });
  }
});

test('an entry’s id outlives addresses, and is another one for each language, leader and topic', () => {
  const idOf = (source: FeedSource, frame = FRAME) => composeFeed(source, frame).entries[0]?.id;
  expect([
    idOf(briefingFeed(RICH, 1)),
    idOf(briefingFeed(RICH, 1, FRENCH), FRENCH),
    idOf(subjectFeed(LEADER, RICH.keyPoints)),
    idOf(subjectFeed(TOPIC, RICH.keyPoints, FRENCH), FRENCH),
  ]).toEqual([
    'tag:briefing.example,2026:daily/2026-02-21',
    'tag:briefing.example,2026:daily/2026-02-21/fr',
    'tag:briefing.example,2026:daily/2026-02-21/leaders/linh-dao',
    'tag:briefing.example,2026:daily/2026-02-21/topics/peace-and-security/fr',
  ]);
});

test('an entry leads to its page: the briefing, narrowed to the leader of the feed, in the language of the feed', () => {
  const addressOf = (source: FeedSource, frame = FRAME) => composeFeed(source, frame).entries[0]?.address;
  expect([addressOf(briefingFeed(RICH, 1)), addressOf(subjectFeed(LEADER, RICH.keyPoints, FRENCH), FRENCH)]).toEqual([
    'https://briefing.example/briefings/2026-02-21',
    'https://briefing.example/briefings/2026-02-21?leaders=linh-dao&lang=fr',
  ]);
});

test('an entry tells each point once, with its source and a link to the sentence', () => {
  const html = briefingFeed(RICH, 1).days[0]?.html ?? '';
  const told = RICH.keyPoints
    .filter(({ text }) => html.includes(text.slice(0, 20)))
    .map(({ text }) => html.split(text.slice(0, 20)).length - 1);
  expect([told.length > 3, new Set(told)]).toEqual([true, new Set([1])]);
  expect(html).toContain('https://lotuswire.example/2026/harbour-talks#:~:text&#x3D;');
});

test('what is in another language than the feed says so', () => {
  expect(briefingFeed(RICH, 1).days[0]?.html).toContain('<span lang="fr" dir="auto">');
  expect(briefingFeed(RICH, 1).days[0]?.html).toContain('<span lang="ar" dir="auto">');
  expect(briefingFeed(RICH, 1, FRENCH).days[0]?.html).toContain('<div lang="fr" dir="ltr">');
});

test('a long day ends with how much more its page has', () => {
  const [first] = RICH.keyPoints;
  const points = Array.from({ length: 30 }, (_, n) => ({ ...(first as NonNullable<typeof first>), id: `x${n}` }));
  const leaders = RICH.leaders.slice(0, 1).map((leader) => ({ ...leader, keyPoints: points.map(({ id }) => id) }));
  const html = briefingFeed({ ...RICH, keyPoints: points, leaders, topics: [], changes: [], bottomLine: 'x0' }, 1).days[0]?.html ?? '';
  expect([html.match(/<li>/g)?.length, html.includes('>10 more on the web</a>')]).toEqual([19, true]);
});

test('a feed changed when its newest change was made, whichever entry that was of', () => {
  const { days } = briefingFeed(RICH, 3);
  const changed = days.map((day, n) => (n === 2 ? { ...day, updatedAt: '2026-05-01T00:00:00.000Z' } : day));
  expect(composeFeed({ edition: EDITION, subject: null, days: changed }, FRAME).updatedAt).toEqual('2026-05-01T00:00:00.000Z');
});
