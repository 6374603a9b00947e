import { decodeReferences, escapeMarkup } from './escape';

/** What stands between an element's tags: text with its references, text of a CDATA section, tags. */
export interface Piece {
  kind: 'text' | 'data' | 'tag';
  raw: string;
}

/** Longer ones are no names, addresses or dates, and cost more than they are worth. */
export const LONGEST_NAME = 300;
const LONGEST_PLAIN = 2048;

/** A name, an address, a date: without tags, references decoded. */
export function plainText(pieces: readonly Piece[], longest = LONGEST_PLAIN): string {
  let length = 0;
  const first = pieces.findIndex(({ raw }) => {
    length += raw.length;
    return length > longest * 10;
  });
  return allText(first < 0 ? pieces : pieces.slice(0, first))
    .trim()
    .slice(0, longest);
}

function allText(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, raw }) => (kind === 'tag' ? '' : kind === 'data' ? raw : decodeReferences(raw))).join('');
}

/**
 * HTML of an element that may hold any. `type` and `mode` are those of Atom 1.0 and 0.3; RSS, which has neither, means escaped HTML, and so does a text of
 * Atom that says nothing and has HTML's tags. https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1 https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3
 */
export function htmlText(pieces: readonly Piece[], isAtom: boolean, type: string | undefined, mode: string | undefined): string {
  const kind = type?.trim().toLowerCase() ?? '';
  if (isAtom && (mode === 'base64' || isBinary(kind))) return decodeBase64(allText(pieces), kind);
  const isHtml = /^(?:text\/)?html$/.test(kind) && mode !== 'xml';
  if (pieces.some((piece) => piece.kind === 'tag'))
    return pieces.map((piece) => (isHtml && isAtom ? mixed(piece) : markup(piece))).join('');
  const text = allText(pieces);
  // Escaped HTML without a tag around it is none of the XML that it is said to be.
  if (!isAtom || kind.endsWith('html') || isMarkup(kind) || (kind === '' && /<(?:\/[a-z]|br)/i.test(text))) return text;
  // Many a feed escapes twice: its references stay, and are decoded with those of HTML.
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const isMarkup = (type: string) => type === 'xhtml' || /[/+]xml$/.test(type);
const isBinary = (type: string) => type.includes('/') && !type.startsWith('text/') && !isMarkup(type) && !type.endsWith('html');

/** As HTML: names have no prefix there, and no CDATA. */
function markup({ kind, raw }: Piece): string {
  if (kind === 'data') return escapeMarkup(raw);
  return kind === 'tag' && raw.includes(':') ? raw.replace(/^<(\/?)[\w.-]{1,99}:/, '<$1') : raw;
}

/** HTML that is said to be escaped, with an element around it that is not. */
const mixed = (piece: Piece) => (piece.kind === 'text' ? decodeReferences(piece.raw) : markup({ ...piece, kind: 'tag' }));

function decodeBase64(text: string, type: string): string {
  try {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return type.startsWith('text/plain') ? escapeMarkup(decoded) : decoded;
  } catch {
    return '';
  }
}
