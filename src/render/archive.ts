import { formatMonth, formatShortDay } from './dates';
import { clip, oneLine } from './one-line';
import type { Site } from './site';
import { templates } from './templates.generated';
import { wordsFor } from './words';

export interface ArchivedBriefing {
  date: string;
  title: string;
  bottomLine: string | null;
  articles: number;
}

/** The list of all briefings, by month, in the order given. */
export function renderArchive(list: readonly ArchivedBriefing[], site: Site): string {
  const words = wordsFor('en');
  const months = new Map<string, ArchivedBriefing[]>();
  for (const briefing of list) {
    const month = briefing.date.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(briefing);
    else months.set(month, [briefing]);
  }
  const title = oneLine(list[0]?.title ?? words.archiveTitle);
  return templates['archive-page']({
    words,
    lang: 'en',
    dir: 'ltr',
    title,
    documentTitle: `${words.archiveTitle} · ${title}`,
    description: words.archiveTitle,
    canonical: `${site.baseUrl}/briefings`,
    skip: words.nav.skipTo,
    heading: words.archiveTitle,
    empty: words.archiveEmpty,
    months: [...months].map(([month, briefings]) => ({
      name: formatMonth(`${month}-01`, 'en'),
      briefings: briefings.map((briefing) => ({
        date: briefing.date,
        day: formatShortDay(briefing.date, 'en'),
        href: `/briefings/${briefing.date}`,
        title: oneLine(briefing.title),
        bottomLine: briefing.bottomLine === null ? null : clip(oneLine(briefing.bottomLine), 400),
        articles: words.articles(briefing.articles),
      })),
    })),
  });
}
