// Requests as fast as a server on this machine answers them, over connections that stay open.
import { connect } from 'node:net';

/**
 * Each connection asks, reads the answer to its end, and asks again, until the time is over.
 *
 * @param {{ port: number, path: string, headers: Record<string, string>, status: number, connections: number, ms: number }} load
 * @returns {Promise<{ answers: number, seconds: number }>}
 * @throws {Error} When an answer has another status than `status`.
 */
export async function load({ port, path, headers, status, connections, ms }) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${lines.join('')}\r\n`);
  const start = performance.now();
  const counts = await Promise.all(Array.from({ length: connections }, () => ask(port, request, status, start + ms)));
  return { answers: counts.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - start) / 1000 };
}

/** How many answers one connection got until `end`. */
function ask(port, request, status, end) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let count = 0;
    let answer = null;
    socket.on('error', reject);
    socket.on('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      if (!answer) answer = startAnswer(chunk);
      else answer.read(chunk);
      if (answer.status !== status) {
        socket.destroy(new Error(`Port ${port} answered ${answer.status} instead of ${status}.`));
      } else if (answer.isWhole()) {
        answer = null;
        count += 1;
        if (performance.now() < end) socket.write(request);
        else socket.end(() => resolve(count));
      }
    });
  });
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** Follows one answer to its end (RFC 9112, 6.3). On this machine its head comes in one piece. */
function startAnswer(first) {
  const headEnd = first.indexOf(END_OF_HEAD) + END_OF_HEAD.length;
  const head = first.toString('latin1', 0, headEnd);
  const status = Number(head.slice(9, 12));
  const length = status === 304 ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1]);
  let got = 0;
  let tail = Buffer.alloc(0);
  const read = (part) => {
    got += part.length;
    tail = Buffer.concat([tail, part.subarray(-LAST_CHUNK.length)]).subarray(-LAST_CHUNK.length);
  };
  read(first.subarray(headEnd));
  return { status, read, isWhole: () => (Number.isNaN(length) ? tail.equals(LAST_CHUNK) : got >= length) };
}
