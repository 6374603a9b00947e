import * as v from 'valibot';
import { expect, test } from 'vitest';
import { faultsOf } from '../src/errors';

test('what a schema finds is told with JSON Pointers, all at once', () => {
  const schema = v.object({
    'a/b': v.array(v.object({ 'c~d': v.string('must be a string') })),
    e: v.optional(v.number('must be a number')),
  });
  const found = (value: unknown) => faultsOf(v.safeParse(schema, value).issues ?? []);
  expect(found({ 'a/b': [{ 'c~d': 'x' }, { 'c~d': 1 }], e: 'x' })).toEqual([
    { pointer: '/a~1b/1/c~0d', detail: 'must be a string' },
    { pointer: '/e', detail: 'must be a number' },
  ]);
  expect(found({ 'a/b': [] })).toEqual([]);
});
