import emailAddresses from 'email-addresses';

export interface MailAddress {
  /** As mail is sent to it; its domain in small ASCII letters. */
  address: string;
  /** As it is compared: in small letters. Who has "Reader+news@" and "reader@" has two, since only their provider knows that they are one. */
  key: string;
}

/** RFC 5321, 4.5.3.1: a path of 256 has angle brackets. */
const LONGEST = 254;
const LONGEST_LOCAL_PART = 64;
/** What names, comments, groups and quotation marks are made of, and blanks: refused before a parser spends time on a thousand of them. */
const NO_PLAIN_ADDRESS = /[\s()<>[\]:;,\\"]/u;
/** What a domain is spelled with in any language: a URL would take a port, a path and a password for parts of it. */
const DOMAIN_CHARACTERS = /^[\p{L}\p{M}\p{N}.-]+$/u;
/** Labels of up to 63 characters; the last one has a letter, which no IP address has. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** How an address is compared with others. */
export const keyOfAddress = (address: string): string => address.toLowerCase();

/** The part before the @ has letters beyond ASCII, which few mail servers take (RFC 6531). */
export const hasForeignLocalPart = (text: string): boolean => /[^\p{ASCII}]/u.test(text.slice(0, Math.max(text.lastIndexOf('@'), 0)));

/**
 * One address that mail can be sent to, blanks around it apart: no name, comment, group, quotation marks, line break or control character. A domain in
 * another script becomes what the network calls it: "đọc@…" is refused, "reader@bücher.example" is "reader@xn--bcher-kva.example".
 *
 * @param isLocal Also takes "reader@localhost".
 */
export function parseMailAddress(text: string, isLocal = false): MailAddress | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || /\p{Cc}/u.test(text) || NO_PLAIN_ADDRESS.test(trimmed)) return undefined;
  const parsed = emailAddresses.parseOneAddress({ input: trimmed, startAt: 'mailbox', rfc6532: true, strict: true });
  // What it understood is all there is.
  if (parsed?.type !== 'mailbox' || `${parsed.local}@${parsed.domain}` !== trimmed) return undefined;
  const domain = parseDomain(parsed.domain, isLocal);
  if (domain === undefined || parsed.local.length > LONGEST_LOCAL_PART || /[^\p{ASCII}]/u.test(parsed.local)) return undefined;
  const address = `${parsed.local}@${domain}`;
  return address.length <= LONGEST ? { address, key: keyOfAddress(address) } : undefined;
}

function parseDomain(text: string, isLocal: boolean): string | undefined {
  if (!DOMAIN_CHARACTERS.test(text)) return undefined;
  const domain = URL.parse(`http://${text}`)?.hostname ?? '';
  return DOMAIN.test(domain) || (isLocal && domain === 'localhost') ? domain : undefined;
}
