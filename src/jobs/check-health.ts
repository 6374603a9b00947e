import type { Services } from '../services';
import type { DeliveryFigures } from '../store/deliveries';
import type { ListedSource } from '../store/news-sources';
import { HALTED, isEnrolled, isHalted, type Run } from '../store/runs';
import { findDueDates } from './due-dates';
import { silentSince } from './sources/silent-since';

/** An edition may be so late before anybody should worry: six ticks. */
const GRACE = 30 * 60 * 1000;
/** Mail may be owed so long: a provider that is busy is asked each half hour at least. */
const PATIENCE = 60 * 60 * 1000;
/** What is open is counted so far, so that asking stays cheap. */
const MOST_OPEN = 1000;
/** Mail of an older date is too late by now. */
const MAILED_DATES = 3;

interface Happened {
  edition: string;
  date: string;
  at: string;
}

interface MailFigures extends DeliveryFigures {
  edition: string;
  date: string;
}

export interface Health {
  status: 'ok' | 'overdue' | 'halted' | 'delayed';
  lastPublish: Happened | null;
  lastDelivery: Happened | null;
  overdue: { edition: string; date: string; dueAt: string }[];
  /** Mail that the provider refuses. */
  halted: { edition: string; date: string; reason?: string }[];
  /** Mail that is owed for more than an hour, by date. */
  delayed: { edition: string; date: string }[];
  /** By edition, of the newest date that has mail; 1,000 open ones stand for as many or more. */
  mail: MailFigures[];
  /** How many are listed, and of those that did not answer for a day, did not when asked last, or are gone for good. */
  sources: { listed: number; silent: number; failing: number; retired: number };
}

/**
 * Whether each edition came out that was due half an hour before `now`, and its mail goes out. Where nothing was ever stored or published, nothing
 * is overdue; nor under local development, where no cron fires by itself.
 */
export async function checkHealth(services: Services, now: Date): Promise<Health> {
  const { articles, config, deliveries, runs, sources } = services;
  const [published, mailed, firstArticle, listed] = await Promise.all([
    runs.lastPublished(),
    runs.lastMailed(),
    articles.firstDate(),
    sources.listWithState(),
  ]);
  const overdue: Health['overdue'] = [];
  const expected = (published || firstArticle) && !config.local;
  for (const edition of expected ? config.editions : []) {
    const due = await findDueDates(services, edition, new Date(now.getTime() - GRACE));
    overdue.push(...due.filter((each) => !each.published).map(({ date, dueAt }) => ({ edition: edition.id, date, dueAt })));
  }
  const halted: Health['halted'] = [];
  const mail: Health['mail'] = [];
  for (const { id } of config.editions) {
    const recent = await runs.published(id, MAILED_DATES);
    halted.push(...recent.filter(isHalted).map(({ edition, date, mail }) => ({ edition, date, reason: mail?.slice(HALTED.length) ?? '' })));
    const newest = recent.find(isEnrolled);
    if (newest) mail.push({ edition: id, date: newest.date, ...(await deliveries.figures(id, newest.date, MOST_OPEN)) });
  }
  const delayed = config.local ? [] : await findDelayed(services, halted, now);
  const happened = (run: Run | null, at: string | null | undefined) => (run && at ? { edition: run.edition, date: run.date, at } : null);
  return {
    status: overdue.length ? 'overdue' : halted.length ? 'halted' : delayed.length ? 'delayed' : 'ok',
    lastPublish: happened(published, published?.publishedAt),
    lastDelivery: happened(mailed, mailed?.mailedAt),
    overdue,
    halted,
    delayed,
    mail,
    sources: countSources(listed, now),
  };
}

function countSources(listed: readonly ListedSource[], now: Date): Health['sources'] {
  return {
    listed: listed.length,
    silent: listed.filter((one) => silentSince(one, now)).length,
    failing: listed.filter(({ source, poll }) => poll?.failures && !poll.retiredAt && !source.paused).length,
    retired: listed.filter(({ poll }) => poll?.retiredAt).length,
  };
}

/** Dates of which mail is owed for too long, but for those whose mail the provider refuses. */
async function findDelayed({ deliveries }: Services, halted: Health['halted'], now: Date): Promise<Health['delayed']> {
  const nameOf = ({ edition, date }: { edition: string; date: string }) => `${edition} ${date}`;
  const known = new Set(halted.map(nameOf));
  const owed = await deliveries.owed(new Date(now.getTime() - PATIENCE));
  const byDate = new Map(owed.map((mailing) => [nameOf(mailing), { edition: mailing.edition, date: mailing.date }]));
  return [...byDate].filter(([name]) => !known.has(name)).map(([, each]) => each);
}
