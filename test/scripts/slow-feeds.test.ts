import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startServer } from './running-server';
import { temporaryFolder } from './temporary-folder';

// Through the real `wrangler dev`, its queues and both Workers: nothing is brought to a consumer by hand.
const MANY = 20;
const FEED = `<rss version="2.0"><channel><title>Wire</title><item><guid>1</guid><title>Leaders meet in Hanoi</title><description>${'The president received the minister in Hanoi on Friday. '.repeat(40)}</description></item></channel></rss>`;
const token = { authorization: 'Bearer local-dev-token', 'content-type': 'application/json' };

/** Feeds that answer no sooner than they are told to. */
const held: ServerResponse[] = [];
let isSlow = true;
const say = (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
const feeds = createServer((_, response) => void (isSlow ? held.push(response) : say(response)));
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  const folder = await temporaryFolder('slow-feeds');
  await mkdir(join(folder, 'state'));
  const variables = ['API_TOKEN=local-dev-token', 'TOKEN_KEYS=1:local-dev-key-that-signs-links', 'LOCAL=true', 'ALLOWED_HOSTS=127.0.0.1'];
  await writeFile(join(folder, 'state/.dev.vars'), `${variables.join('\n')}\n`);
  await new Promise<void>((resolve) => feeds.listen(0, '127.0.0.1', resolve));
  server = await startServer(folder);
}, 120_000);
afterAll(async () => {
  feeds.closeAllConnections();
  feeds.close();
  await server.stop();
}, 30_000);

test('mail goes out while sources are asked that do not answer, and those are asked too', { timeout: 120_000 }, async () => {
  const { port } = feeds.address() as AddressInfo;
  const list = Array.from({ length: MANY }, (_, i) => ({ id: `wire-${i}`, name: `Wire ${i}`, feed: `http://127.0.0.1:${port}/${i}` }));
  await fetch(`${server.url}/api/sources`, { method: 'POST', headers: token, body: JSON.stringify(list) });
  await fetch(`${server.url}/cdn-cgi/local/scheduled?cron=*/5+*+*+*+*`);
  await vi.waitUntil(() => held.length > 0, { timeout: 20_000 });

  // Asked one after another, as they are here, they would take more than three minutes.
  await fetch(`${server.url}/subscribe`, { method: 'POST', headers: token, body: JSON.stringify({ email: 'reader@example.com' }) });
  const mailbox = async () => (await fetch(`${server.url}/dev/mail`)).text();
  await vi.waitUntil(async () => (await mailbox()).includes('reader@example.com'), { timeout: 40_000, interval: 500 });
  expect(held.length).toBeLessThan(MANY);

  isSlow = false;
  held.splice(0).forEach(say);
  const sources = async () => (await fetch(`${server.url}/api/sources`, { headers: token })).json() as Promise<{ sources: Source[] }>;
  const asked = async () => (await sources()).sources.filter(({ poll }) => poll.askedAt !== null).length;
  await vi.waitUntil(async () => (await asked()) === MANY, { timeout: 40_000, interval: 500 });
  const articles = await (await fetch(`${server.url}/api/articles`)).text();
  expect(articles).toContain('Leaders meet in Hanoi');
});

interface Source {
  poll: { askedAt: string | null };
}
