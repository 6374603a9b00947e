import { type Fault, Problem } from '../../errors';
import { dailyEdition } from '../../jobs/editions';
import { isSubscribingOn, signUp } from '../../jobs/subscribers/sign-up';
import type { Choice } from '../../model';
import { choiceQuery } from '../../render/choice';
import { type Frame, linkTo } from '../../render/frame';
import { renderSubscribePage } from '../../render/subscribe-page';
import { renderAsked } from '../../render/subscription-pages';
import type { Finding, WishForm } from '../../render/view/wish-form-view';
import type { FaultyField } from '../../render/words/subscribing';
import { hasForeignLocalPart, parseMailAddress } from '../../text/mail-address';
import { parseChoice } from '../choice';
import { type App, type Context, todayOf } from '../context';
import { frameFor } from '../frame';
import { answerHtml } from '../html';
import { wantsPage } from '../problem';
import { addResource } from '../resource';
import { contentPolicy } from '../security-headers';
import { faultyFields } from './faulty-fields';
import { tickLeader } from './finding';
import { answerPrivate } from './private-answer';
import { requireSameOrigin } from './same-origin';
import { readSent, type Sent, textOf } from './sent';
import { limitSignUps } from './sign-up-limit';
import { passesTurnstile, TURNSTILE_FIELD, TURNSTILE_SOURCES } from './turnstile';
import { checkWishes, defaultWishes, formFor, formOf } from './wishes';

interface Shown {
  form: WishForm;
  email?: string;
  finding?: Finding | null;
  faults?: readonly FaultyField[];
}

function render(c: Context, frame: Frame, { form, email = '', finding = null, faults = [] }: Shown): string {
  const services = c.get('services');
  const { config } = services;
  const isOn = isSubscribingOn(services);
  const siteKey = isOn ? (config.turnstile?.siteKey ?? null) : null;
  const today = todayOf(c);
  return renderSubscribePage({ form, email, finding, faults, edition: dailyEdition(config), today, isOn, siteKey }, frame);
}

/** The check against robots needs its own script, on this page alone. */
function policyOf(c: Context): Record<string, string> {
  const { turnstile } = c.get('services').config;
  return turnstile ? { 'content-security-policy': contentPolicy(TURNSTILE_SOURCES) } : {};
}

/** The form, with what the address names ticked: `?leaders=to-lam&topics=trade`, and `?find=` a leader by any spelling. */
async function getSubscribe(c: Context): Promise<Response> {
  const frame = frameFor(c);
  const plain = formFor({ ...defaultWishes(c, frame.language), choice: parseChoice(c) });
  const asked = c.req.query('find')?.trim();
  const shown = asked ? await tickLeader(c, plain, asked) : { form: plain };
  const answered = await answerHtml(c, frame, render(c, frame, shown));
  for (const [name, value] of Object.entries(policyOf(c))) answered.headers.set(name, value);
  return answered;
}

/** Buttons of the form that need no address lead to where it stays out of sight: the address they lead to has what is ticked, and no e-mail. */
function leadOn(frame: Frame, sent: Sent, form: WishForm): Response | undefined {
  const choice: Choice = { leaders: [...form.leaders], topics: [...form.topics] };
  const query = form.everything ? '' : choiceQuery(choice);
  const ways = new Map([
    ['read', `/briefings/latest${query}`],
    ['feeds', `/subscribe${query}#${query ? 'feeds' : 'whole'}`],
  ]);
  const to = ways.get(textOf(sent, 'do'));
  return to === undefined
    ? undefined
    : new Response(null, { status: 303, headers: { location: linkTo(frame, to), 'cache-control': 'no-store' } });
}

async function postSubscribe(c: Context): Promise<Response> {
  await limitSignUps(c);
  requireSameOrigin(c);
  const services = c.get('services');
  const frame = frameFor(c);
  const sent = await readSent(c);
  const isPage = sent.isForm && wantsPage(c);
  const base = defaultWishes(c, frame.language);
  const email = textOf(sent, 'email');
  const showAgain = (shown: Partial<Shown>, status: number) =>
    answerPrivate(c, frame, render(c, frame, { form: formOf(c, sent, base), email, ...shown }), status, policyOf(c));

  if (isPage) {
    const onward = leadOn(frame, sent, formOf(c, sent, base));
    if (onward) return onward;
    const asked = textOf(sent, 'find').trim();
    // Whoever is looked for is shown first: nobody signs up for what they have not seen.
    if (asked || textOf(sent, 'do') === 'find') {
      return showAgain(asked ? await tickLeader(c, formOf(c, sent, base), asked) : {}, 200);
    }
  }
  if (!isSubscribingOn(services)) {
    throw new Problem(503, 'Subscribing is off', 'Briefings go out by feed only: no mail is sent from here.', [], 'subscribing-off');
  }

  const { wishes, faults } = await checkWishes(c, sent, base);
  if (!parseMailAddress(email, services.config.local)) faults.unshift(noAddress(email));
  if (faults.length === 0) faults.push(...(await findRobot(c, sent)));
  if (faults.length > 0) {
    if (isPage) return showAgain({ faults: describeFaults(faults, email) }, 422);
    throw new Problem(422, 'Unfit sign-up', `${faults.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`).join('; ')}.`, faults);
  }
  await signUp(services, { email, wishes, source: isPage ? 'page' : 'api' }, c.env.now);
  if (isPage) return answerPrivate(c, frame, renderAsked(services.mailbox !== null, frame), 202);
  return c.json({ status: 'accepted', detail: 'A mail with a link to confirm goes to this address, if it may.' }, 202, {
    'cache-control': 'no-store',
  });
}

function noAddress(email: string): Fault {
  const detail = hasForeignLocalPart(email)
    ? 'must have plain letters only before the @'
    : 'must be an e-mail address, such as reader@example.org';
  return { pointer: '/email', detail };
}

async function findRobot(c: Context, sent: Sent): Promise<Fault[]> {
  const { turnstile } = c.get('services').config;
  if (!turnstile) return [];
  const passes = await passesTurnstile(turnstile, textOf(sent, TURNSTILE_FIELD), c.req.header('cf-connecting-ip') ?? '');
  return passes ? [] : [{ pointer: `/${TURNSTILE_FIELD}`, detail: 'must be what Turnstile gave on the page; get a new one and try again' }];
}

function describeFaults(faults: readonly Fault[], email: string): FaultyField[] {
  const fields = faultyFields(faults).map((field) => (field === 'email' && hasForeignLocalPart(email) ? 'foreignEmail' : field));
  return faults.some(({ pointer }) => pointer === `/${TURNSTILE_FIELD}`) ? [...fields, 'human'] : fields;
}

export function addSubscribe(app: App): void {
  addResource(app, '/subscribe', { GET: getSubscribe, POST: postSubscribe });
}
