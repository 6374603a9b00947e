import { composeMessage, listIdOf, messageIdOf } from '../deliver/message';
import type { Briefing } from '../model';
import { renderEmail } from '../render/email';
import type { Services } from '../services';
import { editionOf } from './editions';
import { frameOf } from './frame';

/** A mail that would come later than this stays unsent. */
const LATEST = 12 * 60 * 60 * 1000;

/** The one address that mail goes to: the reader of the local mailbox. */
const READER = 'reader@localhost';

/**
 * Renders a briefing's e-mail and composes it for a recipient, or for nobody told, in the edition's language or another. The same briefing gives
 * the same bytes.
 */
export async function composeBriefingMail(services: Services, briefing: Briefing, to: string | null, language = briefing.language) {
  const { config } = services;
  const { edition, date } = briefing;
  const email = renderEmail(briefing, frameOf(services, editionOf(config, edition), language));
  const envelope = {
    from: config.mailFrom,
    to,
    messageId: messageIdOf(edition, date, to, config.host),
    date: new Date(briefing.publishedAt),
    listId: listIdOf(edition, config.host),
    replyTo: null,
    returnPath: null,
    unsubscribe: null,
    feedbackId: null,
    tag: null,
  };
  const source = await composeMessage(email, envelope);
  return { ...envelope, subject: email.subject, html: email.html, text: email.text, source };
}

/**
 * Mails a published briefing, once whatever happens. An empty one, one that is late, or one without a mailer is not sent, and the run says so.
 *
 * @param dueAt When the briefing was due, ISO 8601.
 */
export async function mailBriefing(services: Services, briefing: Briefing, dueAt: string, now: Date): Promise<void> {
  const { mailer, runs } = services;
  const { edition, date } = briefing;
  const settle = (outcome: string) => runs.saveMailOutcome(edition, date, outcome);

  if (now.getTime() - Date.parse(dueAt) > LATEST) return settle('not sent: more than 12 hours late');
  if (!briefing.keyPoints.length) return settle('not sent: nothing to say');
  if (!mailer) return settle('not sent: no mailer configured');

  const message = await composeBriefingMail(services, briefing, READER);
  if (!(await runs.claimMail(edition, date, now))) return;
  try {
    await mailer.send([{ ...message, to: READER }], message.messageId);
  } catch (error) {
    await settle('uncertain: the mailer failed');
    throw error;
  }
  await settle('sent');
}
