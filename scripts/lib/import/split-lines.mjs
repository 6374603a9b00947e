import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { decodeText, detectBom } from '../decode-text.mjs';

/**
 * The lines of a file of any size, as bytes. UTF-16 is read whole, because there a line's end is no single byte.
 *
 * @param {string} path
 * @returns {AsyncGenerator<Uint8Array>}
 */
export async function* splitLines(path) {
  const handle = await open(path);
  const head = new Uint8Array(3);
  await handle.read(head, 0, 3, 0).finally(() => handle.close());
  const mark = detectBom(head);
  if (mark && mark !== 'utf-8') {
    for (const line of decodeText(await readFile(path)).split('\n')) yield new TextEncoder().encode(line);
    return;
  }
  /** @type {Buffer[]} */
  let parts = [];
  for await (const chunk of createReadStream(path)) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  }
  yield Buffer.concat(parts);
}
