import type { Briefing } from '../model';
import { chosenNames } from './choice';
import { type Frame, paperName } from './frame';
import { oneLine } from './one-line';
import { wordsFor } from './words';

/** Why a mail is there: what its reader follows, by name, or that it is all; of the general briefing without a reader, that it is nobody's. */
export function whyYouGetThis({ choice, edition, leaders, silent }: Briefing, frame: Frame, hasReader: boolean): string {
  const words = wordsFor(frame.language);
  if (!choice) return hasReader ? words.reader.whole(paperName(frame)) : words.copyOf(oneLine(edition));
  const names = chosenNames(choice, frame, new Map([...silent, ...leaders].map(({ id, name }) => [id, name])));
  return words.youFollow(names.leaders, names.topics);
}
