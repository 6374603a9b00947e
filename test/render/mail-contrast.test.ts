import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderEmail } from '../../src/render/email';
import { FRAME, RICH } from './briefing-fixture';

/** What text needs to be read by most (WCAG 2.2, 1.4.3, level AA). */
const LEAST = 4.5;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Class → value of a property; what stands later in the sheet wins. */
function valuesOf(sheet: string, property: string): Map<string, string> {
  const css = readFileSync(join(import.meta.dirname, `../../templates/styles/${sheet}.css`), 'utf8');
  const found = new Map<string, string>();
  for (const [, selectors = '', declarations = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const value = new RegExp(`(?<![\\w-])${property}: (#[0-9a-f]{6})`).exec(declarations)?.[1];
    if (value !== undefined) for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)/g)) found.set(name, value);
  }
  return found;
}

/** Classes whose text stands on the paper: not those of the grid's cells, nor the preheader, which is to be unseen. */
const onPaper = (colours: Map<string, string>) => [...colours].filter(([name]) => !/^(cell|count|light|preheader)$/.test(name));

const faint = (pairs: (readonly [string, string, string])[]) =>
  pairs.filter(([, text, ground]) => contrast(text, ground) < LEAST).map(([name, text, ground]) => `${name}: ${text} on ${ground}`);

describe('the mail can be read by most', () => {
  const inline = valuesOf('mail-inline', 'color');
  const dark = valuesOf('mail-dark', 'color');
  const darkGround = valuesOf('mail-dark', 'background-color');

  test('on paper', () => {
    const paper = valuesOf('mail-inline', 'background-color').get('sheet') ?? '';
    expect(faint(onPaper(inline).map(([name, colour]) => [name, colour, paper] as const))).toEqual([]);
  });

  test('in the dark, where every colour of a text is another', () => {
    const ground = darkGround.get('sheet') ?? '';
    expect(faint(onPaper(dark).map(([name, colour]) => [name, colour, ground] as const))).toEqual([]);
    expect([...inline.keys()].filter((name) => !dark.has(name))).toEqual([]);
  });

  test('in the cells of the grid, on paper and in the dark', () => {
    const { html } = renderEmail(RICH, FRAME);
    const cells = [...html.matchAll(/bgcolor="(#\w+)" class="cell (heat-\d)"[^>]*>(?:<a [^>]*class="count( light)?"|·)/g)];
    const found = new Map(
      cells.map(([, ground = '', heat = '', isLight]) => [heat, { ground, as: heat === 'heat-0' ? 'cell' : isLight ? 'light' : 'count' }]),
    );
    const pairs = [...found].flatMap(([heat, { ground, as }]) => [
      [`${heat} on paper`, inline.get(as) ?? '', ground] as const,
      [`${heat} in the dark`, dark.get(as) ?? '', darkGround.get(heat) ?? darkGround.get('cell') ?? ''] as const,
    ]);
    expect([...found.keys()].sort()).toEqual(['heat-0', 'heat-1', 'heat-2', 'heat-3', 'heat-4']);
    expect(faint(pairs)).toEqual([]);
  });

  test('on a button, on paper and in the dark', () => {
    const paper = valuesOf('mail-inline', 'background-color');
    expect(
      [
        contrast(inline.get('light') ?? '', paper.get('button') ?? ''),
        contrast(dark.get('light') ?? '', valuesOf('mail-button', 'background-color').get('button') ?? ''),
      ].map((ratio) => ratio >= LEAST),
    ).toEqual([true, true]);
  });

  test('and what cannot be read is found out', () => {
    expect([contrast('#000000', '#ffffff'), contrast('#777777', '#ffffff') < LEAST, contrast('#767676', '#ffffff') >= LEAST]).toEqual([
      21,
      true,
      true,
    ]);
  });
});
