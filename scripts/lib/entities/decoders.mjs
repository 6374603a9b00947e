import { replaceCodePoint } from 'entities/decode';

/**
 * What entities/decode does, with these names alone: "9 Tab,1 NewLine,…,5 amp* AMP*", which is how much more a character's code is than the one before, in
 * base 36, the code of a second character after "+", and its names; a star says that a name may stand without its semicolon. A reference by another name
 * stays as it is written.
 *
 * @param {string} names
 */
export function createDecoders(names) {
  const { whole, bare } = readNames(names);
  const longest = lengthOf(whole);
  const longestBare = lengthOf(bare);

  /** What stands at a place after "&", and how far it goes. @param {string} text @param {number} start @param {boolean} isStrict @returns {Found} */
  function findNamed(text, start, isStrict) {
    let end = start;
    while (end <= start + longest && isAlphanumeric(text.charCodeAt(end))) end++;
    const character = text.charCodeAt(end) === SEMICOLON ? whole.get(text.slice(start, end)) : undefined;
    if (character !== undefined) return { character, end: end + 1 };
    if (isStrict) return undefined;
    // The longest name that it begins with, which is how "&copy2026" is read.
    for (let most = Math.min(end, start + longestBare); most > start + 1; most--) {
      const known = bare.get(text.slice(start, most));
      if (known !== undefined) return { character: known, end: most };
    }
    return undefined;
  }

  /** @param {string} text @param {boolean} isStrict */
  function decode(text, isStrict) {
    let decoded = '';
    let from = 0;
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(at + 1, from))) {
      const find = text.charCodeAt(at + 1) === NUMBER_SIGN ? findNumbered : findNamed;
      const found = find(text, at + 1, isStrict);
      if (!found) continue;
      decoded += text.slice(from, at) + found.character;
      from = found.end;
    }
    return from === 0 ? text : decoded + text.slice(from);
  }

  return {
    /** @param {string} text */
    decodeHTMLStrict: (text) => decode(text, true),
    /** @param {string} text */
    decodeHTML: (text) => decode(text, false),
  };
}

/** @typedef {{ character: string, end: number } | undefined} Found */

/** @param {string} names */
function readNames(names) {
  /** @type {Map<string, string>} */
  const whole = new Map();
  /** @type {Map<string, string>} */
  const bare = new Map();
  let code = 0;
  for (const line of names.split(',')) {
    const [numbers = '', ...written] = line.split(' ');
    const [step = 0, ...more] = numbers.split('+').map((number) => Number.parseInt(number, 36));
    code += step;
    const character = String.fromCodePoint(code, ...more);
    for (const name of written) {
      whole.set(name.replace('*', ''), character);
      if (name.endsWith('*')) bare.set(name.slice(0, -1), character);
    }
  }
  return { whole, bare };
}

const lengthOf = (/** @type {Map<string, string>} */ names) => Math.max(...[...names.keys()].map((name) => name.length));

/** @param {string} text @param {number} start @param {boolean} isStrict @returns {Found} */
function findNumbered(text, start, isStrict) {
  const isHex = (text.charCodeAt(start + 1) | SMALL) === LETTER_X;
  const first = start + (isHex ? 2 : 1);
  let end = first;
  while (isDigit(text.charCodeAt(end)) || (isHex && isLetter(text.charCodeAt(end), LETTER_F))) end++;
  const isEnded = text.charCodeAt(end) === SEMICOLON;
  if (end === first || (isStrict && !isEnded)) return undefined;
  const code = replaceCodePoint(Number.parseInt(text.slice(first, end), isHex ? 16 : 10));
  return { character: String.fromCodePoint(code), end: isEnded ? end + 1 : end };
}

const NUMBER_SIGN = 0x23;
const SEMICOLON = 0x3b;
const LETTER_F = 0x66;
const LETTER_X = 0x78;
const LETTER_Z = 0x7a;
/** What makes a capital letter of ASCII a small one. */
const SMALL = 0x20;
const isDigit = (/** @type {number} */ code) => code >= 0x30 && code <= 0x39;
const isLetter = (/** @type {number} */ code, last = LETTER_Z) => (code | SMALL) >= 0x61 && (code | SMALL) <= last;
const isAlphanumeric = (/** @type {number} */ code) => isLetter(code) || isDigit(code);
