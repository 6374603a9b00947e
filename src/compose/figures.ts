import type { AnalysedArticle, BriefingFigure, Figure } from '../model';
import { byText, push } from './order';
import { sourceOf } from './sources';
import { wordsOf } from './words';

/** A figure with where it stands and what it weighs. */
interface Found {
  analysed: AnalysedArticle;
  figure: Figure;
  weight: number;
  /** What it loses because other stories are more important. */
  behind: number;
  what: ReadonlySet<string>;
}

/** All that the day's articles say of one thing. */
export type FoundThing = readonly Found[];

const DURATIONS = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'y', '10y']);
const CURRENCY = /^[A-Z]{3}$/;
/** From this share of common words two descriptions mean one thing. */
const SAME_THING = 0.5;
/** Sums of one story told in two languages, whose words cannot be compared, are the same sum reported differently if they are this near. */
const NEARLY_EQUAL = 0.1;
/** Things of one unit in one story that a figure is compared with. */
const MOST_THINGS = 60;
/** Counts below this are rarely news. */
const SMALLEST_COUNT = 3;

/**
 * The figures worth a list of numbers and agreements, by the thing they tell of: the same thing from several articles is one.
 *
 * @param stories of the day, the most important first, with their articles in fixed order.
 * @param corrected tells which figures a correction speaks of: they are left to it.
 */
export function groupFigures(
  stories: readonly { id: string; articles: readonly AnalysedArticle[] }[],
  corrected: (article: string, figure: Figure) => boolean = () => false,
): FoundThing[] {
  const kinds = new Map<string, Found[]>();
  stories.forEach(({ id: story, articles }, rank) => {
    for (const analysed of articles) {
      for (const figure of analysed.analysis.figures) {
        if (corrected(analysed.article.id, figure)) continue;
        const weight = weighFigure(figure);
        const behind = lagOf(rank);
        if (weight > 0) push(kinds, `${story} ${figure.unit}`, { analysed, figure, weight, behind, what: describe(figure) });
      }
    }
  });
  const things: Found[][] = [];
  for (const found of kinds.values()) {
    const own: Found[][] = [];
    for (const next of found) {
      const thing = own.slice(0, MOST_THINGS).find(([first]) => first && sameThing(first, next));
      if (thing) thing.push(next);
      else own.push([next]);
    }
    things.push(...own);
  }
  return joinSums(things);
}

/** Sums that two stories tell of one thing: "$5.7 billion" of the wall that both are about. */
function joinSums(things: readonly Found[][]): Found[][] {
  const told = new Map<string, Found[][]>();
  return things.filter((thing) => {
    const [first] = thing as [Found];
    const { unit, value } = first.figure;
    if (!CURRENCY.test(unit) || isRound(value)) return true;
    const key = `${unit} ${value}`;
    const known = told.get(key) ?? [];
    const same = known.find(([other]) => other && tellAlike(other, first));
    if (same) same.push(...thing);
    else if (known.length < MOST_THINGS) push(told, key, thing);
    return !same;
  });
}

/** One digit and noughts: any two sums may be "$5 million". */
const isRound = (value: number) => /^\d0*$/.test(String(value));

const tellAlike = (a: Found, b: Found) => !a.what.size || !b.what.size || [...a.what].some((word) => b.what.has(word));

/**
 * Money and numbered documents first, then shares and counts; where the values of one thing differ, all are given.
 *
 * @param told tells whether a point that is read out has this place of an article: its figure comes first.
 */
export function tellFigures(
  things: readonly FoundThing[],
  told: (article: string, place: number) => boolean,
  most: number,
): BriefingFigure[] {
  const worth = ({ analysed, figure, weight, behind }: Found) => weight + (told(analysed.article.id, figure.start) ? 1 : 0) - behind;
  return things
    .map((thing) => ({ thing, weight: Math.max(...thing.map(worth)), first: thing[0] as Found }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        byText(a.first.analysed.article.id, b.first.analysed.article.id) ||
        a.first.figure.start - b.first.figure.start,
    )
    .slice(0, most)
    .map(({ thing }) => toFigure(thing));
}

/** Nought for a figure that is not worth the list. */
export function weighFigure({ unit, value, what }: Pick<Figure, 'unit' | 'value' | 'what'>): number {
  if (DURATIONS.has(unit)) return 0;
  if (CURRENCY.test(unit)) return (what ? 3 : 1.4) + Math.min(1, Math.log10(Math.max(1, value)) / 12);
  if (unit === '%') return what ? 2 : 0.9;
  if (unit === 'count') return what && value >= SMALLEST_COUNT ? 1.5 + Math.min(0.4, Math.log10(value) / 10) : 0;
  return what || unit ? 2.5 : 0;
}

/** What a figure loses because so many stories are more important. */
export function lagOf(stories: number): number {
  return Math.min(1, stories * 0.05);
}

/** The longer words of what a figure tells of. */
export function describe({ what }: Pick<Figure, 'what'>): ReadonlySet<string> {
  return new Set(wordsOf(what).filter((word) => word.length > 3));
}

/** One story and unit are given. Equal large values mean one thing in any words; other values need the same description, or two languages and nearness. */
function sameThing(a: Found, b: Found): boolean {
  let both = 0;
  for (const word of a.what) if (b.what.has(word)) both++;
  const least = Math.min(a.what.size, b.what.size);
  const described = least > 0 && both / least >= SAME_THING;
  if (a.figure.value === b.figure.value) return described || least === 0 || a.figure.value >= 100 || !Number.isInteger(a.figure.value);
  const foreign = a.analysed.article.language !== b.analysed.article.language;
  if (foreign && CURRENCY.test(a.figure.unit) && a.analysed !== b.analysed)
    return Math.abs(a.figure.value / b.figure.value - 1) <= NEARLY_EQUAL;
  return !isNumbered(a.figure.unit) && a.analysed !== b.analysed && described && both >= 2 && !isClause(a) && !isClause(b);
}

/** "Suland paid …": of many sums it may have paid. */
const isClause = ({ figure }: Found) => figure.what.endsWith('…');

/** Documents and the like: another number is another thing. */
export function isNumbered(unit: string): boolean {
  return !CURRENCY.test(unit) && unit !== '%' && unit !== 'count';
}

function toFigure(thing: FoundThing): BriefingFigure {
  const values = new Map<number, Found[]>();
  for (const found of thing) push(values, found.figure.value, found);
  const told = [...values.values()].map((list) => {
    const articles = new Set<string>();
    const sources = list.filter(({ analysed: { article } }) => !articles.has(article.id) && articles.add(article.id));
    const { analysed, figure } = list[0] as Found;
    return {
      text: analysed.article.text.slice(figure.start, figure.end),
      figure,
      what: list.find((found) => found.figure.what)?.figure.what ?? '',
      sources: sources.map((f) => sourceOf(f.analysed.article, f.figure)),
    };
  });
  const [first, ...rest] = told.sort((a, b) => b.sources.length - a.sources.length) as [(typeof told)[number], ...typeof told];
  return {
    text: first.text,
    value: first.figure.value,
    unit: first.figure.unit,
    what: first.what,
    sources: first.sources,
    differing: rest.map(({ text, figure, sources }) => ({ text, value: figure.value, sources })),
  };
}
