import { Buffer } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';

/** What a signed request says of itself in its head. */
export interface SignedHead {
  /** The same for every attempt to tell the same. */
  id: string;
  /** Seconds since 1970. */
  timestamp: string;
  /** "v1,<base64> v1,<base64>": several while the secret is being changed. */
  signature: string;
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' };
/** Seconds by which clocks may differ, and after which a request that was overheard is of no use. */
const TOLERANCE = 300;

/**
 * Whether a request was signed with our secret, and just now: HMAC-SHA-256 over "id.timestamp.body", as Svix and Standard Webhooks do it.
 * https://docs.svix.com/receiving/verifying-payloads/how-manual
 *
 * @param secret "whsec_" and base64.
 * @param body The bytes as they came.
 */
export async function isSignedBy(secret: string, { id, timestamp, signature }: SignedHead, body: Uint8Array, now: Date): Promise<boolean> {
  const isRecent = /^\d{1,12}$/.test(timestamp) && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= TOLERANCE;
  if (!id || !isRecent) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const expected = Buffer.from(await crypto.subtle.sign(HMAC, await crypto.subtle.importKey('raw', key, HMAC, false, ['sign']), signed));
  return signature.split(' ').some((one) => {
    const [version, text = ''] = one.split(',');
    const given = Buffer.from(text, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
