import type { MailHeader } from './parse-mail';

/** How Email Routing calls itself in what it writes. */
const PLATFORM = 'mx.cloudflare.net';
const RESULTS = ['authentication-results', 'arc-authentication-results'];
const LONGEST = 8000;

/**
 * A piece of such a header (RFC 8601): a semicolon, a comment, or a word. Whoever sends may choose what stands in comments and properties, so that none of
 * it may hold what would part them.
 */
const PIECE = /\s*(?:(;)|\([^()"\\;]*\)|([^\s;()"\\]+(?:"[^\s()"\\;]*")?))\s*/y;

/** The words of each result; null for a header that is not as the platform writes it. */
function parseResults(value: string): string[][] | null {
  const results: string[][] = [[]];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < value.length) {
    const piece = PIECE.exec(value);
    if (!piece) return null;
    if (piece[1]) results.push([]);
    else if (piece[2]) results.at(-1)?.push(piece[2].toLowerCase());
  }
  return results;
}

/**
 * The topmost of these headers, if it is the platform's: a server writes its own above what it got, so that those below, whoever they name, may be the
 * sender's. What mail from Email Routing really begins with: `Received: … by cloudflare-email.net`, `ARC-Seal`, `ARC-Message-Signature`,
 * `ARC-Authentication-Results: i=1; mx.cloudflare.net; …`, `Received-SPF`, `Authentication-Results: mx.cloudflare.net; …`, and then the sender's.
 */
function findVerdicts(headers: readonly MailHeader[]): string[][] {
  const top = headers.findIndex(({ name }) => RESULTS.includes(name));
  const value = headers[top]?.value ?? '';
  // Above it, one server at most has passed the mail on: the platform itself.
  if (value.length > LONGEST || headers.slice(0, top).filter(({ name }) => name === 'received').length > 1) return [];
  const results = parseResults(value) ?? [];
  if (/^i=\d+$/.test(results[0]?.join(' ') ?? '')) results.shift();
  return results.shift()?.[0] === PLATFORM ? results : [];
}

const domainOf = (text: string) => text.slice(text.lastIndexOf('@') + 1).replace(/\.$/, '');

/** Relaxed alignment (RFC 7489, 3.1.1) as far as it goes without a list of registries: one is the other, or lies under it. */
function isAligned(signed: string, domain: string): boolean {
  const isDomain = /^[^.@]+(?:\.[^.@]+)+$/.test(signed);
  return isDomain && (signed === domain || signed.endsWith(`.${domain}`) || domain.endsWith(`.${signed}`));
}

/** By method and result, the property that says whom it is about, and whether that has to be the very domain. */
const PROOFS = new Map([
  ['dmarc=pass', { property: 'header.from', isExact: true }],
  ['dkim=pass', { property: 'header.d', isExact: false }],
  ['spf=pass', { property: 'smtp.mailfrom', isExact: false }],
]);

function proves([verdict = '', ...words]: string[], domain: string): boolean {
  const proof = PROOFS.get(verdict);
  const properties = words.map((word) => word.split('='));
  // A word that is no property, or SPF of what the server called itself, may have brought others along.
  if (!proof || properties.some(([name, value]) => !value || name === 'smtp.helo')) return false;
  const [named, second] = properties.filter(([name]) => name === proof.property);
  if (!named?.[1] || second) return false;
  const proven = domainOf(named[1]);
  return proof.isExact ? proven === domain : isAligned(proven, domain);
}

/** Whether the platform found that a mail comes from this domain: by DMARC, or by DKIM or SPF of a domain that is aligned with it. */
export function comesFrom(headers: readonly MailHeader[], domain: string): boolean {
  return findVerdicts(headers).some((result) => proves(result, domain));
}
