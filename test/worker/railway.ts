import { env } from 'cloudflare:workers';
import type { Briefing } from '../../src/model';
import { send, textOf } from './send';

export const HTML = { headers: { accept: 'text/html' } };
export const DAY = '2026-02-21';
export const NEXT = '2026-02-22';

export interface Stored {
  id: string;
  status: string;
  replaces?: string;
  date: string;
}

export const FIRST =
  'German Chancellor Friedrich Merz said on Saturday that the railway across the border would cost 3 billion dollars. ' +
  'The ministers of both countries signed the agreement in Berlin. The text will be published in the coming weeks.';
export const CORRECTED = FIRST.replace('3 billion', '5 billion');
export const EXTENDED = `${FIRST} Indian Prime Minister Narendra Modi welcomed the agreement in a statement.`;

export const railway = (text: string, more: object = {}) => ({
  title: 'Chancellor Merz announces a railway',
  text,
  url: 'https://news.example/railway',
  source: 'Example News',
  publishedAt: DAY,
  ...more,
});

export const post = async (body: object, more: Parameters<typeof send>[1] = {}) =>
  (await send('/api/articles', { body, ...more })).json<Stored>();
export const publish = (date: string) => send(`/api/briefings/${date}`, { method: 'POST' });
export const briefingOf = async (date: string) => (await send(`/briefings/${date}.json`)).json<Briefing>();
export const pageOf = async (date: string) => (await send(`/briefings/${date}`, HTML)).text();
export const rows = async () =>
  (
    await env.DB.prepare('SELECT id, aside, briefing FROM articles ORDER BY stored_at, id').all<{
      id: string;
      aside: string;
      briefing: string;
    }>()
  ).results;
/** Each article that is current, with how many briefings have it: more or less than one is a bug. */
export async function briefed(dates: string[]) {
  const briefings = await Promise.all(dates.map(briefingOf));
  const all = briefings.flatMap(({ articles }) => articles.map(({ id }) => id));
  return (await rows()).filter(({ aside }) => aside === null).map(({ id }) => all.filter((other) => other === id).length);
}

export const bytesOf = async (date: string) => textOf(await send(`/briefings/${date}.json`));
