import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { passesTurnstile } from '../../../src/http/subscribers/turnstile';

const CONFIG = { siteKey: 'site-key', secret: 'the-secret' };
const received: { method: string | undefined; type: string | undefined; body: string }[] = [];

/** Answers as Turnstile does, and in every way that it should not. */
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  received.push({ method: request.method, type: request.headers['content-type'], body });
  const token = new URLSearchParams(body).get('response');
  if (token === 'silent') return;
  if (token === 'broken') request.socket.destroy();
  response.statusCode = token === 'failing' ? 500 : 200;
  response.end(token === 'garbled' ? '<html>' : JSON.stringify({ success: token === 'human', 'error-codes': [] }));
});

let address = '';
beforeAll(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.closeAllConnections() ?? server.close());
afterEach(() => vi.restoreAllMocks());

const asked: string[] = [];
const passes = (token: string, from = '192.0.2.1') =>
  passesTurnstile(CONFIG, token, from, (url, init) => {
    asked.push(url);
    return fetch(address, init);
  });

test('asks with the secret, the token and the address whether somebody is human', async () => {
  expect(await passes('human')).toEqual(true);
  expect(asked).toEqual(['https://challenges.cloudflare.com/turnstile/v0/siteverify']);
  expect(received).toEqual([
    {
      method: 'POST',
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
      body: 'secret=the-secret&response=human&remoteip=192.0.2.1',
    },
  ]);
});

test('takes nobody for human when it says no, fails, babbles or breaks off', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await Promise.all(['robot', 'failing', 'garbled', 'broken'].map((token) => passes(token)))).toEqual([false, false, false, false]);
});

test('does not ask for what is no token', async () => {
  const before = received.length;
  expect([await passes(''), await passes('x'.repeat(2049)), received.length]).toEqual([false, false, before]);
});

test('waits for five seconds at most', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const started = performance.now();
  expect(await passes('silent')).toEqual(false);
  const waited = performance.now() - started;
  expect([waited > 4_500, waited < 8_000, warned.mock.calls.length]).toEqual([true, true, 1]);
}, 10_000);
