import { type Config, readConfig, type Variables } from './config/config';
import type { MailerConfig } from './config/mail';
import { topics } from './config/topics.generated';
import type { Mailer } from './deliver/mailer';
import { createCloudflareMailer } from './deliver/mailers/cloudflare';
import { createPreviewMailer } from './deliver/mailers/preview';
import { createResendMailer } from './deliver/mailers/resend';
import { createSmtpMailer } from './deliver/mailers/smtp';
import { createTokens, type Tokens } from './deliver/tokens';
import type { MailHint, NewsSource, Reader, Reference, SourceHint, Topic, Trigrams, Watchlist } from './model';
import { type ArticleStore, createArticleStore } from './store/articles';
import { type BounceStore, createBounceStore } from './store/bounces';
import { type BriefingStore, createBriefingStore } from './store/briefings';
import { createDeliveryStore, type DeliveryStore } from './store/deliveries';
import { createDocumentStore, type DocumentStore } from './store/documents';
import { createFeedEntryStore, type FeedEntryStore } from './store/feed-entries';
import { createFeedItemStore, type FeedItemStore } from './store/feed-items';
import { createHintQueue, type HintQueue } from './store/hints';
import { createHistoryStore, type HistoryStore } from './store/history';
import { createLanguageStore, type LanguageStore } from './store/languages';
import { createMailingStore, type MailingStore } from './store/mailings';
import { createMailStore, type MailStore } from './store/mails';
import { createNewsSourceStore, type NewsSourceStore } from './store/news-sources';
import { createPageCheckStore, type PageCheckStore } from './store/page-checks';
import { createPollStore, type PollStore } from './store/polls';
import { loadReference } from './store/reference';
import { createRobotsStore, type RobotsStore } from './store/robots';
import { createRunStore, type RunStore } from './store/runs';
import { createSearchStore, type SearchStore } from './store/search';
import { createSubscriberStore, type SubscriberStore } from './store/subscribers';
import { createSuppressionStore, type SuppressionStore } from './store/suppressions';
import { createVersionStore, type VersionStore } from './store/versions';
import { createWithdrawalStore, type WithdrawalStore } from './store/withdrawals';

/** Everything with effects that a job or a request may use. */
export interface Services {
  config: Config;
  watchlist: Watchlist;
  topics: readonly Topic[];
  /** Those of sources.json. */
  listedSources: readonly NewsSource[];
  /** What languages are told apart by. */
  trigrams: Trigrams;
  languages: LanguageStore;
  articles: ArticleStore;
  versions: VersionStore;
  pageChecks: PageCheckStore;
  documents: DocumentStore;
  briefings: BriefingStore;
  history: HistoryStore;
  feedEntries: FeedEntryStore;
  runs: RunStore;
  withdrawals: WithdrawalStore;
  search: SearchStore;
  subscribers: SubscriberStore;
  suppressions: SuppressionStore;
  deliveries: DeliveryStore;
  mailings: MailingStore;
  bounces: BounceStore;
  /** Where news comes in by itself. */
  sources: NewsSourceStore;
  polls: PollStore;
  feedItems: FeedItemStore;
  robots: RobotsStore;
  /** Says that there is work. */
  hints: HintQueue;
  /** Asks strangers and reads what they send. */
  reader: Reader;
  /** What links in mails are signed with; null when no key is configured. */
  tokens: Tokens | null;
  /** Null when no way to send mail is configured. */
  mailer: Mailer | null;
  /** Whether one more sign-up from a network is let through now; null under local development, where nothing is limited. */
  signUpLimit: ((network: string) => Promise<boolean>) | null;
  /** Under local development only. */
  mailbox: MailStore | null;
}

interface Bindings extends Omit<Variables, 'EMAIL'> {
  ASSETS: Fetcher;
  KV: KVNamespace;
  DB: D1Database;
  HINTS: Queue<MailHint>;
  SOURCE_HINTS: Queue<SourceHint>;
  READER: Reader;
  SIGN_UPS: RateLimit;
  /** For MAILER=cloudflare. */
  EMAIL?: SendEmail;
}

/** By environment, which an isolate keeps: reading the configuration for each request would be a sixth of the work of a page. */
const connected = new WeakMap<Bindings, Services>();

/** A part of what was deployed, as the script is: an isolate reads it once. */
let reference: Reference | undefined;

/**
 * The services, after what lies beside the script has been read: each entry of the Worker begins here.
 *
 * @throws Problem 503 when that is missing, or the configuration is faulty.
 */
export async function open(env: Bindings): Promise<Services> {
  reference ??= await loadReference(env.ASSETS);
  return connect(env);
}

/**
 * Joins configuration and bindings into services, once for each environment. Only after `open`.
 *
 * @throws Problem 503 when the configuration is faulty.
 */
export function connect(env: Bindings): Services {
  const known = connected.get(env);
  if (known) return known;
  if (!reference) throw new Error('open() comes before connect()');
  const config = readConfig(env);
  const mailbox = config.local ? createMailStore(env.KV) : null;
  const services = {
    config,
    ...reference,
    topics,
    languages: createLanguageStore(env.ASSETS),
    articles: createArticleStore(env.KV, env.DB),
    versions: createVersionStore(env.KV, env.DB),
    pageChecks: createPageCheckStore(env.DB),
    documents: createDocumentStore(env.ASSETS),
    briefings: createBriefingStore(env.KV),
    history: createHistoryStore(env.DB),
    feedEntries: createFeedEntryStore(env.DB),
    runs: createRunStore(env.DB),
    withdrawals: createWithdrawalStore(env.KV, env.DB),
    search: createSearchStore(env.DB),
    subscribers: createSubscriberStore(env.DB),
    suppressions: createSuppressionStore(env.DB),
    deliveries: createDeliveryStore(env.DB),
    mailings: createMailingStore(env.KV),
    bounces: createBounceStore(env.DB),
    sources: createNewsSourceStore(env.DB),
    polls: createPollStore(env.DB),
    feedItems: createFeedItemStore(env.DB),
    robots: createRobotsStore(env.DB),
    hints: createHintQueue(env.HINTS, env.SOURCE_HINTS),
    reader: env.READER,
    tokens: config.tokenKeys && createTokens(config.tokenKeys),
    mailer: config.mailer && createMailer(config.mailer, config.host, mailbox, env.EMAIL),
    signUpLimit: config.local ? null : async (key: string) => (await env.SIGN_UPS.limit({ key })).success,
    mailbox,
  };
  connected.set(env, services);
  return services;
}

/** @param host What we call ourselves to mail servers. */
function createMailer(mailer: MailerConfig, host: string, mailbox: MailStore | null, binding: SendEmail | undefined): Mailer | null {
  switch (mailer.kind) {
    case 'preview':
      return mailbox && createPreviewMailer(mailbox);
    case 'smtp':
      return createSmtpMailer(mailer.server, host);
    case 'resend':
      return createResendMailer(mailer);
    case 'cloudflare':
      return binding ? createCloudflareMailer(binding) : null;
  }
}
