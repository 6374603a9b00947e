import type { Mailer } from '../mailer';

/** Where the preview mailer puts its mail. */
export interface Mailbox {
  save(
    messageId: string,
    mail: { subject: string; from: string; to: string; date: Date; html: string; text: string; source: string },
  ): Promise<void>;
}

/** Sends nothing: keeps each message for the mailbox of local development. */
export function createPreviewMailer(mailbox: Mailbox): Mailer {
  return {
    send({ messageId, from, to, subject, date, html, text, source }) {
      const sender = from.name ? `${from.name} <${from.address}>` : from.address;
      return mailbox.save(messageId, { subject, from: sender, to, date, html, text, source });
    },
  };
}
