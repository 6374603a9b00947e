/** Bytes within which the head of a part lies. */
const HEAD = 4096;
const ENCODED = /^content-transfer-encoding:\s*base64/im;
const UNREAD = /^content-type:\s*(?:image|audio|video|font|application)\//im;
/** A name that ends so, or whose end cannot be seen. */
const READ = /\.(?:txt|html?|eml)\b|=\?/i;

/**
 * A mail without the contents of attachments that nobody reads here, pictures and documents, which are most of its bytes: their heads stay, by which they are
 * named. Base64 has no dash, so the next line that begins with two ends it.
 */
export function thinMail(raw: Uint8Array): Uint8Array {
  const mail = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let at = mail.indexOf('\n--'); at >= 0; ) {
    const next = mail.indexOf('\n--', at + 3);
    const head = mail.latin1Slice(at + 1, Math.min(at + HEAD, next < 0 ? mail.length : next));
    const blank = /\r?\n\r?\n/.exec(head);
    const fields = blank ? head.slice(0, blank.index) : '';
    if (blank && next >= 0 && ENCODED.test(fields) && UNREAD.test(fields) && !READ.test(fields)) {
      kept.push(raw.subarray(from, at + 1 + blank.index + blank[0].length));
      // From its line end on.
      from = next + 1;
    }
    at = next;
  }
  if (from === 0) return raw;
  return new Uint8Array(Buffer.concat([...kept, raw.subarray(from)]));
}
