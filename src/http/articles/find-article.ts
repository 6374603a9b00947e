import { Problem } from '../../errors';
import type { Services } from '../../services';

export const noArticle = () => new Problem(404, 'No such article', 'No article is stored under this id.');

/**
 * A stored article with its row of the catalogue.
 *
 * @throws Problem 404 when there is none, 410 when it was withdrawn.
 */
export async function findArticle({ articles, withdrawals }: Services, id: string) {
  const [entry, analysed, withdrawal] = await Promise.all([articles.find(id), articles.load(id), withdrawals.find(id)]);
  if (withdrawal) {
    const day = withdrawal.withdrawnAt.slice(0, 10);
    throw new Problem(410, 'Article withdrawn', `This article was withdrawn on ${day} and is no longer shown.`, [], 'withdrawn');
  }
  if (!entry || !analysed) throw noArticle();
  return { entry, analysed };
}
