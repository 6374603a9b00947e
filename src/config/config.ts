import { type Fault, Problem } from '../errors';
import type { Edition, TokenKey } from '../model';
import editions from './editions.json';
import { isThisMachine, type MailConfig, type MailVariables, readMail } from './mail';
import { parseTurnstile, type Turnstile } from './turnstile';

/** What the environment may set. Everything but BASE_URL is optional. */
export interface Variables extends MailVariables {
  BASE_URL?: string;
  API_TOKEN?: string;
  TOKEN_KEYS?: string;
  TURNSTILE_SITE_KEY?: string;
  TURNSTILE_SECRET?: string;
  LOCAL?: string;
  SHOW_ARTICLES?: string;
  ALLOWED_HOSTS?: string;
}

export interface Config extends MailConfig {
  /** Where readers find the pages, without a final slash: "https://briefing.example.org". */
  baseUrl: string;
  /** Host of `baseUrl` without its port; ids of messages and lists end in it. */
  host: string;
  /** Null when none is configured: then nothing may be written. */
  apiToken: string | null;
  /** What links in mails are signed with, the newest first; null when none is configured: then nobody can subscribe. */
  tokenKeys: readonly [TokenKey, ...TokenKey[]] | null;
  /** The check against robots on the sign-up form; null without one. */
  turnstile: Turnstile | null;
  /** Under local development: a mailbox at /dev/mail. */
  local: boolean;
  /** What readers without the token see of an article: its whole text, or its key points. */
  showArticles: 'full' | 'excerpt';
  /** Hosts of one's own network, without ports, that feeds and pages may be asked of; none but under local development. */
  allowedHosts: readonly string[];
  editions: readonly Edition[];
}

const SHORTEST_TOKEN = 12;
/** What every machine of its own has, by scripts/lib/local-variables.mjs: anybody can read them there. */
const KNOWN_TOKEN = 'local-dev-token';
const KNOWN_KEY = 'local-dev-key-that-signs-links';
const SHORTEST_KEY = 24;
const SHOWN = ['full', 'excerpt'] as const;

function parseBaseUrl(value: string | undefined): URL | undefined {
  const url = URL.parse(value ?? '');
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return plain ? url : undefined;
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
  const isLocal = variables.LOCAL === 'true';
  if (apiToken === KNOWN_TOKEN && !isLocal) fault('API_TOKEN', 'is the one of local development, which everybody knows');
  const mail = readMail(variables, url ?? null, isLocal, fault);

  const tokenKeys = variables.TOKEN_KEYS ? parseTokenKeys(variables.TOKEN_KEYS) : null;
  if (tokenKeys === undefined) {
    fault(
      'TOKEN_KEYS',
      `must be versions with secrets of at least ${SHORTEST_KEY} characters, the newest first: 2:a-long-secret,1:an-older-secret`,
    );
  }
  if (tokenKeys?.some(({ secret }) => secret === KNOWN_KEY) && !isLocal) {
    fault('TOKEN_KEYS', 'has the secret of local development, which everybody knows');
  }

  const turnstile = parseTurnstile(variables.TURNSTILE_SITE_KEY, variables.TURNSTILE_SECRET);
  if (turnstile === undefined) {
    const missing = variables.TURNSTILE_SECRET ? 'TURNSTILE_SITE_KEY' : 'TURNSTILE_SECRET';
    fault(missing, 'is missing: Turnstile needs the site key and the secret');
  }

  if (!['true', 'false', '', undefined].includes(variables.LOCAL)) fault('LOCAL', 'must be true or false');
  // Its mailbox shows every link of every mail to whoever comes by.
  if (isLocal && url?.protocol === 'https:' && !isThisMachine(url.hostname)) {
    fault('LOCAL', 'must not be true where BASE_URL is an https address that others can reach');
  }

  // The texts belong to others: whoever may show them whole says so. On a machine of one's own, nobody else reads them.
  const shown = variables.SHOW_ARTICLES || 'full';
  const showArticles = SHOWN.find((known) => known === shown);
  if (!showArticles) fault('SHOW_ARTICLES', `must be ${SHOWN.join(' or ')}`);

  // Elsewhere they would let whoever adds a source look into the network that the server stands in.
  const allowedHosts = (isLocal && variables.ALLOWED_HOSTS?.split(/[\s,]+/).filter(Boolean)) || [];
  if (allowedHosts.some((name) => URL.parse(`http://${name}`)?.hostname !== name)) fault('ALLOWED_HOSTS', 'must be hosts without ports');

  if (faults.length || !url || !mail || !showArticles || tokenKeys === undefined || turnstile === undefined) {
    throw new Problem(
      503,
      'Not configured',
      `The server's configuration is faulty: ${faults.map(({ detail }) => detail).join('; ')}.`,
      faults,
    );
  }
  const baseUrl = url.href.endsWith('/') ? url.href.slice(0, -1) : url.href;
  return { baseUrl, host, apiToken, ...mail, tokenKeys, turnstile, local: isLocal, showArticles, allowedHosts, editions };
}
