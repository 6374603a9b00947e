import { Buffer } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import type { TokenKey } from '../model';

/** What a link lets its holder do. */
export type Purpose = 'confirm' | 'preferences' | 'unsubscribe';

export type TokenState =
  /** The subscriber whom it was made for. */
  { state: 'valid'; subscriber: string } | { state: 'expired'; subscriber: string } | { state: 'invalid' };

export interface Tokens {
  /** A signed word for a link. @param expiresAt Null for never. */
  sign(purpose: Purpose, subscriber: string, expiresAt: Date | null): Promise<string>;
  /** Whom a token was made for, for this purpose. */
  read(purpose: Purpose, token: string, now: Date): Promise<TokenState>;
  /** A word for the local part of an address, which mail programs may turn into small letters: hex digits and dashes, 46 characters at most. It never expires. */
  signAddress(purpose: 'unsubscribe' | 'bounce', subscriber: string): Promise<string>;
  /** The subscriber whom such a word was made for. */
  readAddress(purpose: 'unsubscribe' | 'bounce', word: string): Promise<string | null>;
  /** What is kept of an address that gets no mail: one hash for each key, the newest first, since old ones were made with old keys. */
  hashAddress(addressKey: string): Promise<string[]>;
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' };
/** Bytes of a signature that must fit into a local part of 64 characters: forging one takes 2^80 tries. */
const SHORT = 10;
const ADDRESS_WORD = /^([0-9a-z]+)-([0-9a-f]+)-([0-9a-f]{20})$/;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * Signs and reads with HMAC-SHA-256. The first key signs; each reads what it signed, so that a new one can be put in front without breaking the
 * links of old mail.
 *
 * @param keys At least one; versions are small letters and digits.
 */
export function createTokens(keys: readonly [TokenKey, ...TokenKey[]]): Tokens {
  const imported = new Map<string, Promise<CryptoKey>>();
  const keyOf = ({ version, secret }: TokenKey) => {
    const key = imported.get(version) ?? crypto.subtle.importKey('raw', bytesOf(secret), HMAC, false, ['sign', 'verify']);
    imported.set(version, key);
    return key;
  };
  const mac = async (key: TokenKey, text: string) => Buffer.from(await crypto.subtle.sign(HMAC, await keyOf(key), bytesOf(text)));
  const find = (version: string) => keys.find((key) => key.version === version);
  const newest = keys[0];

  return {
    async sign(purpose, subscriber, expiresAt) {
      const said = [newest.version, subscriber, expiresAt ? Math.ceil(expiresAt.getTime() / 1000).toString(36) : '0'].join('.');
      return `${said}.${(await mac(newest, `${purpose}.${said}`)).toString('base64url')}`;
    },

    async read(purpose, token, now) {
      const [version = '', subscriber = '', expiry = '', signature = '', ...rest] = token.split('.');
      const key = find(version);
      if (!key || rest.length > 0) return { state: 'invalid' };
      const said = bytesOf(`${purpose}.${version}.${subscriber}.${expiry}`);
      // `verify` compares in constant time.
      const isOurs = await crypto.subtle.verify(HMAC, await keyOf(key), Buffer.from(signature, 'base64url'), said);
      if (!isOurs) return { state: 'invalid' };
      const isOver = expiry !== '0' && Number.parseInt(expiry, 36) * 1000 < now.getTime();
      return { state: isOver ? 'expired' : 'valid', subscriber };
    },

    async signAddress(purpose, subscriber) {
      const said = `${newest.version}-${subscriber}`;
      return `${said}-${(await mac(newest, `address.${purpose}.${said}`)).subarray(0, SHORT).toString('hex')}`;
    },

    async readAddress(purpose, word) {
      const [, version = '', subscriber = '', signature = ''] = ADDRESS_WORD.exec(word.toLowerCase()) ?? [];
      const key = find(version);
      if (!key) return null;
      const expected = (await mac(key, `address.${purpose}.${version}-${subscriber}`)).subarray(0, SHORT);
      return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? subscriber : null;
    },

    async hashAddress(addressKey) {
      return Promise.all(
        keys.map(async (key) => `${key.version}:${(await mac(key, `suppression.${addressKey}`)).subarray(0, 20).toString('hex')}`),
      );
    },
  };
}
