import { type Fault, Problem } from '../errors';
import { describeProblem, renderMessagePage } from '../render/message-page';
import type { Context } from './context';
import { bareFrameFor, frameFor, VARY } from './frame';

/** RFC 9457, as it goes out. */
export interface ProblemDetails {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  errors?: Fault[];
}

const UNKNOWN = {
  status: 500,
  title: 'Internal error',
  detail: 'Something went wrong here. The same request may be sent again.',
  errors: [],
};

const log = (entry: object) => console.error(JSON.stringify(entry));

/** What the sender may know of an error; what is no Problem is logged, and told without any detail. */
export function describeError(error: unknown, request: Request): ProblemDetails {
  if (!(error instanceof Problem)) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    log({ level: 'error', method: request.method, path: new URL(request.url).pathname, message, stack });
  }
  const { status, title, detail, errors } = error instanceof Problem ? error : UNKNOWN;
  return { type: 'about:blank', title, status, detail, ...(errors.length ? { errors } : {}) };
}

/** A browser asks for pages, and gets none from under /api. */
export function wantsPage(c: Context): boolean {
  return !c.req.path.startsWith('/api/') && /\btext\/html\b/i.test(c.req.header('accept') ?? '');
}

/** An error's answer: a page for a browser, problem details for a program. */
export function answerProblem(c: Context, problem: ProblemDetails, headers: Record<string, string> = {}, kind = ''): Response {
  const { status } = problem;
  const common = { 'cache-control': 'no-store', vary: VARY, ...headers };
  if (wantsPage(c)) {
    const frame = c.get('services') ? frameFor(c) : bareFrameFor(c);
    const html = renderMessagePage(describeProblem({ ...problem, kind }, frame), frame);
    return new Response(html, {
      status,
      headers: { ...common, 'content-type': 'text/html; charset=utf-8', 'content-language': frame.language },
    });
  }
  return new Response(JSON.stringify(problem), { status, headers: { ...common, 'content-type': 'application/problem+json' } });
}

/** Headers that a status asks for. */
export function problemHeaders(status: number): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer realm="briefing"' };
  if (status === 429 || status === 503) return { 'retry-after': '60' };
  return {};
}
