import type { Services } from '../services';
import { HALTED, isHalted, type Run } from '../store/runs';
import { findDueDates } from './due-dates';

/** An edition may be so late before anybody should worry: six ticks. */
const GRACE = 30 * 60 * 1000;

interface Happened {
  edition: string;
  date: string;
  at: string;
}

export interface Health {
  status: 'ok' | 'overdue' | 'halted';
  lastPublish: Happened | null;
  lastDelivery: Happened | null;
  overdue: { edition: string; date: string; dueAt: string }[];
  /** Mail that the provider refuses. */
  halted: { edition: string; date: string; reason?: string }[];
}

/** Mail of an older date is too late by now. */
const MAILED_DATES = 3;

/**
 * Whether each edition came out that was due half an hour before `now`, and its mail goes out. Where nothing was ever stored or published, nothing
 * is overdue; nor under local development, where no cron fires by itself. */
export async function checkHealth(services: Services, now: Date): Promise<Health> {
  const { articles, config, runs } = services;
  const [published, mailed, firstArticle] = await Promise.all([runs.lastPublished(), runs.lastMailed(), articles.firstDate()]);
  const overdue: Health['overdue'] = [];
  const expected = (published || firstArticle) && !config.local;
  for (const edition of expected ? config.editions : []) {
    const due = await findDueDates(services, edition, new Date(now.getTime() - GRACE));
    overdue.push(...due.filter((each) => !each.published).map(({ date, dueAt }) => ({ edition: edition.id, date, dueAt })));
  }
  const halted: Health['halted'] = [];
  for (const { id } of config.editions) {
    const refused = (await runs.published(id, MAILED_DATES)).filter(isHalted);
    halted.push(...refused.map(({ edition, date, mail }) => ({ edition, date, reason: mail?.slice(HALTED.length) ?? '' })));
  }
  const happened = (run: Run | null, at: string | null | undefined) => (run && at ? { edition: run.edition, date: run.date, at } : null);
  return {
    status: overdue.length ? 'overdue' : halted.length ? 'halted' : 'ok',
    lastPublish: happened(published, published?.publishedAt),
    lastDelivery: happened(mailed, mailed?.mailedAt),
    overdue,
    halted,
  };
}
