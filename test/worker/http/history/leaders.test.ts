import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../../../src/services';
import { clear, report, send } from '../../send';
import { wholeDay } from '../../whole-day';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

const now = new Date('2026-03-10T08:00:00Z');
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const get = (path: string, headers: Record<string, string> = {}) => send(path, { headers: { ...BROWSER, ...headers }, token: null, now });
const page = async (path: string) => (await get(path)).text();
const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const daysIn = (html: string) => [...main(html).matchAll(/<h3><a href="\/briefings\/([\d-]+)/g)].map(([, date]) => date);
const { history, runs } = connect(env);

/** Reports of Macron, Merz and Modi in turn, one a day, published. */
async function publishDays(...dates: string[]): Promise<void> {
  for (const [i, date] of dates.entries()) {
    for (const n of [3 * i, 3 * i + 1]) await send('/api/articles', { body: report(n, { publishedAt: date }) });
    await send(`/api/briefings/${date}`, { method: 'POST' });
  }
}

/** A history without articles: `count` points a day. */
async function tell(leader: string, dates: readonly string[], count: number): Promise<void> {
  for (const date of dates) {
    const ids = Array.from({ length: count }, (_, i) => `${date}x${i}`);
    const { general, whole } = wholeDay(date, { leaders: { [leader]: ids }, reported: { [leader]: [count] } });
    await history.save(general, whole);
  }
}

test('a leader’s page tells what was said day by day, the newest first, with links to the sentences', async () => {
  await publishDays('2026-02-19', '2026-02-20', '2026-02-21');
  const html = await page('/leaders/emmanuel-macron');
  expect(daysIn(html)).toEqual(['2026-02-21', '2026-02-20', '2026-02-19']);
  expect(html).toContain('https://news.example/reports/3#:~:text');
  expect(main(html)).toContain('<h1>Emmanuel Macron</h1>');
  expect(main(html).match(/<rect /g)?.length).toEqual(3);
  expect(main(html)).toContain('Named in 3 articles on 3 of 60 days');
});

test('by topic there are only the points on it', async () => {
  await publishDays('2026-02-19', '2026-02-20', '2026-02-21');
  const all = await page('/leaders/emmanuel-macron');
  const counts = [...main(all).matchAll(/\?topic&#x3D;([\w-]+)">[^<]*<\/a> <span>(\d+)/g)].map(
    ([, id = '', count]) => [id, Number(count)] as const,
  );
  expect(counts.length).toBeGreaterThan(0);
  for (const [id, count] of counts) {
    const html = await page(`/leaders/emmanuel-macron?topic=${id}`);
    expect([id, main(html).match(/class="said"/g)?.length]).toEqual([id, count]);
  }
  expect((await get('/leaders/emmanuel-macron?topic=nothing')).status).toEqual(404);
});

test('a long history goes on page by page, each day on one page only', async () => {
  const dates = Array.from({ length: 28 }, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}`);
  await tell('to-lam', dates, 4);
  const seen: (string | undefined)[] = [];
  let path: string | undefined = '/leaders/to-lam';
  let pages = 0;
  for (; path && pages < 20; pages++) {
    const html: string = await page(path);
    seen.push(...daysIn(html));
    path = /rel="next" href="([^"]+)"/.exec(main(html))?.[1]?.replace('&#x3D;', '=');
  }
  expect([seen, pages]).toEqual([dates.toReversed(), 4]);
});

test('who was never reported has a page that says so', async () => {
  const html = await page('/leaders/barack-obama');
  expect(main(html)).toContain('Former President of the United States');
  expect(main(html)).toContain('No report has named Barack Obama yet.');
  expect(main(html)).not.toContain('<svg');
});

test('who is not on the watchlist has a page once they were reported', async () => {
  expect((await get('/leaders/celia-durand')).status).toEqual(404);
  await tell('celia-durand', ['2026-02-20'], 1);
  const html = await page('/leaders/celia-durand');
  expect(main(html)).toContain('<h1>Name of celia-durand</h1>');
  expect(main(html)).toMatch(/Office on 2026-02-20, Vietnam <span class="when">as reported on/);
});

test.each([
  ['/leaders/t%C3%B4-l%C3%A2m', '/leaders/to-lam'],
  ['/leaders/To%20Lam', '/leaders/to-lam'],
  ['/leaders/TO-LAM?lang=fr&topic=trade', '/leaders/to-lam?lang=fr&topic=trade'],
  ['/leaders/general-secretary-lam', '/leaders/to-lam'],
  ['/leaders/pr%C3%A9sident-macron', '/leaders/emmanuel-macron'],
  ['/leaders/trump', '/leaders/donald-trump'],
  ['/topics/commerce-et-%C3%A9conomie?lang=fr', '/topics/trade?lang=fr'],
  ['/topics/TRADE', '/topics/trade'],
])('%s leads to %s', async (path, location) => {
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, location]);
});

test('where several leaders fit the reader chooses', async () => {
  const response = await get('/leaders/khamenei');
  const html = await response.text();
  expect([response.status, html.includes('noindex')]).toEqual([300, true]);
  expect([...main(html).matchAll(/href="(\/leaders\/[\w-]+)"/g)].map(([, href]) => href).sort()).toEqual([
    '/leaders/ali-khamenei',
    '/leaders/mojtaba-khamenei',
  ]);
});

test.each(['/leaders/zzz', '/topics/zzz', `/leaders/${'a'.repeat(3000)}`])('%s is not found', async (path) => {
  expect((await get(path)).status).toEqual(404);
});

test('a date that is none is told so', async () => {
  expect([(await get('/leaders/to-lam?before=soon')).status, (await get('/topics/trade?before=2026-02-31')).status]).toEqual([422, 422]);
});

test('the list has everybody, who is in the news first, and is light', async () => {
  await publishDays('2026-02-20', '2026-02-21');
  await tell('celia-durand', ['2026-02-19'], 1);
  const { watchlist } = connect(env);
  for (const language of ['en', 'fr']) {
    const html = await page(`/leaders?lang=${language}`);
    const linked = new Set([...main(html).matchAll(/href="\/leaders\/([\w-]+)/g)].map(([, id]) => id));
    expect(watchlist.map(({ id }) => id).filter((id) => !linked.has(id))).toEqual([]);
    expect(linked.has('celia-durand')).toEqual(true);
    expect(new TextEncoder().encode(html).length / linked.size).toBeLessThan(240);
  }
  const news = /id="news"[\s\S]*?<\/ol>/.exec(await page('/leaders'))?.[0] ?? '';
  expect(
    [...news.matchAll(/href="\/leaders\/([\w-]+)/g)]
      .map(([, id]) => id)
      .slice(0, 2)
      .sort(),
  ).toEqual(['emmanuel-macron', 'friedrich-merz']);
});

test('the letters of the list lead to countries that are there', async () => {
  const html = await page('/leaders');
  const targets = [...main(html).matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
  expect([targets.length > 15, targets.filter((id) => !html.includes(`id="${id}"`))]).toEqual([true, []]);
});

test('a topic’s page tells what was told on it and whom it was about', async () => {
  await publishDays('2026-02-19', '2026-02-20');
  const [topic] = await history.topicCounts('daily', '2026-01-01');
  const html = await page(`/topics/${topic?.id}`);
  expect(daysIn(html).length).toEqual(topic?.days);
  expect(main(html)).toContain(`/leaders/emmanuel-macron?topic&#x3D;${topic?.id}`);
  const list = await page('/topics');
  expect(
    connect(env)
      .topics.map(({ id }) => id)
      .filter((id) => !list.includes(`href="/topics/${id}"`)),
  ).toEqual([]);
  expect(main(list).match(/class="said"/g)?.length).toEqual((await history.topicCounts('daily', '2026-01-01')).length);
});

test('before anything was published the pages are there and say so', async () => {
  expect(await runs.published('daily', 1)).toEqual([]);
  expect(await page('/topics/trade')).toContain('No briefing has told anything of this topic yet.');
  expect(await page('/topics')).toContain('Nothing lately');
  expect(main(await page('/leaders'))).not.toContain('id="news"');
});

test.each(['/leaders', '/leaders/emmanuel-macron', '/topics', '/topics/trade'])('%s is not sent again to who has it', async (path) => {
  await publishDays('2026-02-21');
  const etag = (await get(path)).headers.get('etag') ?? '';
  const again = await get(path, { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('the page of a leader who is in every report stays under 100 KB', async () => {
  await publishDays(...Array.from({ length: 12 }, (_, i) => `2026-02-${i + 10}`));
  expect(new TextEncoder().encode(await page('/leaders/emmanuel-macron?lang=fr')).length).toBeLessThan(100_000);
});
