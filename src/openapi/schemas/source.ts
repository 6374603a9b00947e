import * as v from 'valibot';
import { SENT_SOURCE } from '../../http/sources/sources';
import { count, flag, ids, instant, listOf, moment, number, orNull, text, textOrNull } from './text';

const FEED = 'http or https; null of one that only sends mail.';
const EVERY = 'Minutes between two askings: 5 to 1,440, by default 60.';
const KEEP = 'Articles that name none of these leaders and are about none of these topics are dropped; null to keep all.';
const DROP = 'Articles that name one of these leaders, or are mainly about one of these topics, are dropped; null to drop none.';

const SAID: Record<keyof typeof SENT_SOURCE, string> = {
  id: 'Without it, one is made of the name. It stands in the address for its mail.',
  name: 'As it stands beside its articles: at most 120 characters.',
  feed: FEED,
  language: 'BCP 47 tag, of articles that do not say. Without it the language is recognised.',
  country: 'ISO 3166-1 alpha-2, or the short name of a body.',
  ownership: 'Whose it is: a government’s, the public’s (by law, licence fee or foundation), or a company’s.',
  every: EVERY,
  keep: `${KEEP} Leaders and topics by id or by name.`,
  drop: `${DROP} Leaders and topics by id or by name.`,
  senders: 'Who may send its mail: addresses, and domains with an @ before them.',
  paused: 'Nothing is asked and nothing taken while it is.',
};

const said = Object.fromEntries(
  Object.entries(SENT_SOURCE).map(([key, schema]) => [key, v.pipe(schema, v.description(SAID[key as keyof typeof SAID]))]),
);

export const SentSource = v.pipe(
  v.object(said),
  v.description(
    'A source as it is sent: with a feed, with senders, or both. A key may be left out, or be null. What a source is only shown with is passed over; any other key refuses it.',
  ),
);

export const SourceChange = v.pipe(v.partial(v.object(said)), v.description('What is to change of a source.'));

const choice = v.object({ leaders: ids('Ids.'), topics: ids('Ids.') });

export const Source = v.pipe(
  v.object({
    id: text('By which it is asked for; it stands in the address for its mail.'),
    name: text(SAID.name),
    language: textOrNull(SAID.language),
    country: textOrNull(SAID.country),
    ownership: orNull(v.picklist(['state', 'public', 'private']), SAID.ownership),
    feed: textOrNull(FEED),
    every: number(EVERY),
    keep: orNull(choice, KEEP),
    drop: orNull(choice, DROP),
    senders: ids(SAID.senders),
    paused: flag(SAID.paused),
    origin: v.pipe(v.picklist(['file', 'api']), v.description('`file`: of src/config/sources.json, and changed there alone.')),
    addedAt: instant('When it was listed.'),
    silentSince: moment('Since when it has not answered, where that is for a day.'),
    poll: orNull(
      v.object({
        nextAt: moment('When it is asked next; null of one that is gone for good.'),
        askedAt: moment('When it was asked last.'),
        succeededAt: moment('When it last answered with a feed, or that nothing is new.'),
        newsAt: moment('When it last brought an article.'),
        failures: count('Failed askings since it last answered.'),
        error: textOrNull('What went wrong last; kept after it answers again.'),
        failedAt: moment('When that was.'),
        movedTo: textOrNull('Where its feed has moved for good.'),
        retiredAt: moment('When it said that it is gone for good.'),
      }),
      'What came of asking its feed; null where there is none.',
    ),
  }),
  v.description('Where news comes in by itself.'),
);

export const SourceList = v.pipe(v.object({ sources: v.array(Source) }), v.description('All sources, by name.'));

export const TakenSources = v.pipe(
  v.object({
    added: count('New ones.'),
    changed: count('Those that were there and say something else now.'),
    unchanged: count('Those that were there: left as they are.'),
    refused: count('Those that are wrong.'),
    sources: listOf(
      v.object({
        id: textOrNull('Null of a refused one that names none.'),
        status: v.picklist(['added', 'changed', 'unchanged', 'refused']),
        errors: v.optional(listOf(v.object({ pointer: v.string(), detail: v.string() }), 'Why it was refused.')),
      }),
      'In the order in which they were sent.',
    ),
  }),
  v.description('What became of the sources that were sent.'),
);

export const AskedSource = v.pipe(
  v.object({ id: text('Of the source.'), nextAt: instant('When it is asked.') }),
  v.description('A source that is to be asked.'),
);
