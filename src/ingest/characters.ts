const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const UNSEEN = /(?![\n\t])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
// Joiners shape Persian, Indic scripts and emoji; among Latin letters they are waste.
const LATIN_JOINERS = /(?<=[\p{Script=Latin}\p{Nd}\p{P}\p{Z}])[\u200c\u200d]+|^[\u200c\u200d]+/gmu;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Text of printable characters only: line ends are "\n", every kind of space is a space, controls, soft hyphens, zero-width marks and
 * text-direction marks are gone, letters are composed (NFC).
 */
export function cleanCharacters(text: string): string {
  if (!needsCare(text)) return text;
  return text
    .replace(LONE_SURROGATES, '')
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(LATIN_JOINERS, '')
    .replace(SPACES, ' ')
    .normalize('NFC');
}

function needsCare(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || (code < 32 && code !== 10)) return true;
  }
  return false;
}
