import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** By code points: Latin, Greek, punctuation, currencies, and the signs that stand in news. */
const KEPT = [
  [0x09, 0x24f],
  [0x391, 0x3ff],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2194],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];

/** The names of characters (HTML, 13.5), as a library has them that is installed anyway: "&eacute", "&eacute;". */
async function loadNames() {
  const source = await readFile(fileURLToPath(new URL('html-entities.js', import.meta.resolve('postal-mime')).href), 'utf8');
  const { htmlEntities } = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
  return new Map(/** @type {[string, string][]} */ (Object.entries(htmlEntities)));
}

/**
 * Those names that news is written with, a quarter of the 2,125, as a module in the place of entities/decode: the others are of mathematics, and stay
 * as they are written. Names that may stand without their semicolon have a star.
 */
export async function writeSlimEntities() {
  const names = await loadNames();
  const kept = [...names].filter(([name, text]) => {
    const code = text.codePointAt(0) ?? 0;
    return name.endsWith(';') && text.length === 1 && KEPT.some(([first = 0, last = 0]) => code >= first && code <= last);
  });
  const byCode = Map.groupBy(kept, ([, text]) => text.charCodeAt(0));
  const data = [...byCode]
    .sort(([a], [b]) => a - b)
    .map(([code, list]) =>
      [code.toString(36), ...list.map(([name]) => name.slice(1, -1) + (names.has(name.slice(0, -1)) ? '*' : ''))].join(' '),
    );
  return `import { replaceCodePoint } from 'entities/decode';

const characters = new Map();
const bare = new Set();
for (const line of ${JSON.stringify(data.join())}.split(',')) {
  const [code, ...names] = line.split(' ');
  for (const name of names) {
    const whole = name.replace('*', '');
    characters.set(whole, String.fromCharCode(Number.parseInt(code, 36)));
    if (whole !== name) bare.add(whole);
  }
}
/** Letters of the longest name that may stand without its semicolon. */
const LONGEST = 6;

const numbered = (hex, decimal) => String.fromCodePoint(replaceCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)));

function unended(all, name) {
  for (let length = Math.min(LONGEST, name.length); length > 1; length--) {
    const start = name.slice(0, length);
    if (bare.has(start)) return characters.get(start) + all.slice(length + 1);
  }
  return all;
}

export const decodeHTMLStrict = (text) =>
  text.replace(/&(?:#(?:x([\\da-f]+)|(\\d+))|([a-z][a-z\\d]*));/gi, (all, hex, decimal, name) =>
    name === undefined ? numbered(hex, decimal) : (characters.get(name) ?? all),
  );

export const decodeHTML = (text) =>
  text.replace(/&(?:#(?:x([\\da-f]+)|(\\d+));?|([a-z][a-z\\d]*);?)/gi, (all, hex, decimal, name) =>
    name === undefined ? numbered(hex, decimal) : all.endsWith(';') ? (characters.get(name) ?? all) : unended(all, name),
  );
`;
}
