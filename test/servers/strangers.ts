import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type StrangeAnswer, sendAnswer } from './strange-answer.ts';

/** Of this machine, and yet not the address that everything else here has: tests allow this one, and see that the other is refused. */
export const STRANGE_HOST = '127.8.0.97';

/** One asking of a site. */
export interface Asking {
  method: string;
  /** With its query. */
  path: string;
  headers: NodeJS.Dict<string | string[]>;
  /** What the site was last marked with; "" before. A test that plays with time marks what time it is. */
  mark: string;
  /** Milliseconds of this machine's clock. */
  at: number;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const sendJson = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, STRANGE_HOST, resolve));
  return `http://${STRANGE_HOST}:${(server.address() as AddressInfo).port}`;
}

/**
 * A site of feeds and pages that does as it is told, on a port of its own. What is told comes over HTTP, for tests that run in workerd:
 *
 * - `PUT /control/answers` takes `{ [path]: StrangeAnswer | StrangeAnswer[] }`: of a list, each asking gets the next and the last stays. A path is
 *   matched with its query or without. Unknown ones are 404.
 * - `PUT /control/mark` takes words that each asking from now on is marked with.
 * - `GET /control/log` tells what was asked, as `Asking[]`.
 */
async function startSite() {
  const answers = new Map<string, StrangeAnswer[]>();
  const log: Asking[] = [];
  let mark = '';

  async function control(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (request.url === '/control/mark') mark = body;
    if (request.url === '/control/answers') {
      const told: Record<string, StrangeAnswer | StrangeAnswer[]> = JSON.parse(body);
      for (const [path, answer] of Object.entries(told)) answers.set(path, Array.isArray(answer) ? [...answer] : [answer]);
    }
    sendJson(response, request.url === '/control/log' ? log : {});
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (path.startsWith('/control/')) return control(request, response);
    log.push({ method: request.method ?? '', path, headers: request.headers, mark, at: Date.now() });
    const planned = answers.get(path) ?? answers.get(path.split('?')[0] ?? '') ?? [];
    const next = planned.length > 1 ? planned.shift() : planned[0];
    await sendAnswer(response, next ?? { status: 404 }, request.headers, url);
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  const url = await listen(server);
  return { server, url };
}

/** Starts nothing but an opener of sites: `POST /` to its address opens one and answers `{ "url": … }`, "http://127.8.0.97:40123". */
export async function startStrangers() {
  const servers: Server[] = [];
  const opener = createServer((_request, response) => {
    void startSite().then(({ server, url }) => {
      servers.push(server);
      sendJson(response, { url });
    });
  });
  const url = await listen(opener);
  servers.push(opener);
  return {
    url,
    stop: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
