/** The URL when it is one of http(s), else null: nothing else becomes a link. */
export function webUrl(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

/**
 * A link to the sentence itself, by a text fragment (WICG scroll-to-text-fragment): a short sentence whole, a long one by
 * its first and last words. Null when the URL is not http(s).
 */
export function sentenceLink(url: string | null, sentence: string): string | null {
  const page = webUrl(url);
  return page === null ? null : withSentence(page, sentence);
}

/** A page's address, leading to a sentence on it; as it is where the sentence has no words. */
export function withSentence(page: string, sentence: string): string {
  const fragment = textFragment(sentence);
  return fragment === null ? page : `${page}${page.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

const WORDS_AT_EACH_END = 5;
const WHOLE_UP_TO = 8;
const UNSPACED_AT_EACH_END = 12;
// Dashes, brackets and double quotes are what a cleaned text and its page differ in: a fragment does without them where it can.
const FRAGILE = /["“”«»„()[\]{}–—…]/;
// Fewer words would be found in the wrong place.
const FEWEST = 3;

/** "first%20words,last%20words", encoded for a URL; null for a sentence without words. */
export function textFragment(sentence: string): string | null {
  // What stands in square brackets at the head is the briefing's, not the source's.
  const words = withoutBracketedHead(sentence)
    .split(/\s+/)
    .filter((word) => word !== '');
  const whole = trimEdges(words.join(' '));
  if (whole === '') return null;
  if (words.length <= 2 && whole.length > UNSPACED_AT_EACH_END * 4) return unspacedFragment(whole);
  if (words.length <= WHOLE_UP_TO && !FRAGILE.test(whole)) return encode(whole);
  const half = Math.min(WORDS_AT_EACH_END, Math.ceil(words.length / 2));
  const start = steadyRun(words.slice(0, half), (run) => run.join(' '));
  const end = steadyRun(words.slice(Math.max(half, words.length - half)).reverse(), (run) => run.toReversed().join(' '));
  return end === '' ? encode(start) : `${encode(start)},${encode(end)}`;
}

function withoutBracketedHead(sentence: string): string {
  const close = sentence.startsWith('[') ? sentence.indexOf(']') : -1;
  return sentence.slice(close + 1);
}

/** As many words from the outer end as hold no fragile mark between them; all of them when these are too few. */
function steadyRun(words: string[], join: (run: string[]) => string): string {
  for (let count = words.length; count >= FEWEST; count--) {
    const text = trimEdges(join(words.slice(0, count)));
    if (!FRAGILE.test(text)) return text;
  }
  return trimEdges(join(words));
}

// Chinese, Japanese and Thai write no blanks between words: characters stand for them.
function unspacedFragment(text: string): string {
  const characters = [...text];
  return `${encode(characters.slice(0, UNSPACED_AT_EACH_END).join(''))},${encode(characters.slice(-UNSPACED_AT_EACH_END).join(''))}`;
}

function trimEdges(text: string): string {
  const first = text.search(/[\p{L}\p{N}]/u);
  if (first < 0) return '';
  let last = text.length;
  while (!/[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(last - 1) ?? 0)) && !isLowSurrogate(text, last - 1)) last--;
  return text.slice(first, last);
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

// encodeURIComponent leaves "-", which separates a fragment's context, and marks that Markdown and mail programs stumble over.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[-!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
