import type { Choice } from '../model';
import type { Frame } from './frame';
import { nameFromId } from './names';
import { oneLine } from './one-line';
import { leaderName } from './people';

/** "?leaders=to-lam,xi-jinping&topics=trade": a choice as addresses carry it; "" for none. */
export function choiceQuery(choice: Choice | undefined): string {
  const parts = (['leaders', 'topics'] as const).flatMap((kind) =>
    choice?.[kind].length ? [`${kind}=${choice[kind].map(encodeURIComponent).join(',')}`] : [],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The names of what is chosen, leaders first, in the reader's language; `names` of leaders who are not on the watchlist, by id. */
export function chosenNames(
  { leaders, topics }: Choice,
  frame: Frame,
  names: ReadonlyMap<string, string> = new Map(),
): { leaders: string[]; topics: string[] } {
  const { language } = frame;
  const listed = new Map(frame.watchlist.map((entry) => [entry.id, entry]));
  const subjects = new Map(frame.topics.map((topic) => [topic.id, topic.names[language] ?? topic.names.en]));
  return {
    leaders: leaders.map((id) => oneLine(leaderName(listed.get(id), language, names.get(id) ?? nameFromId(id)))),
    topics: topics.map((id) => oneLine(subjects.get(id) ?? nameFromId(id))),
  };
}
