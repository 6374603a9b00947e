import * as v from 'valibot';
import { SENT_WISHES } from '../../http/subscribers/wishes';
import { type Answer, json, type Operation, type Paths, problem } from '../operation';
import { Plain, Word } from '../schemas/plain';
import { KeptOfSubscriber, SentSignUp } from '../schemas/subscriber';
import { choice, lang } from './choice';

const page = (description: string): Answer => ({ description, content: { 'text/html': { schema: Plain } } });
const done = (status: string, description: string): Answer => ({
  description,
  content: { 'text/html': { schema: Plain }, ...json(v.object({ status: Word }), { status }) },
});
const token = {
  schema: Word,
  description: 'The signed word of a link in one of our mails.',
  example: '1.0a1b2c3d4e5f60718293.t0x1y2.c2lnbmVk',
};
const tokenOrForm = { ...token, description: 'The signed word of a link in one of our mails; it may stand in the body instead.' };
const form = (entries: v.ObjectEntries) => ({
  'application/x-www-form-urlencoded': { schema: v.object(entries) },
  ...json(v.object(entries)),
});

const faultyLink = {
  404: problem(404, 'The link is not whole, or was not made here.', 'No such link', 'This link is not whole, or was not made here.'),
  410: problem(410, 'The link has run out, or nothing is kept of whoever it was made for.', 'No such link', 'This link has run out.'),
};
const elsewhere = problem(
  403,
  'The form stood on a page of another site.',
  'From another site',
  'This form is taken from our own pages only. Nothing was done.',
);
const changed = problem(
  409,
  'Something else was asked for since the page was shown; the page shows that now.',
  'Something else was asked for',
  'Somebody asked for something else since. Look at the page again.',
);
const tooMany = {
  ...problem(
    429,
    'Too many came from one network.',
    'Too many sign-ups',
    'Too many sign-ups came from this network. Try again in a minute.',
  ),
  headers: { 'Retry-After': 'Seconds after which it may be tried again.' },
};
const unfit = problem(
  422,
  'Something sent is wrong. `errors` names all faults at once.',
  'Unfit sign-up',
  'hour must be a local time such as "07:00", or empty.',
  [{ pointer: '/hour', detail: 'must be a local time such as "07:00", or empty' }],
);

/** A page behind a link of a mail. Whoever fetches it changes nothing. */
const linked = (id: string, summary: string, description: string): Operation => ({
  id,
  tag: 'Subscribers',
  summary,
  query: { token, lang },
  answers: { 200: page(description), ...faultyLink },
});

const DO = ['change', 'find', 'pause', 'resume', 'stop', 'erase', 'erase-all', 'link'];

export const subscribers: Paths = {
  '/subscribe': {
    GET: {
      id: 'chooseWhatToFollow',
      tag: 'Subscribers',
      summary: 'The form to sign up with',
      description: 'Leads too to the briefing and the feeds of what is chosen, without an address.',
      cached: true,
      query: {
        ...choice,
        find: { schema: Word, description: 'A leader by any spelling or office, to be ticked.', example: 'Macron' },
        lang,
      },
      answers: { 200: page('The form, with what the address names ticked.') },
    },
    POST: {
      id: 'subscribe',
      tag: 'Subscribers',
      summary: 'Ask for the briefing by e-mail',
      description:
        'The answer is the same whoever the address belongs to. A mail goes to it, once a day at most, and nothing more before the button behind its link is pressed. The buttons of the form besides `Subscribe` are sent here too.',
      body: {
        ...json(SentSignUp, {
          email: 'reader@example.org',
          leaders: ['to-lam', 'Emmanuel Macron'],
          frequency: 'weekdays',
          hour: '07:00',
          timeZone: 'Europe/Paris',
        }),
        'application/x-www-form-urlencoded': { schema: SentSignUp },
        'multipart/form-data': { schema: SentSignUp },
      },
      answers: {
        200: page('The form again, with the leader ticked who was looked for.'),
        202: {
          description: 'Taken.',
          content: {
            'text/html': { schema: Plain },
            ...json(v.object({ status: v.literal('accepted'), detail: Word }), {
              status: 'accepted',
              detail: 'A mail with a link to confirm goes to this address, if it may.',
            }),
          },
        },
        303: { description: 'From a button that needs no address to what it leads to.', headers: { Location: 'The address.' } },
        400: problem(400, 'The body cannot be read.', 'Malformed JSON', 'The body must be a JSON object.'),
        403: elsewhere,
        413: problem(413, 'More than 64 KiB.', 'Too large', 'What is sent here may have at most 65,536 bytes.'),
        415: problem(415, 'Neither a form nor JSON.', 'Unknown type', 'Send a form, or application/json.'),
        422: { ...unfit, content: { ...unfit.content, 'text/html': { schema: Plain } } },
        429: tooMany,
        503: problem(503, 'No mail is sent from here.', 'Subscribing is off', 'Briefings go out by feed only: no mail is sent from here.'),
      },
    },
  },
  '/confirm': {
    GET: linked('readConfirmation', 'What a confirmation begins', 'What was asked for, and a button.'),
    POST: {
      id: 'confirm',
      tag: 'Subscribers',
      summary: 'Confirm a subscription',
      query: { token: tokenOrForm, lang },
      description: 'With `askedAt`, what was asked for then and nothing newer; without it, what was asked for last.',
      body: form({ token: Word, askedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())) }),
      answers: {
        200: done('confirmed', 'It begins, or had begun already.'),
        403: elsewhere,
        ...faultyLink,
        409: {
          ...changed,
          content: { ...changed.content, 'text/html': { schema: Plain } },
        },
      },
    },
  },
  '/preferences': {
    GET: linked('readPreferences', 'What a subscriber gets, and what is kept of them', 'A page to change it on.'),
    POST: {
      id: 'changePreferences',
      tag: 'Subscribers',
      summary: 'Change, pause, stop, erase',
      description:
        '`do` says which: `change` (without it too), `pause` with `until`, `resume`, `stop`, `erase` (asks once more on a page), `erase-all`, and `link`, which sends a new link by mail to whom an expired one, or one to stop, was made for. What is left out of a change stays.',
      query: { token: tokenOrForm, lang },
      body: form({
        token: v.optional(Word),
        do: v.optional(v.picklist(DO)),
        until: v.optional(v.pipe(v.string(), v.isoDate())),
        ...SENT_WISHES,
      }),
      answers: {
        200: done('changed', 'Done.'),
        403: elsewhere,
        ...faultyLink,
        422: { ...unfit, content: { ...unfit.content, 'text/html': { schema: Plain } } },
        429: tooMany,
      },
    },
  },
  '/preferences/data': {
    GET: {
      id: 'downloadSubscriber',
      tag: 'Subscribers',
      summary: 'Everything kept of a subscriber',
      query: { token },
      answers: { 200: { description: 'As a file.', content: json(KeptOfSubscriber) }, ...faultyLink },
    },
  },
  '/unsubscribe': {
    GET: linked('readUnsubscribe', 'Whether to stop', 'A button. The address is told in part.'),
    POST: {
      id: 'unsubscribe',
      tag: 'Subscribers',
      summary: 'Stop at once',
      description: 'One click by RFC 8058: from wherever, without cookie or redirect. Again, the answer is the same.',
      query: { token, lang },
      body: form({ 'List-Unsubscribe': v.optional(Word) }),
      answers: { 200: done('unsubscribed', 'No more mail.'), ...faultyLink },
    },
  },
};
