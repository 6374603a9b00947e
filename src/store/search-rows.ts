import type { AnalysedArticle, KeyPoint } from '../model';
import { slug } from '../text/slug';
import { foldedWords, writtenWords } from '../text/words';

/** What the search index holds of one key point. */
export interface SearchRow {
  text: string;
  folded: string;
  headline: string;
  written: string;
  marks: string;
}

/** How the index names a leader or a topic: in one word. */
export const markOf = (kind: 'leader' | 'topic', id: string) => `${kind}_${slug(id).replaceAll('-', '_')}`;

const IDS_A_DATE = 10_000_000;
/** Ids of one article are those of one hundred. */
export const IDS_AN_ARTICLE = 100;

/** The key points of a date have ids between these. */
export function idsOf(date: string): { first: number; last: number } {
  const first = Number(date.replaceAll('-', '')) * IDS_A_DATE;
  return { first, last: first + IDS_A_DATE - 1 };
}

/** The date of a key point's id. */
export function dateOfId(id: number): string {
  const digits = String(Math.floor(id / IDS_A_DATE)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The leaders that key points of an article are about. */
export function leadersOf({ analysis }: AnalysedArticle): { id: string; name: string }[] {
  const named = new Set(analysis.keyPoints.flatMap(peopleOf));
  return analysis.people.filter(({ id, leader }) => leader && named.has(id)).map(({ id, name }) => ({ id, name }));
}

function peopleOf({ people, speaker, jointly = [], actor }: KeyPoint): string[] {
  return [...people, ...jointly, ...[speaker, actor].filter((id) => id !== null)];
}

/** A row for each key point of an article, in their order. */
export function searchRows(analysed: AnalysedArticle): SearchRow[] {
  const { headline } = analysed.article;
  const leaders = new Set(leadersOf(analysed).map(({ id }) => id));
  const foldedHeadline = foldedWords(headline).join(' ');
  return analysed.analysis.keyPoints.map((point) => {
    const folded = foldedWords(point.text).join(' ');
    const written = [point.text, headline].map((text) => writtenWords(text).join(' ')).join(' ');
    const about = [...new Set(peopleOf(point))].filter((id) => leaders.has(id));
    return {
      text: point.text,
      folded,
      headline: foldedHeadline,
      written: written === `${folded} ${foldedHeadline}` ? '' : written,
      marks: [...about.map((id) => markOf('leader', id)), ...point.topics.map((id) => markOf('topic', id))].join(' '),
    };
  });
}
