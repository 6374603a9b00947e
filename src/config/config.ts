import { type Fault, Problem } from '../errors';
import type { Edition, TokenKey } from '../model';
import editions from './editions.json';

/** What the environment may set. Everything but BASE_URL is optional. */
export interface Variables {
  BASE_URL?: string;
  API_TOKEN?: string;
  MAIL_FROM?: string;
  MAIL_INBOUND?: string;
  TOKEN_KEYS?: string;
  RESEND_WEBHOOK_SECRET?: string;
  LOCAL?: string;
  SHOW_ARTICLES?: string;
}

export interface Address {
  name: string;
  address: string;
}

export interface Config {
  /** Where readers find the pages, without a final slash: "https://briefing.example.org". */
  baseUrl: string;
  /** Host of `baseUrl` without its port; ids of messages and lists end in it. */
  host: string;
  /** Null when none is configured: then nothing may be written. */
  apiToken: string | null;
  mailFrom: Address;
  /** Domain whose mail reaches this Worker, "in.example.org": bounces and mails that unsubscribe; null without one. */
  mailInbound: string | null;
  /** What links in mails are signed with, the newest first; null when none is configured: then nobody can subscribe. */
  tokenKeys: readonly [TokenKey, ...TokenKey[]] | null;
  mail: {
    /** What Resend signs its events with, "whsec_…"; null when none is configured: then none are taken. */
    resendWebhookSecret: string | null;
  };
  /** Under local development: a mailbox at /dev/mail. */
  local: boolean;
  /** What readers without the token see of an article: its whole text, or its key points. */
  showArticles: 'full' | 'excerpt';
  editions: readonly Edition[];
}

const SHORTEST_TOKEN = 12;
const SHORTEST_KEY = 24;
const SHOWN = ['full', 'excerpt'] as const;

function parseBaseUrl(value: string | undefined): URL | undefined {
  const url = URL.parse(value ?? '');
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return plain ? url : undefined;
}

/** "Daily briefing <briefing@example.org>" or the address alone. */
function parseAddress(value: string): Address | undefined {
  const open = value.indexOf('<');
  const bracketed = open >= 0 && value.endsWith('>');
  const address = (bracketed ? value.slice(open + 1, -1) : value).trim();
  if (!/^[^\s<>@,;"()]+@[^\s<>@,;"()]+$/.test(address)) return undefined;
  return { name: bracketed ? value.slice(0, open).trim().replace(/^"|"$/g, '') : '', address };
}

/** "2:secret,1:older secret": the newest first. */
function parseTokenKeys(value: string): [TokenKey, ...TokenKey[]] | undefined {
  const keys = value.split(',').map((part) => {
    const [, version = '', secret = ''] = /^\s*([a-z0-9]{1,4}):(\S+)\s*$/.exec(part) ?? [];
    return { version, secret };
  });
  const [newest, ...older] = keys;
  const isFit =
    keys.every(({ secret }) => secret.length >= SHORTEST_KEY) && new Set(keys.map(({ version }) => version)).size === keys.length;
  return newest && isFit ? [newest, ...older] : undefined;
}

/**
 * Reads every variable once.
 *
 * @throws Problem 503 that names all faults at once, never a value.
 */
export function readConfig(variables: Variables): Config {
  const faults: Fault[] = [];
  const fault = (name: keyof Variables, detail: string) => faults.push({ pointer: `/${name}`, detail: `${name} ${detail}` });

  const url = parseBaseUrl(variables.BASE_URL);
  if (!url) fault('BASE_URL', 'must be an http(s) address, such as https://briefing.example.org');

  const apiToken = variables.API_TOKEN || null;
  if (apiToken && apiToken.length < SHORTEST_TOKEN) fault('API_TOKEN', `must have at least ${SHORTEST_TOKEN} characters`);

  const host = url?.hostname ?? 'localhost';
  const mailFrom = parseAddress(variables.MAIL_FROM || `Daily briefing <briefing@${host}>`);
  if (!mailFrom) fault('MAIL_FROM', 'must be an e-mail address, with or without a name: Daily briefing <briefing@example.org>');

  const mailInbound = variables.MAIL_INBOUND?.toLowerCase() || null;
  if (mailInbound && !/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/.test(mailInbound)) fault('MAIL_INBOUND', 'must be a domain, such as in.example.org');

  const tokenKeys = variables.TOKEN_KEYS ? parseTokenKeys(variables.TOKEN_KEYS) : null;
  if (tokenKeys === undefined) {
    fault(
      'TOKEN_KEYS',
      `must be versions with secrets of at least ${SHORTEST_KEY} characters, the newest first: 2:a-long-secret,1:an-older-secret`,
    );
  }

  const resendWebhookSecret = variables.RESEND_WEBHOOK_SECRET || null;
  if (resendWebhookSecret && !/^whsec_[\w+/]{24,}={0,2}$/.test(resendWebhookSecret)) {
    fault('RESEND_WEBHOOK_SECRET', 'must be the signing secret of the webhook as Resend shows it: whsec_ and base64');
  }

  if (!['true', 'false', '', undefined].includes(variables.LOCAL)) fault('LOCAL', 'must be true or false');

  // The texts belong to others: whoever may show them whole says so. On a machine of one's own, nobody else reads them.
  const shown = variables.SHOW_ARTICLES || 'full';
  const showArticles = SHOWN.find((known) => known === shown);
  if (!showArticles) fault('SHOW_ARTICLES', `must be ${SHOWN.join(' or ')}`);

  if (faults.length || !url || !mailFrom || !showArticles || tokenKeys === undefined) {
    throw new Problem(
      503,
      'Not configured',
      `The server's configuration is faulty: ${faults.map(({ detail }) => detail).join('; ')}.`,
      faults,
    );
  }
  const baseUrl = url.href.endsWith('/') ? url.href.slice(0, -1) : url.href;
  return {
    baseUrl,
    host,
    apiToken,
    mailFrom,
    mailInbound,
    tokenKeys,
    mail: { resendWebhookSecret },
    local: variables.LOCAL === 'true',
    showArticles,
    editions,
  };
}
