import * as v from 'valibot';
import type { Services } from '../../services';

/** Name of the field that Turnstile's widget fills. */
export const TURNSTILE_FIELD = 'cf-turnstile-response';

/** What the page with the widget may load beside its own: https://developers.cloudflare.com/turnstile/reference/content-security-policy/ */
export const TURNSTILE_SOURCES = {
  'script-src': 'https://challenges.cloudflare.com',
  'frame-src': "'self' https://challenges.cloudflare.com",
};

const VERIFY = 'https://challenges.cloudflare.com/turnstile/v0/siteverify';
const LONGEST_WAIT = 5_000;
/** Theirs have at most 2048 characters. */
const LONGEST_TOKEN = 2048;

const Verdict = v.object({ success: v.boolean() });

/**
 * Whether Turnstile takes the sender for human. False too when it does not answer within five seconds.
 *
 * @param token What the widget gave.
 * @param address The sender's on the network; "" when unknown.
 */
export async function passesTurnstile(
  { secret }: NonNullable<Services['config']['turnstile']>,
  token: string,
  address: string,
  send: (url: string, init: RequestInit) => Promise<Response> = (url, init) => fetch(url, init),
): Promise<boolean> {
  if (token === '' || token.length > LONGEST_TOKEN) return false;
  const body = new URLSearchParams({ secret, response: token, ...(address && { remoteip: address }) });
  try {
    const response = await send(VERIFY, { method: 'POST', body, signal: AbortSignal.timeout(LONGEST_WAIT) });
    const verdict = v.safeParse(Verdict, await response.json());
    return verdict.success && verdict.output.success;
  } catch (error) {
    console.warn(JSON.stringify({ level: 'warning', message: 'Turnstile did not answer', detail: String(error) }));
    return false;
  }
}
