import type { AnalysedArticle, BriefingFigure, Figure } from '../model';
import { byText, push } from './order';
import { sourceOf } from './sources';
import { wordsOf } from './words';

/** A figure with where it stands and what it weighs. */
interface Found {
  analysed: AnalysedArticle;
  figure: Figure;
  story: string;
  weight: number;
  what: ReadonlySet<string>;
}

const MOST_FIGURES = 8;
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
 * The figures worth a list of numbers and agreements: money and numbered documents first, then shares and counts. The same thing from several
 * articles is one figure; where its values differ, all are given.
 *
 * @param stories of the day, the most important first, with their articles in fixed order.
 * @param chosen tells whether a point that is read out has this span of an article: its figure comes first.
 * @param corrected tells which figures a correction speaks of: they are left to it.
 */
export function mergeFigures(
  stories: readonly { id: string; articles: readonly AnalysedArticle[] }[],
  chosen: (article: string, place: number) => boolean,
  corrected: (article: string, figure: Figure) => boolean = () => false,
): BriefingFigure[] {
  const kinds = new Map<string, Found[]>();
  stories.forEach(({ id: story, articles }, rank) => {
    for (const analysed of articles) {
      for (const figure of analysed.analysis.figures) {
        if (corrected(analysed.article.id, figure)) continue;
        const weight = weightOf(figure) + (chosen(analysed.article.id, figure.start) ? 1 : 0) - Math.min(1, rank * 0.05);
        if (weightOf(figure) > 0) push(kinds, `${story} ${figure.unit}`, { analysed, figure, story, weight, what: describe(figure) });
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
  return things
    .map((thing) => ({ figure: toFigure(thing), weight: Math.max(...thing.map(({ weight }) => weight)), first: thing[0] as Found }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        byText(a.first.analysed.article.id, b.first.analysed.article.id) ||
        a.first.figure.start - b.first.figure.start,
    )
    .slice(0, MOST_FIGURES)
    .map(({ figure }) => figure);
}

/** Nought for a figure that is not worth the list. */
function weightOf({ unit, value, what }: Figure): number {
  if (DURATIONS.has(unit)) return 0;
  if (CURRENCY.test(unit)) return (what ? 3 : 2.6) + Math.min(1, Math.log10(Math.max(1, value)) / 12);
  if (unit === '%') return 2;
  if (unit === 'count') return what && value >= SMALLEST_COUNT ? 1.5 + Math.min(0.4, Math.log10(value) / 10) : 0;
  return what || unit ? 2.5 : 0;
}

function describe({ what }: Figure): ReadonlySet<string> {
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
  const numbered = !CURRENCY.test(a.figure.unit) && a.figure.unit !== '%' && a.figure.unit !== 'count';
  return !numbered && a.analysed !== b.analysed && described && both >= 2;
}

function toFigure(thing: readonly Found[]): BriefingFigure {
  const values = new Map<number, Found[]>();
  for (const found of thing) push(values, found.figure.value, found);
  const told = [...values.values()].map((list) => {
    const articles = new Set<string>();
    const sources = list.filter(({ analysed: { article } }) => !articles.has(article.id) && articles.add(article.id));
    const { analysed, figure } = list[0] as Found;
    return {
      text: analysed.article.text.slice(figure.start, figure.end),
      figure,
      sources: sources.map((f) => sourceOf(f.analysed.article, f.figure)),
    };
  });
  const [first, ...rest] = told.sort((a, b) => b.sources.length - a.sources.length) as [(typeof told)[number], ...typeof told];
  return {
    text: first.text,
    value: first.figure.value,
    unit: first.figure.unit,
    what: first.figure.what,
    sources: first.sources,
    differing: rest.map(({ text, figure, sources }) => ({ text, value: figure.value, sources })),
  };
}
