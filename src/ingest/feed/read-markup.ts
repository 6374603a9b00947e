/** What a document is made of, told in its order. Names are as written; `raw` is the tag's own text. */
export interface MarkupReader {
  open(name: string, attributes: string, raw: string, empty: boolean): void;
  close(name: string, raw: string): void;
  /** With its character references as they are. */
  text(raw: string): void;
  /** Of a CDATA section, which has no references. */
  data(text: string): void;
  /** Whether nothing more is wanted. */
  done(): boolean;
}

const NAME = /[A-Za-z_:\u0080-\uffff][^\s/>"'<=]{0,99}/y;

/**
 * Reads XML that may be broken, and never fails: a "<" that begins no tag is text, what is not closed ends with the document, and a
 * DOCTYPE is passed over with all that it declares. Linear. Gives the place behind what was read.
 */
export function readMarkup(xml: string, reader: MarkupReader): number {
  const find = finder(xml);
  let at = 0;
  while (at < xml.length && !reader.done()) {
    const next = xml.indexOf('<', at);
    if (next !== at) reader.text(xml.slice(at, next < 0 ? undefined : next));
    if (next < 0) return xml.length;
    at = readTag(xml, next, reader, find);
  }
  return at;
}

function readTag(xml: string, at: number, reader: MarkupReader, find: Find): number {
  const second = xml[at + 1];
  if (second === '!' || second === '?') return readDeclaration(xml, at, reader, find);
  const closing = second === '/';
  NAME.lastIndex = closing ? at + 2 : at + 1;
  const name = NAME.exec(xml)?.[0];
  const end = name === undefined ? -1 : tagEnd(xml, NAME.lastIndex, find);
  if (name === undefined || end < 0) {
    reader.text('<');
    return at + 1;
  }
  // A tag that runs into the next one lost its ">".
  const after = xml[end] === '>' ? end + 1 : end;
  const raw = xml.slice(at, after);
  if (closing) reader.close(name, raw);
  else {
    const empty = xml[end - 1] === '/';
    reader.open(name, xml.slice(at + 1 + name.length, empty ? end - 1 : end), raw, empty);
  }
  return after;
}

function readDeclaration(xml: string, at: number, reader: MarkupReader, find: Find): number {
  if (xml.startsWith('<!--', at)) return behind(find('-->', at + 4), 3, find('>', at), xml);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = find(']]>', at + 9);
    const cut = end < 0 ? find('</', at + 9) : end;
    reader.data(xml.slice(at + 9, cut < 0 ? undefined : cut));
    return cut < 0 ? xml.length : end < 0 ? cut : end + 3;
  }
  if (xml[at + 1] === '?') return behind(find('?>', at), 2, find('>', at), xml);
  const end = find('>', at);
  const subset = find('[', at);
  // An internal subset has ">" of its own.
  return subset >= 0 && subset < end ? behind(find(']>', subset), 2, find(']', subset), xml) : behind(end, 1, -1, xml);
}

/** The place behind what was found; else behind what may be meant; else the end. */
function behind(found: number, length: number, instead: number, xml: string): number {
  if (found >= 0) return found + length;
  return instead < 0 ? xml.length : instead + 1;
}

/** Where a tag ends: at its ">", or at the "<" of the next. A quoted value may have either, but not both: then its quote was lost. */
function tagEnd(xml: string, from: number, find: Find): number {
  for (let at = from; at < xml.length; at++) {
    const c = xml[at];
    if (c === '>' || c === '<') return at;
    if ((c !== '"' && c !== "'") || !afterEquals(xml, at)) continue;
    const close = find(c, at + 1);
    if (close < 0) continue;
    const value = xml.slice(at + 1, close);
    if (!(value.includes('<') && value.includes('>'))) at = close;
  }
  return -1;
}

function afterEquals(xml: string, at: number): boolean {
  let i = at - 1;
  while (i > at - 9 && (xml[i] === ' ' || xml[i] === '\n' || xml[i] === '\t' || xml[i] === '\r')) i--;
  return xml[i] === '=';
}

const ATTRIBUTE = /([^\s=/"']{1,99})\s{0,99}=\s{0,99}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** A tag's attributes by their names in small letters, with their references as they are; the first of two of one name. */
export function readAttributes(source: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!source.includes('=')) return found;
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
    if (found.size > 50) break;
  }
  return found;
}

type Find = (needle: string, from: number) => number;

/** indexOf that remembers what it found: asked again and again from the left it stays linear. */
function finder(text: string): Find {
  const known = new Map<string, number>();
  return (needle, from) => {
    const last = known.get(needle);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const at = text.indexOf(needle, from);
    known.set(needle, at);
    return at;
  };
}
