import * as entities from 'entities/decode';
import { describe, expect, test } from 'vitest';
import { keepNames, loadNames } from '../../scripts/lib/entities/kept-names.mjs';

const SLIM = '../../dist/slim/entities.mjs';
type Decoders = Pick<typeof entities, 'decodeHTML' | 'decodeHTMLStrict'>;
const slim: Decoders = await import(SLIM);

const names = await loadNames();
const kept = keepNames(names)
  .split(',')
  .flatMap((line) => line.split(' ').slice(1));
const bare = kept.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
const whole = kept.map((name) => name.replace('*', ''));

const NUMBERS = ['#233', '#xE9', '#XE9', '#0', '#128', '#x80', '#x9f', '#xD800', '#x110000', `#${'9'.repeat(400)}`, '#1114111', '#8217'];
const PIECES = [
  ...whole.flatMap((name) => [`&${name}`, `&${name};`]),
  ...[...NUMBERS, ...NUMBERS].flatMap((number) => [`&${number}`, `&${number};`]),
  ...[
    '&',
    '&&',
    '&;',
    '&#',
    '&#;',
    '&#x',
    '&#x;',
    ';',
    'a',
    'Z',
    '9',
    ' ',
    '=',
    'é',
    '\ud83d',
    '<p title="a&b=c">',
    'Q&A',
    '&nosuch;',
    '&amp;lt;',
  ],
];

/** The same at each run: x' = 48271x mod 2³¹ − 1. */
function pick<T>(from: readonly T[], state: { x: number }): T {
  state.x = (state.x * 48_271) % 2_147_483_647;
  return from[state.x % from.length] as T;
}

const decode = ({ decodeHTML, decodeHTMLStrict }: Decoders, texts: readonly string[]) =>
  texts.map((text) => [text, decodeHTML(text), decodeHTMLStrict(text)]);

describe('a text without the names of mathematics', () => {
  test('has every letter, sign and number decoded as with all names', () => {
    const texts = [...whole, ...NUMBERS].flatMap((name) => [
      `a&${name};b`,
      `a&${name} b`,
      `&${name}b`,
      `&${name}`,
      `&amp;${name};`,
      `&${name}=1`,
    ]);
    expect(decode(slim, texts)).toEqual(decode(entities, texts));
    expect([whole.length > 600, bare.length]).toEqual([true, 106]);
  });

  test('is decoded as with all names, whatever stands beside what', () => {
    const state = { x: 7 };
    const texts = Array.from({ length: 20_000 }, () =>
      Array.from({ length: pick([2, 3, 5, 9], state) }, () => pick(PIECES, state)).join(''),
    );
    expect(decode(slim, texts)).toEqual(decode(entities, texts));
  });
});

test('each letter of Latin, Greek and Cyrillic has all its names', () => {
  const letters = [...names].filter(
    ([name, text]) => name.endsWith(';') && /^\p{L}$/u.test(text) && /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u.test(text),
  );
  const missing = letters.filter(([name, text]) => (text.codePointAt(0) ?? 0) < 0x2100 && slim.decodeHTMLStrict(name) !== text);
  expect([letters.length > 300, missing]).toEqual([true, []]);
});

test('a character by another name stays as it is written', () => {
  const text = 'a &Bopf; B, &bowtie; &NotSquareSubset;';
  expect([slim.decodeHTML(text), slim.decodeHTMLStrict(text)]).toEqual([text, text]);
});

test('references that are made to hurt take no longer than they are long', () => {
  const start = performance.now();
  for (const piece of ['&', '&a', '&#', '&#x', '&#6', '&amp', '&#65;', `&${'a'.repeat(1000)}`, '&amp;']) {
    const text = piece.repeat(200_000 / piece.length);
    slim.decodeHTML(text);
    slim.decodeHTMLStrict(text);
  }
  expect(performance.now() - start).toBeLessThan(3000);
});
