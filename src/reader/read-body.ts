import type { ReadFailure } from '../model';
import { failure } from './failure';

export const GARBLED = failure('unreadable', 'what came is not encoded as it says', 200);

type Format = ConstructorParameters<typeof DecompressionStream>[0];

/** Encodings around what is asked, one in the other: who needs more means no good. */
const MOST_LAYERS = 3;

/**
 * A body, read no further than `limit` bytes of what it says without its encodings.
 *
 * The runtime undoes one gzip or Brotli that Content-Encoding names. What is left is told by its first bytes, whatever the headers say: gzip
 * within gzip, and files that are stored as gzip ("feed.xml.gz"). Deflate is asked by nobody but sent by some, in two kinds (RFC 9110, 8.4.1.2).
 *
 * @param isCut Whether a longer body is cut instead of refused.
 * @throws What the runtime throws when the connection breaks or the signal aborts.
 */
export async function readBody(response: Response, limit: number, isCut: boolean): Promise<Uint8Array | ReadFailure> {
  const tooLarge = failure('large', `it sent more than ${limit / 1024 / 1024} MiB`, 200);
  let body = await readStream(response.body, limit, isCut);
  if (!body) return tooLarge;
  let formats = formatsNamed(response.headers.get('content-encoding'));
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    if (isGzip(body)) formats = ['gzip'];
    if (!formats.length) return body;
    const decoded = await decode(body, formats, limit, isCut);
    if (decoded === 'large') return tooLarge;
    if (!decoded) return isGzip(body) ? GARBLED : body;
    body = decoded;
    formats = [];
  }
  return isGzip(body) ? GARBLED : body;
}

const isGzip = (body: Uint8Array) => body[0] === 0x1f && body[1] === 0x8b;

/** What the runtime left to be undone. */
function formatsNamed(encoding: string | null): Format[] {
  return /^\s*deflate\s*$/i.test(encoding ?? '') ? ['deflate', 'deflate-raw'] : [];
}

/** By the first of the formats that fits; undefined when none does. */
async function decode(body: Uint8Array, formats: Format[], limit: number, isCut: boolean): Promise<Uint8Array | 'large' | undefined> {
  for (const format of formats) {
    try {
      const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream(format));
      return (await readStream(stream, limit, isCut)) ?? 'large';
    } catch {
      // The next one may fit.
    }
  }
  return undefined;
}

/** Undefined when there is more than the limit and it is not to be cut. */
async function readStream(stream: ReadableStream<Uint8Array> | null, limit: number, isCut: boolean): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value);
    size += read.value.length;
    if (size <= limit) continue;
    await reader?.cancel();
    if (!isCut) return undefined;
    break;
  }
  const whole = new Uint8Array(Math.min(size, limit));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, whole.length - at), at);
    at += chunk.length;
  }
  return whole;
}
