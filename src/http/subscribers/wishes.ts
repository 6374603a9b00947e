import * as v from 'valibot';
import { type Fault, faultsOf } from '../../errors';
import { dailyEdition } from '../../jobs/editions';
import type { Choice, Wishes } from '../../model';
import type { WishForm } from '../../render/view/wish-form-view';
import { INTERFACE_LANGUAGES } from '../../render/words';
import { findLeader } from '../../text/find-leader';
import { findTopic } from '../../text/find-topic';
import { slug } from '../../text/slug';
import { parseTimeZone } from '../../text/time-zones';
import type { Context } from '../context';
import { type Sent, textOf } from './sent';

/** More than anybody follows. */
const MOST = 200;
/** In characters; the longest name of all has half of it. */
const LONGEST_NAME = 100;

const text = v.string('must be a string');
const NO_ZONE = 'must be a time zone by its IANA name, such as "Europe/Paris"';

const splitList = (given: string | string[]) =>
  [given]
    .flat()
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter(Boolean);

const isName = (name: string) => name.length <= LONGEST_NAME;

const List = v.pipe(
  v.union([v.array(v.string()), v.string()], 'must be a list of strings, or one with commas'),
  v.check((given) => splitList(given).length <= MOST, `may have at most ${MOST} names`),
  v.check((given) => splitList(given).every(isName), `may have names of at most ${LONGEST_NAME} characters`),
);

/** What may be said of what somebody wants; what is left out stays as it is by default. */
export const SENT_WISHES = {
  leaders: v.nullish(List),
  topics: v.nullish(List),
  frequency: v.nullish(v.picklist(['daily', 'weekdays', 'weekly'], 'must be "daily", "weekdays" or "weekly"')),
  language: v.nullish(v.picklist(INTERFACE_LANGUAGES, `must be one of ${INTERFACE_LANGUAGES.join(', ')}`)),
  hour: v.nullish(v.pipe(text, v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/, 'must be a local time such as "07:00", or empty'))),
  timeZone: v.nullish(
    v.pipe(
      text,
      v.check((zone) => parseTimeZone(zone) !== undefined, NO_ZONE),
    ),
  ),
};

const Checked = v.object(SENT_WISHES);

export interface CheckedWishes {
  /** Only to be used where there is no fault. */
  wishes: Wishes;
  faults: Fault[];
}

/** What is wanted by who says nothing: everything, each day, as soon as it is out. */
export function defaultWishes(c: Context, language: string): Wishes {
  const { timeZone } = dailyEdition(c.get('services').config);
  return { choice: null, frequency: 'daily', language, hour: null, timeZone };
}

/** A key that a form sends empty is left out; but for the hour, where that means as soon as the briefing is out. */
const given = ({ values }: Sent) => Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== '' || key === 'hour'));

/** Those of the ids that belong to somebody of whom something was told. */
export type FindKnown = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

export const findKnownIn = (c: Context): FindKnown => {
  const { config, history } = c.get('services');
  return (ids) => (ids.length > 0 ? history.known(dailyEdition(config).id, ids) : Promise.resolve(new Set()));
};

/** The leaders of what was sent who are not on the watchlist, by the ids that they would have. */
export function unlistedIn(c: Context, { values }: Sent): string[] {
  const checked = v.safeParse(List, values.leaders);
  const { watchlist } = c.get('services');
  return checked.success ? splitList(checked.output).flatMap((name) => (findLeader(watchlist, name) ? [] : slug(name))) : [];
}

/** What was sent, checked and with names turned into ids, over what holds without it. */
export async function checkWishes(c: Context, sent: Sent, base: Wishes, findKnown = findKnownIn(c)): Promise<CheckedWishes> {
  const checked = v.safeParse(Checked, given(sent), { abortPipeEarly: true });
  if (!checked.success) return { wishes: base, faults: faultsOf(checked.issues) };
  const { leaders, topics, frequency, language, hour, timeZone } = checked.output;
  const { choice, faults } = await checkChoice(c, sent, splitList(leaders ?? []), splitList(topics ?? []), findKnown);
  const says = textOf(sent, 'scope') !== '' || (leaders ?? topics ?? null) !== null;
  const wishes = {
    choice: says ? choice : base.choice,
    frequency: frequency ?? base.frequency,
    language: language ?? base.language,
    hour: hour === undefined ? base.hour : hour || null,
    timeZone: (timeZone && parseTimeZone(timeZone)) ?? base.timeZone,
  };
  return { wishes, faults };
}

async function checkChoice(c: Context, sent: Sent, leaders: readonly string[], topics: readonly string[], findKnown: FindKnown) {
  const scope = textOf(sent, 'scope');
  if (scope === 'all') return { choice: null, faults: [] };
  const services = c.get('services');
  const faults: Fault[] = [];
  const choice: Choice = { leaders: [], topics: [] };
  const unlisted: string[] = [];
  for (const name of leaders) {
    const listed = findLeader(services.watchlist, name);
    if (listed) choice.leaders.push(listed.id);
    else unlisted.push(name);
  }
  const known = await findKnown(unlisted.map(slug));
  for (const name of unlisted) {
    if (known.has(slug(name))) choice.leaders.push(slug(name));
    else faults.push({ pointer: '/leaders', detail: `nobody is known as "${name}"; /leaders lists everybody` });
  }
  for (const name of topics) {
    const topic = findTopic(services.topics, name);
    if (topic) choice.topics.push(topic.id);
    else faults.push({ pointer: '/topics', detail: `there is no topic "${name}"; /topics lists all` });
  }
  const unique = { leaders: [...new Set(choice.leaders)].sort(), topics: [...new Set(choice.topics)].sort() };
  const isEmpty = unique.leaders.length + unique.topics.length === 0;
  if (isEmpty && scope === 'chosen' && faults.length === 0) {
    faults.push({ pointer: '/choice', detail: 'must have a leader or a topic, or ask for the whole briefing' });
  }
  return { choice: isEmpty ? null : unique, faults };
}

/** The form again as it was sent, with what cannot be shown left out. */
export function formOf(c: Context, sent: Sent, base: Wishes): WishForm {
  const services = c.get('services');
  const list = (name: string) => {
    const value = sent.values[name];
    return typeof value === 'string' || Array.isArray(value) ? splitList(value).filter(isName).slice(0, MOST) : [];
  };
  const leaders = list('leaders').map((name) => findLeader(services.watchlist, name)?.id ?? slug(name));
  const topics = list('topics').flatMap((name) => findTopic(services.topics, name)?.id ?? []);
  const scope = textOf(sent, 'scope');
  const has = (name: string) => sent.values[name] !== undefined;
  return {
    everything: scope === '' ? leaders.length + topics.length === 0 : scope === 'all',
    leaders: [...new Set(leaders)].filter(Boolean),
    topics: [...new Set(topics)],
    frequency: textOf(sent, 'frequency') || base.frequency,
    language: textOf(sent, 'language') || base.language,
    hour: has('hour') ? textOf(sent, 'hour') : (base.hour ?? ''),
    timeZone: textOf(sent, 'timeZone') || base.timeZone,
  };
}

/** The form of what somebody gets. */
export function formFor({ choice, frequency, language, hour, timeZone }: Wishes): WishForm {
  const { leaders, topics } = choice ?? { leaders: [], topics: [] };
  return { everything: choice === null, leaders, topics, frequency, language, hour: hour ?? '', timeZone };
}
