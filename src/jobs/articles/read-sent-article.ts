import { Problem } from '../../errors';
import { parseUrl } from '../../ingest/url';
import type { Article, ReadFailure } from '../../model';
import type { Services } from '../../services';
import { loadRules, readPageArticle } from './read-page-article';
import { type Given, KEYS, type Kind, readArticle } from './store-article';

/** An address with what is said beside it has fewer bytes. */
const LONGEST = 16 * 1024;

/**
 * The article that was sent, as it is or by its address alone: then its page is asked.
 *
 * @throws Problem as readArticle does; of a page, 422 when there is none to be had, 502 when its site does not answer.
 */
export async function readSentArticle(
  services: Services,
  kind: Kind,
  body: Uint8Array,
  given: Given,
  now: Date,
  charset?: string,
): Promise<Article> {
  const sent = kind === 'json' && body.length < LONGEST ? parseAddress(body, given) : undefined;
  if (!sent) return readArticle(services, kind, body, given, now, charset);
  const rules = await loadRules(services, [sent.url], now);
  const { url, ...known } = sent;
  const article = await readPageArticle(services, url, known, rules, now);
  await services.robots.save(rules.fresh, now);
  if ('failure' in article) throw problemOf(article);
  return article;
}

/** Of `{ "url": "https://…" }` without text or HTML, what is given; undefined for all else, faulty or not. */
function parseAddress(body: Uint8Array, given: Given): (Given & { url: string }) | undefined {
  let sent: Record<string, unknown> | null;
  try {
    sent = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
  if (typeof sent !== 'object' || sent === null || (sent.text ?? sent.html ?? null) !== null) return undefined;
  const named = KEYS.filter((key) => (sent[key] ?? null) !== null);
  const page = typeof sent.url === 'string' ? parseUrl(sent.url) : undefined;
  if (!page || named.some((key) => typeof sent[key] !== 'string')) return undefined;
  return { ...given, ...Object.fromEntries(named.map((key) => [key, sent[key]])), url: page.url };
}

function problemOf({ failure, status, detail }: ReadFailure): Problem {
  const isSilent = ['unreachable', 'slow', 'busy'].includes(failure) || (failure === 'status' && (status ?? 0) >= 500);
  const said = `The page cannot be read: ${detail}.`;
  return isSilent ? new Problem(502, 'No answer', said) : new Problem(422, 'Not an article', said, [{ pointer: '/url', detail }]);
}
