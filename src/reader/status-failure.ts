import type { ReadFailure } from '../model';
import { failure } from './failure';
import { parseRetryAfter } from './retry-after';

/** What operators meet most. */
const SENTENCES: Record<number, string> = {
  401: 'it wants a password',
  402: 'it wants to be paid',
  403: 'it does not let us in',
  404: 'it has nothing at this address',
  451: 'it may not show this by law',
};
/** How Cloudflare says, in an answer of its own, that it reached nobody: no such name, no connection, a certificate that does not hold. */
const UNREACHED = new Set([520, 521, 522, 523, 524, 525, 526, 527, 530]);

/**
 * An answer that is none.
 *
 * @param isFinal Whether it is the word of the address that was asked, or of one that it has moved to for good: what a passing redirect leads to
 *   may be gone and come back.
 */
export function statusFailure({ status, headers }: Response, isFinal: boolean): ReadFailure {
  const date = Date.parse(headers.get('date') ?? '');
  const retryAfter = parseRetryAfter(headers.get('retry-after'), Number.isNaN(date) ? Date.now() : date);
  const fail = (kind: ReadFailure['failure'], detail: string) => failure(kind, `${detail} (${status})`, status, retryAfter);
  if (status === 410 && isFinal) return fail('gone', 'it is gone for good');
  if (status === 429 || (status === 503 && retryAfter !== null)) return fail('busy', 'it asks us to come back later');
  if (UNREACHED.has(status)) return fail('unreachable', 'it cannot be reached');
  if (status >= 500) return fail('status', 'it has a fault of its own');
  return fail('status', SENTENCES[status] ?? 'it answers with neither a page nor a reason');
}
