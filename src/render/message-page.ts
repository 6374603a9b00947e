import { oneLine } from './one-line';
import type { Site } from './site';
import { templates } from './templates.generated';
import { wordsFor } from './words';

export interface PageMessage {
  /** HTTP status; shown from 400 on. */
  status: number;
  title: string;
  detail: string;
}

/** A page that only says something: an error, or that there is no briefing yet. */
export function renderMessagePage({ status, title, detail }: PageMessage, site: Site): string {
  const words = wordsFor('en');
  return templates['message-page']({
    words,
    lang: 'en',
    dir: 'ltr',
    title: words.paper,
    documentTitle: oneLine(title),
    description: oneLine(detail),
    canonical: status >= 400 ? null : `${site.baseUrl}/`,
    skip: words.nav.skipTo,
    status: status >= 400 ? String(status) : '',
    heading: oneLine(title),
    detail: oneLine(detail),
  });
}
