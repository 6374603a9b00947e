import type { KEYS } from '../../ingest/given';
import { LONGEST_SOURCE, LONGEST_TITLE } from '../../ingest/given';

/** What is said of each key that a sender may give; what checks them is SentArticle. */
export const SENT: Record<'text' | 'html' | (typeof KEYS)[number], string> = {
  text: 'The article as plain text, as copied from a wire or a page: 1 MiB at most. Either this or `html`, or `url` alone.',
  html: 'The article as a page, of which the article is taken: 4 MiB at most. Either this or `text`.',
  title: `The headline, where it is not the first line of the text: ${LONGEST_TITLE} characters at most.`,
  url: 'Where it was published, http or https. The same URL is the same article. Without `text` and `html`, the page there is asked.',
  urlIfNone: 'The same, for a page that gives no address of its own on that site: where it was fetched.',
  source: `Who published it: ${LONGEST_SOURCE} characters at most. Without it, what the text or the URL says.`,
  author: `Who wrote it: ${LONGEST_SOURCE} characters at most. Without it, what the page says.`,
  publishedAt: 'When it was published: a date, or a time by RFC 3339 or RFC 2822. It goes before a date found in the text.',
  dateIfNone: 'The same, for an article whose text says no date. Without it such an article is dated on arrival.',
  language: 'BCP 47 tag. Without it the language is recognised.',
};
