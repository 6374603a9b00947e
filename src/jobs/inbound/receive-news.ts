import { Problem } from '../../errors';
import type { Article, MailedNews, NewsSource } from '../../model';
import type { Services } from '../../services';
import { analyzeArticle, readArticle, storeArticle } from '../articles/store-article';
import { dailyEdition } from '../editions';
import { capDate, isTooOld } from '../sources/date-item';
import { isWanted } from '../sources/select-article';
import { isAutomaticAnswer, readRaw, type Taker, TOO_LARGE } from './received-mail';

const LARGEST = 5 * 1024 * 1024;

const UNKNOWN = 'No source of news has this address.';
const PAUSED = 'News of this source is not taken for now.';
const UNREADABLE = 'This mail cannot be read: it has too many parts, or too many inside of each other.';
const UNNAMED = 'This mail does not say whom it is from: its From field must have one address.';
const NOT_ALLOWED = 'This sender may not send news to this address.';
const NOT_AUTHENTIC =
  'This mail does not show that it comes from its sender: neither SPF nor DKIM passed for the domain of its From field.';
const EMPTY = 'This mail has no text that could be read. Attachments may be .txt, .html and .eml.';

/** By their addresses, or their domains: "@vna.example". */
const isAllowed = (from: string, { senders }: NewsSource) =>
  senders.some((sender) => sender.toLowerCase() === (sender.startsWith('@') ? from.slice(from.lastIndexOf('@')) : from));

async function storeNews(services: Services, source: NewsSource, item: MailedNews, now: Date): Promise<void> {
  const given = {
    title: item.title ?? undefined,
    publishedAt: item.publishedAt ?? undefined,
    dateIfNone: item.dateIfNone ?? undefined,
    source: source.name,
    language: source.language ?? undefined,
  };
  const read = await readArticle(services, item.kind, item.body, given, now);
  const edition = dailyEdition(services.config);
  const article: Article = { ...read, publishedAt: capDate(read.publishedAt, edition, now) };
  if ((source.keep || source.drop) && !isWanted(await analyzeArticle(services, article), source)) return;
  await storeArticle(services, article, now, isTooOld(article.publishedAt, edition, now) ? 'old' : null);
}

/**
 * Takes a mail of a source, "news+vna@…", and makes articles of what it brings. It must be from one of the source's senders, and the server that took it for
 * us must have found that it really is.
 */
export const takeNews: Taker = async (services, mail, word, now) => {
  const source = await services.sources.find(word.toLowerCase());
  if (!source) return UNKNOWN;
  if (source.paused) return PAUSED;
  if (isAutomaticAnswer(mail)) return null;
  if (mail.rawSize > LARGEST) return TOO_LARGE;
  const brought = await services.reader.readNewsMail(await readRaw(mail));
  if (!brought) return UNREADABLE;
  if (brought.from === null) return UNNAMED;
  if (!isAllowed(brought.from, source)) return NOT_ALLOWED;
  if (!brought.isAuthentic) return NOT_AUTHENTIC;

  const faults: string[] = [];
  for (const item of brought.news) {
    try {
      await storeNews(services, source, item, now);
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      faults.push(error.detail);
    }
  }
  if (brought.news.length === faults.length) return EMPTY;
  if (faults.length > 0 || brought.left.length > 0) {
    console.warn(JSON.stringify({ level: 'warning', message: 'a mail was not read whole', source: source.id, left: brought.left, faults }));
  }
  return null;
};
