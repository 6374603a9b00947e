import type { Message, Outcome } from '../../deliver/mailer';
import type { Services } from '../../services';
import { noteBounce } from '../inbound/note-bounce';

/** Draws from a message that was refused for good what that says of its address. The same again changes nothing. */
export async function noteFailure(services: Services, message: Message | undefined, outcome: Outcome, now: Date): Promise<void> {
  if (outcome.state !== 'failed' || !outcome.bounce || !message?.tag) return;
  const { messageId, tag } = message;
  await noteBounce(services, { event: `delivery:${messageId}`, subscriber: tag, kind: outcome.bounce, detail: outcome.detail }, now);
}
