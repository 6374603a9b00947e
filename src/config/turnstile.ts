/** The check against robots on the sign-up form. */
export interface Turnstile {
  siteKey: string;
  secret: string;
}

/**
 * Both variables or neither.
 *
 * @returns Null where none is set; undefined where one is.
 */
export function parseTurnstile(siteKey: string | undefined, secret: string | undefined): Turnstile | null | undefined {
  if (!siteKey && !secret) return null;
  return siteKey && secret ? { siteKey, secret } : undefined;
}
