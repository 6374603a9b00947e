import { formatDayMonth } from '../dates';
import { clip, oneLine } from '../one-line';
import { articleLink, foreign, type LinkView, type SourceView, viewSources } from './point-view';
import type { Reading } from './reading';

export interface CorrectionView {
  text: string;
  lang: string | null;
  sources: SourceView[];
  /** "Corrects the report of 3 March:" and its headline; null when the report is not known. */
  corrects: (LinkView & { day: string }) | null;
}

/** The day's corrections, word for word, each with the report that it puts right. */
export function viewCorrections(reading: Reading): CorrectionView[] {
  const { briefing, language, words, limits } = reading;
  // Briefings stored before corrections were told have none.
  return (briefing.corrections ?? []).map(({ text, sources, corrects }) => ({
    text: clip(oneLine(text), limits.text),
    lang: foreign(reading, sources[0]?.language ?? briefing.language),
    sources: viewSources(reading, sources, text),
    corrects: corrects && {
      day: words.corrects(formatDayMonth(corrects.date, briefing.date, language)),
      text: clip(oneLine(corrects.headline), 90),
      href: articleLink(reading, corrects.article, corrects.url),
    },
  }));
}
