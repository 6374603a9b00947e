import { formatDayMonth } from './dates';
import { type Frame, linkTo, viewFrame } from './frame';
import { oneLine } from './one-line';
import { topicPath } from './paths';
import { templates } from './templates.generated';
import { CHART_DAYS } from './view/chart-view';
import type { DaysSetting, Told } from './view/told-view';
import { viewTold } from './view/told-view';
import { wordsFor } from './words';

/** What the list of topics is made from. */
export interface TopicList extends DaysSetting {
  /** Topics told of lately, those with most points first. */
  counts: readonly { id: string; days: number; points: number }[];
  /** The newest point of each topic that was ever told of. */
  newest: readonly (Told & { topic: string })[];
  /** The newest briefing's date, to which points are counted. */
  last: string;
}

/** All topics, those with most points first, each with what was told of it last. */
export function renderTopicsPage({ counts, newest, last, ...setting }: TopicList, frame: Frame): string {
  const { language } = frame;
  const words = wordsFor(language);
  const rank = new Map(counts.map((count, i) => [count.id, i]));
  const topics = frame.topics.toSorted((a, b) => (rank.get(a.id) ?? counts.length) - (rank.get(b.id) ?? counts.length));
  return templates['topics-page']({
    ...viewFrame(frame, {
      path: '/topics',
      title: words.topic.all,
      description: words.topic.intro(CHART_DAYS),
      data: {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name: words.topic.all,
        url: `${frame.site.baseUrl}/topics`,
        inLanguage: language,
      },
    }),
    intro: words.topic.intro(CHART_DAYS),
    topics: topics.map(({ id, names }) => {
      const count = counts.find((counted) => counted.id === id);
      const told = newest.find(({ topic }) => topic === id);
      return {
        name: oneLine(names[language] ?? names.en ?? id),
        href: linkTo(frame, topicPath(id)),
        counts: count ? words.topic.counts(count.points, count.days) : words.topic.silent,
        day: told
          ? { text: formatDayMonth(told.date, last, language), href: linkTo(frame, `/briefings/${told.date}`), date: told.date }
          : null,
        point: told ? viewTold(frame, told, { kind: 'topic', id }, setting) : null,
      };
    }),
  });
}
