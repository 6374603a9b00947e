import * as v from 'valibot';
import { DELIVERY_STATES } from '../../http/subscribers/deliveries';
import { count, day, instant, listOf, moment, orNull, text } from './text';

const state = v.picklist(DELIVERY_STATES);

export const Deliveries = v.pipe(
  v.object({
    edition: text('`daily`.'),
    date: day('Of the briefing.'),
    mail: orNull(
      v.string(),
      '`enrolled 120`: who gets it is written down; `not sent: …`; `halted: …`, while the provider refuses; null while that is open.',
    ),
    mailedAt: moment('When a message of it went out last.'),
    counts: v.pipe(
      v.object(Object.fromEntries(DELIVERY_STATES.map((name) => [name, v.pipe(v.number(), v.integer())]))),
      v.description('How many messages are in each state.'),
    ),
    deliveries: v.optional(
      listOf(
        v.object({
          subscriber: text('Their id; of whoever was erased, what stands in its place.'),
          address: orNull(v.string(), 'In part; null of whoever was erased.'),
          state,
          dueAt: instant('When it was to be there.'),
          settledAt: moment('When it came to its end.'),
          attempts: count('How often it was tried.'),
          detail: orNull(v.string(), 'Why it failed, or is tried again.'),
        }),
        'With `state`: those messages.',
      ),
    ),
    next: v.optional(orNull(v.string(), 'Where the list goes on.')),
  }),
  v.description('What became of a date’s mail.'),
);
