import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { findTickTime } from '../../scripts/lib/samples.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [edition] = JSON.parse(readFileSync(`${root}src/config/editions.json`, 'utf8')) as [{ timeZone: string; publishAt: string }];
const HEADERS = { authorization: 'Bearer local-dev-token' };

/** The Monday after this week and the days after it: what somebody confirms now, they get on each of them. */
export function comingDays(count: number): string[] {
  const now = Temporal.Now.plainDateISO(edition.timeZone);
  const monday = now.add({ days: 8 - now.dayOfWeek });
  return Array.from({ length: count }, (_, i) => monday.add({ days: i }).toString());
}

export const today = () => Temporal.Now.plainDateISO(edition.timeZone).toString();

export const dayAfter = (day: string, days = 1) => Temporal.PlainDate.from(day).add({ days }).toString();

export async function postArticles(site: string, articles: readonly { title: string; text: string; publishedAt: string }[]): Promise<void> {
  for (const article of articles) {
    const body = JSON.stringify({ ...article, source: 'Northern Wire' });
    const headers = { ...HEADERS, 'content-type': 'application/json' };
    const response = await fetch(`${site}/api/articles`, { method: 'POST', headers, body });
    if (response.status !== 201) throw new Error(`${article.title}: ${response.status} ${await response.text()}`);
  }
}

/** Makes the cron come just after a day's briefing is due, or so many hours later. */
export async function runDay(site: string, day: string, hoursLater = 0): Promise<void> {
  const time = (await findTickTime(day, edition)) + hoursLater * 3_600_000;
  const { status } = await fetch(`${site}/cdn-cgi/local/scheduled?${new URLSearchParams({ cron: '*/5 * * * *', time: String(time) })}`);
  if (status !== 200) throw new Error(`the cron of ${day} answered ${status}`);
}
