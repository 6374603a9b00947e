import * as v from 'valibot';
import { count, ids, instant, listOf, moment, orNull, text } from './text';

const listed = {
  email: text('As mail is sent to it.'),
  state: v.picklist(['pending', 'confirmed', 'unsubscribed', 'suppressed']),
  leaders: ids('Whom they follow.'),
  topics: ids('What they follow. Without leaders and topics, the whole briefing.'),
  frequency: v.picklist(['daily', 'weekdays', 'weekly']),
  hour: orNull(v.string(), 'Local time of delivery; null as soon as the briefing is out.'),
  timeZone: text('IANA zone of that time.'),
  language: text('Of the words around what articles say.'),
  pausedUntil: orNull(v.string(), 'First date on which mail is wanted again.'),
  source: text('Where they agreed: `page`, `api`, or what an import said.'),
  consentedAt: moment('When they agreed.'),
  createdAt: instant('When they came.'),
  stoppedAt: moment('When it ended.'),
  stoppedBy: orNull(v.string(), 'How it ended.'),
};

export const SubscriberPage = v.pipe(
  v.object({
    subscribers: v.array(v.object({ id: text('By which one is erased.'), ...listed })),
    next: orNull(v.string(), 'Where the list goes on.'),
  }),
  v.description('A part of the list of subscribers.'),
);

export const Imported = v.pipe(
  v.object({
    added: count('Who is new, and who had not confirmed and has agreed elsewhere.'),
    known: count('Who was there before: left as they are.'),
    suppressed: count('Addresses that get no mail: not added.'),
    invited: count('Who is to be asked by mail, and was not before.'),
    refused: listOf(
      v.object({
        row: count('From 1; of a table, the row with the names is the first.'),
        email: v.optional(v.string()),
        detail: v.string(),
      }),
      'Rows that are wrong, and why.',
    ),
    ignored: ids('Columns that mean nothing here.'),
  }),
  v.description('What became of a list.'),
);
