import type { Context } from './context';
import { isPrivate } from './subscribers/private-paths';

/** Pages carry their style inside and no script at all. */
const POLICY = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': "'self' data:",
  'frame-src': "'self'",
  'frame-ancestors': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The policy of all pages, but for what one page needs besides. */
export function contentPolicy(more: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...POLICY, ...more })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

const USUAL = contentPolicy();

/** Adds to each answer what keeps a browser from doing more with it than showing it, and a link with a token from reaching anybody else. */
export function addSecurityHeaders(c: Context): void {
  const headers = c.res.headers;
  const hasToken = isPrivate(c.req.path);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', hasToken ? 'no-referrer' : 'strict-origin-when-cross-origin');
  if (hasToken) {
    headers.set('cache-control', 'no-store');
    headers.set('x-robots-tag', 'noindex');
  }
  const isPage = headers.get('content-type')?.startsWith('text/html');
  if (isPage && !headers.has('content-security-policy')) headers.set('content-security-policy', USUAL);
}
