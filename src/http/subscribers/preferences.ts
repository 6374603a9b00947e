import { Problem } from '../../errors';
import { isDate } from '../../jobs/days';
import {
  changeWishes,
  describeSubscriber,
  eraseSubscriber,
  pauseSubscriber,
  stopSubscriber,
} from '../../jobs/subscribers/change-subscriber';
import { readLink } from '../../jobs/subscribers/links';
import { sendPreferencesLink } from '../../jobs/subscribers/send-confirmation';
import type { Subscriber } from '../../model';
import { localDate } from '../../render/dates';
import type { Frame } from '../../render/frame';
import { type Preferences, renderPreferencesPage } from '../../render/preferences-page';
import { renderErase, renderErased, renderLinkSent } from '../../render/subscription-pages';
import { type App, type Context, todayOf } from '../context';
import { frameFor } from '../frame';
import { wantsPage } from '../problem';
import { addResource } from '../resource';
import { faultyFields } from './faulty-fields';
import { tickLeader } from './finding';
import { answerDone, answerPrivate } from './private-answer';
import { requireSameOrigin } from './same-origin';
import { type Sent, textOf } from './sent';
import { limitSignUps } from './sign-up-limit';
import { answerLinkFault, editionOfPages, type Linked, openLink, readPosted, tokenOfQuery } from './subscriber-link';
import { checkWishes, formFor, formOf } from './wishes';

type Shown = Partial<Pick<Preferences, 'form' | 'finding' | 'faults' | 'done'>>;

/** The day after today, where the reader is. */
function tomorrowOf(c: Context, { wishes }: Subscriber): string {
  return localDate(new Date(c.env.now.getTime() + 86_400_000).toISOString(), wishes.timeZone);
}

async function renderFor(c: Context, { token, frame }: Linked, subscriber: Subscriber, shown: Shown): Promise<string> {
  const { deliveries } = await describeSubscriber(c.get('services'), subscriber);
  return renderPreferencesPage(
    {
      token,
      subscriber,
      edition: editionOfPages(c),
      today: todayOf(c),
      form: formFor(subscriber.wishes),
      finding: null,
      faults: [],
      done: null,
      deliveries: deliveries.length,
      tomorrow: tomorrowOf(c, subscriber),
      ...shown,
    },
    frame,
  );
}

async function getPreferences(c: Context): Promise<Response> {
  const link = await openLink(c, 'preferences', tokenOfQuery(c));
  if (link instanceof Response) return link;
  return answerPrivate(c, link.frame, await renderFor(c, link, link.subscriber, {}));
}

/** Everything kept of a subscriber, to be taken away. */
async function getData(c: Context): Promise<Response> {
  const link = await openLink(c, 'preferences', tokenOfQuery(c));
  if (link instanceof Response) return link;
  const kept = await describeSubscriber(c.get('services'), link.subscriber);
  return new Response(`${JSON.stringify(kept, null, 2)}\n`, {
    headers: { 'content-type': 'application/json', 'content-disposition': 'attachment; filename="subscription.json"' },
  });
}

/** The page as things are now, told what was done. */
async function answerChanged(c: Context, link: Linked, done: NonNullable<Preferences['done']>): Promise<Response> {
  const now = await c.get('services').subscribers.find(link.subscriber.id);
  const html = await renderFor(c, link, now ?? link.subscriber, { done });
  return answerDone(c, done, () => ({ html, frame: link.frame }));
}

async function change(c: Context, link: Linked, sent: Sent): Promise<Response> {
  const { subscriber } = link;
  const form = formOf(c, sent, subscriber.wishes);
  const asked = textOf(sent, 'find').trim();
  const isPage = wantsPage(c);
  const showAgain = async (shown: Shown, status: number) =>
    answerPrivate(c, link.frame, await renderFor(c, link, subscriber, shown), status);
  if (isPage && (asked || textOf(sent, 'do') === 'find')) return showAgain(asked ? await tickLeader(c, form, asked) : { form }, 200);
  const { wishes, faults } = await checkWishes(c, sent, subscriber.wishes);
  if (faults.length > 0) {
    if (isPage) return showAgain({ form, faults: faultyFields(faults) }, 422);
    throw new Problem(422, 'Unfit wishes', `${faults.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`).join('; ')}.`, faults);
  }
  await changeWishes(c.get('services'), subscriber.id, wishes);
  return answerChanged(c, link, 'changed');
}

async function pause(c: Context, link: Linked, sent: Sent): Promise<Response> {
  const until = textOf(sent, 'until');
  if (!isDate(until) || until < tomorrowOf(c, link.subscriber)) {
    const detail = 'must be a date after today, such as 2027-03-01';
    if (!wantsPage(c)) throw new Problem(422, 'Unfit date', `until ${detail}.`, [{ pointer: '/until', detail }]);
    return answerPrivate(c, link.frame, await renderFor(c, link, link.subscriber, { faults: ['until'] }), 422);
  }
  await pauseSubscriber(c.get('services'), link.subscriber.id, until);
  return answerChanged(c, link, 'paused');
}

const logLost = (error: unknown) => console.error(JSON.stringify({ level: 'error', message: 'a link may be lost', detail: String(error) }));

/** A new link by mail to whom an expired one, or one to stop, was made for. The answer does not depend on whether it can be sent. */
async function renew(c: Context, token: string): Promise<Response> {
  await limitSignUps(c);
  const services = c.get('services');
  const own = await readLink(services, 'preferences', token, c.env.now);
  const link = own.state === 'invalid' ? await readLink(services, 'unsubscribe', token, c.env.now) : own;
  if (link.state === 'invalid') return answerLinkFault(c, 'preferences', 'invalid', token);
  if (link.state !== 'gone') await sendPreferencesLink(services, link.subscriber.id, c.env.now).catch(logLost);
  const frame: Frame = frameFor(c);
  return answerDone(c, 'accepted', () => ({ html: renderLinkSent(services.mailbox !== null, frame), frame }));
}

async function postPreferences(c: Context): Promise<Response> {
  requireSameOrigin(c);
  const services = c.get('services');
  const { token, sent } = await readPosted(c);
  const asked = textOf(sent, 'do') || 'change';
  if (asked === 'link') return renew(c, token);
  const link = await openLink(c, 'preferences', token);
  if (link instanceof Response) return link;
  const { subscriber, frame } = link;
  switch (asked) {
    case 'change':
    case 'find':
      return change(c, link, sent);
    case 'pause':
      return pause(c, link, sent);
    case 'resume':
      await pauseSubscriber(services, subscriber.id, null);
      return answerChanged(c, link, 'resumed');
    case 'stop':
      await stopSubscriber(services, subscriber.id, 'preferences', c.env.now);
      return answerChanged(c, link, 'stopped');
    case 'erase':
      return answerPrivate(c, frame, renderErase(token, frame));
    case 'erase-all':
      await eraseSubscriber(services, subscriber, c.env.now);
      return answerDone(c, 'erased', () => ({ html: renderErased(frame), frame }));
    default:
      throw new Problem(422, 'Unknown action', 'do must be change, pause, resume, stop, erase-all or link.', [
        { pointer: '/do', detail: 'must be change, pause, resume, stop, erase-all or link' },
      ]);
  }
}

export function addPreferences(app: App): void {
  addResource(app, '/preferences', { GET: getPreferences, POST: postPreferences });
  addResource(app, '/preferences/data', { GET: getData });
}
