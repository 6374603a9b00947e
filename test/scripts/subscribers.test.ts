import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript, startServer } from './running-server';
import { temporaryFolder } from './temporary-folder';

// Through the real `wrangler dev`: what a file holds ends in its database.
let server: Awaited<ReturnType<typeof startServer>>;
let url = '';
let folder = '';

beforeAll(async () => {
  folder = await temporaryFolder('subscribers');
  server = await startServer(folder);
  url = server.url;
}, 120_000);
afterAll(() => server.stop(), 30_000);

const run = (...args: string[]) => runScript('scripts/subscribers.mjs', args);
const importing = (...args: string[]) => run('import', '--server', url, '--token', 'local-dev-token', ...args);
const exporting = (...args: string[]) => run('export', '--server', url, '--token', 'local-dev-token', ...args);

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('tables, lists and lines of any encoding are taken in, and each refusal is told with its line', async () => {
  const table = await file('a.csv', '\ufeffemail;source;consentedAt;Name\r\na@example.com;"two\nlines";2026-02-01;A\r\nnobody;x;;B\r\n');
  const latin = await file('b.csv', Buffer.from('email,source,consentedAt\nb@example.com,Réunion,2026-02-01\n', 'latin1'));
  const list = await file('c.json', JSON.stringify([{ email: 'c@example.com' }, 7]));
  const lines = await file('d.ndjson', '{"email":"d@example.com"}\n\n{"email":\n');
  const { status, out, err } = await importing(table, latin, list, lines);
  expect(out).toEqual('added 4 · known 0 · suppressed 0 · refused 3\n');
  expect(err.split('\n')).toEqual([
    `refused ${table}:4 nobody: email must be an e-mail address, such as reader@example.org`,
    `refused ${list} (place 2): must be an object`,
    `refused ${lines}:3: must be an object`,
    'Columns that mean nothing here: Name',
    '',
  ]);
  expect(status).toEqual(1);
  const { out: exported } = await exporting('--state', 'confirmed');
  expect(exported.split('\r\n').slice(1).sort()).toEqual([
    '',
    expect.stringMatching(/^a@example\.com,confirmed,.*,"two\nlines",2026-02-01T00:00:00\.000Z,/),
    expect.stringMatching(/^b@example\.com,confirmed,.*,Réunion,/),
  ]);
});

test('ten thousand are taken in at one go, once, and come out whole', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `reader${i}@example.net,2026-02-01,old list,"to-lam,xi-jinping",weekdays,07:00`);
  const big = await file('big.csv', `email,consentedAt,source,leaders,frequency,hour\n${rows.join('\n')}\n`);
  const start = performance.now();
  const first = await importing(big);
  console.log(`10,000 subscribers imported in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  expect([first.status, first.out]).toEqual([0, 'added 10000 · known 0 · suppressed 0 · refused 0\n']);
  expect((await importing(big)).out).toEqual('added 0 · known 10000 · suppressed 0 · refused 0\n');
  const [csv, json] = [join(folder, 'out.csv'), join(folder, 'out.json')];
  expect([(await exporting('--output', csv)).status, (await exporting('--format', 'json', '--output', json)).status]).toEqual([0, 0]);
  const addresses = (await readFile(csv, 'utf8')).split('\r\n').filter((line) => line.includes('@example.net,'));
  const listed = (JSON.parse(await readFile(json, 'utf8')) as { email: string }[]).filter(({ email }) => email.endsWith('@example.net'));
  expect([new Set(addresses).size, new Set(listed.map(({ email }) => email)).size]).toEqual([10_000, 10_000]);
  expect((await importing(csv, json)).out).toMatch(/^added 0 · .* · refused 0\n$/);
}, 120_000);

test('who comes without a consent is asked by mail when that is wanted', async () => {
  const path = await file('ask.csv', 'email\nask@example.com\n');
  expect((await importing('--confirm', path)).out).toEqual('added 1 · known 0 · suppressed 0 · refused 0 · to be asked 1\n');
  await expect.poll(async () => (await fetch(`${url}/dev/mail`)).text(), { timeout: 20_000 }).toContain('ask@example.com');
}, 30_000);

test('a wrong token, a table without names and no server are told', async () => {
  const path = await file('e.csv', 'a@example.com\n');
  expect(await run('import', '--server', url, '--token', 'wrong', path)).toMatchObject({
    status: 1,
    err: expect.stringContaining('The server refused the token: pass --token or set API_TOKEN.\n'),
  });
  expect((await importing(path)).err).toContain(`${path}: The first row must name the columns, and one of them must be "email".\n`);
  expect(await run('export', '--server', 'http://127.0.0.1:1')).toMatchObject({
    status: 1,
    err: 'No server at http://127.0.0.1:1: start it with npm start.\n',
  });
});

test('wrong calls are told how to call', async () => {
  const calls = await Promise.all([run(), run('import'), run('export', 'x'), run('import', 'none.csv'), run('export', '--format', 'xml')]);
  expect(calls.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2]);
  expect((await run('--help')).out).toContain('Usage: npm run subscribers');
});
