import { Problem } from '../errors';

/** The value of a content type's charset parameter: 'text/plain; charset="ISO-8859-1"' → "iso-8859-1". */
export function charsetOf(contentType: string | null): string | undefined {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}"?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase();
}

const META_CHARSET = /<meta\s[^>]{0,200}?charset\s?=\s?["']?([\w:-]{2,40})/i;

/**
 * A body as a string, without its byte order mark. The charset is, in this order: a byte order mark's, the one given, a page's own
 * `<meta charset>`, UTF-8. A page that says nothing and is not UTF-8 is read as Windows-1252, as browsers do.
 * Throws Problem 400 for bytes that are not in their charset, 415 for a charset that nobody knows.
 */
export function decodeBytes(body: Uint8Array, charset?: string, page = false): string {
  const declared = markedCharset(body) ?? charset ?? (page ? metaCharset(body) : undefined);
  const decoder = decoderFor(declared ?? 'utf-8');
  try {
    return decoder.decode(body);
  } catch {
    if (page && !declared) return decoderFor('windows-1252').decode(body);
    throw new Problem(400, 'Unreadable text', `The body is not valid ${(declared ?? 'utf-8').toUpperCase()}.`);
  }
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: false });
  } catch {
    throw new Problem(415, 'Unknown charset', 'The charset of the body is not known; UTF-8 always is.');
  }
}

function markedCharset(body: Uint8Array): string | undefined {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** HTML's own rule: the declaration stands within the first 1,024 bytes; one that says UTF-16 there is wrong and means UTF-8. */
export function metaCharset(body: Uint8Array): string | undefined {
  let head = '';
  for (const byte of body.subarray(0, 1024)) head += String.fromCharCode(byte);
  const charset = META_CHARSET.exec(head)?.[1]?.toLowerCase();
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}
