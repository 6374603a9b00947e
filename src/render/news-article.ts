import type { BriefingView } from './view/briefing-view';

/** A headline of schema.org may have 110 characters: search engines cut or drop longer ones. */
const HEADLINE = 110;

/** What a briefing is, for machines: a NewsArticle of schema.org. */
export function describeNewsArticle(view: BriefingView, publishedAt: string): object {
  const publisher = { '@type': 'Organization', name: view.title, url: view.homeAddress };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `${view.title}, ${view.day}`.slice(0, HEADLINE),
    description: view.description,
    inLanguage: view.lang,
    datePublished: publishedAt,
    url: view.address,
    mainEntityOfPage: view.address,
    isAccessibleForFree: true,
    author: publisher,
    publisher,
  };
}
