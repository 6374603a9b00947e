import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

const ENCODERS = { gzip: gzipSync, deflate: deflateSync, 'deflate-raw': deflateRawSync, br: brotliCompressSync };

/** What a path answers, and how it misbehaves. In `headers` and `body`, "{site}" stands for the site's own address, without a final slash. */
export interface StrangeAnswer {
  /** 200 when it says none. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Bytes, in place of `body`. */
  base64?: string;
  /** So many MiB of spaces, in place of `body`. */
  mebibytes?: number;
  /** Encodes the body by each in turn; Content-Encoding names them all unless `headers` has one; "" there leaves it away. */
  encodings?: (keyof typeof ENCODERS)[];
  /** Answers 304 to whoever sends the ETag, or the Last-Modified, that `headers` have. */
  validates?: boolean;
  /** Milliseconds before anything is sent. */
  delay?: number;
  /** The body comes in pieces of `size` bytes, one in `every` milliseconds. */
  drip?: { size: number; every: number };
  /** The body comes again and again and never ends. */
  endless?: boolean;
  /** Hangs up after so many bytes of the body, of which more was promised. */
  cut?: number;
  /** Never answers, hangs up at once, or sends these words in place of HTTP. */
  instead?: 'silence' | 'hang up' | { words: string };
}

/** Answers as told. Rejects when the asker hangs up. */
export async function sendAnswer(
  response: ServerResponse,
  answer: StrangeAnswer,
  asked: NodeJS.Dict<string | string[]>,
  site: string,
): Promise<void> {
  if (answer.delay) await wait(answer.delay);
  if (answer.instead === 'silence') return;
  if (answer.instead) {
    if (answer.instead !== 'hang up') response.socket?.write(answer.instead.words);
    response.socket?.destroySoon();
    return;
  }
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value.replaceAll('{site}', site)]),
  );
  if (answer.validates && isUnchanged(headers, asked)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = encodedBody(answer, site);
  if (answer.encodings && headers['content-encoding'] === undefined) headers['content-encoding'] = answer.encodings.join(', ');
  if (headers['content-encoding'] === '') delete headers['content-encoding'];
  if (answer.cut !== undefined) headers['content-length'] = String(body.length);
  response.writeHead(answer.status ?? 200, headers);
  if (answer.endless) return pipeline(again(body), response);
  if (answer.drip) return drip(response, body, answer.drip);
  if (answer.cut === undefined) response.end(body);
  else response.write(body.subarray(0, answer.cut), () => response.destroy());
}

function isUnchanged(headers: Record<string, string>, asked: NodeJS.Dict<string | string[]>): boolean {
  const tag = asked['if-none-match'];
  if (tag !== undefined) return tag === headers.etag;
  const since = asked['if-modified-since'];
  return since !== undefined && since === headers['last-modified'];
}

function encodedBody({ body = '', base64, mebibytes, encodings = [] }: StrangeAnswer, site: string): Buffer {
  const written = base64 === undefined ? Buffer.from(body.replaceAll('{site}', site)) : Buffer.from(base64, 'base64');
  const plain = mebibytes === undefined ? written : Buffer.alloc(mebibytes * 1024 * 1024, ' ');
  return encodings.reduce<Buffer>((bytes, encoding) => ENCODERS[encoding](bytes), plain);
}

function* again(body: Buffer): Generator<Buffer> {
  for (;;) yield body;
}

async function drip(response: ServerResponse, body: Buffer, { size, every }: { size: number; every: number }): Promise<void> {
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    await wait(every);
  }
  response.end();
}
