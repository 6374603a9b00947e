import { charsetOf, decodeBytes, metaCharset } from '../ingest/decode-bytes';

/** A page cut from parts has a broken character or two among many; one of another charset has nothing else. */
const FEW = 0.1;

/**
 * A page's text, as forgiving as browsers are: the first charset that fits, of its byte order mark's, its header's, its own and UTF-8, or else
 * Windows-1252. A few broken characters stay as U+FFFD. Undefined for what is no text.
 */
export function decodePage(body: Uint8Array, contentType: string | null): string | undefined {
  for (const charset of [charsetOf(contentType), metaCharset(body), 'utf-8']) {
    const html = charset && (strictly(body, charset) ?? nearly(body, charset));
    if (html !== undefined) return textOrNothing(html);
  }
  return textOrNothing(new TextDecoder('windows-1252').decode(body));
}

const textOrNothing = (html: string) => (html.includes('\0') ? undefined : html);

function strictly(body: Uint8Array, charset: string): string | undefined {
  try {
    return decodeBytes(body, charset);
  } catch {
    return undefined;
  }
}

function nearly(body: Uint8Array, charset: string): string | undefined {
  try {
    const text = new TextDecoder(charset).decode(body);
    const broken = text.split('\ufffd').length - 1;
    return broken <= FEW * (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0) ? text : undefined;
  } catch {
    return undefined;
  }
}
