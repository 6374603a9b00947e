import type { Edition, Topic } from '../../model';
import type { Frame } from '../../render/frame';
import { renderTopicPage } from '../../render/topic-page';
import { renderTopicsPage } from '../../render/topics-page';
import { firstDayTo } from '../../render/view/chart-view';
import type { Services } from '../../services';
import { lastDate, loadTold } from './told';

/** The list of all topics, each with its newest point. */
export async function renderTopics(services: Services, edition: Edition, frame: Frame, now: Date): Promise<string> {
  const { history, sources, topics } = services;
  const ids = topics.map(({ id }) => id);
  const [last, newest] = await Promise.all([lastDate(services, edition, now), history.newestOf(edition.id, ids)]);
  const dates = [...new Set(newest.map(({ date }) => date))];
  const [counts, names, outlets] = await Promise.all([
    history.topicCounts(edition.id, firstDayTo(last)),
    history.namesOf(edition.id, dates),
    sources.list(),
  ]);
  return renderTopicsPage({ counts, newest, last, timeZone: edition.timeZone, names, outlets }, frame);
}

/** A topic's page: the days before a date, or the newest. */
export async function renderTopic(
  services: Services,
  edition: Edition,
  frame: Frame,
  topic: Topic,
  before: string | null,
  now: Date,
): Promise<string> {
  const subject = { kind: 'topic', id: topic.id } as const;
  const [told, last] = await Promise.all([loadTold(services, edition, subject, before), lastDate(services, edition, now)]);
  const [leaders, outlets] = await Promise.all([services.history.sharesOf(edition.id, subject, firstDayTo(last)), services.sources.list()]);
  return renderTopicPage({ topic, leaders, ...told, before, timeZone: edition.timeZone, outlets }, frame);
}
