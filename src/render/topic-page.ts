import type { Outlet, Topic } from '../model';
import { type Frame, linkTo, viewFrame } from './frame';
import { oneLine } from './one-line';
import { leaderPath, topicPath } from './paths';
import { personName } from './people';
import { templates } from './templates.generated';
import { CHART_DAYS } from './view/chart-view';
import { type Told, viewDays } from './view/told-view';
import { wordsFor } from './words';

/** What the page of a topic is made from. */
export interface TopicRecord {
  topic: Topic;
  /** Whom its points of the chart's days are about, the most first. */
  leaders: readonly { id: string; name: string | null; points: number }[];
  /** Of whole days, the newest first. */
  points: readonly Told[];
  /** The points are of days before this one; null for the newest. */
  before: string | null;
  /** There are points of earlier days. */
  hasMore: boolean;
  timeZone: string;
  /** What is known of sources. */
  outlets: Outlet[];
}

/** Leaders named beside the days. */
const LEADERS = 15;

/** What was told on a topic, day by day, and whom it was about. */
export function renderTopicPage({ topic, leaders, points, before, hasMore, timeZone, outlets }: TopicRecord, frame: Frame): string {
  const { language, site } = frame;
  const words = wordsFor(language);
  const name = oneLine(topic.names[language] ?? topic.names.en ?? topic.id);
  const path = topicPath(topic.id);
  const names = new Map(leaders.flatMap((leader) => (leader.name === null ? [] : [[leader.id, leader.name] as const])));
  const oldest = points.at(-1)?.date;
  return templates['topic-page']({
    ...viewFrame(frame, {
      path: before === null ? path : `${path}?before=${before}`,
      title: name,
      description: words.topic.about(name),
      feed: { path: `${path}/feed`, title: name },
      data: {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name,
        url: site.baseUrl + path,
        inLanguage: language,
        about: { '@type': 'Thing', name },
      },
    }),
    name,
    all: { text: words.topic.all, href: linkTo(frame, '/topics') },
    follow: [
      { text: words.leader.follow, href: linkTo(frame, `/subscribe?topics=${encodeURIComponent(topic.id)}`) },
      { text: words.feed.title, href: linkTo(frame, `${path}/feed.xml`) },
      { text: words.leader.narrowed(name), href: linkTo(frame, `/briefings/latest?topics=${encodeURIComponent(topic.id)}`) },
    ],
    since: words.topic.since(CHART_DAYS),
    leaders: leaders.slice(0, LEADERS).map(({ id, points: count }) => ({
      text: personName(frame, id, names),
      href: linkTo(frame, `${leaderPath(id)}?topic=${encodeURIComponent(topic.id)}`),
      count: count.toLocaleString(words.locale),
    })),
    days: viewDays(frame, points, { kind: 'topic', id: topic.id }, { timeZone, names, outlets }),
    empty: words.topic.never,
    older: hasMore && oldest ? { text: words.leader.older, href: linkTo(frame, `${path}?before=${oldest}`) } : null,
    newest: before === null ? null : { text: words.leader.newest, href: linkTo(frame, path) },
  });
}
