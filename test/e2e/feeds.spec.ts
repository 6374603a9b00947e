import { expect, test } from '@playwright/test';
import { decodeHTML } from 'entities';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { attributes } from './crawl';
import { EMPTY_DAY, FIRST_DAY, LAST_DAY, PAGES } from './pages';

interface Briefing {
  date: string;
  bottomLine: string | null;
  keyPoints: { id: string; text: string }[];
}

/** What a feed says of a day, whatever its format. */
interface Entry {
  id: string | undefined;
  address: string | undefined;
  /** ISO 8601. */
  published: string;
  title: string;
  html: string;
}

interface ReadFeed {
  self: string | undefined;
  page: string | undefined;
  entries: Entry[];
}

const instant = (date: unknown) => new Date(String(date)).toISOString();

const READERS: Record<string, (body: string) => ReadFeed> = {
  xml(body) {
    const { links = [], entries = [] } = parseAtomFeed(body);
    const to = (rel: string) => links.find((link) => link.rel === rel)?.href;
    return {
      self: to('self'),
      page: to('alternate'),
      entries: entries.map(({ id, links: own, published, title, content }) => ({
        id,
        address: own?.[0]?.href,
        published: instant(published),
        title: title?.value ?? '',
        html: content?.value ?? '',
      })),
    };
  },
  rss(body) {
    const { link, atom, items = [] } = parseRssFeed(body);
    return {
      self: atom?.links?.find(({ rel }) => rel === 'self')?.href,
      page: link,
      entries: items.map(({ guid, link: address, pubDate, title = '', content }) => ({
        id: guid?.value,
        address,
        published: instant(pubDate),
        title,
        html: content?.encoded ?? '',
      })),
    };
  },
  json(body) {
    const { feed_url, home_page_url, items = [] } = parseJsonFeed(body);
    return {
      self: feed_url,
      page: home_page_url,
      entries: items.map(({ id, url, date_published, title = '', content_html = '' }) => ({
        id,
        address: url,
        published: instant(date_published),
        title,
        html: content_html,
      })),
    };
  },
};

for (const [suffix, read] of Object.entries(READERS)) {
  test(`the feed of briefings, read back from .${suffix}, tells what the briefings tell`, async ({ request, baseURL }) => {
    const feed = read(await (await request.get(`/feed.${suffix}`)).text());
    const briefings = await Promise.all(
      [LAST_DAY, FIRST_DAY, EMPTY_DAY].map(async (date) => (await request.get(`/briefings/${date}.json`)).json()),
    );
    expect(feed.self).toEqual(`${baseURL}/feed.${suffix}`);
    expect(feed.page).toEqual(`${baseURL}/`);
    expect(feed.entries.map(({ id, address, published }) => ({ id, address, published }))).toEqual(
      briefings.map(({ date, publishedAt }) => ({
        id: `tag:localhost,2026:daily/${date}`,
        address: `${baseURL}/briefings/${date}`,
        published: instant(publishedAt),
      })),
    );
    for (const [i, { title, html }] of feed.entries.entries()) {
      const { keyPoints, bottomLine } = briefings[i] as Briefing;
      const line = keyPoints.find(({ id }) => id === bottomLine)?.text;
      expect(title).toContain(line?.slice(0, 60) ?? 'Nothing new');
      expect(decodeHTML(html)).toContain(line ?? 'No article of this day was read.');
    }
  });

  test(`the feeds of a leader and of a topic as .${suffix} lead to the day's briefing, narrowed to them`, async ({ request, baseURL }) => {
    for (const [kind, id] of [
      ['leaders', 'to-lam'],
      ['topics', 'diplomacy'],
    ]) {
      const { self, page, entries } = read(await (await request.get(`/${kind}/${id}/feed.${suffix}`)).text());
      expect({ self, page }).toEqual({ self: `${baseURL}/${kind}/${id}/feed.${suffix}`, page: `${baseURL}/${kind}/${id}` });
      expect(entries.map(({ address }) => address)).toContain(`${baseURL}/briefings/${LAST_DAY}?${kind}=${id}`);
      for (const { address } of entries) expect((await request.get(String(address))).status()).toEqual(200);
    }
  });

  test(`a reader that has .${suffix} already is told so`, async ({ request }) => {
    const { etag = '', 'last-modified': modified = '' } = (await request.get(`/feed.${suffix}`)).headers();
    const asked: Record<string, string>[] = [
      { 'if-none-match': etag },
      { 'if-modified-since': modified },
      { 'if-none-match': '"another"' },
    ];
    const statuses: number[] = [];
    for (const headers of asked) statuses.push((await request.get(`/feed.${suffix}`, { headers })).status());
    expect(statuses).toEqual([304, 304, 200]);
  });
}

test('every feed that a page announces answers, as what it is announced', async ({ request, baseURL }) => {
  const announced = new Map<string, string>();
  for (const { path, isMail } of PAGES) {
    if (isMail) continue;
    const html = await (await request.get(path, { headers: { accept: 'text/html' } })).text();
    for (const [tag] of html.matchAll(/<link rel="alternate" type="[^"]+"[^>]*>/g)) {
      announced.set(attributes(tag, 'href')[0] ?? '', attributes(tag, 'type')[0] ?? '');
    }
  }
  const answered = new Map<string, string | undefined>();
  for (const href of announced.keys()) {
    const response = await request.get(new URL(href, baseURL).href);
    answered.set(href, response.headers()['content-type']?.split(';')[0]);
  }
  expect(announced.size).toBeGreaterThanOrEqual(24);
  expect(answered).toEqual(announced);
});
