import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json';
import { RICH } from './briefing-fixture';

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

test('JSON holds the whole briefing', () => {
  expect(JSON.parse(renderJson(RICH))).toEqual(RICH);
});

test('JSON has the same bytes whatever order the keys came in', () => {
  expect(renderJson(reversed(RICH) as typeof RICH)).toEqual(renderJson(RICH));
});
