import type { Span } from '../../model';
import { visible } from '../one-line';

/** A part of a text, as it stands in it; `mark` where something is to be said of it. */
export interface Segment<M> {
  text: string;
  mark: M | null;
}

/**
 * The paragraphs of a text (a line each), cut where marks begin and end. No character is lost or added, so that a link to the words of a
 * sentence finds them. Of marks that overlap the first is kept, and one that runs over a line end stops there.
 */
export function markText<M>(text: string, marks: readonly (Span & { mark: M })[]): Segment<M>[][] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  const paragraphs: Segment<M>[][] = [];
  for (const line of text.split('\n')) {
    const segments = markLine(line, from, sorted);
    if (segments.length) paragraphs.push(segments);
    from += line.length + 1;
  }
  return paragraphs;
}

function markLine<M>(line: string, from: number, sorted: readonly (Span & { mark: M })[]): Segment<M>[] {
  const segments: Segment<M>[] = [];
  let at = 0;
  const add = (end: number, mark: M | null) => {
    if (end > at) segments.push({ text: visible(line.slice(at, end)), mark });
    at = Math.max(at, end);
  };
  for (const { start, end, mark } of sorted) {
    const [first, last] = [start - from, Math.min(end - from, line.length)];
    if (first < at || last <= first) continue;
    add(first, null);
    add(last, mark);
  }
  if (line.trim()) add(line.length, null);
  return segments;
}
