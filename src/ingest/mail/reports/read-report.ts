import type { MailReport } from '../../../model';
import { type MailAttachment, type MailLimits, parseMail } from '../parse-mail';
import { parseDeliveryStatus } from './delivery-status';
import { parseFeedbackReport } from './feedback-report';
import { type Fields, parseFieldGroups } from './report-fields';
import { findSignedWords } from './signed-words';

/** Real ones have three parts with a handful of lines at their heads, and come before the message that they return. */
const LIMITS: MailLimits = { lines: 2000, depth: 8, heads: 128 * 1024, parts: 2000 };
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
 * @param raw The whole mail (RFC 5322).
 * @returns Undefined for a mail that is none, or that cannot be read.
 */
export async function readReport(raw: Uint8Array): Promise<MailReport | undefined> {
  const mail = await parseMail(raw, LIMITS);
  const part = (type: RegExp) => mail?.attachments.find((attachment) => type.test(attachment.type));
  const feedback = part(/^message\/feedback-report$/);
  const status = part(/^message\/(?:global-)?delivery-status$/);
  const said = feedback ?? status;
  if (!mail || !said) return undefined;

  const complaint = feedback && parseFeedbackReport(textOf(feedback));
  const verdict = feedback ? complaint : parseDeliveryStatus(textOf(said));
  if (!verdict) return undefined;
  const head = headOf(part(/^(?:message|text)\/(?:global|rfc822)(?:-headers)?$/));
  return {
    type: feedback ? 'feedback' : 'delivery',
    verdict: { kind: verdict.kind, detail: verdict.detail },
    about: head?.get('message-id') ?? mail.messageId ?? textOf(said),
    signed: findSignedWords(head, complaint?.mailFrom ?? null),
  };
}
