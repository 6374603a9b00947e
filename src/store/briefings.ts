import type { Briefing, Language, WholeDay } from '../model';
import { hash } from '../text/hash';
import { briefingKey, pageKey, wholeKey } from './keys';

/** A page as it is served: its bytes need no more work. */
export interface StoredPage {
  body: ReadableStream;
  /** Strong validator, quoted (RFC 9110, 8.8.3). */
  etag: string;
  /** Of the templates that it was made with. */
  look: string;
}

/** Seconds that a place may go on serving what it read: KV's shortest. */
const CACHE_TTL = 30;

export interface BriefingStore {
  load(edition: string, date: string): Promise<Briefing | null>;
  /** Those of the dates that exist, in the order of the dates; at most 100. */
  loadMany(edition: string, dates: readonly string[]): Promise<Briefing[]>;
  save(briefing: Briefing): Promise<void>;
  /** Null for a date that was published before whole days were kept. */
  loadWhole(edition: string, date: string): Promise<WholeDay | null>;
  saveWhole(whole: WholeDay): Promise<void>;
  loadPage(edition: string, date: string, language: Language): Promise<StoredPage | null>;
  /** Gives the page's validator. */
  savePage(edition: string, date: string, language: Language, look: string, html: string): Promise<string>;
}

export function createBriefingStore(kv: KVNamespace): BriefingStore {
  return {
    load: (edition, date) => kv.get<Briefing>(briefingKey(edition, date), { type: 'json', cacheTtl: CACHE_TTL }),

    async loadMany(edition, dates) {
      // KV refuses to get nothing.
      if (!dates.length) return [];
      const keys = dates.map((date) => briefingKey(edition, date));
      const found = await kv.get<Briefing>(keys, 'json');
      return keys.flatMap((key) => found.get(key) ?? []);
    },

    save: (briefing) => kv.put(briefingKey(briefing.edition, briefing.date), JSON.stringify(briefing)),

    loadWhole: (edition, date) => kv.get<WholeDay>(wholeKey(edition, date), { type: 'json', cacheTtl: CACHE_TTL }),

    saveWhole: (whole) => kv.put(wholeKey(whole.briefing.edition, whole.briefing.date), JSON.stringify(whole)),

    async loadPage(edition, date, language) {
      const { value, metadata } = await kv.getWithMetadata<{ etag: string; look: string }>(pageKey(edition, date, language), {
        type: 'stream',
        cacheTtl: CACHE_TTL,
      });
      return value && metadata && { body: value, ...metadata };
    },

    async savePage(edition, date, language, look, html) {
      const etag = `"${hash(html)}"`;
      await kv.put(pageKey(edition, date, language), html, { metadata: { etag, look } });
      return etag;
    },
  };
}
