import type { Mail, MailAttachment } from '../../model';
import { parseDeliveryStatus, type Verdict } from './delivery-status';
import { parseFeedbackReport } from './feedback-report';
import { type Fields, parseFieldGroups } from './report-fields';
import { findSignedWords, type SignedWords } from './signed-words';

/** A machine's report on one of our messages (`multipart/report`, RFC 6522). */
export interface Report {
  type: 'delivery' | 'feedback';
  verdict: Verdict;
  /** By what the report is known again: the id of the message that it tells of, else its own, else what it says. */
  about: string;
  signed: SignedWords;
}

/** Characters within which a report, and the head of a returned message, lie. */
const ENOUGH = 64 * 1024;

const decoder = new TextDecoder();
const textOf = ({ content }: MailAttachment) => decoder.decode(content).slice(0, ENOUGH);

function headOf(part: MailAttachment | undefined): Fields | undefined {
  return part && parseFieldGroups(textOf(part))[0];
}

/**
 * Finds the report in a mail: on delivery (RFC 3464, RFC 6533), or a reader's complaint (RFC 5965).
 *
 * @returns Undefined for a mail that is none.
 */
export function findReport({ attachments, messageId }: Mail): Report | undefined {
  const part = (type: RegExp) => attachments.find((attachment) => type.test(attachment.type));
  const feedback = part(/^message\/feedback-report$/);
  const status = part(/^message\/(?:global-)?delivery-status$/);
  const said = feedback ?? status;
  if (!said) return undefined;

  const complaint = feedback && parseFeedbackReport(textOf(feedback));
  const verdict = feedback ? complaint : parseDeliveryStatus(textOf(said));
  if (!verdict) return undefined;
  const head = headOf(part(/^(?:message|text)\/(?:global|rfc822)(?:-headers)?$/));
  return {
    type: feedback ? 'feedback' : 'delivery',
    verdict: { kind: verdict.kind, detail: verdict.detail },
    about: head?.get('message-id') ?? messageId ?? textOf(said),
    signed: findSignedWords(head, complaint?.mailFrom ?? null),
  };
}
