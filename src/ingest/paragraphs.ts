/** Lines of wrapped copy are about this long. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;

/**
 * The paragraphs of a text, each on one line, trimmed, inner spaces single, none empty. Lines that were wrapped at a column are joined
 * again: all single line ends where the whole text is wrapped, and any before a small letter that goes on with the sentence.
 */
export function toParagraphs(text: string): string[] {
  const lines = text.split('\n').map(squeeze);
  const wrapped = isWrapped(lines);
  const paragraphs: string[] = [];
  let open: string[] = [];
  const flush = () => {
    if (open.length > 0) paragraphs.push(open.join(' '));
    open = [];
  };
  let last = '';
  for (const line of lines) {
    if (line === '' || !(wrapped || continues(open[0] ?? '', last, line))) flush();
    if (line !== '') open.push(line);
    last = line;
  }
  flush();
  return paragraphs;
}

function squeeze(line: string): string {
  const trimmed = line.trim();
  return trimmed.includes('  ') ? trimmed.replace(/ {2,}/g, ' ') : trimmed;
}

/** A sentence cut in two: `next` begins small, and the line before it is full, or both together have a capital and a full stop. */
function continues(first: string, line: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(next) || /[.!?:;…]["”»)]?$/.test(line.slice(-3))) return false;
  if (line.length >= WRAP_MIN) return true;
  // "iPhone" and the name of a site begin small as well, and a list of small words is none of a sentence.
  return (
    /^["“«]?\s?\p{Lu}/u.test(first) &&
    /^\p{Ll}[\p{L}'’-]*,?\s/u.test(next.slice(0, 40)) &&
    !/^\p{Ll}\p{Lu}/u.test(next) &&
    /[.!?…]["”»)]?$/.test(next.slice(-3))
  );
}

/** Blank lines part the paragraphs, no line is longer than a wrapped one, and nearly all that are followed by another are full. */
function isWrapped(lines: string[]): boolean {
  let followed = 0;
  let full = 0;
  let blank = false;
  for (const [i, line] of lines.entries()) {
    if (line.length > WRAP_MAX) return false;
    if (line === '') blank = true;
    else if (lines[i + 1]) {
      followed++;
      if (line.length >= WRAP_MIN) full++;
    }
  }
  return blank && followed >= 3 && full >= followed * 0.9;
}
