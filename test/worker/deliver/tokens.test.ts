import { describe, expect, test } from 'vitest';
import { createTokens } from '../../../src/deliver/tokens';

const NOW = new Date('2026-03-01T06:00:00Z');
const LATER = new Date('2026-03-08T06:00:00Z');
const old = { version: '1', secret: 'the first secret of the tests' };
const young = { version: '2', secret: 'the second secret of the tests' };
const tokens = createTokens([old]);
const READER = '0123456789abcdef0123';

describe('a token', () => {
  test('is read as the subscriber it was made for', async () => {
    const token = await tokens.sign('preferences', READER, LATER);
    expect(await tokens.read('preferences', token, NOW)).toEqual({ state: 'valid', subscriber: READER });
    expect(token).toMatch(/^[\w.-]+$/);
  });

  test('is good for its purpose alone', async () => {
    const token = await tokens.sign('preferences', READER, LATER);
    expect(await tokens.read('unsubscribe', token, NOW)).toEqual({ state: 'invalid' });
  });

  test('expires, and one without an end never does', async () => {
    const token = await tokens.sign('confirm', READER, LATER);
    expect(await tokens.read('confirm', token, LATER)).toEqual({ state: 'valid', subscriber: READER });
    expect(await tokens.read('confirm', token, new Date(LATER.getTime() + 1000))).toEqual({ state: 'expired', subscriber: READER });
    const endless = await tokens.sign('unsubscribe', READER, null);
    expect(await tokens.read('unsubscribe', endless, new Date('2126-01-01'))).toEqual({ state: 'valid', subscriber: READER });
  });

  test('made with an old key is read after a new one was put in front, and not without it', async () => {
    const token = await tokens.sign('unsubscribe', READER, null);
    expect((await createTokens([young, old]).read('unsubscribe', token, NOW)).state).toBe('valid');
    expect((await createTokens([young]).read('unsubscribe', token, NOW)).state).toBe('invalid');
    expect(await createTokens([young, old]).sign('unsubscribe', READER, null)).toMatch(/^2\./);
  });

  test('changed anywhere is invalid', async () => {
    const token = await tokens.sign('confirm', READER, LATER);
    const broken = [...token].map((character, i) => token.slice(0, i) + (character === 'x' ? 'y' : 'x') + token.slice(i + 1));
    // The last digit of base64url holds bits that belong to no byte.
    const states = await Promise.all(broken.slice(0, -1).map((text) => tokens.read('confirm', text, NOW)));
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['invalid']));
    for (const text of ['', '.', '....', 'x', `${token}.x`, token.slice(0, -10), '1.%00.0.x', '\u0000']) {
      expect(await tokens.read('confirm', text, NOW)).toEqual({ state: 'invalid' });
    }
  });
});

describe('a word of an address', () => {
  test('survives small and capital letters, and fits a local part', async () => {
    const word = await tokens.signAddress('unsubscribe', READER);
    expect(`unsubscribe+${word}`.length).toBeLessThanOrEqual(64);
    expect(await tokens.readAddress('unsubscribe', word.toUpperCase())).toBe(READER);
  });

  test('is good for its purpose alone, and not when changed', async () => {
    const word = await tokens.signAddress('bounce', READER);
    expect(await tokens.readAddress('unsubscribe', word)).toBeNull();
    expect(await tokens.readAddress('bounce', word.replace(READER, `f${READER.slice(1)}`))).toBeNull();
    expect(await tokens.readAddress('bounce', 'x')).toBeNull();
  });
});

test('an address is kept as hashes that need the key, the newest first', async () => {
  const [mine] = await tokens.hashAddress('reader@example.com');
  expect(await createTokens([young, old]).hashAddress('reader@example.com')).toEqual([expect.stringMatching(/^2:/), mine]);
  expect(mine).not.toContain('reader');
  expect(await tokens.hashAddress('other@example.com')).not.toContain(mine);
});
