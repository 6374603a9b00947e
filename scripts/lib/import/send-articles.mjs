import { Failure } from '../failure.mjs';

/** @typedef {import('./piece.mjs').Piece} Piece */
/**
 * @typedef {object} Outcome
 * @property {Piece} piece
 * @property {'stored' | 'duplicate' | 'refused'} status
 * @property {string} [date]
 * @property {string} [id]
 * @property {string} [detail]
 * @property {boolean} [lost] It was refused for nothing that it said: sent again, it may be taken.
 */

const AT_ONCE = 4;
// Small enough that a batch stays within a free plan's 50 queries an invocation.
const BATCH_LINES = 20;
const BATCH_CHARACTERS = 1 << 20;

/**
 * Sends articles to `POST /api/articles`, four requests at once, and tells of each what became of it.
 *
 * @param {AsyncIterable<Piece>} pieces
 * @param {{ server: string, token: string | undefined, onOutcome: (outcome: Outcome) => void }} options `server` without a final slash.
 * @throws {Failure} When the server cannot be reached or lets nobody write.
 */
export async function sendArticles(pieces, { server, token, onOutcome }) {
  const batches = toBatches(pieces);
  let stopped = false;
  async function work() {
    while (!stopped) {
      const { value: batch, done } = await batches.next();
      if (done) return;
      for (const outcome of await sendBatch(batch, server, token)) onOutcome(outcome);
    }
  }
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error) => {
      stopped = true;
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Groups what goes as NDJSON; everything else goes alone.
 *
 * @param {AsyncIterable<Piece>} pieces
 * @returns {AsyncGenerator<Piece[]>}
 */
export async function* toBatches(pieces) {
  /** @type {Piece[]} */
  let batch = [];
  let characters = 0;
  for await (const piece of pieces) {
    const alone = piece.type !== 'application/x-ndjson';
    if (batch.length > 0 && (alone || batch.length === BATCH_LINES || characters + piece.body.length > BATCH_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    if (alone) yield [piece];
    else {
      batch.push(piece);
      characters += piece.body.length;
    }
  }
  if (batch.length > 0) yield batch;
}

/**
 * @param {Piece[]} batch Not empty.
 * @param {string} server
 * @param {string | undefined} token
 * @returns {Promise<Outcome[]>}
 */
async function sendBatch(batch, server, token) {
  const [{ type, query }] = /** @type {[Piece, ...Piece[]]} */ (batch);
  const url = `${server}/api/articles${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
  const headers = { 'content-type': `${type}; charset=utf-8`, ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const body = batch.map((piece) => piece.body).join('\n');

  /** @type {Response} */
  let response;
  let text = '';
  try {
    response = await fetch(url, { method: 'POST', headers, body });
    text = await response.text();
  } catch (error) {
    const code = causeOf(error);
    if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') throw unreachable(server);
    return batch.map((piece) => ({ piece, status: 'refused', detail: `the connection broke (${code})`, lost: true }));
  }
  if (response.status === 401) throw new Failure('The server refused the token: pass --token or set API_TOKEN.');
  if (response.status === 503) throw new Failure(`The server takes no articles: ${detailOf(parse(text))}`);
  if (!response.ok) return batch.map((piece) => ({ piece, status: 'refused', detail: detailOf(parse(text), response.status) }));
  if (type !== 'application/x-ndjson') return batch.map((piece) => toOutcome(piece, parse(text)));
  const answers = text.split('\n').filter((line) => line.trim() !== '');
  return batch.map((piece, index) => toOutcome(piece, parse(answers[index] ?? '')));
}

/**
 * @param {Piece} piece
 * @param {Record<string, unknown>} answer
 * @returns {Outcome}
 */
function toOutcome(piece, answer) {
  if (answer.status === 'stored' || answer.status === 'duplicate') {
    return {
      piece,
      status: answer.status,
      ...(typeof answer.date === 'string' ? { date: answer.date } : {}),
      ...(typeof answer.id === 'string' ? { id: answer.id } : {}),
    };
  }
  return { piece, status: 'refused', detail: detailOf(answer) };
}

/**
 * The reason in a problem document (RFC 9457), with its faults by JSON Pointer.
 *
 * @param {Record<string, unknown>} problem
 * @param {number} [status]
 * @returns {string}
 */
function detailOf(problem, status) {
  const main = [problem.detail, problem.title].find((value) => typeof value === 'string' && value !== '');
  const faults = Array.isArray(problem.errors) ? problem.errors : [];
  // A detail that already says what the faults say is enough.
  const unsaid = faults.filter((fault) => !String(main).includes(fault.detail));
  const details = unsaid.map((fault) => (fault.pointer ? `${fault.pointer}: ${fault.detail}` : fault.detail));
  const reason = main ?? (status ? `the server answered ${status}` : 'the server did not answer for it');
  return details.length > 0 ? `${reason} (${details.join('; ')})` : String(reason);
}

/**
 * @param {string} text
 * @returns {Record<string, unknown>} Empty when it is no JSON object.
 */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/**
 * @param {unknown} error What fetch threw.
 * @returns {string} The system's code: "ECONNREFUSED".
 */
function causeOf(error) {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.message : String(error);
}

/** @param {string} server */
export function unreachable(server) {
  return new Failure(`No server at ${server}: start it with npm start.`);
}
