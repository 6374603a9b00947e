import { confirmSubscriber } from '../jobs/change-subscriber';
import { linksOf } from '../jobs/links';
import { nextMailAt } from '../jobs/next-mail';
import type { Subscriber } from '../model';
import type { Frame } from '../render/frame';
import { renderConfirm, renderConfirmed } from '../render/subscription-pages';
import type { App, Context } from './context';
import { answerDone, answerPrivate } from './private-answer';
import { addResource } from './resource';
import { requireSameOrigin } from './same-origin';
import { answerLinkFault, editionOfPages, openLink, readPosted, tokenOfQuery } from './subscriber-link';

async function renderSubscribed(c: Context, subscriber: Subscriber, token: string, frame: Frame): Promise<string> {
  const edition = editionOfPages(c);
  const { preferences } = await linksOf(c.get('services'), subscriber.id, c.env.now);
  const { pathname, search } = new URL(preferences);
  return renderConfirmed(subscriber, token, nextMailAt(edition, subscriber, c.env.now), pathname + search, edition, frame);
}

/** Shows what was asked for. Programs that follow every link of a mail change nothing by it. */
async function getConfirm(c: Context): Promise<Response> {
  const link = await openLink(c, 'confirm', tokenOfQuery(c));
  if (link instanceof Response) return link;
  const { subscriber, token, frame } = link;
  const { asked, state } = subscriber;
  if (asked && state !== 'suppressed') {
    return answerPrivate(c, frame, renderConfirm(token, subscriber.address, asked, editionOfPages(c), frame));
  }
  if (state === 'confirmed') return answerPrivate(c, frame, await renderSubscribed(c, subscriber, token, frame));
  return answerLinkFault(c, 'confirm', 'expired', token);
}

async function postConfirm(c: Context): Promise<Response> {
  requireSameOrigin(c);
  const link = await openLink(c, 'confirm', (await readPosted(c)).token);
  if (link instanceof Response) return link;
  const { token, frame } = link;
  const subscriber = await confirmSubscriber(c.get('services'), link.subscriber.id, c.env.now);
  if (!subscriber) return answerLinkFault(c, 'confirm', 'expired', token);
  const html = await renderSubscribed(c, subscriber, token, frame);
  return answerDone(c, 'confirmed', () => ({ html, frame }));
}

export function addConfirm(app: App): void {
  addResource(app, '/confirm', { GET: getConfirm, POST: postConfirm });
}
