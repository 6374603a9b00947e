// UTF-8 that was read as Windows-1252: "Ã©" for "é", "â€™" for "’". https://encoding.spec.whatwg.org/#windows-1252

/** Windows-1252's characters for the bytes 0x80–0x9f; the rest are equal to Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE = new Map([...HIGH].map((c, i) => [c.charCodeAt(0), 0x80 + i]));

const MAYBE = /[\u00c2-\u00c6\u00e1\u00e2\u00ef][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/;

/** What a wrong reading turns up as: European and Vietnamese letters, general punctuation, €, ™, a byte order mark. */
function isLikely(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0x17f) ||
    code === 0x1a0 ||
    code === 0x1a1 ||
    code === 0x1af ||
    code === 0x1b0 ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x2009 && code <= 0x2044) ||
    code === 0x20ac ||
    code === 0x2122 ||
    code === 0xfeff
  );
}

/** The byte that a character was, if it can follow the first byte of a UTF-8 sequence. */
function continuation(code: number): number | undefined {
  const byte = code >= 0x80 && code <= 0xbf ? code : BYTE.get(code);
  return byte !== undefined && byte <= 0xbf ? byte & 0x3f : undefined;
}

/** Gives back the letters of UTF-8 that was read as Windows-1252 or Latin-1, once or twice over; touches nothing else. */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let turn = 0; turn < 2 && MAYBE.test(repaired); turn++) repaired = repairOnce(repaired);
  return repaired;
}

function repairOnce(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length - 1; i++) {
    const lead = text.charCodeAt(i);
    if (lead < 0xc2 || lead > 0xef || (lead > 0xc6 && lead !== 0xe1 && lead !== 0xe2 && lead !== 0xef)) continue;
    const length = lead < 0xe0 ? 2 : 3;
    const sequence = decodeAt(text, i, lead, length);
    if (!sequence || isRealText(text, i, length)) continue;
    parts.push(text.slice(from, i), sequence.text);
    i += sequence.length - 1;
    from = i + 1;
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

function decodeAt(text: string, at: number, lead: number, length: number): { text: string; length: number } | undefined {
  const second = continuation(text.charCodeAt(at + 1));
  if (second === undefined) return undefined;
  if (length === 2) {
    const code = ((lead & 0x1f) << 6) | second;
    return isLikely(code) ? { text: String.fromCharCode(code), length } : undefined;
  }
  const third = continuation(text.charCodeAt(at + 2));
  // The last byte of ” is none in Windows-1252, and gets lost.
  if (third === undefined) return lead === 0xe2 && text[at + 1] === '€' ? { text: '”', length: 2 } : undefined;
  const code = ((lead & 0x0f) << 12) | (second << 6) | third;
  return isLikely(code) ? { text: String.fromCharCode(code), length } : undefined;
}

/** "À LA VOLÉE Ä“" cannot be told apart by bytes: a capital in a word of capitals that a quote mark or dash ends is a letter. */
function isRealText(text: string, at: number, length: number): boolean {
  if (length !== 2 || !/\p{Lu}/u.test(text[at - 1] ?? '')) return false;
  return /[“”‘’„‚…–—›‹»«]/.test(text[at + 1] ?? '') && !/\p{L}/u.test(text[at + 2] ?? '');
}
