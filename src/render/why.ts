import type { Briefing, Topic } from '../model';
import { nameFromId } from './names';
import { oneLine } from './one-line';
import type { Words } from './words';

/** Why a mail is there: what its reader follows, by name, or for the general briefing that it is nobody's. */
export function whyYouGetThis({ choice, edition, language, leaders, silent }: Briefing, topics: readonly Topic[], words: Words): string {
  if (!choice) return words.copyOf(oneLine(edition));
  const names = new Map([...silent, ...leaders].map(({ id, name }) => [id, oneLine(name)]));
  const topicNames = new Map(topics.map((topic) => [topic.id, topic.names[language] ?? topic.names.en]));
  return words.why(
    choice.leaders.map((id) => names.get(id) ?? nameFromId(id)),
    choice.topics.map((id) => topicNames.get(id) ?? nameFromId(id)),
  );
}
