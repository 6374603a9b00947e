import type { Briefing } from '../model';
import { choiceQuery } from './choice';
import { formatShortDay } from './dates';
import { type Frame, linkTo, viewFrame } from './frame';
import { describeNewsArticle } from './news-article';
import { templates } from './templates.generated';
import { viewBriefing } from './view/briefing-view';

/** The days beside a briefing's that have one, "2026-02-20"; null when there is none. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** A briefing as an HTML page: no script, nothing loaded from elsewhere, links within the site relative. */
export function renderPage(briefing: Briefing, frame: Frame, { previous, next }: Neighbours): string {
  const view = viewBriefing(briefing, frame, 'page');
  const query = choiceQuery(briefing.choice);
  const neighbour = (date: string | null) =>
    date === null ? null : { text: formatShortDay(date, frame.language), href: linkTo(frame, `/briefings/${date}${query}`) };
  return templates['briefing-page']({
    ...viewFrame(frame, {
      path: `/briefings/${briefing.date}${query}`,
      hidden: query !== '',
      title: view.day,
      description: view.description,
      feed: { path: '/feed', title: view.title },
      publishedAt: briefing.publishedAt,
      data: describeNewsArticle(view, briefing.publishedAt),
    }),
    ...view,
    previous: neighbour(previous),
    next: neighbour(next),
    choose: linkTo(frame, `/subscribe${query}`),
    hasNeighbours: previous !== null || next !== null,
    hasContents: view.leaders.length + view.topics.length > 1,
    hasSide: view.figures.length > 0 || view.ahead.length > 0,
  });
}
