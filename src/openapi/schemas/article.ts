import * as v from 'valibot';
import { addressOrNull, day, dayOrInstant, instant, language, listOf, text, textOrNull } from './text';

export const Article = v.pipe(
  v.object({
    id: text(
      'Hash of the canonical URL, or of the folded text when there is none: the same article has the same id. A later version has its own.',
    ),
    headline: text('The first line of `text`, or a title that was given apart, which is not in `text`; empty when there is none.'),
    text: text('The cleaned text. All offsets refer to it.'),
    language: language(),
    publishedAt: dayOrInstant('A calendar date, or an instant in UTC.'),
    dateFrom: v.pipe(
      v.picklist(['input', 'text', 'arrival']),
      v.description('Where `publishedAt` comes from: given by the sender, read in the text, or the day it arrived.'),
    ),
    source: textOrNull('Who published it: as given, or as the text or the URL says.'),
    url: addressOrNull('As given, without what follows a reader.'),
    author: v.optional(text('Who wrote it, as its page or feed says.')),
    excerpt: v.optional(v.pipe(v.literal(true), v.description('Only a part of the report could be had: what its feed gives of it.'))),
  }),
  v.description('One report as published, cleaned.'),
);

const date = day('The date whose briefing it belongs to.');

export const StoredArticle = v.pipe(
  v.object({
    id: text('Names it under `/api/articles/{id}`.'),
    status: v.pipe(v.picklist(['stored', 'duplicate']), v.description('`duplicate`: it was stored before, and nothing was written.')),
    date,
    headline: text('Empty when there is none.'),
    language: language(),
    replaces: v.optional(text('Of a new version of an article that was stored already: the id of the version whose place it took.')),
    withdrawnAt: v.optional(instant('Of a `duplicate` that was withdrawn, and so is not taken in again: when that was.')),
  }),
  v.description('What became of an article that was sent.'),
);

export const WithdrawnArticle = v.pipe(
  v.object({
    id: text('Of the article.'),
    status: v.literal('withdrawn'),
    withdrawnAt: instant('When it was withdrawn first.'),
    republished: listOf(day('A date.'), 'Dates whose briefings were published again without it.'),
  }),
  v.description('What became of an article that was taken back.'),
);

/** As readers are shown it. */
export const ShownArticle = v.pipe(
  v.object({
    ...Article.entries,
    text: textOrNull('The cleaned text, which all offsets refer to; null to readers without the token where `SHOW_ARTICLES` is `excerpt`.'),
  }),
  v.description('One report as published, cleaned.'),
);

export const CatalogueEntry = v.pipe(
  v.object({
    id: text('Names it under `/api/articles/{id}`.'),
    date,
    publishedAt: dayOrInstant('A calendar date, or an instant in UTC.'),
    language: language(),
    source: textOrNull('Who published it.'),
    url: addressOrNull('Where it was published.'),
    headline: text('Empty when there is none.'),
    storedAt: instant('When it was stored.'),
    briefing: textOrNull('The briefing that used it, `daily:2026-02-21`; null while none did.'),
  }),
  v.description('One article of the catalogue.'),
);

export const ArticleList = v.pipe(
  v.object({
    articles: listOf(CatalogueEntry, 'The latest date first, 100 at most.'),
    cursor: textOrNull('To be given back as `cursor` for the articles that follow; null at the end.'),
  }),
  v.description('A part of the catalogue.'),
);
