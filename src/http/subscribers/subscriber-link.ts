import { Problem } from '../../errors';
import { dailyEdition } from '../../jobs/editions';
import { readLink } from '../../jobs/subscribers/links';
import type { Subscriber } from '../../model';
import type { Frame } from '../../render/frame';
import { renderLinkFault } from '../../render/subscription-pages';
import type { Context } from '../context';
import { frameFor, frameIn } from '../frame';
import { wantsPage } from '../problem';
import { answerPrivate } from './private-answer';
import { readSent, type Sent, textOf } from './sent';

type Purpose = 'confirm' | 'preferences' | 'unsubscribe';

/** A subscriber who came by a link that holds. */
export interface Linked {
  token: string;
  subscriber: Subscriber;
  /** In the language that they chose, unless the address asks for another. */
  frame: Frame;
}

const DETAILS = {
  expired: 'This link has run out.',
  invalid: 'This link is not whole, or was not made here.',
  gone: 'Nothing is kept of whoever this link was made for.',
};

/** Who came by a link; the answer itself where it does not hold. */
export async function openLink(c: Context, purpose: Purpose, token: string): Promise<Linked | Response> {
  const link = await readLink(c.get('services'), purpose, token, c.env.now);
  if (link.state !== 'valid') return answerLinkFault(c, purpose, link.state, token);
  const { subscriber } = link;
  const { language } = subscriber.asked ?? subscriber.wishes;
  return { token, subscriber, frame: frameIn(c, language) };
}

export function answerLinkFault(c: Context, purpose: Purpose, state: 'expired' | 'invalid' | 'gone', token: string): Response {
  const status = state === 'invalid' ? 404 : 410;
  if (!wantsPage(c)) throw new Problem(status, 'No such link', DETAILS[state]);
  const frame = frameFor(c);
  return answerPrivate(c, frame, renderLinkFault(purpose, state, token, frame), status);
}

export const tokenOfQuery = (c: Context) => c.req.query('token') ?? '';

/** What was posted to a link: its token stands in the form, or in the address. */
export async function readPosted(c: Context): Promise<{ token: string; sent: Sent }> {
  const sent = c.req.header('content-type') ? await readSent(c) : { isForm: true, values: {} };
  return { token: textOf(sent, 'token') || tokenOfQuery(c), sent };
}

export const editionOfPages = (c: Context) => dailyEdition(c.get('services').config);
