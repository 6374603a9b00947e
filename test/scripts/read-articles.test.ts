import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../scripts/lib/import/find-files.mjs';
import type { Defaults, Piece } from '../../scripts/lib/import/piece.mjs';
import { readArticles } from '../../scripts/lib/import/read-articles.mjs';
import { toBatches } from '../../scripts/lib/import/send-articles.mjs';
import { temporaryFolder } from './temporary-folder';

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder('articles');
  await mkdir(join(folder, 'sub'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

async function read(files: Record<string, string | Uint8Array>, defaults: Defaults = {}) {
  const found = await findFiles([await folderOf(files)]);
  const pieces: Piece[] = [];
  for (const file of found.files) for await (const piece of readArticles(file, defaults)) pieces.push(piece);
  return pieces;
}

test('folders are read to the bottom, in order; other files are named as skipped, hidden ones passed over', async () => {
  const folder = await folderOf({
    'b.TXT': '',
    'a.html': '',
    'sub/c.ndjson': '',
    'mail.eml': '',
    'x.pdf': '',
    '.hidden.txt': '',
    'given.json': '{}',
  });
  const { files, skipped } = await findFiles([folder]);
  expect(files.map((file) => [relative(folder, file.path), file.kind])).toEqual([
    ['a.html', 'html'],
    ['b.TXT', 'text'],
    ['mail.eml', 'mail'],
    ['sub/c.ndjson', 'ndjson'],
  ]);
  expect(skipped.map(({ path, reason }) => [relative(folder, path), reason])).toEqual([
    ['x.pdf', 'not .txt, .html, .json, .ndjson, .csv, .tsv, .eml, .mbox, .warc, .warc.gz, .xml, .rss or .atom'],
  ]);
});

test('a path that does not exist is a wrong call', async () => {
  await expect(findFiles(['/no/such/path'])).rejects.toMatchObject({ message: 'No such file or folder: /no/such/path', exitCode: 2 });
});

test('a pasted text goes as UTF-8 with the date that it may need', async () => {
  const [piece] = await read({ 'a.txt': Uint8Array.of(0xe9, 0x74, 0xe9) }, { date: '2026-02-21', source: 'VNA' });
  expect(piece).toMatchObject({ type: 'text/plain', body: 'été', query: { source: 'VNA', dateIfNone: '2026-02-21' } });
});

test('what given.json says of a file goes before the defaults', async () => {
  const given = { 'a.txt': { publishedAt: '2026-02-20', source: 'Wire', url: 'https://example.com/a' } };
  const [piece] = await read({ 'a.txt': 'x', 'given.json': JSON.stringify(given) }, { date: '2026-02-21', source: 'VNA' });
  expect(piece?.query).toEqual({ publishedAt: '2026-02-20', source: 'Wire', url: 'https://example.com/a' });
});

test('an article in JSON takes the defaults only for what it lacks', async () => {
  const files = { 'a.json': '{"text":"x"}', 'b.json': '{"text":"y","publishedAt":"2026-01-01","source":"Wire"}' };
  const pieces = await read(files, { date: '2026-02-21', source: 'VNA' });
  expect(pieces.map((piece) => JSON.parse(piece.body))).toEqual([
    { text: 'x', source: 'VNA', dateIfNone: '2026-02-21' },
    { text: 'y', publishedAt: '2026-01-01', source: 'Wire' },
  ]);
});

test('an array and an NDJSON file are articles, each with its place; empty lines count but are not sent', async () => {
  const pieces = await read({ 'a.json': '[{"text":"x"},{"text":"y"}]', 'b.ndjson': '\ufeff{"text":"1"}\r\n\n{broken\n{"text":"2"}' });
  expect(pieces.map(({ place, line, type, body }) => [place ?? line, type, body])).toEqual([
    [1, 'application/x-ndjson', '{"text":"x"}'],
    [2, 'application/x-ndjson', '{"text":"y"}'],
    [1, 'application/x-ndjson', '{"text":"1"}'],
    [3, 'application/x-ndjson', '{broken'],
    [4, 'application/x-ndjson', '{"text":"2"}'],
  ]);
});

test('a line of NDJSON longer than what is read at once stays one line', async () => {
  const text = 'é'.repeat(100_000);
  const pieces = await read({ 'a.ndjson': `${JSON.stringify({ text })}\n{"text":"2"}\n` });
  expect(pieces.map((piece) => JSON.parse(piece.body).text)).toEqual([text, '2']);
});

test('NDJSON in UTF-16 is read too', async () => {
  const pieces = await read({ 'a.ndjson': Buffer.from('\ufeff{"text":"à"}\n{"text":"2"}', 'utf16le') });
  expect(pieces.map((piece) => piece.body)).toEqual(['{"text":"à"}', '{"text":"2"}']);
});

test('lines go in batches of twenty, everything else alone', async () => {
  const lines = Array.from({ length: 25 }, (_, index) => `{"text":"${index}"}`).join('\n');
  const pieces = await read({ 'a.ndjson': lines, 'b.txt': 'x', 'c.txt': 'y' });
  async function* stream() {
    yield* pieces;
  }
  const sizes: number[] = [];
  for await (const batch of toBatches(stream())) sizes.push(batch.length);
  expect(sizes).toEqual([20, 5, 1, 1]);
});
