import * as v from 'valibot';
import { addressOrNull, count, day, dayOrInstant, language, listOf, orNull, span, text, textOrNull } from './text';

const FoundArticle = v.pipe(
  v.object({
    id: text('Names it under `/api/articles/{id}`.'),
    date: day('The date whose briefing it belongs to.'),
    briefing: orNull(day('A date.'), 'Of the briefing that it is in; null while it is in none.'),
    publishedAt: dayOrInstant('A calendar date, or an instant in UTC.'),
    headline: text('Empty when there is none.'),
    source: textOrNull('Who published it.'),
    url: addressOrNull('Where it was published.'),
    language: language(),
    keyPoints: listOf(
      v.object({
        text: text('Word for word.'),
        found: listOf(v.object(span), 'The words that were found, in UTF-16 code units of `text`.'),
      }),
      'Up to three, the one it says first before others.',
    ),
    more: count('How many more key points of it were found.'),
  }),
  v.description('An article, with the key points that it was found by.'),
);

export const Found = v.pipe(
  v.object({
    query: text('As asked.'),
    leader: textOrNull('Id of the leader that was asked for.'),
    topic: textOrNull('Id.'),
    source: textOrNull('Name.'),
    from: textOrNull('A date.'),
    to: textOrNull('A date.'),
    total: count('Articles on all pages.'),
    oldest: orNull(day('A date.'), 'Where more was found than is ranked: a search up to this date goes on. Null when all is counted.'),
    page: count('From 1.'),
    nextPage: orNull(count('A number.'), 'Null on the last.'),
    articles: listOf(FoundArticle, 'The best first.'),
  }),
  v.description('One page of what a search found.'),
);
