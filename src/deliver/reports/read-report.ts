import PostalMime, { type Attachment } from 'postal-mime';
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

/** Real reports have three parts with a handful of lines at their heads. */
const LIMITS = { maxNestingDepth: 8, maxHeadersSize: 128 * 1024, maxRfc822NestingDepth: 0 };
/** Lines of a mail that are read: the report comes before the returned message, and its head before its body. Each line costs some µs. */
const LINES = 2000;
/** Characters within which a report, and the head of a returned message, lie. */
const ENOUGH = 64 * 1024;

const decoder = new TextDecoder();
const textOf = ({ content }: Attachment) => (typeof content === 'string' ? content : decoder.decode(content)).slice(0, ENOUGH);

function firstLines(raw: Uint8Array): Uint8Array {
  let end = -1;
  for (let line = 0; line < LINES; line++) {
    end = raw.indexOf(10, end + 1);
    if (end < 0) return raw;
  }
  return raw.subarray(0, end);
}

function headOf(part: Attachment | undefined): Fields | undefined {
  return part && parseFieldGroups(textOf(part))[0];
}

/**
 * Finds the report in a mail: on delivery (RFC 3464, RFC 6533), or a reader's complaint (RFC 5965).
 *
 * @param raw The whole mail (RFC 5322).
 * @returns Undefined for a mail that is none, or that cannot be read.
 */
export async function readReport(raw: Uint8Array): Promise<Report | undefined> {
  // It throws on what goes beyond the limits.
  const mail = await PostalMime.parse(firstLines(raw), { ...LIMITS, forceRfc822Attachments: true }).catch(() => undefined);
  const part = (type: RegExp) => mail?.attachments.find(({ mimeType }) => type.test(mimeType));
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
