import { charsetOf, decodeBytes, metaCharset } from '../ingest/decode-bytes';

const REPLACEMENT = '\ufffd';
/** In so many characters, one may be broken: a page cut from parts has some, one of another charset has many. */
const FEW = 500;

/**
 * A page's text, as forgiving as browsers are: the charset is as `decodeBytes` says, but one that does not fit gives way to the page's own, and a few
 * broken characters stay as U+FFFD. Undefined for what is no text.
 */
export function decodePage(body: Uint8Array, contentType: string | null): string | undefined {
  const charset = charsetOf(contentType);
  const html = strictly(body, charset) ?? nearly(body, charset) ?? strictly(body) ?? nearly(body, metaCharset(body)) ?? nearly(body, 'windows-1252');
  return html?.includes('\0') ? undefined : html;
}

function strictly(body: Uint8Array, charset?: string): string | undefined {
  try {
    return decodeBytes(body, charset, true);
  } catch {
    return undefined;
  }
}

function nearly(body: Uint8Array, charset = 'utf-8'): string | undefined {
  try {
    const text = new TextDecoder(charset).decode(body);
    return text.split(REPLACEMENT, text.length / FEW + 2).length - 1 <= text.length / FEW ? text : undefined;
  } catch {
    return undefined;
  }
}
