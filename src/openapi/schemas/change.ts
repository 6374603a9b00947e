import * as v from 'valibot';
import { addressOrNull, day, instant, language, listOf, text, textOrNull } from './text';

export const Change = v.pipe(
  v.object({
    article: text('Id of the version that stands now.'),
    replaces: text('Id of the version that was told.'),
    headline: text('Of the version that stands now.'),
    source: textOrNull('Who published it.'),
    url: addressOrNull('Where it was published.'),
    language: language(),
    kind: v.pipe(v.picklist(['corrected', 'extended']), v.description('`extended`: all that it said stands.')),
    date: day('Of the briefing that told it: this one, which has been published again since, or an earlier one.'),
    at: instant('When the newest version came.'),
    said: listOf(
      v.object({
        was: text('What was told and no longer stands, word for word.'),
        now: textOrNull('What the report says in its place; null where that is nothing.'),
      }),
      'What has changed of what was told.',
    ),
    leaders: listOf(text('Id.'), 'Whom it names.'),
    topics: listOf(text('Id.'), 'What it is about.'),
  }),
  v.description('A report that came again with other words after a briefing had told it.'),
);
