import { stopSubscriber } from '../../jobs/subscribers/change-subscriber';
import { readLink } from '../../jobs/subscribers/links';
import { renderUnsubscribe, renderUnsubscribed } from '../../render/subscription-pages';
import type { App, Context } from '../context';
import { frameFor, frameIn } from '../frame';
import { addResource } from '../resource';
import { readOneClick } from './one-click';
import { answerDone, answerPrivate } from './private-answer';
import { answerLinkFault, openLink, tokenOfQuery } from './subscriber-link';

/** A page with a button: whatever fetches the links of a mail stops nothing. */
async function getUnsubscribe(c: Context): Promise<Response> {
  const link = await openLink(c, 'unsubscribe', tokenOfQuery(c));
  if (link instanceof Response) return link;
  return answerPrivate(c, link.frame, renderUnsubscribe(link.token, link.subscriber.address, link.frame));
}

/** Stops at once, whoever sends it from wherever (RFC 8058, 3.2: no cookie, no redirect); again, it says the same. */
async function postUnsubscribe(c: Context): Promise<Response> {
  const services = c.get('services');
  const { token, isOneClick } = await readOneClick(c);
  const link = await readLink(services, 'unsubscribe', token, c.env.now);
  if (link.state === 'invalid' || link.state === 'expired') return answerLinkFault(c, 'unsubscribe', link.state, token);
  if (link.state === 'gone') {
    const frame = frameFor(c);
    return answerDone(c, 'unsubscribed', () => ({ html: renderUnsubscribed(token, false, frame), frame }));
  }
  const { id, wishes } = link.subscriber;
  await stopSubscriber(services, id, isOneClick ? 'one-click' : 'link', c.env.now);
  const frame = frameIn(c, wishes.language);
  return answerDone(c, 'unsubscribed', () => ({ html: renderUnsubscribed(token, true, frame), frame }));
}

export function addUnsubscribe(app: App): void {
  addResource(app, '/unsubscribe', { GET: getUnsubscribe, POST: postUnsubscribe });
}
