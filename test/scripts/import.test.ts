import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder';

const SCRIPT = new URL('../../scripts/import.mjs', import.meta.url).pathname;
const requests: { url: string; type: string; token: string; body: string }[] = [];
let server: Server;
let url = '';
let folder = '';

const answerFor = (body: string) => {
  if (body.includes('known')) return { status: 'duplicate', date: '2026-02-21' };
  if (body.includes('bad'))
    return { status: 422, title: 'No article', detail: 'Holds no article.', errors: [{ pointer: '/text', detail: 'is empty' }] };
  return { status: 'stored', date: '2026-02-21' };
};

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { 'content-type': type = '', authorization: token = '' } = request.headers;
    if (request.method === 'POST') requests.push({ url: request.url ?? '', type, token, body });
    if (token === 'Bearer wrong') return response.writeHead(401).end('{}');
    if (type.includes('ndjson'))
      return response.end(
        body
          .split('\n')
          .map((line) => JSON.stringify(answerFor(line)))
          .join('\n'),
      );
    const answer = answerFor(body);
    return response.writeHead(typeof answer.status === 'number' ? answer.status : 200).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  folder = await temporaryFolder('import');
  await writeFile(join(folder, 'a.txt'), 'new');
  await writeFile(join(folder, 'b.ndjson'), '{"text":"known"}\n\n{"text":"bad"}');
});

afterAll(() => server.close());

/** Runs the script as a person would; the environment's own token is left out. */
function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const { API_TOKEN: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { env }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

test('files are sent, counted, and a refusal is told with file, line and reason', async () => {
  requests.length = 0;
  const { status, out, err } = await run('--server', url, '--token', 't', '--date', '2026-02-21', folder);
  expect(out).toEqual('stored 1 · duplicate 1 · refused 1\n');
  expect(err).toEqual(`refused ${folder}/b.ndjson:3: Holds no article. (/text: is empty)\n`);
  expect(status).toEqual(1);
  expect(requests.sort((a, b) => a.url.length - b.url.length)).toEqual([
    {
      url: '/api/articles',
      type: 'application/x-ndjson; charset=utf-8',
      token: 'Bearer t',
      body: '{"text":"known","dateIfNone":"2026-02-21"}\n{"text":"bad","dateIfNone":"2026-02-21"}',
    },
    { url: '/api/articles?dateIfNone=2026-02-21', type: 'text/plain; charset=utf-8', token: 'Bearer t', body: 'new' },
  ]);
});

test('when nothing is refused the status is 0', async () => {
  const { status, out } = await run('--server', url, join(folder, 'a.txt'));
  expect([status, out]).toEqual([0, 'stored 1 · duplicate 0 · refused 0\n']);
});

test('a wrong token stops the import and is told', async () => {
  const { status, out, err } = await run('--server', url, '--token', 'wrong', folder);
  expect([status, out, err]).toEqual([1, '', 'The server refused the token: pass --token or set API_TOKEN.\n']);
});

test('without a server the import says how to start one', async () => {
  const { status, err } = await run('--server', 'http://127.0.0.1:1', folder);
  expect([status, err]).toEqual([1, 'No server at http://127.0.0.1:1: start it with npm start.\n']);
});

test('a date that is none, an unknown option and a missing path are wrong calls', async () => {
  const calls = await Promise.all([
    run('--date', '2026-02-30', folder),
    run('--date', '1800-01-01', folder),
    run('--dat', 'x', folder),
    run(),
  ]);
  expect(calls.map((call) => call.status)).toEqual([2, 2, 2, 2]);
  expect(calls[0]?.err).toEqual('--date takes a date from 1900 on, such as 2026-02-21, not "2026-02-30"\n');
});
