import type { Briefing, Topic } from '../model';
import type { Site } from './site';
import { templates } from './templates.generated';
import { viewBriefing } from './view/briefing-view';

/** A briefing as an HTML page: no script, nothing loaded from elsewhere, links within the site relative. */
export function renderPage(briefing: Briefing, topics: readonly Topic[], site: Site): string {
  const view = viewBriefing(briefing, topics, site, 'page');
  return templates['briefing-page']({
    ...view,
    documentTitle: `${view.day} · ${view.title}`,
    canonical: view.address,
    skip: view.words.nav.skip,
    hasNeighbours: view.previous !== null || view.next !== null,
    hasSide: view.figures.length > 0 || view.ahead.length > 0,
  });
}
