import type { BaseIssue } from 'valibot';

/** One fault in a request's body: where (JSON Pointer, RFC 6901) and what. */
export interface Fault {
  pointer: string;
  detail: string;
}

/** Something to be told to the sender of a request, as RFC 9457 problem details. Never holds a path, a stack or a secret. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 406 | 409 | 410 | 413 | 415 | 422 | 429 | 502 | 503,
    readonly title: string,
    readonly detail: string,
    readonly errors: Fault[] = [],
    /** By which a page finds its words for it in the reader's language: "no-briefing"; the status does for most. */
    readonly kind = '',
  ) {
    super(`${title}: ${detail}`);
  }
}

/** What a schema found, as faults in the order in which it found them. */
export function faultsOf(issues: readonly BaseIssue<unknown>[]): Fault[] {
  const token = (key: unknown) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  return issues.map(({ path, message }) => ({ pointer: (path ?? []).map(({ key }) => `/${token(key)}`).join(''), detail: message }));
}
