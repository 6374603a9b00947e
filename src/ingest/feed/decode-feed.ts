import { charsetOf } from '../decode-bytes';

export interface DecodedFeed {
  text: string;
  /** As WHATWG names it: "utf-8", "windows-1252"; also "utf-32le" and "utf-32be". */
  charset: string;
}

const DECLARED = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']\s{0,9}([\w.:-]{1,40})/i;
/** Windows-1252's characters for the bytes 0x80–0x9f. https://encoding.spec.whatwg.org/#windows-1252 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** In these, bytes may be UTF-8 by chance; in all others, bytes beyond ASCII that are UTF-8 are UTF-8, whatever is declared. */
const DOUBLE_BYTE = /^(?:gbk|gb18030|big5|euc-jp|euc-kr|shift_jis|iso-2022-jp)$/;

/**
 * A feed's bytes as a string. A byte order mark decides, then the pattern of the first bytes, then what the bytes are, then the server's charset,
 * then the XML declaration's. Bytes that are in no declared charset are read as Windows-1252: a feed with one wrong byte has all its other letters.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): DecodedFeed {
  const { text, charset } = decodeBytes(bytes, contentType);
  // No text has these controls: they are the bytes of Windows-1252, passed off as characters.
  return { text: text.replace(/[\u0080-\u009f]/g, (c) => HIGH.charAt(c.charCodeAt(0) - 0x80)), charset };
}

function decodeBytes(bytes: Uint8Array, contentType: string | null): DecodedFeed {
  const wide = wideCharset(bytes);
  if (wide?.startsWith('utf-32')) return { text: decodeUtf32(bytes, wide === 'utf-32le'), charset: wide };
  if (wide) return { text: new TextDecoder(wide).decode(bytes), charset: wide };
  const declared = [charsetOf(contentType), DECLARED.exec(ascii(bytes.subarray(0, 400)))?.[1]]
    .map((label) => label && decoderFor(label)?.encoding)
    .filter((name) => name !== undefined && name !== '' && !name.startsWith('utf-16'));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const double = marked ? undefined : declared.find((name) => name && DOUBLE_BYTE.test(name));
  for (const charset of [double, 'utf-8', ...(marked ? [] : declared)]) {
    const text = charset && decode(bytes, charset);
    if (charset && text !== undefined) return { text, charset };
  }
  const charset = marked || declared.includes('utf-8') ? mostly(bytes) : 'windows-1252';
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

/** Bytes that say they are UTF-8 and are not: UTF-8 with a few broken letters, or another charset altogether? */
function mostly(bytes: Uint8Array): string {
  const broken = new TextDecoder().decode(bytes);
  let wrong = 0;
  let right = 0;
  for (let i = 0; i < broken.length; i++) {
    const code = broken.charCodeAt(i);
    if (code === 0xfffd) wrong++;
    else if (code > 0x7f) right++;
  }
  return right > wrong ? 'utf-8' : 'windows-1252';
}

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** By the byte order mark, or by where the zeros around "<" stand. https://www.w3.org/TR/xml/#sec-guessing */
function wideCharset([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d))) return 'utf-32be';
  if (a && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return undefined;
}

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    if (code !== 0xfeff || at > 0) parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
