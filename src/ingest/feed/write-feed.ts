import { decodeReferences, escapeMarkup } from './escape';
import { htmlText, LONGEST_NAME, plainText } from './field-text';
import type { OpenElement } from './open-element';
import { resolveUrl } from './resolve-url';

/** An item, or what a feed says of itself: its elements as XML. */
export interface WrittenPart {
  about: string | undefined;
  language: string | undefined;
  fields: string[];
}

const ROOTS = {
  rss: ['<rss version="2.0">', '</rss>'],
  rdf: ['<rdf>', '</rdf>'],
  atom: ['<feed xmlns="http://www.w3.org/2005/Atom">', '</feed>'],
} as const;

export function writeFeed(format: keyof typeof ROOTS, head: WrittenPart, items: readonly WrittenPart[]): string {
  const [start, end] = ROOTS[format];
  const parts = items.map((item) => writePart(format === 'atom' ? 'entry' : 'item', item));
  const own = format === 'atom' ? head.fields.join('') : undefined;
  if (own !== undefined) return [start.replace('>', `${attributesOf(head)}>`), own, ...parts, end].join('');
  // feedsmith gives nothing for a channel that says nothing.
  const channel = writePart('channel', { ...head, fields: [...head.fields, '<generator>-</generator>'] });
  if (format === 'rdf') return [start, channel, ...parts, end].join('');
  return [start, channel.replace(/<\/channel>$/, ''), ...parts, '</channel>', end].join('');
}

function writePart(name: string, part: WrittenPart): string {
  return `<${name}${attributesOf(part)}>${part.fields.join('')}</${name}>`;
}

function attributesOf({ about, language }: WrittenPart): string {
  // What is said to be in no language is not in that of what is around it.
  return writeAttributes({ 'rdf:about': about, 'xml:lang': language === '' ? 'und' : language });
}

/** Values as they stood, with their references. */
function writeAttributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${escapeMarkup(decodeReferences(value))}"` : ''))
    .join('');
}

/** RSS does not say whether a title is HTML: what HTML has no element for is a part of the text. */
const NO_TAG =
  /<(?!\/?(?:a|abbr|acronym|b|bdo|big|blink|br|center|cite|code|del|dfn|div|em|font|h[1-6]|i|iframe|img|ins|kbd|mark|object|p|q|s|samp|script|small|span|strike|strong|style|sub|sup|svg|time|tt|u|var|wbr)[\s/>]|!--)/gi;

const LONGEST_TITLE = 5000;

function titleOf(html: string, isAtom: boolean): string {
  const title = html.slice(0, LONGEST_TITLE);
  return isAtom ? title : title.replace(NO_TAG, '&lt;');
}

/** A text as an element: as HTML where it may hold any, an address resolved where an xml:base says against what. */
export function writeField(element: OpenElement, isAtom: boolean): string {
  const { name, kind, attributes, pieces } = element;
  if (kind === 'html') {
    const isBody = name === 'xhtml:body';
    const type = isBody ? 'xhtml' : decodeReferences(attributes.get('type') ?? '');
    const html = htmlText(pieces, isAtom, type, attributes.get('mode'));
    return writeElement(isBody ? 'content:encoded' : name, '', /(?:^|:)title$/.test(name) ? titleOf(html, isAtom) : html);
  }
  const text = plainText(pieces, /creator|author|name/.test(name) ? LONGEST_NAME : undefined);
  if (name === 'link' || name === 'atom:link') return writeLink(element, name, text, isAtom);
  if (name === 'feedburner:origlink')
    return isAtom ? writeElement('link', writeAttributes({ href: escapeMarkup(text) }), '') : writeElement('link', '', text);
  return writeElement(name, writeAttributes({ ispermalink: attributes.get('ispermalink') }), text);
}

function writeLink({ attributes, base }: OpenElement, name: string, text: string, isAtom: boolean): string {
  const address = decodeReferences(attributes.get('href') ?? '').trim() || text;
  const resolved = (base && resolveUrl(address, base)) || address;
  if (!isAtom) return writeElement(name, '', resolved);
  return writeElement(
    name,
    writeAttributes({ rel: attributes.get('rel'), type: attributes.get('type'), href: escapeMarkup(resolved) }),
    '',
  );
}

function writeElement(name: string, attributes: string, text: string): string {
  return `<${name}${attributes}>${escapeMarkup(text)}</${name}>`;
}
