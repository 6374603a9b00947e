import type { Message } from '../../deliver/mailer';
import { type Email, listIdOf, messageIdOf } from '../../deliver/message';
import type { Briefing, Edition, Language, Subscriber } from '../../model';
import { renderEmail } from '../../render/email';
import type { Services } from '../../services';
import { frameOf } from '../frame';
import { linksOf } from '../subscribers/links';

/** Stand for a reader's own links. Nobody has such addresses (RFC 2606). */
const PLACES = { preferences: 'https://preferences.invalid/', unsubscribe: 'https://unsubscribe.invalid/' };

/** A briefing's mail for all who share it, in one language, with places for each one's links. */
export function renderPersonalMail(services: Services, edition: Edition, briefing: Briefing, language: Language): Email {
  const { subject, html, text } = renderEmail(briefing, frameOf(services, edition, language), PLACES);
  return { subject, html, text };
}

/**
 * The message for one subscriber. The same for every attempt: all of it hangs on the date, the subscriber, and when it was due.
 *
 * @param email As by renderPersonalMail.
 */
export async function addressMail(
  services: Services,
  email: Email,
  { edition, date }: { edition: string; date: string },
  { id, address }: Subscriber,
  dueAt: Date,
): Promise<Message> {
  const { config } = services;
  const { preferences, unsubscribe, unsubscribeAddress, bounceAddress } = await linksOf(services, id, dueAt);
  const place = (text: string, write: (link: string) => string) =>
    text.replaceAll(PLACES.preferences, () => write(preferences)).replaceAll(PLACES.unsubscribe, () => write(unsubscribe));
  return {
    subject: email.subject,
    // Made only when they are read: of a hundred messages at a time, no two need be there whole.
    get html() {
      return place(email.html, (link) => link.replaceAll('&', '&amp;'));
    },
    get text() {
      return place(email.text, (link) => link);
    },
    from: config.mailFrom,
    to: address,
    messageId: messageIdOf(edition, date, id, config.host),
    date: dueAt,
    listId: listIdOf(edition, config.host),
    replyTo: config.mailReplyTo,
    returnPath: bounceAddress,
    unsubscribe: { url: unsubscribe, address: unsubscribeAddress },
    feedbackId: `${edition}:${date}:briefing`,
    tag: id,
  };
}
