import type { FailureKind, ReadFailure } from '../model';

/** @param detail One sentence without a full stop; nothing of what came may stand in it, for operators read it and pages show it. */
export function failure(kind: FailureKind, detail: string, status: number | null = null, retryAfter: number | null = null): ReadFailure {
  return { kind: 'failed', failure: kind, status, detail, retryAfter };
}
