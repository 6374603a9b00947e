import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { findTickTime } from '../../scripts/lib/samples.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [edition] = JSON.parse(readFileSync(`${root}src/config/editions.json`, 'utf8')) as [{ timeZone: string; publishAt: string }];

/** The Monday after this week and the days after it: what somebody confirms now, they get on each of them. */
export function comingDays(count: number): string[] {
  const now = Temporal.Now.plainDateISO(edition.timeZone);
  const monday = now.add({ days: 8 - now.dayOfWeek });
  return Array.from({ length: count }, (_, i) => monday.add({ days: i }).toString());
}

export const today = () => Temporal.Now.plainDateISO(edition.timeZone).toString();

export const dayAfter = (day: string, days = 1) => Temporal.PlainDate.from(day).add({ days }).toString();

/** Sends articles of a day, a sentence each. Its end is the headline: headlines that are alike would make one story. */
export async function report(site: string, day: string, sentences: readonly string[]): Promise<void> {
  for (const text of sentences) {
    const title = text.split(' ').slice(-7).join(' ');
    const body = JSON.stringify({ publishedAt: day, title, text, source: 'Northern Wire' });
    const headers = { authorization: 'Bearer local-dev-token', 'content-type': 'application/json' };
    const response = await fetch(`${site}/api/articles`, { method: 'POST', headers, body });
    if (response.status !== 201) throw new Error(`${text}: ${response.status} ${await response.text()}`);
  }
}

/** Makes the cron come just after a day's briefing is due, or so many hours later. */
export async function runDay(site: string, day: string, hoursLater = 0): Promise<void> {
  const time = (await findTickTime(day, edition)) + hoursLater * 3_600_000;
  const { status } = await fetch(`${site}/cdn-cgi/local/scheduled?${new URLSearchParams({ cron: '*/5 * * * *', time: String(time) })}`);
  if (status !== 200) throw new Error(`the cron of ${day} answered ${status}`);
}
