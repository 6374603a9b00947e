import { parseResendEvent } from '../../deliver/reports/resend-event';
import { isSignedBy, type SignedHead } from '../../deliver/webhook-signature';
import { Problem } from '../../errors';
import type { Subscriber } from '../../model';
import type { Services } from '../../services';
import { parseMailAddress } from '../../text/mail-address';
import { noteBounce } from './note-bounce';

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** By the tag of our message; by its address where the tag is not told, or is of a reader who had everything erased and came back. */
async function findReader({ subscribers, config }: Services, id: string | null, address: string | null): Promise<Subscriber | null> {
  const tagged = id ? await subscribers.find(id) : null;
  const key = address ? parseMailAddress(address, config.local)?.key : undefined;
  return tagged ?? (key ? subscribers.findByAddress(key) : null);
}

/**
 * Takes what Resend tells of a message that it sent for us.
 *
 * @param body As it came, for that is what is signed.
 * @returns Whether it concerned a reader of ours; told again, it is answered the same and changes nothing.
 * @throws Problem 503 without a secret, 401 for what is not signed with it, 422 for what is no event.
 */
export async function receiveEvent(services: Services, head: SignedHead, body: Uint8Array, now: Date): Promise<'noted' | 'ignored'> {
  const secret = services.config.resendWebhookSecret;
  if (!secret) {
    throw new Problem(503, 'Not configured', 'No RESEND_WEBHOOK_SECRET is configured on this server, so no event can be checked.');
  }
  if (!(await isSignedBy(secret, head, body, now))) {
    throw new Problem(401, 'Not signed', 'The signature is missing, wrong, or more than five minutes old.');
  }
  const event = parseResendEvent(parseJson(body));
  if (event === undefined) throw new Problem(422, 'Not an event', 'The body is no event as Resend sends it.');
  const reader = event && (await findReader(services, event.subscriber, event.address));
  if (!reader) return 'ignored';
  await noteBounce(services, { event: `resend:${head.id}`, subscriber: reader.id, ...event.verdict }, now);
  return 'noted';
}
