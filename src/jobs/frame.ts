import type { Edition, Language } from '../model';
import type { Frame } from '../render/frame';
import type { Services } from '../services';

/** What an edition's pages and mails are made with, in a language; `chosen` as in Frame. */
export function frameOf({ config, watchlist, topics }: Services, edition: Edition, language: Language, chosen = false): Frame {
  const site = { baseUrl: config.baseUrl, titles: { ...edition.titles, [edition.language]: edition.title }, language: edition.language };
  return { site, language, chosen, watchlist, topics };
}
