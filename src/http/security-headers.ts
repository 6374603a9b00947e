import type { Context } from './context';

/** Pages carry their style inside and no script at all. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Adds to each answer what keeps a browser from doing more with it than showing it. */
export function addSecurityHeaders(c: Context): void {
  const headers = c.res.headers;
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  if (headers.get('content-type')?.startsWith('text/html')) headers.set('content-security-policy', POLICY);
}
