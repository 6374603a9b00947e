import * as v from 'valibot';
import { SENT_WISHES } from '../../http/subscribers/wishes';
import { instant, listOf, moment, orNull, text } from './text';

export const SentSignUp = v.pipe(
  v.object({ email: text('Where the briefing is to go.'), ...SENT_WISHES }),
  v.description(
    'What somebody asks for. Leaders in any spelling and topics by id or name, both as a list or with commas; without either, the whole briefing. Without the others: daily, as soon as it is out.',
  ),
);

const wishes = {
  choice: v.nullable(v.object({ leaders: v.array(v.string()), topics: v.array(v.string()) })),
  frequency: v.picklist(['daily', 'weekdays', 'weekly']),
  language: text('Of the words around what articles say.'),
  hour: orNull(v.string(), 'Local time of delivery; null as soon as the briefing is out.'),
  timeZone: text('IANA zone of that time.'),
};
const Wishes = v.object(wishes);

export const KeptOfSubscriber = v.pipe(
  v.object({
    id: text('It stands in links.'),
    edition: text('`daily`.'),
    address: text('As mail is sent to it.'),
    state: v.picklist(['pending', 'confirmed', 'unsubscribed', 'suppressed']),
    wishes: Wishes,
    asked: v.nullable(Wishes),
    pausedUntil: orNull(v.string(), 'First date on which mail is wanted again.'),
    source: text('`page`, `api`, or what an import said.'),
    askedAt: moment('When the newest sign-up came.'),
    invitedAt: moment('When an operator who imported them had them asked.'),
    mailedAt: moment('When the newest mail to confirm went out.'),
    consentedAt: moment('When it was confirmed.'),
    createdAt: instant('When the first sign-up came.'),
    stoppedAt: moment('When it ended.'),
    stoppedBy: orNull(v.string(), '`link`, `one-click`, `mail`, `preferences`, `bounce`, `complaint` or `import`.'),
    deliveries: listOf(
      v.object({
        edition: v.string(),
        date: v.string(),
        state: v.string(),
        dueAt: v.string(),
        settledAt: v.nullable(v.string()),
        detail: v.nullable(v.string()),
      }),
      'What became of each mail.',
    ),
    bounces: listOf(v.object({ kind: v.string(), detail: v.string(), happenedAt: v.string() }), 'What came back.'),
  }),
  v.description('Everything kept of a subscriber.'),
);
