import type { AheadItem, Briefing, BriefingFigure, Correction, PointSource } from '../model';
import { shareHalf } from './ahead';
import { describe, isNumbered, lagOf, weighFigure } from './figures';
import { push } from './order';
import { collectSayings, sayingOf } from './saying';

/** Where the stories of several days stand, the most important 0, by their articles. */
export type StoryPlaces = (article: string) => number;

const placeOf = ({ sources }: { sources: readonly PointSource[] }, places: StoryPlaces) => places(sources[0]?.article ?? '');

/** Adds the sources of articles that are not among them. */
function withSources(sources: readonly PointSource[], more: readonly PointSource[]): PointSource[] {
  const known = new Set(sources.map(({ article }) => article));
  return [...sources, ...more.filter(({ article }) => !known.has(article))];
}

/**
 * What is still to come after the last of the days, those of the most important stories first, as it was announced last.
 *
 * @param days newest first.
 */
export function gatherAhead(days: readonly Briefing[], places: StoryPlaces): AheadItem[] {
  const last = days[0]?.date ?? '';
  const items: AheadItem[] = [];
  const known = collectSayings(shareHalf);
  for (const item of days.flatMap(({ ahead }) => ahead)) {
    if (item.date <= last) continue;
    const saying = sayingOf(item.text, item.sources[0]?.language ?? '', null, []);
    const place = known.find(saying);
    const same = place === undefined ? undefined : items[place];
    if (place !== undefined && same?.date === item.date) items[place] = { ...same, sources: withSources(same.sources, item.sources) };
    else {
      known.add(saying);
      items.push(item);
    }
  }
  return items.sort((a, b) => placeOf(a, places) - placeOf(b, places));
}

/**
 * The corrections of any day, newest first.
 *
 * @param days newest first.
 */
export function gatherCorrections(days: readonly Briefing[], storyOf: (id: string) => string): Correction[] {
  return days.flatMap(({ corrections }) => corrections.map((correction) => ({ ...correction, story: storyOf(correction.story) })));
}

/** From this share of their words in common two descriptions mean one thing, if there are so many. */
const SAME_THING = { share: 0.5, words: 2 };
/** Equal numbers of this size in one story mean one thing in any words. */
const LARGE = 100;
/** Figures of one unit in one story that another is compared with. */
const MOST_THINGS = 60;

/**
 * The figures of several days, best first: money and numbered documents before shares and counts, those of told points first. The number that was
 * told last of a thing comes first, what was told of it before differs. What only reports said that were corrected later is left out.
 *
 * @param days newest first.
 */
export function gatherFigures(
  days: readonly Briefing[],
  places: StoryPlaces,
  told: (article: string, start: number) => boolean,
): BriefingFigure[] {
  const corrected = new Set(days.flatMap(({ corrections }) => corrections.flatMap(({ corrects }) => corrects?.article ?? [])));
  const kinds = new Map<string, Thing[]>();
  for (const { date, figures } of days) {
    for (const figure of figures) {
      if (figure.sources.every(({ article }) => corrected.has(article))) continue;
      const kind = `${placeOf(figure, places)} ${figure.unit}`;
      const things = kinds.get(kind)?.slice(0, MOST_THINGS) ?? [];
      // What one day told apart is two things.
      const same = things.find((thing) => !thing.dates.has(date) && meanSame(thing.figure, figure));
      if (same) {
        same.figure = joinFigures(same.figure, figure);
        same.dates.add(date);
      } else push(kinds, kind, { figure, dates: new Set([date]) });
    }
  }
  const worth = (figure: BriefingFigure) =>
    weighFigure(figure) + (figure.sources.some(({ article, start }) => told(article, start)) ? 1 : 0) - lagOf(placeOf(figure, places));
  return [...kinds.values()]
    .flat()
    .map(({ figure }) => ({ figure, worth: worth(figure) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ figure }) => figure);
}

/** All that was told of one thing so far, and on which dates. */
interface Thing {
  figure: BriefingFigure;
  dates: Set<string>;
}

/** Of two figures of one story and unit. */
function meanSame(a: BriefingFigure, b: BriefingFigure): boolean {
  const [one, other] = [describe(a), describe(b)];
  const least = Math.min(one.size, other.size);
  const both = [...one].filter((word) => other.has(word)).length;
  const described = least > 0 && both / least >= SAME_THING.share;
  if (a.value === b.value) return described || least === 0 || a.value >= LARGE || !Number.isInteger(a.value);
  return !isNumbered(a.unit) && described && both >= SAME_THING.words;
}

/** `first` was told last. */
function joinFigures(first: BriefingFigure, next: BriefingFigure): BriefingFigure {
  const values = [...first.differing, { text: next.text, value: next.value, sources: next.sources }, ...next.differing];
  const others = new Map<number, BriefingFigure['differing'][number]>();
  let { sources } = first;
  for (const other of values) {
    const known = others.get(other.value);
    if (other.value === first.value) sources = withSources(sources, other.sources);
    else others.set(other.value, known ? { ...known, sources: withSources(known.sources, other.sources) } : other);
  }
  return { ...first, sources, differing: [...others.values()] };
}
