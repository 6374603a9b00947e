import type { Briefing, BriefingPoint, Story } from '../model';
import type { DayStory } from './build-story';
import { findPairs } from './neighbours';
import { byText, push } from './order';
import { collectSayings, type Saying, sayingOf, voiceOf } from './saying';
import { termsOfAnyLanguage } from './stories';
import { type Terms, weigh } from './vectors';
import { wordsOf } from './words';

/** Two stories of one day that share a leader and this much of the rest point at each other. */
const RELATED = 0.15;
const MOST_RELATED = 4;
/** A story of an earlier day that is this much alike is the same, gone on. */
const CONTINUED = 0.2;
/** From this share of points that were told before, nothing has developed. */
const NEARLY_ALL = 0.7;
/** Counts of a leader and of a topic against a word, where stories of several days are compared. */
const LEADER_WEIGHT = 3;

/** Which stories of the day tell a part of the same affair: ids by id, the closest first. */
export function findRelated(stories: readonly DayStory[]): Map<string, string[]> {
  const terms = stories.map(({ articles }): Terms => articles.flatMap((analysed) => [...termsOfAnyLanguage(analysed)]));
  const leaders = stories.map((story) => new Set(story.leaders));
  const share = (a: number, b: number) => [...(leaders[a] ?? [])].some((id) => leaders[b]?.has(id));
  const related = new Map<string, string[]>();
  const pairs = findPairs(weigh(terms), RELATED, 2, share);
  for (const { a, b } of pairs.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)) {
    const left = stories[a]?.id ?? '';
    const right = stories[b]?.id ?? '';
    if ([left, right].some((id) => (related.get(id)?.length ?? 0) >= MOST_RELATED)) continue;
    push(related, left, right);
    push(related, right, left);
  }
  return related;
}

type Said = Pick<BriefingPoint, 'text' | 'language' | 'speaker' | 'jointly'>;

const sayingOfPoint = (point: Said): Saying => sayingOf(point.text, point.language, voiceOf(point), []);

/** The sentences that earlier briefings told. */
export function findRepeated(earlier: readonly Briefing[]): (point: Said) => boolean {
  const told = collectSayings();
  for (const { keyPoints } of earlier) for (const point of keyPoints) told.add(sayingOfPoint(point));
  return (point) => told.find(sayingOfPoint(point)) !== undefined;
}

/** Whether each story is new, has developed since an earlier briefing, or only goes on. */
export function findStatuses(
  stories: readonly DayStory[],
  earlier: readonly Briefing[],
  repeated: ReturnType<typeof findRepeated>,
): Map<string, Story['status']> {
  const past = earlier.flatMap((briefing) => {
    const points = new Map(briefing.keyPoints.map((point) => [point.id, point.text]));
    const headlines = new Map(briefing.articles.map(({ id, headline }) => [id, headline]));
    return briefing.stories.map((story) =>
      profile(story.leaders, [
        story.headline,
        ...story.articles.slice(0, 10).map((id) => headlines.get(id) ?? ''),
        ...story.keyPoints.map((id) => points.get(id) ?? ''),
      ]),
    );
  });
  const today = stories.map(({ leaders, headline, articles, candidates }) =>
    profile(leaders, [
      headline,
      ...articles.slice(0, 10).map(({ article }) => article.headline),
      ...candidates.slice(0, 4).map(({ point }) => point.text),
    ]),
  );
  const pairs = findPairs(weigh([...today, ...past]), CONTINUED, 2, (a, b) => a < today.length !== b < today.length);
  const continued = new Set(pairs.map(({ a }) => a));
  return new Map(
    stories.map(({ id, candidates }, i) => {
      if (!continued.has(i)) return [id, 'new'];
      const old = candidates.filter(({ point }) => repeated(point)).length;
      return [id, candidates.length === 0 || old / candidates.length >= NEARLY_ALL ? 'continuing' : 'developing'];
    }),
  );
}

/** The words and leaders that a story is told from those of other days by. */
export function profile(leaders: readonly string[], texts: readonly string[]): Terms {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const id of leaders) counts.set(`#${id}`, LEADER_WEIGHT);
  return [...counts].sort(([a], [b]) => byText(a, b));
}
