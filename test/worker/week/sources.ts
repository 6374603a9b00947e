import { gzipSync } from 'node:zlib';
import type { NewsSource } from '../../../src/model';
import type { StrangeAnswer } from '../../servers/strange-answer';
import type { Hours, WeekItem } from './items';

/** How a feed misbehaves. */
export interface Fault {
  from: Hours;
  to: Hours;
  answer: StrangeAnswer;
  /** What the report says of it; null where it is a feed in which there is nothing. */
  says: RegExp | null;
}

export interface WeekSource {
  id: string;
  every: number;
  format: 'rss' | 'atom' | 'json';
  items: WeekItem[];
  /** It has an ETag. */
  validates?: boolean;
  fault?: Fault;
  /** Where its feed leads to, for good or not. */
  leads?: { status: number };
  /** How its feed is sent while nothing is wrong. */
  sent?: Partial<StrangeAnswer>;
  /** Its pages are on a site that allows none. */
  isClosed?: boolean;
  entry?: Partial<NewsSource>;
}

let count = 0;
/** Items that come at an interval, from an hour of the week on. */
function items(source: string, from: Hours, step: number, many: number, more: Partial<WeekItem> = {}): WeekItem[] {
  return Array.from({ length: many }, (_, i) => {
    const n = ++count;
    return { key: `${source}-${i}`, n, at: from + i * step, fate: 'briefed', gives: 'whole', ...more };
  });
}

const good = (id: string, more: Partial<WeekSource> = {}): WeekSource => ({
  ...{ id, every: 360, format: 'rss', items: items(id, 3, 23, 6) },
  ...more,
});

/** Fails for a day and then answers: what came meanwhile is in its feed still. */
const failing = (id: string, answer: StrangeAnswer, says: RegExp | null): WeekSource => ({
  ...good(id),
  items: items(id, 28, 14, 6),
  fault: { from: 20, to: 44, answer, says },
});

/** Never has anything to be read. */
const lost = (id: string, answer: StrangeAnswer, says: RegExp | null): WeekSource => ({
  ...good(id, { items: [] }),
  fault: { from: 0, to: Number.POSITIVE_INFINITY, answer, says },
});

const xml = (body: string, more: Partial<StrangeAnswer> = {}): StrangeAnswer => ({
  headers: { 'content-type': 'text/xml' },
  body,
  ...more,
});
const away = (location: string): StrangeAnswer => ({ status: 302, headers: { location } });

const LEADS = /leads to an address that is not asked/;

const LAUGHS = `<!DOCTYPE rss [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};&l${i};&l${i};">`).join('')}]>
<rss version="2.0"><channel><title>&l30;</title></channel></rss>`;
const MANY = `<rss version="2.0"><channel>${'<item><title>One of very many</title></item>'.repeat(100_000)}</channel></rss>`;
const BOMB = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' ')).toString('base64');
const NESTED = `<rss version="2.0"><channel>${'<item>'.repeat(100_000)}`;

/** All sources of the week. Computed when asked for, so that each week counts from one. */
export function weekSources(): WeekSource[] {
  count = 0;
  const undated = items('undated', 4, 25, 5, { date: null });
  const ahead = items('ahead', 6, 25, 5, { date: 'Sun, 01 Jan 2034 00:00:00 GMT' });
  const old = items('old', 0, 1, 3, { date: 'Mon, 02 Feb 2026 10:00:00 GMT', fate: 'old' });
  const bad: WeekItem[] = [
    ...items('bad-link', 10, 1, 1, { gives: 'headline', link: 'javascript:alert(1)', fate: 'none' }),
    ...items('bad-page', 11, 1, 1, { gives: 'headline', page: { status: 404 }, fate: 'none' }),
    ...items('gone-page', 12, 1, 1, { gives: 'teaser', page: { status: 410 }, fate: 'none' }),
    ...items('beside-bad', 13, 20, 3),
  ];
  return [
    good('rss', { every: 120, validates: true }),
    good('atom', { format: 'atom' }),
    good('json', { format: 'json', validates: true }),
    good('teasers', { items: items('teasers', 2, 16, 8, { gives: 'teaser' }) }),
    good('headlines', { items: items('headlines', 2, 30, 4, { gives: 'headline' }) }),
    good('closed', { items: items('closed', 7, 30, 4, { gives: 'teaser' }), isClosed: true }),
    good('late-pages', { items: items('late-pages', 8, 40, 3, { gives: 'teaser', isLate: true }) }),
    good('dated-oddly', { items: [...old, ...undated, ...ahead].sort((a, b) => a.at - b.at) }),
    good('some-bad', { items: bad }),
    good('changing', { items: items('changing', 9, 24, 5).map((item) => ({ ...item, changes: item.at + 20 })) }),
    good('crowded', { items: items('crowded', 30, 0, 11) }),
    good('chosen', { items: items('chosen', 12, 12, 4, { fate: 'none' }), entry: { keep: { leaders: ['emmanuel-macron'], topics: [] } } }),
    good('gzipped', { items: items('gzipped', 5, 30, 4), sent: { encodings: ['gzip'] } }),
    good('dripping', { items: items('dripping', 6, 30, 4), sent: { drip: { size: 20_000, every: 20 } } }),
    ...[301, 308, 302, 307].map((status) => good(`moved-${status}`, { leads: { status }, items: items(`moved-${status}`, 4, 40, 3) })),
    failing('broken', { status: 500 }, /fault of its own \(500\)/),
    failing('unavailable', { status: 503, headers: { 'retry-after': '28800' } }, /come back later \(503\)/),
    failing('busy', { status: 429, headers: { 'retry-after': '43200' } }, /come back later \(429\)/),
    failing('hangs-up', { instead: 'hang up' }, /cannot be reached|hung up/),
    failing('cut', xml('<rss version="2.0"><channel>', { cut: 10 }), /hung up before its answer was whole/),
    failing(
      'no-feed',
      { headers: { 'content-type': 'text/html' }, body: '<html><body>Sorry, we are renewing our site.</body></html>' },
      /no feed/,
    ),
    failing('bomb', { headers: { 'content-encoding': 'gzip', 'content-type': 'text/xml' }, base64: BOMB }, /more than 2 MiB/),
    failing('endless', xml('<item>endless</item>'.repeat(1000), { endless: true }), /more than 2 MiB/),
    failing('many', xml(MANY), /more than 2 MiB/),
    failing('laughs', xml(LAUGHS), null),
    failing('nested', xml(NESTED), null),
    failing('loop', away('/feeds/loop'), /in a circle/),
    failing('chain', away('/chain/1'), /leads on more than 3 times/),
    lost('to-private', away('http://192.168.1.1/feed'), LEADS),
    lost('to-loopback', away('http://0x7f.1/feed'), LEADS),
    lost('to-metadata', away('http://169.254.169.254/latest/meta-data/'), LEADS),
    lost('to-file', away('file:///etc/passwd'), LEADS),
    lost('to-data', away('data:application/rss+xml,<rss/>'), LEADS),
    lost('nobody', { status: 404 }, /\(404\)/),
    lost('retired', { status: 410 }, /gone for good \(410\)/),
    { ...failing('silent', { instead: 'silence' }, /longer than 10 seconds/), every: 1440 },
  ];
}
