import { templates } from './templates.generated';

export interface ListedMail {
  id: string;
  subject: string;
  to: string;
  /** ISO 8601 instant. */
  date: string;
}

export interface StoredMail extends ListedMail {
  from: string;
  html: string;
  text: string;
  /** The whole message, RFC 5322. */
  source: string;
}

/** The local mailbox, the newest first as given. */
export function renderMailbox(list: readonly ListedMail[]): string {
  const heading = list.length === 0 ? 'No mail yet' : list.length === 1 ? '1 mail' : `${list.length} mails`;
  return templates['mailbox-page']({
    documentTitle: `${heading} · Local mailbox`,
    heading,
    mails: list.map((mail) => ({ href: mailPath(mail.id), subject: mail.subject, to: mail.to, date: formatInstant(mail.date) })),
  });
}

/**
 * One mail as a mail program would show it: HTML in a frame that runs nothing, text, source. The frame inherits the page's
 * Content-Security-Policy, which must allow inline styles.
 */
export function renderMail(mail: StoredMail): string {
  const path = mailPath(mail.id);
  return templates['mail-page']({
    documentTitle: mail.subject,
    subject: mail.subject,
    from: mail.from,
    to: mail.to,
    date: formatInstant(mail.date),
    html: mail.html,
    text: mail.text,
    source: mail.source,
    htmlHref: `${path}/html`,
    sourceHref: `${path}.eml`,
  });
}

function mailPath(id: string): string {
  return `/dev/mail/${encodeURIComponent(id)}`;
}

function formatInstant(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`;
}
