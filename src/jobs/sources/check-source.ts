import * as v from 'valibot';
import { type Fault, faultsOf } from '../../errors';
import { cleanLine } from '../../ingest/clean';
import { LONGEST_SOURCE } from '../../ingest/given';
import { parseLanguage } from '../../ingest/language';
import { parseAddress, siteOf } from '../../ingest/url';
import type { Choice, NewsSource, Topic, Watchlist } from '../../model';
import { findLeader } from '../../text/find-leader';
import { findTopic } from '../../text/find-topic';
import { parseMailAddress } from '../../text/mail-address';
import { slug } from '../../text/slug';

/** With "news+" it is the local part of an address, which has 64 characters at most. */
const LONGEST_ID = 50;
const MOST = 200;

const text = v.string('must be a string');
const NO_MINUTES = 'must be a whole number of minutes from 5 to 1440';

/** "Press@VNA.example" → "press@vna.example", "@vna.example" of a whole domain; undefined for anything else. */
function parseSender(sent: string): string | undefined {
  const isDomain = sent.trim().startsWith('@');
  // Somebody may mean all of a domain by it, which it would not do.
  if (sent.includes('*')) return undefined;
  const key = parseMailAddress(isDomain ? `x${sent.trim()}` : sent)?.key;
  return isDomain ? key?.slice(1) : key;
}

/** `parse` reads what was sent, or `detail` says what it must be. */
const read = <T>(parse: (sent: string) => T | undefined, detail: string) =>
  v.pipe(
    text,
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): T => {
      const parsed = parse(value);
      if (parsed !== undefined) return parsed;
      addIssue({ message: detail });
      return NEVER;
    }),
  );

const strict = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected, received }) =>
    expected === 'never' ? 'means nothing here' : received === 'undefined' ? 'must be given' : 'must be an object',
  );

const list = <S extends v.GenericSchema>(item: S) =>
  v.nullish(v.pipe(v.array(item, 'must be a list'), v.maxLength(MOST, `may have at most ${MOST} entries`)), []);

const choice = () => v.nullish(strict({ leaders: list(text), topics: list(text) }), null);

/** What may be said of a source; what is left out, or null, is as by default. */
export const SENT_SOURCE = {
  id: v.nullish(
    v.pipe(
      text,
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must have small letters and digits, with hyphens between'),
      v.maxLength(LONGEST_ID, `may have at most ${LONGEST_ID} characters`),
    ),
  ),
  name: read((sent) => {
    const name = sent.length <= LONGEST_SOURCE * 4 ? cleanLine(sent) : '';
    return name && name.length <= LONGEST_SOURCE ? name : undefined;
  }, `must have 1 to ${LONGEST_SOURCE} characters`),
  feed: v.nullish(
    read(
      parseAddress,
      'must be an http or https URL of at most 2048 characters, without user name and password, such as "https://news.example/rss"',
    ),
    null,
  ),
  language: v.nullish(read(parseLanguage, 'must be a BCP 47 language tag, such as "en" or "fr-CA"'), null),
  country: v.nullish(
    v.pipe(text, v.regex(/^[A-Z]{2,8}$/, 'must be a country code, such as "VN", or the short name of a body, such as "ASEAN"')),
    null,
  ),
  ownership: v.nullish(v.picklist(['state', 'public', 'private'], 'must be "state", "public" or "private"'), null),
  every: v.nullish(v.pipe(v.number(NO_MINUTES), v.integer(NO_MINUTES), v.minValue(5, NO_MINUTES), v.maxValue(1440, NO_MINUTES)), 60),
  keep: choice(),
  drop: choice(),
  senders: list(read(parseSender, 'must be an address, such as "press@news.example", or a domain, such as "@news.example"')),
  paused: v.nullish(v.boolean('must be true or false'), false),
};

const Sent = strict(SENT_SOURCE);

/** What leaders and topics are looked up in. */
export interface Names {
  watchlist: Watchlist;
  topics: readonly Topic[];
}

/**
 * A source as it was sent, with names turned into ids; or what is wrong with it. Without an id it gets one of its name.
 *
 * @param origin Whose it is.
 */
export function checkSource(sent: unknown, names: Names, origin: NewsSource['origin']): NewsSource | Fault[] {
  // A list has an `every` too.
  const checked = v.safeParse(Sent, Array.isArray(sent) ? null : sent, { abortPipeEarly: true });
  if (!checked.success) return faultsOf(checked.issues);
  const faults: Fault[] = [];
  const { id: given, keep, drop, ...said } = checked.output;
  const { name, feed, senders } = said;
  if (!feed && senders.length === 0) faults.push({ pointer: '/feed', detail: 'must be given, or "senders" for a source that sends mail' });
  const id = given ?? (slug(name).slice(0, LONGEST_ID).replace(/-$/, '') || slug(feed ? siteOf(feed) : '').slice(0, LONGEST_ID));
  if (!id) faults.push({ pointer: '/id', detail: 'must be given: the name has no Latin letters to make one of' });
  const source = { ...said, id, origin, keep: findChoice('keep', keep, names, faults), drop: findChoice('drop', drop, names, faults) };
  return faults.length > 0 ? faults : source;
}

/** Null for one that names nobody and nothing. */
function findChoice(key: string, sent: Choice | null, { watchlist, topics }: Names, faults: Fault[]): Choice | null {
  if (!sent) return null;
  const findAll = (kind: keyof Choice, find: (name: string) => { id: string } | null | undefined) => {
    const ids = sent[kind].flatMap((name, i) => {
      const found = find(name);
      if (!found) faults.push({ pointer: `/${key}/${kind}/${i}`, detail: `there is no "${name.slice(0, 100)}"; /${kind} lists all` });
      return found?.id ?? [];
    });
    return [...new Set(ids)].sort();
  };
  const found = {
    leaders: findAll('leaders', (name) => findLeader(watchlist, name)),
    topics: findAll('topics', (name) => findTopic(topics, name)),
  };
  return found.leaders.length + found.topics.length > 0 ? found : null;
}
