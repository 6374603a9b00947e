import { env } from 'cloudflare:workers';
import { inject } from 'vitest';
import { work } from '../../src/jobs/work';
import type { Hint, NewsSource } from '../../src/model';
import { openSite, type StrangeSite } from '../servers/strange-site';
import { servicesWith, type TestServices } from './delivering';
import { listed, NOW } from './listing';

/** An item as a feed has it; without a text it has none. */
export interface FedItem {
  id: string;
  title?: string;
  html?: string;
  /** Its page; of the site where it begins with a slash. */
  link?: string;
  /** RFC 822. */
  date?: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A feed of these items, RSS 2.0. */
export const rss = (items: readonly FedItem[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><link>{site}/</link><description>News</description>${items
  .map(
    ({ id, title = `Report ${id}`, html, link = `/${id}`, date }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${escaped(title)}</title><link>${link.replace(/^(?=\/)/, '{site}')}</link>${
        html === undefined ? '' : `<description>${escaped(html)}</description>`
      }${date === undefined ? '' : `<pubDate>${date}</pubDate>`}</item>`,
  )
  .join('')}</channel></rss>`;

export const feed = (...items: FedItem[]) => ({ headers: { 'content-type': 'application/rss+xml' }, body: rss(items) });

const SUBJECTS = ['a treaty on steel', 'a railway over the pass', 'a fund for vaccines', 'fishing rights in the gulf', 'a census of farms'];

/** Sentences of a report, told apart from others by `n`, as many as make it a whole one (25) or a teaser (2). */
export const sentences = (n: number, count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `Minister Number ${n} said on Friday that part ${i + 1} of ${SUBJECTS[n % SUBJECTS.length]} would cost ${n + i + 2} million dollars.`,
  );

export const whole = (n: number) => paragraphs(sentences(n, 25));
export const teaser = (n: number) => paragraphs(sentences(n, 2));
export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** A report's page. */
export const page = (n: number, title = `Report ${n}`) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${whole(n)}</article><footer>All rights reserved</footer></body></html>`,
});

export const newSite = (): Promise<StrangeSite> => openSite(inject('strangers'));

/** Services whose hints are kept, to be worked off by hand. */
export const feeding = (bindings: Partial<Cloudflare.Env> = {}) => servicesWith(null, bindings);

export const list = ({ sources }: TestServices, id: string, address: string, more: Partial<NewsSource> = {}) =>
  sources.save(listed(id, address, more), NOW);

/** Brings a hint to the consumer, and those that this queues, at one moment. */
export async function bring(services: TestServices, hint: Hint, now: Date): Promise<void> {
  services.queued.push(hint);
  for (let next = services.queued.shift(); next; next = services.queued.shift()) await work(services, next, () => now);
}

export const poll = (services: TestServices, source: string, now: Date) =>
  bring(services, { kind: 'poll', at: now.toISOString(), source }, now);

export const takeInLater = (services: TestServices, source: string, now: Date) =>
  bring(services, { kind: 'take-in', at: now.toISOString(), source }, now);

export async function itemRows() {
  const { results } = await env.DB.prepare('SELECT key, state, attempts, detail FROM feed_items ORDER BY source, key').all<{
    key: string;
    state: string;
    attempts: number;
    detail: string | null;
  }>();
  return results;
}

/** The catalogue, by address. */
export async function stored() {
  const { results } = await env.DB.prepare(
    'SELECT id, date, published_at AS publishedAt, source, url, headline, aside FROM articles ORDER BY url, id',
  ).all<{ id: string; date: string; publishedAt: string; source: string; url: string; headline: string; aside: string | null }>();
  return results;
}
