import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * By code points. Letters of Latin, Greek and Cyrillic and all of ASCII; punctuation, spaces and ligatures; currencies; fractions; care-of, numbers, sound
 * recordings and trade marks; arrows; sums, minus, roots, infinity and comparisons; squares, bullets, stars, hearts and ticks.
 */
const KEPT = [
  [0x09, 0x52f],
  [0x1e00, 0x206f],
  [0xfb00, 0xfb06],
  [0x20a0, 0x20cf],
  [0x2150, 0x215f],
  [0x2105, 0x2105],
  [0x2116, 0x2117],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x21d0, 0x21d4],
  [0x2211, 0x2212],
  [0x221a, 0x221e],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
  [0x25a0, 0x27bf],
];

/** The named character references of HTML (13.5), as a library has them: "&eacute" and "&eacute;" to "é". @returns {Promise<Map<string, string>>} */
export async function loadNames() {
  const source = await readFile(fileURLToPath(new URL('html-entities.js', import.meta.resolve('postal-mime')).href), 'utf8');
  const { htmlEntities } = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
  return new Map(Object.entries(htmlEntities));
}

/**
 * Those that news is written with, a third of all, as createDecoders takes them: the others are of mathematics. Names that begin with one that needs no
 * semicolon are all kept, so that nothing is read by half: "&notin;" as "¬in;".
 *
 * @param {Map<string, string>} names
 */
export function keepNames(names) {
  const bare = [...names.keys()].filter((name) => !name.endsWith(';'));
  const kept = [...names].filter(([name, text]) => {
    const code = text.codePointAt(0) ?? 0;
    const isWritten = [...text].length === 1 && KEPT.some(([first = 0, last = 0]) => code >= first && code <= last);
    return name.endsWith(';') && (isWritten || bare.some((start) => name.startsWith(start)));
  });
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const [name, text] of kept)
    byText.set(text, [...(byText.get(text) ?? []), name.slice(1, -1) + (names.has(name.slice(0, -1)) ? '*' : '')]);
  let last = 0;
  return [...byText]
    .map(([text, written]) => ({ codes: Array.from(text, (character) => character.codePointAt(0) ?? 0), written }))
    .sort((a, b) => (a.codes[0] ?? 0) - (b.codes[0] ?? 0))
    .map(({ codes: [code = 0, ...more], written }) => {
      const step = code - last;
      last = code;
      return [[step, ...more].map((number) => number.toString(36)).join('+'), ...written].join(' ');
    })
    .join();
}
