import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder';

const SCRIPT = new URL('../../scripts/import.mjs', import.meta.url).pathname;
const TEXTS = ['one', 'two', 'three', 'four', 'five', 'six'];

let server: Server;
let url = '';
let folder = '';
/** What the server has, and how many more articles it takes before its connections break. */
let stored: string[] = [];
let patience = Number.POSITIVE_INFINITY;
let received: string[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const known = request.url === '/healthz' || stored.includes(request.url?.split('/').at(-1) ?? '');
      return response.writeHead(known ? 200 : 404).end('{}');
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    if (patience-- <= 0) return response.destroy();
    received.push(body);
    const status = stored.includes(body) ? 'duplicate' : 'stored';
    stored.push(body);
    return response.writeHead(200).end(JSON.stringify({ id: body, status, date: '2026-02-21' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});

afterAll(() => server.close());

beforeEach(async () => {
  stored = [];
  received = [];
  patience = Number.POSITIVE_INFINITY;
  folder = await temporaryFolder('resume');
  for (const text of TEXTS) await writeFile(join(folder, `${text}.txt`), text);
});

function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, '--server', url, '--token', 't', ...args, folder], (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** An import that is killed once the server has some of it. */
async function breakOff(): Promise<void> {
  await new Promise<void>((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, '--server', url, '--token', 't', folder], () => resolve());
    const watch = setInterval(() => {
      if (received.length < 2) return;
      clearInterval(watch);
      // The answers have come, and what they say stands in the journal.
      setTimeout(() => child.kill('SIGKILL'), 300);
    }, 5);
  });
}

test('an import that was killed goes on where it stopped, and the next one begins anew', async () => {
  patience = 2;
  await breakOff();
  const before = [...received];
  received = [];
  patience = Number.POSITIVE_INFINITY;

  const { out, err, status } = await run();
  expect(err).toContain(`An import broke off after ${before.length} articles: going on from there (--again sends all).`);
  expect([status, out]).toEqual([0, `stored ${TEXTS.length - before.length} · duplicate 0 · refused 0 · sent before ${before.length}\n`]);
  expect([...before, ...received].sort()).toEqual([...TEXTS].sort());

  expect((await run()).out).toEqual(`stored 0 · duplicate ${TEXTS.length} · refused 0\n`);
});

test('what was refused is sent again, and nothing is taken for done on a server that was emptied since', async () => {
  patience = 2;
  await breakOff();
  stored = [];
  patience = Number.POSITIVE_INFINITY;
  expect((await run()).out).toEqual(`stored ${TEXTS.length} · duplicate 0 · refused 0\n`);
});

test('--again sends all', async () => {
  patience = 2;
  await breakOff();
  patience = Number.POSITIVE_INFINITY;
  expect((await run('--again')).out).toEqual(`stored ${TEXTS.length - 2} · duplicate 2 · refused 0\n`);
});
