import { Problem } from '../errors';

const LINE_FEED = 10;

const tooLarge = (limit: number) =>
  new Problem(413, 'Too large', `What is sent here may have at most ${limit.toLocaleString('en')} bytes.`);

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A request's body.
 *
 * @param limit In bytes. What lies beyond is not read.
 * @throws Problem 413 over the limit.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return join(parts, size);
}

/** The lines of a body as they arrive, without their ends; a Problem in the place of one that is longer than `limit` bytes. */
export async function* readLines(request: Request, limit: number): AsyncGenerator<Uint8Array | Problem> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) parts = [];
    else parts.push(part);
  };
  const take = () => {
    const line = size > limit ? tooLarge(limit) : join(parts, size);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of request.body ?? []) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
