import { Problem } from '../../errors';
import type { Services } from '../../services';

export const noArticle = () => new Problem(404, 'No such article', 'No article is stored under this id.');

/**
 * A stored article with its row of the catalogue, and its versions where it has several. One that was replaced is told by the briefing of the
 * current one.
 *
 * @throws Problem 404 when there is none, 410 when it was withdrawn.
 */
export async function findArticle({ articles, versions, withdrawals }: Services, id: string) {
  const [entry, analysed, withdrawal, all] = await Promise.all([
    articles.find(id),
    articles.load(id),
    withdrawals.find(id),
    versions.of(id),
  ]);
  if (withdrawal) {
    const day = withdrawal.withdrawnAt.slice(0, 10);
    throw new Problem(410, 'Article withdrawn', `This article was withdrawn on ${day} and is no longer shown.`, [], 'withdrawn');
  }
  if (!entry || !analysed) throw noArticle();
  const current = all.find(({ aside }) => aside !== 'replaced');
  const shown = all.length < 2 ? [] : all.map((version) => ({ id: version.id, storedAt: version.storedAt, current: version === current }));
  return { entry: { ...entry, briefing: entry.briefing ?? current?.briefing ?? null }, analysed, versions: shown };
}
