import type { BounceKind, Verdict } from '../../../model';
import { withoutAddresses } from '../../../text/without-addresses';
import { type Fields, parseFieldGroups } from './report-fields';

/** What is no verdict on the address is told apart by the last two numbers of its status (RFC 3463, and IANA's registry of enhanced status codes). */
const EXCEPTIONS: readonly (readonly [status: RegExp, kind: BounceKind])[] = [
  // The sender's address was refused.
  [/^1\.[789]$/, 'other'],
  [/^2\.2$/, 'soft'],
  // Too long for this mailbox; too long for this system.
  [/^2\.3$|^3\.4$/, 'other'],
  [/^3\./, 'soft'],
  // Nobody answers for the domain; Exchange says 5.4.1 of unknown readers.
  [/^4\.[14]$/, 'hard'],
  [/^4\./, 'soft'],
  // How it was said, what was said, and who may say it.
  [/^[567]\./, 'other'],
];

/** Says no more than "refused": the server's own reply has to tell why. 5.5.0 is how Outlook writes it. */
const UNSPECIFIC = /^5\.(?:0\.0|5\.0)$/;
/** In a reply: its code, and the enhanced code after it. "smtp; 550-5.1.1 The email account …". */
const REPLY = /(?:^|[\s;:])([45]\d\d)(?:[ -]#?([45]\.\d{1,3}\.\d{1,3})(?![.\d]))?(?!\d)/;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?![.\d])/;
const POLICY =
  /\b(?:spam|block(?:ed|ing|list(?:ed)?)?|black ?list(?:ed)?|polic(?:y|ies)|dmarc|spf|dkim|reputation|banned|denied|virus|content)\b/i;
const FULL = /\b(?:quota|full|storage)\b/i;

/** Characters of a reply that are looked at. */
const SAID = 500;

function classifyStatus(status: string): BounceKind {
  if (status.startsWith('4')) return 'soft';
  if (!status.startsWith('5')) return 'other';
  return EXCEPTIONS.find(([pattern]) => pattern.test(status.slice(2)))?.[1] ?? 'hard';
}

/** By the words of a reply whose codes say no more than that it is a refusal. */
function classifyReply(reply: string): BounceKind {
  if (FULL.test(reply)) return 'soft';
  return POLICY.test(reply) ? 'other' : 'hard';
}

function classify(status: string | undefined, reply: string): BounceKind {
  if (status && !UNSPECIFIC.test(status)) return classifyStatus(status);
  const [, code, enhanced] = REPLY.exec(reply) ?? [];
  if (enhanced && !UNSPECIFIC.test(enhanced)) return classifyStatus(enhanced);
  if (code?.startsWith('4')) return 'soft';
  return code || status ? classifyReply(reply) : 'other';
}

/** Of one recipient; `delayed` means that it is still tried, `delivered`, `relayed` and `expanded` that nothing is wrong (RFC 3464, 2.3.3). */
function judge(recipient: Fields): Verdict {
  const action = recipient.get('action')?.toLowerCase() ?? 'failed';
  const said = recipient.get('status') ?? '';
  const reply = recipient.get('diagnostic-code') ?? '';
  const detail = withoutAddresses([action, said, reply].filter(Boolean).join(' '));
  return { kind: /^failed\b/.test(action) ? classify(STATUS.exec(said)?.[0], reply.slice(0, SAID)) : 'other', detail };
}

/** The mildest first. */
const ORDER: readonly BounceKind[] = ['other', 'soft', 'hard'];

/**
 * Reads a `message/delivery-status` (RFC 3464). Each message has one reader, whose address may stand for several: only when all of them are gone is it
 * gone, so of several verdicts the mildest counts.
 *
 * @returns Undefined when it speaks of nobody.
 */
export function parseDeliveryStatus(text: string): Verdict | undefined {
  const recipients = parseFieldGroups(text).filter((group) => group.has('action') || group.has('status'));
  return recipients.map(judge).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
}
