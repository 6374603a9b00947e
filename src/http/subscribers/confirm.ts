import { Problem } from '../../errors';
import { nextMailAt } from '../../jobs/delivery/next-mail';
import { confirmSubscriber } from '../../jobs/subscribers/change-subscriber';
import { linksOf } from '../../jobs/subscribers/links';
import type { Subscriber, Wishes } from '../../model';
import type { Frame } from '../../render/frame';
import { renderConfirm, renderConfirmed } from '../../render/subscription-pages';
import type { App, Context } from '../context';
import { wantsPage } from '../problem';
import { addResource } from '../resource';
import { answerDone, answerPrivate } from './private-answer';
import { requireSameOrigin } from './same-origin';
import { textOf } from './sent';
import { answerLinkFault, editionOfPages, type Linked, openLink, readPosted, tokenOfQuery } from './subscriber-link';

async function renderSubscribed(c: Context, subscriber: Subscriber, token: string, frame: Frame): Promise<string> {
  const edition = editionOfPages(c);
  const { preferences } = await linksOf(c.get('services'), subscriber.id, c.env.now);
  const { pathname, search } = new URL(preferences);
  return renderConfirmed(subscriber, token, nextMailAt(edition, subscriber, c.env.now), pathname + search, edition, frame);
}

function renderAskedFor(c: Context, { subscriber, token, frame }: Linked, asked: Wishes): string {
  return renderConfirm(token, subscriber.address, asked, subscriber.askedAt ?? '', editionOfPages(c), frame);
}

/** Shows what was asked for. Programs that follow every link of a mail change nothing by it. */
async function getConfirm(c: Context): Promise<Response> {
  const link = await openLink(c, 'confirm', tokenOfQuery(c));
  if (link instanceof Response) return link;
  const { subscriber, token, frame } = link;
  const { asked, state } = subscriber;
  if (asked && state !== 'suppressed') return answerPrivate(c, frame, renderAskedFor(c, link, asked));
  if (state === 'confirmed') return answerPrivate(c, frame, await renderSubscribed(c, subscriber, token, frame));
  return answerLinkFault(c, 'confirm', 'expired', token);
}

/** Begins what the page showed. Where somebody asked for something else since, that is shown first. */
async function postConfirm(c: Context): Promise<Response> {
  requireSameOrigin(c);
  const posted = await readPosted(c);
  const link = await openLink(c, 'confirm', posted.token);
  if (link instanceof Response) return link;
  const { token, frame } = link;
  const askedAt = textOf(posted.sent, 'askedAt') || null;
  const subscriber = await confirmSubscriber(c.get('services'), link.subscriber.id, askedAt, c.env.now);
  if (subscriber) {
    const html = await renderSubscribed(c, subscriber, token, frame);
    return answerDone(c, 'confirmed', () => ({ html, frame }));
  }
  const { asked, state } = link.subscriber;
  if (!asked || state === 'suppressed') return answerLinkFault(c, 'confirm', 'expired', token);
  if (!wantsPage(c))
    throw new Problem(409, 'Something else was asked for', 'Somebody asked for something else since. Look at the page again.');
  return answerPrivate(c, frame, renderAskedFor(c, link, asked), 409);
}

export function addConfirm(app: App): void {
  addResource(app, '/confirm', { GET: getConfirm, POST: postConfirm });
}
