import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { createHistoryStore, type ToldPoint } from '../../../src/store/history';
import { nameOf, wholeDay } from '../whole-day';

const store = createHistoryStore(env.DB);
const save = (date: string, sketch: Parameters<typeof wholeDay>[1]) => {
  const { general, whole } = wholeDay(date, sketch);
  return store.save(general, whole);
};
const told = (points: ToldPoint[]) => points.map(({ date, point }) => `${date.slice(-2)} ${point.id}`);
const lam = { kind: 'leader', id: 'to-lam' } as const;
const trade = { kind: 'topic', id: 'trade' } as const;

afterEach(reset);

test('what was told of a leader or a topic comes the newest day first, each day in reading order', async () => {
  await save('2026-02-20', { leaders: { 'to-lam': ['b', 'a'] }, topics: { trade: ['c'] } });
  await save('2026-02-21', { leaders: { 'to-lam': ['e', 'd'], 'donald-trump': ['f'] }, topics: { trade: ['d', 'f'] } });
  expect(told(await store.pointsOf('daily', lam, null, 10))).toEqual(['21 e', '21 d', '20 b', '20 a']);
  expect(told(await store.pointsOf('daily', trade, null, 10))).toEqual(['21 d', '21 f', '20 c']);
  expect(await store.pointsOf('weekly', trade, null, 10)).toEqual([]);
});

test('a point comes back as it was told', async () => {
  const { general, whole } = wholeDay('2026-02-20', { leaders: { 'to-lam': ['a'] } });
  await store.save(general, whole);
  expect(await store.pointsOf('daily', lam, null, 1)).toEqual([{ date: '2026-02-20', position: 0, point: whole.briefing.keyPoints[0] }]);
});

test('a history is read page by page, each point once', async () => {
  for (const day of ['18', '19', '20']) await save(`2026-02-${day}`, { leaders: { 'to-lam': [`${day}x`, `${day}y`, `${day}z`] } });
  const pages: string[][] = [];
  let after: ToldPoint | null = null;
  for (;;) {
    const page: ToldPoint[] = await store.pointsOf('daily', lam, after, 4);
    if (!page.length) break;
    pages.push(page.map(({ point }) => point.id));
    after = page.at(-1) ?? null;
  }
  expect(pages).toEqual([['20x', '20y', '20z', '19x'], ['19y', '19z', '18x', '18y'], ['18z']]);
});

test('a date that is saved again leaves nothing of what it had before, and other dates alone', async () => {
  await save('2026-02-19', { leaders: { 'to-lam': ['z'] }, reported: { 'to-lam': [1] } });
  await save('2026-02-20', {
    leaders: { 'to-lam': ['a', 'b'] },
    topics: { trade: ['a'] },
    reported: { 'to-lam': [4], 'donald-trump': [1] },
    general: ['a', 'b'],
  });
  await save('2026-02-20', { leaders: { 'to-lam': ['b'] }, reported: { 'to-lam': [3] }, general: ['b'] });
  expect(told(await store.pointsOf('daily', lam, null, 10))).toEqual(['20 b', '19 z']);
  expect(await store.pointsOf('daily', trade, null, 10)).toEqual([]);
  expect(told(await store.pointsOfDates('daily', ['2026-02-20']))).toEqual(['20 b']);
  expect((await store.leaders('daily', '2026-01-01', 10)).map(({ id, articles }) => [id, articles])).toEqual([['to-lam', 4]]);
});

test('a saving that fails leaves what was there', async () => {
  await save('2026-02-20', { leaders: { 'to-lam': ['a'] } });
  const { general, whole } = wholeDay('2026-02-20', { leaders: { 'to-lam': ['b', 'b'] }, topics: { trade: ['b'] } });
  whole.briefing.leaders.push(...whole.briefing.leaders);
  await expect(store.save(general, whole)).rejects.toThrow('UNIQUE');
  expect(told(await store.pointsOf('daily', lam, null, 10))).toEqual(['20 a']);
});

test('the points of general briefings come by date, in their reading order, without those that only a narrowed one tells', async () => {
  for (const day of ['19', '20', '21']) await save(`2026-02-${day}`, { leaders: { 'to-lam': ['a', 'b', 'c'] }, general: ['c', 'a'] });
  expect(told(await store.pointsOfDates('daily', ['2026-02-19', '2026-02-21']))).toEqual(['21 c', '21 a', '19 c', '19 a']);
  expect(await store.pointsOfDates('daily', [])).toEqual([]);
});

test('the days of a leader say how often they were named, what was told, and whom they met by name', async () => {
  await save('2026-02-18', { reported: { 'to-lam': [2] } });
  await save('2026-02-20', { leaders: { 'to-lam': ['a', 'b'] }, reported: { 'to-lam': [5, ['donald-trump']], 'donald-trump': [1] } });
  await save('2026-02-25', { reported: { 'to-lam': [1] } });
  const days = await store.daysOf('daily', 'to-lam', '2026-02-18', '2026-02-24');
  expect(days.map(({ date, articles, points }) => [date, articles, points])).toEqual([
    ['2026-02-18', 2, 0],
    ['2026-02-20', 5, 2],
  ]);
  expect(days[1]).toEqual({
    id: 'to-lam',
    date: '2026-02-20',
    name: nameOf('to-lam'),
    office: 'Office on 2026-02-20',
    country: 'VN',
    former: false,
    articles: 5,
    points: 2,
    met: [{ id: 'donald-trump', name: nameOf('donald-trump') }],
    metOthers: ['President of Kenya'],
  });
});

test('a leader is known as of the day they were last named', async () => {
  for (const date of ['2026-02-20', '2026-02-18']) await save(date, { reported: { 'to-lam': [1] } });
  expect(await store.findLeader('daily', 'to-lam')).toEqual({
    id: 'to-lam',
    name: nameOf('to-lam'),
    office: 'Office on 2026-02-20',
    country: 'VN',
    former: false,
    firstSeen: '2026-02-18',
    lastSeen: '2026-02-20',
  });
  expect(await store.findLeader('daily', 'nobody')).toEqual(null);
});

test('leaders come by the articles that named them lately, then by the day they were last named', async () => {
  await save('2025-06-01', { reported: { 'old-hand': [9], 'to-lam': [9] } });
  await save('2025-07-01', { reported: { 'less-old-hand': [9] } });
  await save('2026-02-18', { leaders: { 'to-lam': ['a'] }, reported: { 'to-lam': [2], 'donald-trump': [3] } });
  await save('2026-02-20', { reported: { 'to-lam': [2] } });
  const all = await store.leaders('daily', '2026-01-01', 10);
  expect(all.map(({ id, lastSeen, days, articles, points }) => [id, lastSeen, days, articles, points])).toEqual([
    ['to-lam', '2026-02-20', 2, 4, 1],
    ['donald-trump', '2026-02-18', 1, 3, 0],
    ['less-old-hand', '2025-07-01', 0, 0, 0],
    ['old-hand', '2025-06-01', 0, 0, 0],
  ]);
  expect((await store.leaders('daily', '2026-01-01', 2)).map(({ id, office }) => [id, office])).toEqual([
    ['to-lam', 'Office on 2026-02-20'],
    ['donald-trump', 'Office on 2026-02-18'],
  ]);
  expect(await store.leaders('weekly', '2026-01-01', 2)).toEqual([]);
});

test('topics are counted by points and days since a date', async () => {
  await save('2026-01-01', { topics: { sport: ['a'] } });
  await save('2026-02-18', { topics: { trade: ['a', 'b'], energy: ['a'] } });
  await save('2026-02-20', { topics: { trade: ['c'] } });
  expect(await store.topicCounts('daily', '2026-02-01')).toEqual([
    { id: 'trade', days: 2, points: 3, lastSeen: '2026-02-20' },
    { id: 'energy', days: 1, points: 1, lastSeen: '2026-02-18' },
  ]);
});

test('a day of two thousand long points is saved in few statements', async () => {
  const ids = Array.from({ length: 2000 }, (_, i) => `point-${i}`);
  const { general, whole } = wholeDay('2026-02-20', { topics: { trade: ids } });
  for (const point of whole.briefing.keyPoints) point.text = 'Đường sắt. '.repeat(100);
  const batch = env.DB.batch.bind(env.DB);
  let statements = 0;
  const counting = new Proxy(env.DB, {
    get: (db, name) =>
      name === 'batch'
        ? (list: D1PreparedStatement[]) => {
            statements = list.length;
            return batch(list);
          }
        : Reflect.get(db, name).bind(db),
  });
  await createHistoryStore(counting).save(general, whole);
  expect([statements <= 12, (await store.pointsOf('daily', trade, null, 5000)).length]).toEqual([true, 2000]);
});

/** A day of points that are on topics and about leaders. */
async function saveAbout(date: string, points: Record<string, { topics: string[]; leaders: string[] }>): Promise<void> {
  const { general, whole } = wholeDay(date, {
    leaders: { 'to-lam': Object.keys(points) },
    topics: { trade: Object.keys(points) },
    reported: { 'to-lam': [1] },
  });
  const keyPoints = whole.briefing.keyPoints.map((point) => ({ ...point, ...points[point.id] }));
  await store.save(general, { ...whole, briefing: { ...whole.briefing, keyPoints } });
}

test('of what was told of a leader, that which is on one topic can be had alone', async () => {
  await saveAbout('2026-02-20', { a: { topics: ['trade'], leaders: [] }, b: { topics: ['energy', 'health'], leaders: [] } });
  await saveAbout('2026-02-21', { c: { topics: ['health'], leaders: [] }, d: { topics: [], leaders: [] } });
  expect(told(await store.pointsOf('daily', lam, null, 10, 'health'))).toEqual(['21 c', '20 b']);
  expect(told(await store.pointsOf('daily', lam, { date: '2026-02-21', position: 0 }, 10, 'health'))).toEqual(['20 b']);
  expect(await store.pointsOf('daily', lam, null, 10, 'nothing')).toEqual([]);
});

test('points are counted by topic for a leader and by leader for a topic, the most first, since a date', async () => {
  await saveAbout('2026-02-10', { z: { topics: ['trade'], leaders: ['to-lam'] } });
  await saveAbout('2026-02-20', {
    a: { topics: ['trade'], leaders: ['to-lam', 'unnamed'] },
    b: { topics: ['energy', 'health'], leaders: ['to-lam'] },
  });
  await saveAbout('2026-02-21', { c: { topics: ['health'], leaders: [] } });
  expect(await store.sharesOf('daily', lam, '2026-02-20')).toEqual([
    { id: 'health', name: null, points: 2 },
    { id: 'energy', name: null, points: 1 },
    { id: 'trade', name: null, points: 1 },
  ]);
  expect(await store.sharesOf('daily', trade, '2026-02-20')).toEqual([
    { id: 'to-lam', name: nameOf('to-lam'), points: 2 },
    { id: 'unnamed', name: null, points: 1 },
  ]);
});

test('each topic has the first point of its newest day', async () => {
  await save('2026-02-19', { topics: { health: ['h'] } });
  await save('2026-02-20', { topics: { trade: ['a', 'b'] } });
  await save('2026-02-21', { topics: { trade: ['c', 'd'] } });
  const newest = await store.newestOf('daily', ['trade', 'health', 'energy']);
  expect(newest.map(({ topic, date, point }) => [topic, date, point.id]).sort()).toEqual([
    ['health', '2026-02-19', 'h'],
    ['trade', '2026-02-21', 'c'],
  ]);
});
