/** One fault in a request's body: where (JSON Pointer, RFC 6901) and what. */
export interface Fault {
  pointer: string;
  detail: string;
}

/** Something to be told to the sender of a request, as RFC 9457 problem details. Never holds a path, a stack or a secret. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 401 | 404 | 406 | 409 | 410 | 413 | 415 | 422 | 503,
    readonly title: string,
    readonly detail: string,
    readonly errors: Fault[] = [],
    /** By which a page finds its words for it in the reader's language: "no-briefing"; the status does for most. */
    readonly kind = '',
  ) {
    super(`${title}: ${detail}`);
  }
}
