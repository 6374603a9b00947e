import type { Choice } from '../model';
import type { Frame } from './frame';
import { nameFromId } from './names';
import { oneLine } from './one-line';
import { personName } from './people';

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
  const subjects = new Map(frame.topics.map((topic) => [topic.id, topic.names[language] ?? topic.names.en]));
  return {
    leaders: leaders.map((id) => personName(frame, id, names)),
    topics: topics.map((id) => oneLine(subjects.get(id) ?? nameFromId(id))),
  };
}
