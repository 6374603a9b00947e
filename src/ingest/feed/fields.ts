import type { Feed } from '../../model';

/** What an element is for: to hold others, to be a text with or without markup, or nothing. */
export type FieldKind = 'group' | 'html' | 'plain' | 'skip';

const words = (text: string) => new Set(text.split(' '));
const HTML = words(
  'title description content summary content:encoded xhtml:body atom:title atom:summary atom:content media:description dc:title',
);
const PLAIN = words(
  'link guid id pubdate published issued created updated modified language name email atom:link atom:published atom:updated atom:name dc:date' +
    ' dc:creator dc:language dcterms:issued dcterms:created dcterms:modified itunes:author feedburner:origlink',
);
const GROUPS = words('author atom:author source media:group media:content');
const DEEPEST = 8;

/** Elements that some versions of RSS, and CDF before it, had, and what feedsmith knows in their place. */
const RENAMED: Record<string, string> = {
  body: 'content:encoded',
  fullitem: 'content:encoded',
  summary: 'atom:summary',
  abstract: 'description',
  'dc:author': 'dc:creator',
};

export const renameField = (name: string, format: Feed['format']) => (format === 'atom' ? name : (RENAMED[name] ?? name));

/** Of an element by its canonical name, in a group or not, `depth` elements below the root. */
export function kindOfField(name: string, format: Feed['format'], inGroup: boolean, depth: number): FieldKind {
  // RSS names there whom it was copied from.
  if (name === 'source' && format !== 'atom') return 'skip';
  if (GROUPS.has(name)) return depth < DEEPEST ? 'group' : 'skip';
  if (PLAIN.has(name)) return 'plain';
  return HTML.has(name) && (!inGroup || name.startsWith('media:')) ? 'html' : 'skip';
}

const ITEMS = words('item entry');
const ENDS_TEXT = words('item entry pubdate guid');
const ENDS_LINE = words('link description item entry pubdate guid id published updated author content summary');

/** Whether the name, without its prefix, is one of those: most tags of a text are not, and are many. */
export const mayEndField = (local: string) => ENDS_LINE.has(local);

/** Whether an element cannot stand in another one, which then was not closed. */
export function endsField(kind: FieldKind, name: string, opening: string): boolean {
  if (kind === 'skip') return ITEMS.has(opening);
  return (kind === 'plain' || name === 'title' ? ENDS_LINE : ENDS_TEXT).has(opening);
}
