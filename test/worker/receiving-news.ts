import { env } from 'cloudflare:workers';
import type { NewsSource } from '../../src/model';
import { receive, services } from './receiving';
import { clear } from './send';
import { NOW } from './subscribing';

const FIXTURES = import.meta.glob<string>('../fixtures/news-mails/*.eml', { query: '?raw', import: 'default', eager: true });
/** A mail as Email Routing hands it over: what it found of its sender stands on top. */
export const mail = (name: string) => FIXTURES[`../fixtures/news-mails/${name}.eml`] ?? '';

export const ADDRESS = 'news+vna@in.example.com';

/** Lists the source whose mail the tests send. */
export const listSource = (more: Partial<NewsSource> = {}) =>
  services.sources.save(
    {
      id: 'vna',
      name: 'VNA',
      language: null,
      country: 'VN',
      ownership: 'state',
      feed: null,
      every: 60,
      keep: null,
      drop: null,
      senders: ['@agency.example'],
      paused: false,
      origin: 'api',
      ...more,
    },
    NOW,
  );

/** Why a mail is refused; null when it is taken. */
export const receiveNews = (source: string | Uint8Array, to = ADDRESS, rawSize?: number) => receive(to, source, NOW, rawSize);

/** The articles that were stored, by their headlines. */
export async function storedNews() {
  const { results } = await env.DB.prepare('SELECT id FROM articles ORDER BY headline').all<{ id: string }>();
  return Promise.all(results.map(async ({ id }) => (await services.articles.load(id))?.article));
}

export const clearNews = clear;
