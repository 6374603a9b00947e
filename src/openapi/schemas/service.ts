import * as v from 'valibot';
import { StoredArticle } from './article';
import { count, day, instant, listOf, names, orNull, text } from './text';

export const Leader = v.pipe(
  v.object({
    id: text('ASCII slug of the usual English name, the same in every language.'),
    name: text('The usual English name.'),
    names: names('The name by language tag: `{ "en": "To Lam", "vi": "Tô Lâm" }`.'),
    country: text('ISO 3166-1 alpha-2, or the short name of a body: `UN`, `EU`, `NATO`.'),
    offices: listOf(v.record(v.string(), v.string()), 'The titles of the offices held now, each by language tag.'),
  }),
  v.description('Somebody whom the briefing follows by name.'),
);

export const Topic = v.pipe(
  v.object({
    id: text('The same in every language.'),
    name: text('In English.'),
    names: names('The name by language tag.'),
    mediaTopic: text('The IPTC Media Topic it corresponds to: `medtop:20000065`.'),
  }),
  v.description('A subject that briefings are ordered by.'),
);

const Happened = v.object({ edition: text('`daily`.'), date: day('The briefing’s date.'), at: instant('When it happened.') });

export const Health = v.pipe(
  v.object({
    status: v.picklist(['ok', 'overdue', 'halted', 'delayed']),
    lastPublish: orNull(Happened, 'The briefing published last; null before the first.'),
    lastDelivery: orNull(Happened, 'The briefing of which a message went out last; null before the first.'),
    overdue: listOf(
      v.object({ edition: text('`daily`.'), date: day('The briefing’s date.'), dueAt: instant('When it should have come out.') }),
      'Briefings that are more than half an hour late.',
    ),
    halted: listOf(
      v.object({
        edition: text('`daily`.'),
        date: day('The briefing’s date.'),
        reason: v.optional(text('What the provider says: told with the API token alone.')),
      }),
      'Briefings whose mail waits, because the provider of mail refuses the server.',
    ),
    delayed: listOf(
      v.object({ edition: text('`daily`.'), date: day('The briefing’s date.') }),
      'Briefings of which mail is owed for more than an hour.',
    ),
    mail: listOf(
      v.object({
        edition: text('`daily`.'),
        date: day('The briefing’s date.'),
        open: count('Messages still to be sent, now or at their reader’s hour; 1,000 stands for as many or more.'),
        failed: count('Messages that were refused for good.'),
        uncertain: count('Messages of which nobody knows whether they went out; they are not sent again.'),
      }),
      'By edition: how the mail stands of the newest date that has any.',
    ),
    sources: v.pipe(
      v.object({
        listed: count('All of them.'),
        silent: count('Those that did not answer for a day.'),
        failing: count('Those that did not answer when they were asked last.'),
        retired: count('Those that said they are gone for good.'),
      }),
      v.description('How the listed sources do; none of them makes the server unwell.'),
    ),
  }),
  v.description('Whether every edition came out that was due, and its mail goes out.'),
);

const Fault = v.object({
  pointer: text('JSON Pointer (RFC 6901) into the body, or `/` and the name of a parameter; empty for the body as a whole.'),
  detail: text('What to send instead: `must be a string`.'),
});

const problem = {
  type: v.literal('about:blank'),
  title: text('The kind of problem.'),
  detail: text('What to do about it.'),
  errors: v.optional(listOf(Fault, 'Everything that is wrong with the request.')),
};

export const Problem = v.pipe(
  v.object({ ...problem, status: count('The HTTP status.') }),
  v.description('Why a request was not met (RFC 9457).'),
);

const line = count('The line’s number, from 1.');

export const StoredLine = v.pipe(
  v.object({ line, ...StoredArticle.entries }),
  v.description('What became of a line whose article is stored.'),
);

export const RefusedLine = v.pipe(
  v.object({ line, ...problem, status: v.literal('refused'), code: count('The status that it would have had alone.') }),
  v.description('Why a line was refused.'),
);

export const AnsweredLine = v.union([StoredLine, RefusedLine]);
