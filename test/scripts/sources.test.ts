import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript, startServer } from './running-server';
import { temporaryFolder } from './temporary-folder';

// Through the real `wrangler dev`: what a file holds ends in its database, and comes out again.
let server: Awaited<ReturnType<typeof startServer>>;
let folder = '';

beforeAll(async () => {
  folder = await temporaryFolder('sources');
  server = await startServer(folder);
}, 120_000);
afterAll(() => server.stop(), 30_000);

const run = (...args: string[]) => runScript('scripts/sources.mjs', args);
const call = (...args: string[]) => run(...args, '--server', server.url, '--token', 'local-dev-token');

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('an empty list says so', async () => {
  expect(await call('list')).toEqual({ status: 0, out: 'No sources are listed.\n', err: '' });
});

test('a feed is added once, with what is said of it', async () => {
  const words = ['--country', 'FR', '--ownership', 'public', '--every', '30', '--language', 'fr'];
  expect(await call('add', 'https://www.wire.example/rss', ...words)).toEqual({ status: 0, out: 'added wire-example\n', err: '' });
  expect((await call('add', 'https://wire.example/rss/', '--name', 'Again')).out).toEqual('listed already as wire-example\n');
  expect(JSON.parse((await call('list', '--format', 'json')).out)).toMatchObject([
    { id: 'wire-example', name: 'wire.example', language: 'fr', country: 'FR', ownership: 'public', every: 30, poll: { askedAt: null } },
  ]);
  expect(await call('add', 'wire.example/rss')).toMatchObject({
    status: 1,
    err: expect.stringContaining('/feed must be an http or https URL'),
  });
});

test('lists of feeds and files of everything are taken in, and each refusal is told with its place', async () => {
  const list =
    '<?xml version="1.0" encoding="ISO-8859-1"?><opml><body><outline text="Région" xmlUrl="https://r.example/rss"/></body></opml>';
  const opml = await file('a.opml', Buffer.from(list, 'latin1'));
  const many = Array.from({ length: 250 }, (_, i) => ({ name: `Source ${i}`, feed: `https://${i}.example/rss` }));
  const json = await file(
    'b.json',
    JSON.stringify([...many, { name: 'Bad', feed: 'ftp://x' }, { id: 'mail', name: 'Mail', senders: ['@m.example'] }]),
  );
  const { status, out, err } = await call('import', opml, json);
  expect([status, out]).toEqual([1, 'added 252 · changed 0 · unchanged 0 · refused 1\n']);
  expect(err).toMatch(new RegExp(`^refused ${json} \\(place 251\\): /feed must be an http or https URL .*\n$`));
  expect((await call('list')).out).toContain('\nregion        Région        60 min  -             -          0         new');
});

test('what was taken out is known when it comes in again, in both formats', async () => {
  const [opml, json] = [join(folder, 'out.opml'), join(folder, 'out.json')];
  expect([(await call('export', '--output', opml)).status, (await call('export', '--format', 'json', '--output', json)).status]).toEqual([
    0, 0,
  ]);
  expect(await readFile(opml, 'utf8')).toContain('xmlUrl="https://r.example/rss"');
  const sources = JSON.parse(await readFile(json, 'utf8')) as object[];
  expect(Object.keys(sources[0] ?? {}).sort()).toEqual([
    ...['country', 'drop', 'every', 'feed', 'id', 'keep', 'language', 'name', 'ownership', 'paused', 'senders'],
  ]);
  expect(await call('import', opml, json)).toEqual({ status: 0, out: 'added 0 · changed 0 · unchanged 505 · refused 0\n', err: '' });
});

test('sources are asked, paused, resumed and removed; what is refused stops no other', async () => {
  expect(await call('ask', 'mail', 'none', 'source-1')).toEqual({
    status: 1,
    out: 'source-1: asked at the next tick\n',
    err: 'mail: This source has no feed that could be asked.\nnone: No source has this id; /api/sources lists all.\n',
  });
  expect((await call('pause', 'source-1')).out).toEqual('source-1: paused\n');
  expect((await call('list')).out).toMatch(/\nsource-1 .* paused +-\n/);
  expect((await call('resume', 'source-1')).out).toEqual('source-1: asked again\n');
  expect((await call('remove', 'source-1', 'source-2')).out).toEqual('source-1: removed\nsource-2: removed\n');
  expect((await call('list')).out).not.toMatch(/\nsource-[12] /);
});

test('a wrong token, files that are none and no server are told', async () => {
  const text = await file('c.xml', '<html/>');
  expect(await call('import', text)).toEqual({ status: 1, out: '', err: `${text}: The body is no list of feeds in OPML.\n` });
  expect((await call('import', await file('d.json', '{'))).err).toMatch(/d\.json is no JSON\n$/);
  expect(await call('import', 'none.opml')).toEqual({ status: 1, out: '', err: 'none.opml cannot be read\n' });
  expect(await run('list', '--server', server.url, '--token', 'wrong')).toMatchObject({
    status: 1,
    err: 'The server refused the token: pass --token or set API_TOKEN.\n',
  });
  expect(await run('list', '--server', 'http://127.0.0.1:1')).toMatchObject({ status: 1, err: expect.stringMatching(/^No server at/) });
});

test('wrong calls are told how to call', async () => {
  const calls = [
    [],
    ['list', 'x'],
    ['add'],
    ['import'],
    ['remove'],
    ['toString'],
    ['import', 'a.csv'],
    ['list', '--format', 'xml'],
    ['add', 'x', '--every', 'y'],
  ];
  expect((await Promise.all(calls.map((words) => run(...words)))).map(({ status }) => status)).toEqual(calls.map(() => 2));
  expect(await run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('Usage: npm run sources') });
}, 20_000);
