import type { AnalysedArticle, Briefing, ChangeKind, Span } from '../model';
import { squeeze } from '../text/squeeze';
import { distinct } from './order';

/** So much of what a briefing told is put right by name. */
const MOST_SAID = 5;

/**
 * What a new version of an article does to what was told of the old one.
 *
 * @param told the briefing that told the old one, with all that readers of it may have seen; null where none did.
 * @returns with `was`, the sentences that were told in the old one's words, word for word, and are not in the new one.
 */
export function compareVersions(
  old: AnalysedArticle,
  version: AnalysedArticle,
  told: Briefing | null,
): { kind: ChangeKind; was: string[] } {
  const { text } = old.article;
  const stands = standsIn(version.article.text);
  const sentences = old.analysis.sentences.map(({ start, end }) => text.slice(start, end));
  if (old.article.excerpt && !version.article.excerpt) return { kind: 'completed', was: [] };
  const was = told === null ? [] : distinct(toldOf(told, old)).filter((sentence) => !stands(sentence));
  return { kind: sentences.every(stands) ? 'extended' : 'corrected', was: was.slice(0, MOST_SAID) };
}

/** Whether a sentence is in a text, whatever the spacing, accents, quotes and case of either. */
export function standsIn(text: string): (sentence: string) => boolean {
  const squeezed = squeeze(text);
  return (sentence) => squeezed.includes(squeeze(sentence));
}

/** The sentences that a briefing quotes from an article, those of its points first. */
function toldOf({ keyPoints, figures, ahead }: Briefing, { article, analysis }: AnalysedArticle): string[] {
  const around = ({ start, end }: Span) => analysis.sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
  const quoted = (sources: Briefing['keyPoints'][number]['sources']) =>
    sources.slice(0, 1).filter((source) => source.article === article.id);
  return [
    ...keyPoints.flatMap(({ sources }) => quoted(sources)),
    ...[...figures, ...ahead].flatMap(({ sources }) => quoted(sources).map((span) => around(span) ?? span)),
  ].map(({ start, end }) => article.text.slice(start, end));
}
