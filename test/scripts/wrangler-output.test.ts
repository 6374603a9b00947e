import { expect, test } from 'vitest';
import { createOutputFilter, findError, findThrown } from '../../scripts/lib/wrangler-output.mjs';

const BUNDLE = `▲ [WARNING] Something else.

\u001b[31m✘ \u001b[41;97mERROR\u001b[0m
✘ [ERROR] Build failed with 1 error:

  ✘ [ERROR] Could not resolve "./nope"

      src/index.ts:42:14:
        42 │ import x from "./nope";
`;

test('an error that announces another one is told with it and its place', () => {
  expect(findError(BUNDLE)).toEqual('Build failed with 1 error: Could not resolve "./nope" (src/index.ts:42:14)');
});

test('a fault in wrangler.toml is told without its list mark', () => {
  const output = '✘ [ERROR] Processing wrangler.toml configuration:\n\n    - Expected "main" to be of type string but got 3.\n';
  expect(findError(output)).toEqual('Processing wrangler.toml configuration: Expected "main" to be of type string but got 3.');
});

test('warnings are no errors', () => {
  expect(findError('▲ [WARNING] Scheduled Workers are not automatically triggered.\n')).toEqual(undefined);
});

test('of a stack only the line that names the error is told', () => {
  expect(findThrown('file:///a.mjs:3\nthrow new Error("bad")\n^\n\nError: bad\n    at a.mjs:3\n\nNode.js v24\n')).toEqual('Error: bad');
});

test('errors pass the filter block by block, also when they come in pieces; harmless blocks do not', () => {
  const written: string[] = [];
  const filter = createOutputFilter((text) => written.push(text));
  filter('▲ [WARNING] Scheduled Workers are not automatically triggered\n\n  To manually trigger');
  filter(' a scheduled event\n✘ [ERR');
  filter('OR] boom\n\n  at index.ts:1\n');
  expect(written).toEqual(['✘ [ERROR] boom\n', '  at index.ts:1\n']);
});
