export interface MailAddress {
  /** As mail is sent to it; its domain in small ASCII letters. */
  address: string;
  /** As it is compared: in small letters. Who has "Reader+news@" and "reader@" has two, since only their provider knows that they are one. */
  key: string;
}

/** RFC 5321, 4.5.3.1: a path of 256 has angle brackets. */
const LONGEST = 254;
const LONGEST_LOCAL_PART = 64;
/** A dot-atom (RFC 5322, 3.2.3): no name, comment, group or quotation mark, which the characters left out would make. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
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
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, Math.max(at, 0));
  if (trimmed.length > LONGEST || local.length > LONGEST_LOCAL_PART || /\p{Cc}/u.test(text) || !LOCAL_PART.test(local)) return undefined;
  const domain = parseDomain(trimmed.slice(at + 1), isLocal);
  const address = `${local}@${domain}`;
  return domain !== undefined && address.length <= LONGEST ? { address, key: keyOfAddress(address) } : undefined;
}

function parseDomain(text: string, isLocal: boolean): string | undefined {
  if (!DOMAIN_CHARACTERS.test(text)) return undefined;
  const domain = URL.parse(`http://${text}`)?.hostname ?? '';
  return DOMAIN.test(domain) || (isLocal && domain === 'localhost') ? domain : undefined;
}
