import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { createTokens } from '../../../src/deliver/tokens';
import { createSuppressionStore } from '../../../src/store/suppressions';
import { HOUR, later, NOW } from '../subscribing';

afterEach(() => reset());

const store = createSuppressionStore(env.DB);
const old = { version: '1', secret: 'the first secret of the tests' };
const young = { version: '2', secret: 'the second secret of the tests' };

test('an address that gets no mail is known by its hash, also after the key was changed', async () => {
  const [hash = ''] = await createTokens([old]).hashAddress('reader@example.com');
  await store.add(hash, 'complaint', NOW);
  const hashes = await createTokens([young, old]).hashAddress('reader@example.com');
  expect([await store.has(hashes), await store.has([hash]), await store.has(hashes.slice(0, 1)), await store.has([])]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(await store.has(await createTokens([young, old]).hashAddress('other@example.com'))).toEqual(false);
});

test('the first reason and time stay', async () => {
  await store.add('1:abc', 'bounce', NOW);
  await store.add('1:abc', 'complaint', later(HOUR));
  expect((await env.DB.prepare('SELECT * FROM suppressions').all()).results).toEqual([
    { address_hash: '1:abc', reason: 'bounce', suppressed_at: NOW.toISOString() },
  ]);
});

test('what is removed gets mail again', async () => {
  await store.add('1:abc', 'bounce', NOW);
  await store.add('1:def', 'bounce', NOW);
  await store.remove(['2:abc', '1:abc']);
  expect([await store.has(['1:abc']), await store.has(['1:def'])]).toEqual([false, true]);
});
