import type { Subscriber } from '../model';
import { formatDayMonthYear, formatLongDay, formatTime, localDate } from './dates';
import { type Frame, linkTo, viewFrame } from './frame';
import { oneLine } from './one-line';
import { templates } from './templates.generated';
import { viewWishForm, type WishForm, type WishFormContext } from './view/wish-form-view';
import { wordsFor } from './words';
import type { SubscribingWords } from './words/subscribing';

/** What the page of a subscription is made from. */
export interface Preferences extends WishFormContext {
  token: string;
  subscriber: Subscriber;
  form: WishForm;
  /** How many messages the ledger has for them. */
  deliveries: number;
  /** What was done just now. */
  done: keyof SubscribingWords['done'] | null;
  /** The first day on which a pause may end, "2026-03-01". */
  tomorrow: string;
}

/** Where a subscriber changes what they get, pauses, stops, and sees what is kept of them. */
export function renderPreferencesPage(
  { token, subscriber, form, deliveries, done, tomorrow, ...context }: Preferences,
  frame: Frame,
): string {
  const words = wordsFor(frame.language).subscribing;
  const { state, pausedUntil } = subscriber;
  const path = `/preferences?token=${encodeURIComponent(token)}`;
  return templates['preferences-page']({
    ...viewFrame(frame, { path, title: words.preferences.title, description: words.preferences.title, hidden: true }),
    action: linkTo(frame, '/preferences'),
    token,
    lead: words.preferences.lead(oneLine(subscriber.address)),
    status: done ? words.done[done] : '',
    isFaulty: context.faults.length > 0,
    isOn: state === 'confirmed',
    stateLine: state === 'confirmed' ? '' : words.preferences.state[state],
    subscribe: linkTo(frame, '/subscribe'),
    fields: viewWishForm(form, context, frame),
    paused: pausedUntil === null ? '' : words.preferences.paused(formatLongDay(pausedUntil, frame.language)),
    until: pausedUntil ?? '',
    untilFault: context.faults.includes('until') ? words.faults.until : '',
    tomorrow,
    kept: viewKept(subscriber, deliveries, frame),
    download: linkTo(frame, `/preferences/data?token=${encodeURIComponent(token)}`),
  });
}

function viewKept(subscriber: Subscriber, deliveries: number, frame: Frame): { name: string; text: string }[] {
  const { language } = frame;
  const { kept, states, ways, never } = wordsFor(language).subscribing;
  const { timeZone } = subscriber.wishes;
  const at = (instant: string | null) =>
    instant === null ? never : `${formatDayMonthYear(localDate(instant, timeZone), language)}, ${formatTime(instant, timeZone)}`;
  const { pausedUntil, stoppedAt } = subscriber;
  const wayOf = (way: string) => oneLine((Object.hasOwn(ways, way) && ways[way]) || way);
  return [
    { name: kept.address, text: oneLine(subscriber.address) },
    { name: kept.state, text: states[subscriber.state] },
    { name: kept.source, text: wayOf(subscriber.source) },
    { name: kept.created, text: at(subscriber.createdAt) },
    { name: kept.asked, text: at(subscriber.askedAt) },
    { name: kept.mailed, text: at(subscriber.mailedAt) },
    { name: kept.consented, text: at(subscriber.consentedAt) },
    ...(pausedUntil === null ? [] : [{ name: kept.paused, text: formatDayMonthYear(pausedUntil, language) }]),
    ...(stoppedAt === null ? [] : [{ name: kept.stopped, text: `${at(stoppedAt)}, ${wayOf(subscriber.stoppedBy ?? '')}` }]),
    { name: kept.deliveries, text: deliveries.toLocaleString(wordsFor(language).locale) },
  ];
}
