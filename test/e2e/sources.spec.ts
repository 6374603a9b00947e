import { expect, test } from '@playwright/test';
import { LAST_DAY } from './pages';

interface Briefing {
  keyPoints: { id: string; sources: { article: string; url: string | null; start: number; end: number }[] }[];
}

/** The samples' sources are at addresses that nobody has (RFC 2606). */
const SOURCES = /^https:\/\/[^/]+\.example\//;
const FOLLOWED = 8;

test('the link of a point shows its very sentence in the source', async ({ page, request }) => {
  const { keyPoints } = (await (await request.get('/briefings/latest.json')).json()) as Briefing;
  let source = '';
  await page.route(SOURCES, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: source }));

  const missed: string[] = [];
  let followed = 0;
  for (const { id, sources } of keyPoints) {
    const [first] = sources;
    await page.goto('/');
    const link = page.locator(`[id="point-${id}"] a[href^="${first?.url}#:~:text="]`);
    if (!first || followed === FOLLOWED || (await link.count()) === 0) continue;
    const answer = await request.get(`/api/articles/${first.article}`, { headers: { authorization: 'Bearer local-dev-token' } });
    const { article } = (await answer.json()) as { article: { text: string } };
    source = asLongPage(article.text, first.start, first.end);
    await link.click();
    followed += 1;
    const isShown = await page.locator('mark').evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    if (!isShown) missed.push(page.url());
  }
  expect({ missed, followed }).toEqual({ missed: [], followed: FOLLOWED });
});

test('from the front page to a leader, to a topic, to the sentence in the source', async ({ page, request }) => {
  let sentence = '';
  const list = (await (await request.get(`/api/articles?date=${LAST_DAY}`)).json()) as { articles: { id: string; url: string | null }[] };
  await page.route(SOURCES, async (route) => {
    const { id } = list.articles.find(({ url }) => url === route.request().url()) ?? {};
    const { article, keyPoints } = (await (await request.get(`/api/articles/${id}`)).json()) as Analysed;
    const told = keyPoints.find(({ text }) => text === sentence);
    if (!told) throw new Error(`${route.request().url()} does not say: ${sentence}`);
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: asLongPage(article.text, told.start, told.end) });
  });

  await page.goto('/');
  await page.locator('.leader h3 a').first().click();
  await expect(page).toHaveURL(/\/leaders\/[a-z-]+$/);
  await expect(page.locator('.chart svg')).toBeVisible();
  const leader = await page.locator('h1').innerText();
  await page.locator('.told a.label').first().click();
  await expect(page).toHaveURL(/\/topics\/[a-z-]+$/);
  const point = page
    .locator('.told .points > li')
    .filter({ hasText: leader })
    .filter({ has: page.locator('a[href^="https:"]') })
    .first();
  sentence = (await point.locator('.said').innerText()).replace(await point.locator('.label').innerText(), '').trim();
  await point.locator('.from a').first().click();
  await expect(page.locator('mark')).toBeInViewport();
});

test('an article without an address is shown here, at the sentence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await page.goto('/');
  const link = page.locator('.points a[href^="/articles/"][href*=":~:text="]').first();
  const [, words = ''] = /:~:text=([^,]+)/.exec((await link.getAttribute('href')) ?? '') ?? [];
  await link.click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f]+/);
  await expect(page.locator('.text p').filter({ hasText: decodeURIComponent(words) })).toBeInViewport();
});

interface Analysed {
  article: { text: string };
  keyPoints: { text: string; start: number; end: number }[];
}

/** An article's text with one sentence marked, and far from the rest. */
function asLongPage(text: string, start: number, end: number): string {
  const inHtml = (part: string) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  const gap = '<div style="height: 300vh"></div>';
  const mark = `<mark>${inHtml(text.slice(start, end))}</mark>`;
  return `<!doctype html><title>Source</title>${inHtml(text.slice(0, start))}${gap}${mark}${gap}${inHtml(text.slice(end))}`;
}
