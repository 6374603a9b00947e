import { composeMessage, listIdOf, messageIdOf } from '../../deliver/message';
import type { Briefing } from '../../model';
import { renderEmail } from '../../render/email';
import type { Services } from '../../services';
import { editionOf } from '../editions';
import { frameOf } from '../frame';

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
    replyTo: config.mailReplyTo,
    returnPath: null,
    unsubscribe: null,
    feedbackId: null,
    tag: null,
  };
  const source = composeMessage(email, envelope);
  return { ...envelope, subject: email.subject, html: email.html, text: email.text, source };
}
