import type { Verdict } from '../../../model';
import { parseFieldGroups } from './report-fields';

/** What a reader did who pressed a button; `not-spam` is the opposite, `auth-failure` (RFC 6591) and others are of no reader. */
const COMPLAINTS = ['abuse', 'fraud', 'virus', 'opt-out', 'opt-out-list'];

export interface Feedback extends Verdict {
  /** The envelope's sender of the message that is complained of: our address for bounces; null when it is not told. */
  mailFrom: string | null;
}

/**
 * Reads a `message/feedback-report` (RFC 5965): somebody complains of a message.
 *
 * @returns Undefined when it names no type.
 */
export function parseFeedbackReport(text: string): Feedback | undefined {
  const [fields] = parseFieldGroups(text);
  const type = fields?.get('feedback-type')?.toLowerCase();
  if (!fields || !type) return undefined;
  const detail = `${type.slice(0, 40)} ${fields.get('user-agent')?.slice(0, 80) ?? ''}`.trim();
  return { kind: COMPLAINTS.includes(type) ? 'complaint' : 'other', detail, mailFrom: fields.get('original-mail-from') ?? null };
}
