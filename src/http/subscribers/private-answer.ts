import type { Frame } from '../../render/frame';
import type { Context } from '../context';
import { VARY } from '../frame';
import { wantsPage } from '../problem';

/** A page for one reader alone: kept by nobody. */
export function answerPrivate(c: Context, frame: Frame, html: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(c.req.raw.method === 'HEAD' ? null : html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-language': frame.language,
      'x-robots-tag': 'noindex',
      vary: VARY,
      ...headers,
    },
  });
}

/** What was done: a page for a browser, a word for a program. */
export function answerDone(c: Context, done: string, render: () => { html: string; frame: Frame }): Response {
  if (!wantsPage(c)) return c.json({ status: done }, 200, { 'cache-control': 'no-store' });
  const { html, frame } = render();
  return answerPrivate(c, frame, html);
}
