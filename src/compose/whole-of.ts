import type { Briefing, Topic, WholeDay } from '../model';
import { SECTION } from './choose';
import { countWords } from './words';

/** Words that a bottom line should not have more of. */
const LONGEST = 35;

/** What is left of a day of which only the briefing was kept: its points under all of their topics. */
export function wholeOf(briefing: Briefing, topics: readonly Topic[]): WholeDay {
  const { keyPoints, leaders, stories, language } = briefing;
  const isShort = ({ text }: { text: string }) => countWords(text) <= LONGEST;
  const strongest = [...keyPoints].sort((a, b) => Number(isShort(b)) - Number(isShort(a)));
  return {
    briefing: {
      ...briefing,
      // Not told by the earliest versions.
      corrections: briefing.corrections ?? [],
      topics: topics.flatMap(({ id, names }) => {
        const own = keyPoints.filter((point) => point.topics.includes(id)).slice(0, 2 * SECTION);
        return own.length > 0 ? [{ id, name: names[language] ?? names.en ?? id, keyPoints: own.map((point) => point.id) }] : [];
      }),
    },
    strongest: strongest.map(({ id }) => id),
    reported: leaders.map(({ id, name, office, country, former, met, metOthers }) => ({
      id,
      name,
      office,
      country,
      former,
      articles: stories.filter((story) => story.leaders.includes(id)).reduce((sum, { articles }) => sum + articles.length, 0),
      met,
      metOthers,
    })),
  };
}
