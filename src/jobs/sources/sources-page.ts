import type { Edition } from '../../model';
import type { Frame } from '../../render/frame';
import { renderSourcesPage } from '../../render/sources-page';
import type { Services } from '../../services';
import { fold } from '../../text/fold';
import { daysBefore } from '../days';
import { silentSince } from './silent-since';

/** Days whose articles are counted. */
const DAYS = 7;
/** Sources without an entry of their own, those in the news last. */
const OTHERS = 60;

/** The page of all sources: those that are listed and how they do, and others of which articles came. */
export async function renderSources(services: Services, edition: Edition, frame: Frame, now: Date): Promise<string> {
  const { articles, config, search, sources } = services;
  const since = daysBefore(now.toISOString().slice(0, 10), DAYS).at(-1) ?? '';
  const [listed, counted] = await Promise.all([sources.listWithState(), articles.countBySource(since)]);
  const known = await search.sources(OTHERS + listed.length);
  const counts = new Map<string, number>();
  for (const { source, articles } of counted) counts.set(fold(source), (counts.get(fold(source)) ?? 0) + articles);
  const names = new Set(listed.map(({ source }) => fold(source.name)));
  const countOf = (name: string) => counts.get(fold(name)) ?? 0;
  return renderSourcesPage(
    {
      listed: listed.map((one) => {
        const { source, poll } = one;
        return {
          ...source,
          articles: countOf(source.name),
          answeredAt: poll?.succeededAt ?? null,
          newsAt: poll?.newsAt ?? null,
          silentSince: silentSince(one, now),
          goneSince: poll?.retiredAt ?? null,
        };
      }),
      others: known
        .filter(({ name }) => !names.has(fold(name)))
        .slice(0, OTHERS)
        .map(({ name }) => ({ name, articles: countOf(name) })),
      contact: config.mailReplyTo,
      edition,
      now: now.toISOString(),
    },
    frame,
  );
}
