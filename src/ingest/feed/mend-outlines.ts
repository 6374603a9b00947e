import { decodeReferences, escapeMarkup } from './escape';
import { type MarkupReader, readAttributes, readMarkup } from './read-markup';

/** Folders within folders: what lies deeper counts to the last. */
const DEEPEST = 20;

/**
 * A list of feeds as the well-formed OPML that feedsmith expects: its outlines alone, in whatever state it came, at most `most` of them,
 * with those of its attributes and those in `more`. Linear. Undefined for what is no OPML.
 */
export function mendOutlines(source: string, most: number, more: readonly string[] = []): string | undefined {
  const parts: string[] = [];
  let isOpml = false;
  let open = 0;
  let count = 0;
  let deeper = 0;
  const reader: MarkupReader = {
    open(name, attributes, _raw, empty) {
      const local = name.toLowerCase();
      isOpml ||= local === 'opml';
      if (!isOpml || local !== 'outline') return;
      count++;
      const isLeaf = empty || open >= DEEPEST;
      if (!empty && isLeaf) deeper++;
      if (!isLeaf) open++;
      parts.push(`<outline${write(readAttributes(attributes), more)}${isLeaf ? '/' : ''}>`);
    },
    close(name) {
      if (name.toLowerCase() !== 'outline') return;
      if (deeper > 0) deeper--;
      else if (open > 0) {
        open--;
        parts.push('</outline>');
      }
    },
    text() {},
    data() {},
    done: () => count >= most,
  };
  readMarkup(source, reader);
  return isOpml ? `<opml version="2.0"><body>${parts.join('')}${'</outline>'.repeat(open)}</body></opml>` : undefined;
}

function write(attributes: ReadonlyMap<string, string>, more: readonly string[]): string {
  const kept = ['text', 'title', 'xmlurl', 'htmlurl', 'language', ...more].filter((name) => attributes.has(name));
  return kept.map((name) => ` ${name}="${escapeMarkup(decodeReferences(attributes.get(name) ?? ''))}"`).join('');
}
