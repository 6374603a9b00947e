import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, refusal, Team } from './team.ts';

/**
 * How the next call of a key goes wrong: before its messages are taken or after, with an answer in place of the true one, none at all, or late. `slow`
 * holds a call back while it is under way.
 */
export type Failure =
  | { when: 'before' | 'after'; status: number; name?: string; headers?: Record<string, string> }
  | { when: 'before' | 'after'; drop: true }
  | { slow: number };

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * A server that answers as https://api.resend.com does, for one endpoint: `POST /emails/batch`. Each API key has messages of its own, so that tests
 * do not meet: any that begins with "re_" is good. Beside the API, for a test that runs elsewhere: `GET /fake/<API key>/emails` tells what was taken,
 * `POST /fake/<API key>/failures` takes a list of failures, one for each of the next calls.
 *
 * @param options.keepsTexts False to forget what messages say, for many of them.
 * @param options.port By default any that is free.
 */
export async function startFakeResend({ keepsTexts = true, port = 0, now = Date.now } = {}) {
  const teams = new Map<string, Team>();
  const failures = new Map<string, Failure[]>();
  const teamOf = (apiKey: string) => {
    const team = teams.get(apiKey) ?? new Team(keepsTexts);
    teams.set(apiKey, team);
    return team;
  };
  const failNext = (apiKey: string, ...next: Failure[]) => failures.set(apiKey, [...(failures.get(apiKey) ?? []), ...next]);

  async function answerBatch(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const apiKey = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!apiKey) return send(response, refusal(401, 'missing_api_key', 'Missing API key in the authorization header.'));
    if (!apiKey.startsWith('re_')) return send(response, refusal(403, 'invalid_api_key', 'API key is invalid.'));

    const failure = failures.get(apiKey)?.shift();
    if (failure && 'when' in failure && failure.when === 'before') return fail(response, failure);
    const key = request.headers['idempotency-key'];
    const isPermissive = request.headers['x-batch-validation'] === 'permissive';
    const answer = await teamOf(apiKey).take(body, typeof key === 'string' ? key : null, isPermissive, now(), async () => {
      if (failure && 'slow' in failure) await wait(failure.slow);
    });
    if (failure && 'when' in failure) return fail(response, failure);
    send(response, answer);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, fake, apiKey = '', what] = (request.url ?? '').split('/');
    if (request.method === 'POST' && request.url === '/emails/batch') return answerBatch(request, response);
    if (fake === 'fake' && what === 'emails') return send(response, { status: 200, body: teamOf(apiKey).emails });
    if (fake === 'fake' && what === 'failures') {
      failNext(apiKey, ...JSON.parse(await readBody(request)));
      return send(response, { status: 200, body: {} });
    }
    send(response, refusal(404, 'not_found', 'The requested endpoint does not exist.'));
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    /** For RESEND_URL. */
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was taken of an API key's messages. */
    emailsOf: (apiKey: string) => teamOf(apiKey).emails,
    failNext,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fail(response: ServerResponse, failure: Exclude<Failure, { slow: number }>): void {
  if ('drop' in failure) response.destroy();
  else send(response, refusal(failure.status, failure.name ?? 'internal_server_error', 'An unexpected error occurred.', failure.headers));
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
