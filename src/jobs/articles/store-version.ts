import { compareVersions } from '../../compose/compare-versions';
import { Problem } from '../../errors';
import type { AnalysedArticle, Article } from '../../model';
import type { Services } from '../../services';
import type { Version } from '../../store/versions';
import { hash } from '../../text/hash';
import { squeeze } from '../../text/squeeze';
import { analyzeArticle } from './analyze-article';

/** How often a new version is compared anew because another one, or a run, came between. */
const ATTEMPTS = 5;

/**
 * Whose word an article is: its `publisher`'s, whose site its address is of; a `reader`'s, who read it there or is trusted by the operator; or a
 * `stranger`'s, who gives it an address of somebody else.
 */
export type Standing = 'publisher' | 'reader' | 'stranger';

/**
 * What became of an article that is stored already: the version that says the same; the new one with the one that it took the place of; null when it
 * was withdrawn meanwhile.
 *
 * @param article its id is that of the first version.
 * @param known its versions, where they were read.
 * @throws Problem 409 where a stranger would change what another source brought.
 */
export async function storeVersion(
  services: Services,
  article: Article,
  known: readonly Version[],
  now: Date,
  standing: Standing,
): Promise<{ version: Version; replaces: string | null } | null> {
  const { versions } = services;
  const squeezed = squeeze(article.text);
  const id = hash(`${article.id}\n${squeezed}`);
  let analysed: AnalysedArticle | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const stored = attempt === 1 && known.length > 0 ? known : await versions.of(article.id);
    const [first] = stored;
    const current = stored.find(({ aside }) => aside !== 'replaced');
    if (!first || !current) {
      // Withdrawn: what was written of this version goes too.
      if (analysed) await services.withdrawals.deleteContent([id]);
      return null;
    }
    const same = await findSame(services, stored, hash(squeezed));
    if (same) return { version: same, replaces: null };
    const old = await services.articles.load(current.id);
    // What is only a part of what is known adds nothing; without its content, nothing can be said of what changed.
    if (!old || (article.excerpt && !old.article.excerpt)) return { version: current, replaces: null };
    if (standing === 'stranger' && current.source !== article.source) {
      throw new Problem(409, 'Not its own', 'another source brought that article, and its address is not of this one’s site');
    }

    // It belongs to the date of the first, and to its source but where that was not the publisher.
    const { publishedAt, dateFrom } = old.article;
    const source = (standing === 'publisher' ? article.source : null) ?? old.article.source ?? article.source;
    analysed ??= await analyze(services, { ...article, id, publishedAt, dateFrom, source });
    const [edition = '', date = ''] = current.briefing?.split(':') ?? [];
    const told = current.briefedAt === null ? null : await services.briefings.loadWhole(edition, date);
    const change = { old: current, first: first.id, ...compareVersions(old, analysed, told?.briefing ?? null) };
    if (await versions.replace(analysed, change, now)) {
      const { headline, language } = analysed.article;
      return { version: { ...current, id, headline, language }, replaces: current.id };
    }
  }
  throw new Error(`the versions of ${article.id} keep changing`);
}

async function analyze(services: Services, article: Article): Promise<AnalysedArticle> {
  return { article, analysis: await analyzeArticle(services, article) };
}

/** The version of that text, were it an old one: what goes to and fro between two texts, as caches do, has not changed. */
async function findSame({ articles, versions }: Services, stored: readonly Version[], textHash: string): Promise<Version | undefined> {
  for (const version of stored) {
    if (version.textHash === textHash) return version;
    if (version.textHash !== null) continue;
    const known = await articles.load(version.id);
    if (!known) continue;
    const own = hash(squeeze(known.article.text));
    await versions.keepHash(version.id, own);
    if (own === textHash) return version;
  }
  return undefined;
}
