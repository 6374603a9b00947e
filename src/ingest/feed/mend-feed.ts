import { decodeReferences, escapeMarkup } from './escape';
import { LONGEST_NAME, type Piece, plainText } from './field-text';
import { endsField, kindOfField, mayEndField, renameField } from './fields';
import { canonicalName, type Scope, scopeWithin } from './names';
import { inherit, isText, keepsText, type OpenElement, openElement } from './open-element';
import { type MarkupReader, readAttributes, readMarkup } from './read-markup';
import { resolveUrl } from './resolve-url';
import { type WrittenPart, writeFeed, writeField } from './write-feed';

export interface MendedFeed {
  format: 'rss' | 'rdf' | 'atom';
  /** Well-formed, and no more than what articles are made of. */
  xml: string;
  /** How many items were left out. */
  left: number;
}

/**
 * A feed of any kind and in any state as the well-formed XML that feedsmith expects: one prefix a namespace, addresses resolved where the feed has an
 * xml:base, every text escaped HTML, at most `most` items, and nothing that no article is made of. What was not closed is closed, what was not escaped
 * is escaped, and what a DTD declares is never looked up. Linear, whatever comes. Undefined for what is no feed.
 */
export function mendFeed(source: string, documentUrl: string, most: number): MendedFeed | undefined {
  const mender = new Mender(documentUrl, most);
  const end = readMarkup(source, mender);
  const { format, head, items } = mender.finish();
  if (!format) return undefined;
  const left = mender.isFull ? 1 + (source.slice(end).match(/<(?:[\w.-]{1,30}:)?(?:item|entry)[\s>/]/gi)?.length ?? 0) : 0;
  return { format, xml: writeFeed(format, head, items), left };
}

const FORMATS: ReadonlyMap<string, MendedFeed['format']> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['entry', 'atom'],
]);
/** A feed may have junk before it: warnings of the program that wrote it. */
const MOST_JUNK_TAGS = 50;
/** Of an item: links, names and texts. */
const MOST_FIELDS = 200;
const NOWHERE: Scope = new Map();

class Mender implements MarkupReader {
  private format: MendedFeed['format'] | undefined;
  private readonly stack: OpenElement[] = [];
  private readonly head: WrittenPart = { about: undefined, language: undefined, fields: [] };
  private readonly items: WrittenPart[] = [];
  private junk = 0;
  /** Of the text that an item has its language from. */
  private rank = 0;
  isFull = false;

  constructor(
    private readonly documentUrl: string,
    private readonly most: number,
  ) {}

  done(): boolean {
    return this.isFull || this.junk >= MOST_JUNK_TAGS;
  }

  finish() {
    this.closeTo(0);
    return { format: this.format, head: this.head, items: this.items };
  }

  open(written: string, source: string, raw: string, empty: boolean): void {
    const tag = written.toLowerCase();
    const top = this.stack.at(-1);
    if (top && isText(top)) {
      const mayEnd = mayEndField(tag.slice(tag.indexOf(':') + 1));
      if (!mayEnd || !endsField(top.kind as 'html', top.name, canonicalName(tag, top.scope, this.own))) {
        if (top.kind === 'html') top.pieces.push({ kind: 'tag', raw });
        if (tag === top.tag && !empty) top.same++;
        return;
      }
      this.closeTo(this.stack.length - 1);
    }
    const depth = this.stack.length;
    this.openNew(tag, readAttributes(source));
    // The root stays, since it may have been closed too early.
    if (empty && this.stack.length > Math.max(depth, 1)) this.closeTo(this.stack.length - 1);
  }

  close(written: string, raw: string): void {
    const tag = written.toLowerCase();
    const top = this.stack.at(-1);
    if (!top) return;
    if (isText(top) && tag === top.tag && top.same > 0) top.same--;
    else {
      const depth = this.stack.findLastIndex((element) => element.tag === tag);
      const keep = depth === 0 || tag === 'channel' ? 1 : depth;
      if (keep > 0) {
        this.closeTo(keep);
        return;
      }
    }
    if (top.kind === 'html') top.pieces.push({ kind: 'tag', raw });
  }

  text(raw: string): void {
    const top = this.stack.at(-1);
    if (top && keepsText(top)) addPiece(top, { kind: 'text', raw });
  }

  data(raw: string): void {
    const top = this.stack.at(-1);
    if (top && keepsText(top)) top.pieces.push({ kind: 'data', raw });
  }

  /** The prefix of the feed's own elements, which are then written without. */
  private get own(): string {
    return this.format === 'atom' ? 'atom' : '';
  }

  private openNew(tag: string, attributes: ReadonlyMap<string, string>): void {
    const [root] = this.stack;
    const parent = this.stack.at(-1);
    if (!root || !parent) {
      if (!this.format) this.openRoot(tag, attributes);
      return;
    }
    const scope = scopeWithin(parent.scope, attributes);
    const name = canonicalName(tag, scope, this.own);
    if (name === 'item' || name === 'entry') {
      this.openItem(openElement({ tag, name, kind: 'item', attributes, scope }, root, this.documentUrl));
    } else if (name === 'channel' || name === 'items') {
      // Where items stand makes no difference; what a channel declares holds for them.
      Object.assign(root, { scope, ...inherit(attributes, root, this.documentUrl) });
      this.head.about ??= attributes.get('rdf:about');
      this.head.language = root.language;
    } else {
      const format = this.format ?? 'rss';
      const field = renameField(name, format);
      const isMore = this.part.fields.length > MOST_FIELDS;
      const kind = isMore ? 'skip' : kindOfField(field, format, parent.kind === 'group', this.stack.length);
      if (kind === 'group') this.part.fields.push(`<${field}>`);
      this.stack.push(openElement({ tag, name: field, kind, attributes, scope }, parent, this.documentUrl));
    }
  }

  private openRoot(tag: string, attributes: ReadonlyMap<string, string>): void {
    const local = tag.slice(tag.indexOf(':') + 1);
    this.format = FORMATS.get(local);
    if (!this.format) {
      this.junk += local === 'html' ? MOST_JUNK_TAGS : 1;
      return;
    }
    const scope = scopeWithin(NOWHERE, attributes);
    // Whatever the namespace that the root claims, its name says what it is.
    const own = this.format === 'rdf' ? scope : new Map(scope).set(tag.slice(0, Math.max(tag.indexOf(':'), 0)), this.own);
    const root = openElement({ tag, name: local, kind: 'root', attributes, scope: own }, undefined, this.documentUrl);
    this.head.language = root.language;
    this.stack.push(root);
    this.takeAttributes(attributes);
    if (local === 'entry') this.openItem({ ...root, kind: 'item' });
  }

  private openItem(item: OpenElement): void {
    // One that was not closed ends where the next begins.
    this.closeTo(1);
    this.isFull = this.items.length >= this.most;
    if (this.isFull) return;
    this.items.push({ about: item.attributes.get('rdf:about') ?? item.attributes.get('about'), language: item.language, fields: [] });
    this.rank = 0;
    this.stack.push(item);
    this.takeAttributes(item.attributes);
  }

  /** CDF, which came before RSS, has the address and the date of a channel and of an item as attributes. */
  private takeAttributes(attributes: ReadonlyMap<string, string>): void {
    for (const [attribute, name] of [
      ['href', 'link'],
      ['lastmod', 'pubdate'],
    ] as const) {
      const value = this.format === 'rss' ? attributes.get(attribute) : undefined;
      if (value) this.part.fields.push(`<${name}>${escapeMarkup(decodeReferences(value))}</${name}>`);
    }
  }

  /** What an element belongs to: the item that is open, else the feed. */
  private get part(): WrittenPart {
    return (this.stack[1]?.kind === 'item' ? this.items.at(-1) : undefined) ?? this.head;
  }

  private closeTo(depth: number): void {
    while (this.stack.length > depth) {
      const element = this.stack.at(-1) as OpenElement;
      if (element.kind === 'group') this.part.fields.push(escapeMarkup(plainText(element.pieces, LONGEST_NAME)), `</${element.name}>`);
      else if (element.kind === 'html' || element.kind === 'plain') this.closeField(element);
      this.stack.pop();
    }
  }

  private closeField(element: OpenElement): void {
    const { part } = this;
    const isAtom = element.name.startsWith('atom:') || (this.format === 'atom' && !/^(?:media|content|xhtml|dc):/.test(element.name));
    const field = writeField(element, isAtom);
    // Where a proxy counts the followers of links, what they lead to comes first.
    if (element.name !== 'feedburner:origlink') part.fields.push(field);
    else if (resolveUrl(plainText(element.pieces))) part.fields.unshift(field);
    const rank = element.kind === 'html' && part !== this.head ? rankOfText(element.name) : 0;
    if (rank === 0 || rank < this.rank) return;
    this.rank = rank;
    part.language = languageOf(element);
  }
}

/** A text with many a "<" comes in as many parts. */
function addPiece({ pieces }: OpenElement, piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind === 'text') last.raw += piece.raw;
  else pieces.push(piece);
}

/** The language of an item is that of its text: of the whole before that of a summary, and that before its title's. */
function rankOfText(name: string): number {
  if (/content|body/.test(name)) return 3;
  return name.endsWith('title') ? 1 : 2;
}

/** That of the one element that holds all of it, else its own. */
function languageOf({ language, pieces }: OpenElement): string | undefined {
  const first = pieces.find(({ kind, raw }) => kind === 'tag' || raw.trim() !== '');
  return (first?.kind === 'tag' ? readAttributes(first.raw).get('xml:lang') : undefined) ?? language;
}
