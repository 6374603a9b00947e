import { decodeHTMLStrict } from 'entities/decode';

const TAG_NAME = /<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])/iy;
const BLOCK = new Set(
  [
    'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section',
    'table td th tr ul',
  ].flatMap((names) => names.split(' ')),
);
/** What is inside these is for programs, not for readers. */
const UNREADABLE = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'math', 'title']);
const LONGEST_TAG = 5000;

/**
 * Text without HTML tags, comments, scripts and styles, and with its character references decoded once: a tag that was written as
 * `&lt;b&gt;` stays, as text. Block elements end a line. A lone "<" is a less-than sign. Linear.
 */
export function stripMarkup(text: string): string {
  const bare = text.includes('<') ? stripTags(text) : text;
  return bare.includes('&') ? decodeHTMLStrict(bare) : bare;
}

function stripTags(text: string): string {
  const parts: string[] = [];
  const find = finder(text);
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const tag = tagAt(text, at, find);
    if (!tag) continue;
    parts.push(text.slice(from, at), tag.instead);
    from = tag.end;
    at = tag.end - 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function tagAt(text: string, at: number, find: ReturnType<typeof finder>): { end: number; instead: string } | undefined {
  if (text.startsWith('<!--', at)) {
    const close = find('-->', at + 4);
    return close < 0 ? undefined : { end: close + 3, instead: '' };
  }
  if (text.startsWith('<![CDATA[', at)) return { end: at + 9, instead: '' };
  if (text[at + 1] === '!' || text[at + 1] === '?') {
    const close = find('>', at);
    return close < 0 || close - at > LONGEST_TAG ? undefined : { end: close + 1, instead: '' };
  }
  TAG_NAME.lastIndex = at;
  const match = TAG_NAME.exec(text);
  const close = match ? find('>', at) : -1;
  if (!match || close < 0 || close - at > LONGEST_TAG) return undefined;
  const name = (match[2] ?? '').toLowerCase();
  if (!match[1] && UNREADABLE.has(name)) {
    const end = find(`</${name}`, close);
    const after = end < 0 ? -1 : find('>', end);
    if (after >= 0) return { end: after + 1, instead: ' ' };
  }
  return { end: close + 1, instead: BLOCK.has(name) ? '\n' : '' };
}

/** indexOf, in any case of letters, that remembers what it found: asked again and again from the left it stays linear. */
function finder(text: string): (needle: string, from: number) => number {
  const lower = text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const known = new Map<string, number>();
  return (needle, from) => {
    const last = known.get(needle);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const at = lower.indexOf(needle, from);
    known.set(needle, at);
    return at;
  };
}
