import { formatShortDay } from '../dates';
import { clip, oneLine } from '../one-line';
import { foreign, type ReferenceView, type SourceView, viewSources } from './point-view';
import { anchorLink, type Reading } from './reading';

export interface FigureView {
  text: string;
  what: string;
  lang: string | null;
  sources: SourceView[];
  /** The same thing with another number, and who says so. */
  differing: { text: string; sources: SourceView[] }[];
}

export interface AheadView {
  day: string;
  date: string;
  text: string;
  lang: string | null;
  /** Set when the sentence stands in full further up. */
  reference: ReferenceView | null;
  sources: SourceView[];
}

/** Sums, counts and documents, as their sources write them. */
export function viewFigures(reading: Reading): FigureView[] {
  const { briefing, limits } = reading;
  return briefing.figures.slice(0, limits.figures).map((figure) => ({
    text: clip(oneLine(figure.text), 60),
    what: clip(oneLine(figure.what), limits.text),
    lang: foreign(reading, figure.sources[0]?.language ?? briefing.language),
    sources: viewSources(reading, figure.sources, ''),
    differing: figure.differing.map((other) => ({ text: clip(oneLine(other.text), 60), sources: viewSources(reading, other.sources, '') })),
  }));
}

/** What is dated and still to come, the nearest first. */
export function viewAhead(reading: Reading): AheadView[] {
  const { briefing, limits } = reading;
  return briefing.ahead
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, limits.ahead)
    .map((item) => {
      const lang = foreign(reading, item.sources[0]?.language ?? briefing.language);
      const above = briefing.keyPoints.find((point) => point.text === item.text && reading.places.has(point.id));
      return {
        day: formatShortDay(item.date, reading.language),
        date: item.date,
        text: clip(oneLine(item.text), limits.text),
        lang,
        reference: above ? { who: '', text: clip(oneLine(item.text), 90), lang, href: anchorLink(reading, 'point', above.id) } : null,
        sources: viewSources(reading, item.sources, item.text),
      };
    });
}
