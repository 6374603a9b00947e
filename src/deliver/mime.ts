import { encodeWord, encodeWords, foldLines, quoteString } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';

/** Somebody whom mail comes from. */
export interface Sender {
  name: string;
  address: string;
}

/** Characters of an encoded word (RFC 2047 allows 75). */
const LONGEST_WORD = 52;

/** A subject or a name without what would end its line. */
export const onOneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();

/** What ends a line or a pair of angle brackets, or is no ASCII, has no place in an id or an address of the web. */
export const bare = (value: string) => value.replace(/[^\x21-\x7e]|[<>]/g, '');
export const bracketed = (value: string) => `<${bare(value)}>`;

/** "Daily briefing <briefing@example.org>" for people and interfaces, quoted where the name needs it (RFC 5322, 3.4). On one line. */
export function formatSender({ name, address }: Sender): string {
  const words = onOneLine(name);
  if (!words) return bare(address);
  return `${/[^\w\s!#$%&'*+/=?^`{|}~\x80-\uffff-]/.test(words) ? quoteString(words) : words} ${bracketed(address)}`;
}

/** An address as it stands in a header. One that is none loses what would make another recipient or header of it. */
export function encodeAddress(address: string): string {
  if (/^"(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"@[\w.-]+$/.test(address)) return `<${address}>`;
  return address.replace(/[^\x21-\x7e\x80-\uffff]|["(),:;<>[\]\\]/g, '');
}

/** A sender as it stands in a header, in ASCII. */
export function encodeSender({ name, address }: Sender): string {
  const words = onOneLine(name);
  if (!words) return encodeAddress(address);
  const encoded = /^[\w ]*$/.test(words) ? words : /^[\x20-\x7e]*$/.test(words) ? quoteString(words) : encodeWord(words, 'Q', LONGEST_WORD);
  return `${encoded} ${encodeAddress(address).replace(/^<?(.*?)>?$/, '<$1>')}`;
}

/** Text of a header in ASCII (RFC 2047). */
export const encodeHeaderText = (text: string) => encodeWords(onOneLine(text), 'Q', LONGEST_WORD, true);

/** A header's line, folded. */
export const formatHeader = (name: string, value: string) => foldLines(`${name}: ${value}`, 76);

/** A part of a message: quoted-printable, each line ended by CRLF. */
export const formatPart = (type: string, text: string) =>
  [
    formatHeader('Content-Type', `${type}; charset=utf-8`),
    'Content-Transfer-Encoding: quoted-printable',
    '',
    wrap(encode(text.replace(/\r\n?|\n/g, '\r\n')), 76),
  ].join('\r\n');
