/** What one message of a batch says, as Resend takes it. */
export interface ResendEmail {
  from: string;
  to: string | string[];
  subject: string;
  html?: string;
  text?: string;
  reply_to?: string | string[];
  headers?: Record<string, string>;
  tags?: { name: string; value: string }[];
}

const ADDRESS = /^[^\s<>@,;"]+@[^\s<>@,;"]+\.[^\s<>@,;"]+$/;
/** "me@example.org" or "Me <me@example.org>". */
const isMailbox = (text: unknown) => typeof text === 'string' && ADDRESS.test(/<([^<>]*)>$/.exec(text)?.[1] ?? text);
const isTag = (text: unknown) => typeof text === 'string' && /^[\w-]{1,256}$/.test(text);

/** What Resend would say against a message; undefined for nothing. */
export function findFault(email: Partial<ResendEmail> | null): string | undefined {
  if (typeof email !== 'object' || email === null) return 'The email must be an object.';
  const { from, to, subject, html, text, reply_to: replyTo, headers = {}, tags = [] } = email;
  if (!from) return 'Missing `from` field.';
  if (!isMailbox(from))
    return 'Invalid `from` field. The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.';
  const recipients = [to].flat();
  if (to === undefined || recipients.length === 0) return 'Missing `to` field.';
  if (recipients.length > 50) return 'The `to` field can have 50 items at most.';
  if (!recipients.every(isMailbox)) {
    return 'Invalid `to` field. The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.';
  }
  if (replyTo !== undefined && ![replyTo].flat().every(isMailbox)) return 'Invalid `reply_to` field.';
  if (typeof subject !== 'string' || !subject) return 'Missing `subject` field.';
  if (/[\r\n]/.test(subject)) return 'The `\\n` is not allowed in the `subject` field.';
  if (!html && !text) return 'Missing `html` or `text` field.';
  if (Object.entries(headers).some(([name, value]) => !/^[\w-]+$/.test(name) || typeof value !== 'string' || /[\r\n]/.test(value))) {
    return 'Invalid `headers` field.';
  }
  if (!tags.every(({ name, value }) => isTag(name) && isTag(value))) {
    return 'Tags should only contain ASCII letters, numbers, underscores, or dashes.';
  }
}
