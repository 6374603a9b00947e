import type { Mailer, Outcome } from '../mailer';
import { composeMessage } from '../message';
import { formatSender } from '../mime';

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
    name: 'preview',
    most: 10,
    isKeyed: true,
    async send(messages) {
      const outcomes: Outcome[] = [];
      for (const message of messages) {
        const { messageId, from, to, subject, date, html, text } = message;
        await mailbox.save(messageId, {
          subject,
          from: formatSender(from),
          to,
          date,
          html,
          text,
          source: composeMessage(message, message),
        });
        outcomes.push({ state: 'sent', providerId: null });
      }
      return outcomes;
    },
  };
}
