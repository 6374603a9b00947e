import type { Analysis, Briefing, Person } from '../../model';
import { type Frame, linkTo } from '../frame';
import { nameFromId } from '../names';
import { oneLine } from '../one-line';
import { leaderPath, topicPath } from '../paths';
import { leaderOffice, personName } from '../people';
import type { LinkView } from './point-view';

/** What the ids in an article's analysis stand for, in the reader's language. */
export interface ArticleNames {
  person(id: string): string;
  /** "General Secretary of the Communist Party of Vietnam"; "" when unknown. */
  office(person: Person): string;
  /** The page of a leader who has one. */
  leaderPage(person: Person): string | null;
  topic(id: string): LinkView;
}

export function articleNames({ people }: Analysis, briefing: Briefing | null, frame: Frame): ArticleNames {
  const { language } = frame;
  const listed = (id: string) => frame.watchlist.find((entry) => entry.id === id);
  const called = new Map(people.map(({ id, name }) => [id, name]));
  return {
    person: (id) => personName(frame, id, called),
    office: ({ id, office, country, former }) =>
      leaderOffice(listed(id), { office: office && oneLine(office), country: country && oneLine(country), former }, language),
    leaderPage({ id, leader }) {
      const told = briefing?.leaders.some((each) => each.id === id) ?? false;
      return leader && (listed(id) || told) ? linkTo(frame, leaderPath(id)) : null;
    },
    topic(id) {
      const names = frame.topics.find((topic) => topic.id === id)?.names;
      return { text: oneLine(names?.[language] ?? names?.en ?? nameFromId(id)), href: linkTo(frame, topicPath(id)) };
    },
  };
}
