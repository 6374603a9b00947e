import { createReadStream } from 'node:fs';
import { WARCParser } from 'warcio';
import { loadSources } from '../load-sources.mjs';
import { toQuery } from './read-text.mjs';

/** The server takes no larger page. */
const LARGEST = 4 * 1024 * 1024;

/**
 * The pages of a web archive (ISO 28500), compressed or not: answers with status 200 that are HTML, each with the address it was found at. When it was
 * found is no date of publication.
 *
 * @type {import('./read-articles.mjs').Reader}
 */
export async function* readArchive(file, defaults) {
  const { decodeBytes, charsetOf } = await loadSources(`export { charsetOf, decodeBytes } from './src/ingest/decode-bytes';`);
  let place = 0;
  for await (const record of new WARCParser(createReadStream(file.path))) {
    const url = record.warcTargetURI;
    const head = record.httpHeaders;
    const type = head?.headers.get('content-type') ?? null;
    const isPage =
      record.warcType === 'response' &&
      Number(head?.statusCode) === 200 &&
      /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '');
    if (!isPage || !url || !/^https?:/i.test(url)) continue;
    place += 1;
    const bytes = await record.readFully(true);
    if (bytes.length > LARGEST) continue;
    yield {
      file: file.path,
      place,
      type: 'text/html',
      body: readable(() => decodeBytes(bytes, charsetOf(type), true), bytes),
      query: toQuery({ url }, defaults),
      bytes: 0,
    };
  }
}

/**
 * @param {() => string} decode
 * @param {Uint8Array} bytes
 * @returns {string} Of a page that is not in the charset it names, what can be read.
 */
function readable(decode, bytes) {
  try {
    return decode();
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
