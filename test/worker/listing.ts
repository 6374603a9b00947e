import type { FeedItem, NewsSource } from '../../src/model';

/** 15:00 in Ha Noi on Saturday 21 February. */
export const NOW = new Date('2026-02-21T08:00:00Z');
const MINUTE = 60_000;
export const at = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

/** A listed source. */
export const listed = (id: string, feed: string | null, more: Partial<NewsSource> = {}): NewsSource => ({
  ...{ id, name: id.toUpperCase(), language: null, country: null, ownership: null, feed, every: 60 },
  ...{ keep: null, drop: null, senders: [], paused: false, origin: 'api' as const },
  ...more,
});

/** An item of a feed. */
export const itemOf = (key: string, more: Partial<FeedItem> = {}): FeedItem => ({
  ...{ key, url: `https://news.example/${key}`, title: `Report ${key}`, html: null },
  ...{ publishedAt: null, updatedAt: null, author: null, language: null },
  ...more,
});
