import type { Briefing } from '../model';
import type { Frame } from './frame';
import { nameFromId } from './names';
import { oneLine } from './one-line';
import { wordsFor } from './words';

/** Why a mail is there: what its reader follows, by name, or for the general briefing that it is nobody's. */
export function whyYouGetThis({ choice, edition, leaders, silent }: Briefing, { language, watchlist, topics }: Frame): string {
  const words = wordsFor(language);
  if (!choice) return words.copyOf(oneLine(edition));
  const names = new Map([
    ...[...silent, ...leaders].map(({ id, name }) => [id, oneLine(name)] as const),
    ...watchlist.map((entry) => [entry.id, entry.names[language] ?? entry.name] as const),
  ]);
  const topicNames = new Map(topics.map((topic) => [topic.id, topic.names[language] ?? topic.names.en]));
  return words.youFollow(
    choice.leaders.map((id) => names.get(id) ?? nameFromId(id)),
    choice.topics.map((id) => topicNames.get(id) ?? nameFromId(id)),
  );
}
