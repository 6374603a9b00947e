import PostalMime from 'postal-mime';

export interface MailHeader {
  /** In small letters. */
  name: string;
  /** Unfolded, not decoded. */
  value: string;
}

export interface MailAttachment {
  name: string | null;
  /** In small letters: "message/rfc822". */
  type: string;
  content: Uint8Array;
}

/** A mail (RFC 5322) in its parts. Strings are as it has them, its encodings undone; a mail inside of it is an attachment. */
export interface Mail {
  /** In their order, the newest first: each server puts its own above those that it got. */
  headers: MailHeader[];
  subject: string | null;
  messageId: string | null;
  text: string | null;
  html: string | null;
  attachments: MailAttachment[];
}

/** Each line costs some µs, and each part a hundred. */
export interface MailLimits {
  /** Lines that are read of it. */
  lines: number;
  /** Parts inside of parts. */
  depth: number;
  /** Bytes of all its heads, and of those of its parts. */
  heads: number;
  /** Lines that may begin a part. */
  parts: number;
}

const NEW_LINE = 10;
const DASH = 45;

function within(raw: Uint8Array, { lines, parts }: MailLimits): Uint8Array | undefined {
  let end = -1;
  let marks = 0;
  for (let line = 0; line < lines; line++) {
    if (raw[end + 1] === DASH && raw[end + 2] === DASH && ++marks > parts) return undefined;
    end = raw.indexOf(NEW_LINE, end + 1);
    if (end < 0) return raw;
  }
  return raw.subarray(0, end);
}

/**
 * Takes a mail apart. Mails inside of it stay as they are.
 *
 * @param raw RFC 5322.
 * @returns Undefined for one that goes beyond the limits; of one with more lines, the beginning.
 */
export async function parseMail(raw: Uint8Array, limits: MailLimits): Promise<Mail | undefined> {
  const bearable = within(raw, limits);
  // It throws on what goes beyond the limits.
  const mail =
    bearable &&
    (await PostalMime.parse(bearable, {
      maxNestingDepth: limits.depth,
      maxHeadersSize: limits.heads,
      maxRfc822NestingDepth: 0,
      forceRfc822Attachments: true,
    }).catch(() => undefined));
  return (
    mail && {
      headers: mail.headers.map(({ key, value }) => ({ name: key, value })),
      subject: mail.subject ?? null,
      messageId: mail.messageId ?? null,
      text: mail.text ?? null,
      html: mail.html ?? null,
      attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
        name: filename,
        type: mimeType,
        content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      })),
    }
  );
}
