import { afterEach, describe, expect, test, vi } from 'vitest';
import { clear, send } from '../../send';

afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

const PAGE = { accept: 'text/html' };
const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const faultsIn = (html: string) => [...html.matchAll(/<p class="fault"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('the check against robots', () => {
  const TURNSTILE = { TURNSTILE_SITE_KEY: 'site-key', TURNSTILE_SECRET: 'the-secret' };
  // No hint goes out: the queue's consumer would find `fetch` replaced.
  const bindings = { ...TURNSTILE, HINTS: { send: async () => {}, sendBatch: async () => {} } } as unknown as Partial<Cloudflare.Env>;

  test('is on the page of the sign-up alone, where it is configured', async () => {
    const response = await send('/subscribe', { headers: PAGE, bindings });
    const html = await response.text();
    expect(html).toContain('<div class="cf-turnstile" data-sitekey="site-key" data-language="en"></div>');
    expect([
      html.includes('the-secret'),
      response.headers.get('content-security-policy')?.includes('script-src https://challenges.cloudflare.com'),
    ]).toEqual([false, true]);
    const other = await send('/leaders', { headers: PAGE, bindings });
    expect(other.headers.get('content-security-policy')).not.toContain('challenges');
  });

  test('lets pass whom it takes for human, and tells others on the page', async () => {
    const asked: string[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
      asked.push(String(init?.body));
      return Response.json({ success: String(init?.body).includes('response=good') });
    });
    const tried = (token: string) =>
      send('/subscribe', { body: form({ email: 'ann@example.org', 'cf-turnstile-response': token }), headers: PAGE, bindings });
    const refused = await tried('bad');
    expect([refused.status, faultsIn(await refused.text())[1]]).toEqual([
      422,
      'The check against robots did not go through. Please try again.',
    ]);
    expect((await tried('good')).status).toEqual(202);
    expect(asked).toEqual(['secret=the-secret&response=bad', 'secret=the-secret&response=good']);
    expect((await tried('')).status).toEqual(422);
  });

  test('needs both its variables', async () => {
    const half = await send('/subscribe', { bindings: { TURNSTILE_SECRET: 'x' } as unknown as Partial<Cloudflare.Env> });
    expect([half.status, (await half.json<{ errors: unknown }>()).errors]).toEqual([
      503,
      [{ pointer: '/TURNSTILE_SITE_KEY', detail: 'TURNSTILE_SITE_KEY is missing: Turnstile needs the site key and the secret' }],
    ]);
  });
});
