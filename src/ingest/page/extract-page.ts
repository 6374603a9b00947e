import { parsePublishedAt } from '../published-at';
import { parseAuthor } from './author';
import { parseCanonical } from './canonical';
import { chooseBox, weigh } from './choose-box';
import { Facts } from './facts';
import { findByline } from './find-byline';
import { readText } from './read-text';
import { scanHtml } from './scan-html';
import { findTitle } from './title';
import { TreeBuilder } from './tree';

/** What a page says about its article. Strings as they stand there, entities decoded, not yet cleaned. */
export interface Page {
  title?: string;
  /** Parses by parsePublishedAt. */
  date?: string;
  language?: string;
  /** An absolute URL. */
  canonical?: string;
  /** Persons or a desk. */
  author?: string;
  /** The page says that not everybody may read it whole. */
  free?: false;
  paragraphs: string[];
}

/** Pages that a program fills in the reader's browser hold less text than this. */
const EMPTY = 200;

/**
 * Reads a page: nothing runs, nothing is fetched, and what comes out is text. `from`: the address that it was fetched from, where that is
 * known. Throws Problem 422 for a page of too many elements.
 */
export function extractPage(html: string, from?: string): Page {
  const facts = new Facts();
  const tree = new TreeBuilder();
  scanHtml(html, {
    open(name, attributes) {
      facts.open(name, attributes);
      tree.open(name, attributes);
    },
    close: (name) => tree.close(name),
    text: (text) => tree.text(text),
    raw: (name, text, attributes) => facts.raw(name, text, attributes),
  });
  const root = tree.end();
  const masses = weigh(root);
  const box = chooseBox(root, masses);
  const { article } = facts;
  const [published, ...otherDates] = facts.all('date');
  const dates = [published, article?.date, ...otherDates, facts.time];
  const authors = [article?.author, ...facts.all('author'), findByline(root)];
  return {
    title: findTitle(facts, root),
    date: dates.find((date) => date !== undefined && parsePublishedAt(date) !== undefined),
    language: facts.language,
    canonical: facts.canonical && parseCanonical(facts.canonical, from),
    author: authors.map((author) => author && parseAuthor(author)).find(Boolean),
    ...(article?.paid || /^(?:locked|metered)$/i.test(facts.all('tier')[0] ?? '') ? { free: false } : {}),
    paragraphs: withBody(readText(box), article?.body),
  };
}

/** Where the page itself holds next to nothing, the text that it keeps for programs stands in. */
function withBody(paragraphs: string[], body: string | undefined): string[] {
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return body && length < EMPTY && body.length > length * 2 ? body.split(/\n+/) : paragraphs;
}
