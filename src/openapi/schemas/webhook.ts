import * as v from 'valibot';
import { listOf, text } from './text';

export const MailEvent = v.pipe(
  v.object({
    type: text('`email.bounced`, `email.complained`, `email.suppressed`, `email.failed`, `email.delivery_delayed`; others are ignored.'),
    data: v.looseObject({
      to: listOf(v.string(), 'Whom the message went to.'),
      tags: v.optional(v.pipe(v.record(v.string(), v.string()), v.description('What the message was tagged with: `subscriber`.'))),
      bounce: v.optional(
        v.object({
          type: text('`Permanent`, `Transient` or `Undetermined`.'),
          subType: text('What kind of it: `General`, `MailboxFull`.'),
          message: text('What the provider says of it.'),
        }),
      ),
    }),
  }),
  v.description('What became of a message, as Resend tells it.'),
);

export const TakenEvent = v.pipe(
  v.object({ status: v.pipe(v.picklist(['noted', 'ignored']), v.description('Whether it concerned a subscriber.')) }),
  v.description('That an event was taken.'),
);
