/** Ends of names of files and sites that may be written with a capital: "ASP.NET", "Booking.Com", "Report.Pdf". */
const SUFFIX = new Set('com org net gov edu pdf doc docx xls xlsx ppt txt html jpg jpeg png gif mp3 mp4'.split(' '));
/** Such ends that are words too, so that only capitals tell them: "SPIEGEL.DE". */
const CAPITAL_SUFFIX = new Set('VN FR UK EU DE CN JP RU IO TV JS INFO INT'.split(' '));
/** A sentence that follows initials without a space can be told only by a word that begins sentences. */
const OPENERS = new Set(
  'The He She It In They We This That These But On At As After Le La Les Il Elle Ils Elles Un Une Ce Cette Dans Selon'.split(' '),
);
/** One-letter words. */
const ONE_LETTER = new Set(['A', 'I', 'À', 'Y', 'O']);
const CLOSERS = ')]”»’';
const WORD_BEFORE = /[\p{L}\p{N}.'’-]{1,40}$/u;
const WORD_AFTER = /[\p{L}\p{M}]+/uy;
const ADDRESS = /:\/\/|www\.|@/i;
const MAIL_AHEAD = /^[\w.+-]{1,58}@/;
const STOPS = '.!?…';
const STOP = /[.!?…]/g;

/**
 * Puts back the space that is missing after a full stop ("of Peace.Speaking at", "fini !»Le"), and only there: not in "U.S.", "3.5",
 * "vietnamplus.vn", "n° 2803", "J.K. Rowling", "Ph.D", addresses and names of files. Linear.
 */
export function spaceSentences(text: string): string {
  const parts: string[] = [];
  const addresses = ADDRESS.test(text);
  let from = 0;
  let lineStart = 0;
  let straight = 0; // straight quote marks between lineStart and counted
  let counted = 0;
  STOP.lastIndex = 0;
  for (let hit = STOP.exec(text); hit; hit = STOP.exec(text)) {
    const first = hit.index;
    let end = first + 1;
    while (end < text.length && STOPS.includes(text[end] ?? '')) end++;
    STOP.lastIndex = end;
    const next = text[end];
    if (next === undefined || next === ' ' || next === '\n') continue;
    for (; counted < end; counted++) {
      if (text[counted] === '\n') [lineStart, straight] = [counted + 1, 0];
      else if (text[counted] === '"') straight++;
    }
    const at = gapAfter(text, first, end, straight % 2 === 1);
    if (at === undefined || (addresses && isAddress(text, Math.max(lineStart, from), first, at))) continue;
    parts.push(text.slice(from, at), ' ');
    from = at;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

/** Where the space belongs, if one is missing after the stops in [first, end). `quoteOpen`: a straight quote mark here would close. */
function gapAfter(text: string, first: number, end: number, quoteOpen: boolean): number | undefined {
  // French sets a space before "!" and "?".
  const before = (text[first - 1] === ' ' && text[first] !== '.' ? text[first - 2] : text[first - 1]) ?? ' ';
  if (!/[\p{L}\p{M}\p{N}%°)\]”»’"]/u.test(before)) return undefined;
  let at = end;
  while (CLOSERS.includes(text[at] ?? ' ') || (text[at] === '"' && quoteOpen && at === end)) at++;
  const opener = text[at] ?? '';
  // A straight mark with a space behind it closes, whatever was counted.
  if (opener === '"' && /\s/.test(text[at + 1] ?? ' ')) return undefined;
  const opened = /["“«‘([]/.test(opener);
  const wordAt = opened ? at + (text[at + 1] === ' ' ? 2 : 1) : at;
  WORD_AFTER.lastIndex = wordAt;
  const word = WORD_AFTER.exec(text)?.[0].slice(0, 40) ?? '';
  if (!/^\p{Lu}/u.test(word)) return undefined;
  if (at > end || opened) return /[.!?…]/.test(text[end - 1] ?? '') && !/^[([]$/.test(opener) ? at : undefined;
  return beginsSentence(text, first, end, wordAt, word) ? at : undefined;
}

function beginsSentence(text: string, first: number, end: number, wordAt: number, word: string): boolean {
  const mark = text.slice(first, end);
  const last = WORD_BEFORE.exec(text.slice(Math.max(0, first - 40), first))?.[0] ?? '';
  const after = text[wordAt + word.length] ?? ' ';
  const letters = last.split(/[.'’-]/).at(-1) ?? '';
  if (mark === '.' && !/['’-]/.test(after) && (SUFFIX.has(word.toLowerCase()) || CAPITAL_SUFFIX.has(word))) return false;
  if (word.length === 1 && !/['’]/.test(after)) {
    // "ministre.M. Macron", but not "Ph.D. Student" and not "U.S. Senate".
    const isInitial = after === '.' && letters.length > 3 && /^ \p{Lu}/u.test(text.slice(wordAt + 2, wordAt + 4));
    if (!isInitial && !(ONE_LETTER.has(word) && after === ' ')) return false;
  }
  if (mark !== '.') return true;
  if (letters.length === 1 && /\p{L}/u.test(letters) && text[first - 2] !== '/') return /\p{Lu}\.\p{Lu}$/u.test(last) && OPENERS.has(word);
  if (/\p{N}$/u.test(letters)) return /^\p{Lu}\p{Ll}/u.test(word) || /['’]/.test(after);
  // "NATO.EU" may be anything; "NATO.The" is the end of a sentence.
  return !(/^\p{Lu}+$/u.test(letters) && /^\p{Lu}{2,}$/u.test(word));
}

/** The run of characters around the stop is an address: nothing to mend in it. */
function isAddress(text: string, from: number, first: number, at: number): boolean {
  let start = first;
  while (start > from && first - start < 200 && !/[\s<>"“«(]/.test(text[start - 1] ?? ' ')) start--;
  return ADDRESS.test(text.slice(start, at)) || MAIL_AHEAD.test(text.slice(at, at + 60));
}
