import { stripMarkup } from '../markup';

/** What a page says of its article to programs (https://schema.org/Article). */
export interface LinkedArticle {
  headline?: string;
  date?: string;
  author?: string;
  body?: string;
  /** The page says that not everybody may read it. */
  paid: boolean;
}

/** NewsArticle, BlogPosting, Report, LiveBlogPosting. */
const ARTICLE = /(?:Article|BlogPosting|^Report)$/;
const LONGEST = 1_000_000;
const MOST_AUTHORS = 4;

type Thing = Record<string, unknown>;

/** The article that a script of linked data describes; undefined where it is none, or no JSON. */
export function parseLinkedArticle(script: string): LinkedArticle | undefined {
  if (script.length > LONGEST || !script.includes('schema.org')) return undefined;
  const article = thingsOf(parse(script)).find((thing) => listOf(thing['@type']).some((type) => ARTICLE.test(String(type))));
  if (!article) return undefined;
  const authors = listOf(article.author).map((author) => textOf(isThing(author) ? listOf(author.name)[0] : author));
  return {
    headline: textOf(article.headline),
    date: textOf(article.datePublished),
    author: authors.filter(Boolean).slice(0, MOST_AUTHORS).join(', ') || undefined,
    body: textOf(article.articleBody),
    paid: /^false$/i.test(String(article.isAccessibleForFree)),
  };
}

function parse(script: string): unknown {
  try {
    // Line ends inside of strings are as common as they are wrong.
    return JSON.parse(script.replace(/\p{Cc}/gu, ' '));
  } catch {
    return undefined;
  }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const thingsOf = (data: unknown) =>
  listOf(data)
    .filter(isThing)
    .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isThing)]);

/** It is written for programs, but often holds a page's markup all the same. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? stripMarkup(value).trim() || undefined : undefined;
}
