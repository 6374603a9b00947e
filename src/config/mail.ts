/** What the environment may say about mail. SMTP_URL, RESEND_API_KEY and RESEND_WEBHOOK_SECRET are secrets. */
export interface MailVariables {
  MAILER?: string;
  MAIL_FROM?: string;
  MAIL_REPLY_TO?: string;
  MAIL_INBOUND?: string;
  SMTP_URL?: string;
  RESEND_API_KEY?: string;
  RESEND_WEBHOOK_SECRET?: string;
  RESEND_URL?: string;
  /** The binding `send_email`, of which only its being there counts here. */
  EMAIL?: unknown;
}

export interface Address {
  name: string;
  address: string;
}

/** How mail is sent, and what that needs. */
export type MailerConfig =
  | { kind: 'preview' }
  | {
      kind: 'smtp';
      server: { host: string; port: number; security: 'tls' | 'starttls' | 'none'; login: { user: string; pass: string } | null };
    }
  | { kind: 'resend'; apiKey: string; url: string }
  | { kind: 'cloudflare' };

export interface MailConfig {
  /** Null when nothing sends mail. */
  mailer: MailerConfig | null;
  mailFrom: Address;
  /** Where answers go; null for `mailFrom`. */
  mailReplyTo: string | null;
  /** Domain whose mail reaches this Worker; null when none does. */
  mailInbound: string | null;
  /** What Resend signs its events with; null when they are not taken. */
  resendWebhookSecret: string | null;
}

type Fault = (name: Exclude<keyof MailVariables, 'EMAIL'> | 'BASE_URL', detail: string) => void;

const MAILERS = ['preview', 'smtp', 'resend', 'cloudflare'] as const;
const RESEND = 'https://api.resend.com';
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/;
/** Of a URL's host name. */
export const isThisMachine = (host: string) => /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/.test(host);

/** "Daily briefing <briefing@example.org>" or the address alone. */
function parseAddress(value: string): Address | undefined {
  const open = value.indexOf('<');
  const bracketed = open >= 0 && value.endsWith('>');
  const address = (bracketed ? value.slice(open + 1, -1) : value).trim();
  if (!/^[^\s<>@,;"()]+@[^\s<>@,;"()]+$/.test(address)) return undefined;
  return { name: bracketed ? value.slice(0, open).trim().replace(/^"|"$/g, '') : '', address };
}

/** "smtps://user:password@host:465", or smtp:// for STARTTLS, or smtp://…?tls=none. */
function parseSmtpUrl(value: string): Extract<MailerConfig, { kind: 'smtp' }>['server'] | undefined {
  const url = URL.parse(value);
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol) || !/^\/?$/.test(url.pathname) || url.hash) return undefined;
  if (!['', '?tls=none'].includes(url.search) || !url.username !== !url.password) return undefined;
  const isSecure = url.protocol === 'smtps:';
  if (isSecure && url.search) return undefined;
  try {
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (isSecure ? 465 : 587),
      security: isSecure ? 'tls' : url.search ? 'none' : 'starttls',
      login: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null,
    };
  } catch {
    return undefined;
  }
}

function readSmtp({ SMTP_URL }: MailVariables, isLocal: boolean, fault: Fault): MailerConfig | undefined {
  if (!SMTP_URL) return void fault('SMTP_URL', 'is missing, which MAILER=smtp needs: smtps://user:password@mail.example.org:465');
  const server = parseSmtpUrl(SMTP_URL);
  if (!server) {
    return void fault('SMTP_URL', 'must be smtps://user:password@host:465, or smtp://… for STARTTLS; signs in user and password as %40');
  }
  if (server.security === 'none' && !isLocal && !isThisMachine(server.host)) {
    return void fault('SMTP_URL', 'may say tls=none for this machine only');
  }
  return { kind: 'smtp', server };
}

function readResend({ RESEND_API_KEY, RESEND_URL }: MailVariables, isLocal: boolean, fault: Fault): MailerConfig | undefined {
  const url = URL.parse(RESEND_URL || RESEND);
  const isFit = url && !url.search && !url.hash && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal));
  if (!isFit) fault('RESEND_URL', `must be an https address, by default ${RESEND}`);
  if (!RESEND_API_KEY) fault('RESEND_API_KEY', 'is missing, which MAILER=resend needs');
  else if (!/^[\x21-\x7e]{8,}$/.test(RESEND_API_KEY)) fault('RESEND_API_KEY', 'must be a key of Resend: re_…');
  else if (isFit) return { kind: 'resend', apiKey: RESEND_API_KEY, url: url.href.replace(/\/$/, '') };
}

function readMailer(variables: MailVariables, isLocal: boolean, fault: Fault): MailerConfig | null | undefined {
  const asked = variables.MAILER || (isLocal ? 'preview' : null);
  if (!asked) return null;
  const kind = MAILERS.find((known) => known === asked);
  if (kind === 'smtp') return readSmtp(variables, isLocal, fault);
  if (kind === 'resend') return readResend(variables, isLocal, fault);
  if (!kind) return void fault('MAILER', `must be one of ${MAILERS.join(', ')}`);
  if (kind === 'preview' && !isLocal) return void fault('MAILER', 'may be preview under local development only');
  if (kind === 'cloudflare' && !variables.EMAIL) return void fault('MAILER', 'is cloudflare, which needs [[send_email]] in wrangler.toml');
  return { kind };
}

/**
 * Reads what concerns mail, and tells each fault without showing a value.
 *
 * @param base BASE_URL; null when it is a fault itself.
 * @returns Undefined when there was a fault.
 */
export function readMail(variables: MailVariables, base: URL | null, isLocal: boolean, tell: Fault): MailConfig | undefined {
  let isFaulty = false;
  const fault: Fault = (name, detail) => {
    isFaulty = true;
    tell(name, detail);
  };

  const mailFrom = parseAddress(variables.MAIL_FROM || `Daily briefing <briefing@${base?.hostname ?? 'localhost'}>`);
  if (!mailFrom) fault('MAIL_FROM', 'must be an e-mail address, with or without a name: Daily briefing <briefing@example.org>');

  const replyTo = variables.MAIL_REPLY_TO ? parseAddress(variables.MAIL_REPLY_TO) : null;
  if (replyTo === undefined || replyTo?.name) fault('MAIL_REPLY_TO', 'must be an e-mail address without a name');

  const mailInbound = variables.MAIL_INBOUND?.toLowerCase() || null;
  if (mailInbound && !DOMAIN.test(mailInbound)) fault('MAIL_INBOUND', 'must be a domain whose mail reaches this Worker: in.example.org');

  const mailer = readMailer(variables, isLocal, fault);
  // One click to stop works over https alone (RFC 8058), and a link to localhost leads nowhere.
  if (mailer && !isLocal && base && (base.protocol !== 'https:' || isThisMachine(base.hostname))) {
    fault('BASE_URL', 'must be an https address that readers can reach, since links in mails begin with it');
  }

  const secret = variables.RESEND_WEBHOOK_SECRET || null;
  if (secret && !/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(secret)) {
    fault('RESEND_WEBHOOK_SECRET', 'must be the signing secret of a webhook of Resend: whsec_…');
  }

  if (isFaulty || !mailFrom || mailer === undefined) return undefined;
  return { mailer, mailFrom, mailReplyTo: replyTo?.address ?? null, mailInbound, resendWebhookSecret: secret };
}
