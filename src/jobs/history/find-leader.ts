import { LANGUAGES } from '../../analyze/languages.generated';
import type { Article, Watchlist } from '../../model';
import type { Services } from '../../services';
import { findLeader as findSpelled, namesOf, titlesOf } from '../../text/find-leader';
import { spellingKey } from '../../text/slug';
import { analyzeArticle } from '../articles/store-article';

/** Whom words mean; where that is not one person, whom they may mean, in the watchlist's order. Ids. */
export interface FoundLeader {
  leader: string | null;
  candidates: string[];
}

/** Characters of the longest name or title that anybody would look for. */
const LONGEST = 100;

const one = (leader: string): FoundLeader => ({ leader, candidates: [] });

/**
 * The leader whom words mean, under any spelling: an id, a name or an alias in any language, with or without accents ("tô-lâm", "TO LAM", "习近平"),
 * a surname or an office that one leader alone has ("trump", "pope"), and what an article would be understood to mean on the day of `now` ("General Secretary Lam",
 * "le président français").
 *
 * @throws Problem 503 when the data of a language cannot be had.
 */
export async function findLeader(services: Services, edition: string, words: string, now: Date): Promise<FoundLeader> {
  const { history, watchlist } = services;
  const key = words.length > LONGEST ? '' : spellingKey(words);
  if (key === '') return { leader: null, candidates: [] };
  const spelled = findSpelled(watchlist, words);
  if (spelled) return one(spelled.id);
  // Who is not on the watchlist has the slug of the name as id.
  if (await history.findLeader(edition, key)) return one(key);
  const read = await readLeaders(services, words, now);
  const [first] = read;
  if (first !== undefined && read.length === 1) return one(first);
  return { leader: null, candidates: read.length > 0 ? read : findByWords(watchlist, key) };
}

/** Leaders of the watchlist whom a text of these words alone names: the first language that understands them decides. */
async function readLeaders(services: Services, words: string, now: Date): Promise<string[]> {
  const listed = new Set(services.watchlist.map(({ id }) => id));
  for (const language of LANGUAGES) {
    const { people } = await analyzeArticle(services, articleOf(words, language, now), 0);
    const ids = people.map(({ id }) => id).filter((id) => listed.has(id));
    if (ids.length > 0) return ids;
  }
  return [];
}

/** Names and titles are capitals to a text: "General Secretary Lam." */
function articleOf(words: string, language: string, now: Date): Article {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const text = `${(words.match(/[\p{L}\p{M}\p{N}.'’]+/gu) ?? []).map(capital).join(' ')}.`;
  return { id: '', headline: '', text, language, publishedAt: now.toISOString(), dateFrom: 'input', source: null, url: null };
}

/** Leaders whose names or titles of office, in one language or another, have all the words: "general-secretary". */
function findByWords(watchlist: Watchlist, key: string): string[] {
  const words = key.split('-');
  const has = (text: string) => {
    const own = new Set(spellingKey(text).split('-'));
    return words.every((word) => own.has(word));
  };
  // "of" and "the" are in most titles.
  const tells = words.some((word) => word.length > 3);
  return watchlist.filter((entry) => namesOf(entry).some(has) || (tells && titlesOf(entry).some(has))).map(({ id }) => id);
}
