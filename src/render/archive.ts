import { formatMonth, formatShortDay } from './dates';
import { type Frame, linkTo, viewFrame } from './frame';
import { clip, oneLine, withCapital } from './one-line';
import { templates } from './templates.generated';
import { wordsFor } from './words';

export interface ArchivedBriefing {
  date: string;
  bottomLine: string | null;
  articles: number;
}

/** The list of all briefings, by month, in the order given. */
export function renderArchive(list: readonly ArchivedBriefing[], frame: Frame): string {
  const { language } = frame;
  const words = wordsFor(language);
  const months = Map.groupBy(list, ({ date }) => date.slice(0, 7));
  return templates['archive-page']({
    ...viewFrame(frame, { path: '/briefings', title: words.archive.title, description: words.archive.title }),
    months: [...months].map(([month, briefings]) => ({
      name: withCapital(formatMonth(`${month}-01`, language)),
      briefings: briefings.map(({ date, bottomLine, articles }) => ({
        date,
        day: formatShortDay(date, language),
        href: linkTo(frame, `/briefings/${date}`),
        bottomLine: bottomLine === null ? null : clip(oneLine(bottomLine), 400),
        articles: words.articles(articles),
      })),
    })),
  });
}
