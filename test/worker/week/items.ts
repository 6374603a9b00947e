import type { StrangeAnswer } from '../../servers/strange-answer';
import { page, paragraphs, rss, sentences } from '../feeding';

/** Hours since the week began. */
export type Hours = number;

/** Midnight of Monday, UTC. */
export const START = Date.parse('2026-02-16T00:00:00Z');
export const HOUR = 3_600_000;
export const timeOf = (hours: Hours) => new Date(START + hours * HOUR);

/** What becomes of an item in the end: told by one briefing; kept, and told by none; or not kept. */
export type Fate = 'briefed' | 'old' | 'none';

export interface WeekItem {
  /** Of the item, and of its page. */
  key: string;
  /** Tells its text from others. */
  n: number;
  /** When it comes into its feed. */
  at: Hours;
  fate: Fate;
  gives: 'whole' | 'teaser' | 'headline';
  /** As the feed says it; null where it says none. Without one, `at`. */
  date?: string | null;
  /** When its text changes. */
  changes?: Hours;
  /** What its page answers in place of its report. */
  page?: StrangeAnswer;
  /** Its page fails once before it answers. */
  isLate?: boolean;
  link?: string;
}

const htmlOf = ({ n, gives, changes }: WeekItem, now: Hours) => {
  if (gives === 'headline') return undefined;
  const more = changes !== undefined && now >= changes ? ['The minister corrected the sum on the next day.'] : [];
  return paragraphs([...sentences(n, gives === 'whole' ? 25 : 2), ...more]);
};

const titleOf = ({ n }: WeekItem) => `Minister Number ${n} on what it would cost: report ${n}`;
const LONGEST = 12;

const shown = (items: readonly WeekItem[], now: Hours) =>
  items
    .filter(({ at }) => at <= now)
    .slice(-LONGEST)
    .reverse();
const dateOf = ({ at, date }: WeekItem) => (date === undefined ? timeOf(at).toUTCString() : date);

/** A feed at a moment, in each of its formats. */
export const FORMATS: Record<'rss' | 'atom' | 'json', (items: readonly WeekItem[], now: Hours) => StrangeAnswer> = {
  rss: (items, now) => ({
    headers: { 'content-type': 'application/rss+xml' },
    body: rss(
      shown(items, now).map((item) => ({
        id: item.key,
        title: titleOf(item),
        link: item.link ?? `/${item.key}`,
        html: htmlOf(item, now),
        date: dateOf(item) ?? undefined,
      })),
    ),
  }),
  atom: (items, now) => {
    const entries = shown(items, now).map((item) => {
      const html = htmlOf(item, now)?.replaceAll('<', '&lt;') ?? '';
      const date = dateOf(item);
      return `<entry><id>urn:${item.key}</id><title>${titleOf(item)}</title><link href="/${item.key}"/>${
        date === null ? '' : `<updated>${new Date(date).toISOString()}</updated>`
      }<content type="html">${html}</content></entry>`;
    });
    return {
      headers: { 'content-type': 'application/atom+xml' },
      body: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="{site}/"><title>Feed</title>${entries.join('')}</feed>`,
    };
  },
  json: (items, now) => ({
    headers: { 'content-type': 'application/feed+json' },
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      items: shown(items, now).map((item) => ({
        id: item.key,
        url: `{site}/${item.key}`,
        title: titleOf(item),
        content_html: htmlOf(item, now),
        date_published: dateOf(item) === null ? undefined : timeOf(item.at).toISOString(),
      })),
    }),
  }),
};

/** What the page of an item answers. */
export function pageOf(item: WeekItem): StrangeAnswer | StrangeAnswer[] {
  const answer = item.page ?? page(item.n, titleOf(item));
  return item.isLate ? [{ status: 503 }, answer] : answer;
}
