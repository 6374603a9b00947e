import type { Choice } from '../model';
import { hash } from './hash';

/** Of a choice of everything. */
export const WHOLE_BRIEFING = 'all';

/** Short for what somebody follows, the same in whatever order it is named: "all", or 16 hex digits. */
export function choiceId(choice: Choice | null): string {
  if (!choice) return WHOLE_BRIEFING;
  const { leaders, topics } = choice;
  return hash(JSON.stringify([[...new Set(leaders)].sort(), [...new Set(topics)].sort()]), 16);
}
