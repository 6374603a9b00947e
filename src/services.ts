import { type Config, readConfig, type Variables } from './config/config';
import { topics, watchlist } from './config/reference';
import type { Mailer } from './deliver/mailer';
import { createPreviewMailer } from './deliver/mailers/preview';
import type { Topic, Watchlist } from './model';
import { type ArticleStore, createArticleStore } from './store/articles';
import { type BriefingStore, createBriefingStore } from './store/briefings';
import { createDocumentStore, type DocumentStore } from './store/documents';
import { createHistoryStore, type HistoryStore } from './store/history';
import { createLanguageStore, type LanguageStore } from './store/languages';
import { createMailStore, type MailStore } from './store/mails';
import { createRunStore, type RunStore } from './store/runs';

/** Everything with effects that a job or a request may use. */
export interface Services {
  config: Config;
  watchlist: Watchlist;
  topics: readonly Topic[];
  languages: LanguageStore;
  articles: ArticleStore;
  documents: DocumentStore;
  briefings: BriefingStore;
  history: HistoryStore;
  runs: RunStore;
  /** Null when no way to send mail is configured. */
  mailer: Mailer | null;
  /** Under local development only. */
  mailbox: MailStore | null;
}

interface Bindings extends Variables {
  ASSETS: Fetcher;
  KV: KVNamespace;
  DB: D1Database;
}

/**
 * Joins configuration and bindings into services.
 *
 * @throws Problem 503 when the configuration is faulty.
 */
export function connect(env: Bindings): Services {
  const config = readConfig(env);
  const mailbox = config.local ? createMailStore(env.KV) : null;
  return {
    config,
    watchlist,
    topics,
    languages: createLanguageStore(env.ASSETS),
    articles: createArticleStore(env.KV, env.DB),
    documents: createDocumentStore(env.ASSETS),
    briefings: createBriefingStore(env.KV),
    history: createHistoryStore(env.DB),
    runs: createRunStore(env.DB),
    mailer: mailbox && createPreviewMailer(mailbox),
    mailbox,
  };
}
