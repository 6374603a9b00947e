import { decodeHTMLStrict } from 'entities/decode';

/** Text as XML and HTML write it. */
export function escapeMarkup(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;') : text;
}

/** With its character references decoded, HTML's names too; an "&" that begins none stays. */
export function decodeReferences(raw: string): string {
  return raw.includes('&') ? decodeHTMLStrict(raw) : raw;
}
