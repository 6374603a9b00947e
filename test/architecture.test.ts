import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Files below a folder, as paths from the root, without what is installed or made. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !/(?:^|\/)node_modules\/|\.generated\.ts$|\.d\.ts$/.test(path))
    .sort();
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const SOURCES = filesIn('src').filter((path) => path.endsWith('.ts'));

/** The first folder under src, or the file itself: "store", "model". */
const roomOf = (path: string) => relative('src', path).split('/')[0]?.replace(/\.ts$/, '') ?? '';

interface Import {
  from: string;
  typeOnly: boolean;
}

/** Everything that a file imports or exports again. */
function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  for (const [, type, from, dynamic] of source.matchAll(pattern)) found.push({ from: from ?? dynamic ?? '', typeOnly: type !== undefined });
  return found;
}

const BASE = ['model', 'errors', 'text'];
const STAGES = ['ingest', 'analyze', 'store', 'compose', 'render', 'deliver'];
const PURE = ['ingest', 'analyze', 'compose', 'render', 'text'];

/** Who may import whom, own folder apart; `types` only as types. */
const RULES: Record<string, { values: string[]; types?: string[] }> = {
  model: { values: [] },
  errors: { values: [] },
  text: { values: ['model'] },
  ...Object.fromEntries(STAGES.map((stage) => [stage, { values: BASE }])),
  config: { values: BASE },
  services: { values: ['config', 'store', 'deliver', 'text', 'model'] },
  jobs: { values: [...STAGES, ...BASE], types: ['services'] },
  http: { values: ['jobs', 'render', ...BASE], types: ['services'] },
  // The second Worker: what strangers send is read there.
  reader: { values: ['ingest', ...BASE] },
  // Written into dist/assets when the Worker is built; nobody may import it, so that it is no part of the script.
  openapi: { values: ['config', 'http', 'ingest', 'render'] },
  index: { values: ['http', 'jobs', 'services'] },
};

test('each file imports only from the rooms that its own may import from', () => {
  const breaches = SOURCES.flatMap((path) => {
    const room = roomOf(path);
    const rule = RULES[room];
    if (!rule) return [`${path} lies in no room`];
    return importsOf(read(path))
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from, typeOnly }) => ({ from, typeOnly, to: roomOf(relative(ROOT, resolve(join(ROOT, path, '..'), from))) }))
      .filter(({ to, typeOnly }) => to !== room && !rule.values.includes(to) && !(typeOnly && rule.types?.includes(to)))
      .map(({ from, typeOnly }) => `${path} imports ${typeOnly ? 'types of ' : ''}${from}`);
  });
  expect(breaches).toEqual([]);
});

test('of http, the entry knows the app alone', () => {
  const known = importsOf(read('src/index.ts')).map(({ from }) => from);
  expect(known.filter((from) => from.startsWith('./http'))).toEqual(['./http/app']);
});

/** Clock, network, storage, console, randomness. */
const EFFECTS =
  /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\)|\bTemporal\.Now\b|\bperformance\.|\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b|(?<![.\w])fetch\(|\bconsole\.|\bcaches\.|\bprocess\.|\bset(?:Timeout|Interval)\(|\bFetcher\b|\bKVNamespace\b|\bD1Database\b/g;
/** Packages that reach outside. */
const OUTSIDE = /^(?:cloudflare:|node:(?!crypto$|buffer$|util$))/;

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

test('the stages that are pure have no clock, network, storage, console or randomness', () => {
  const breaches = SOURCES.filter((path) => PURE.includes(roomOf(path))).flatMap((path) => [
    ...[...withoutComments(read(path)).matchAll(EFFECTS)].map(([effect]) => `${path}: ${effect}`),
    ...importsOf(read(path))
      .filter(({ from }) => OUTSIDE.test(from))
      .map(({ from }) => `${path} imports ${from}`),
  ]);
  expect(breaches).toEqual([]);
});

test('only services touches bindings', () => {
  const breaches = SOURCES.filter((path) => !['store', 'services', 'index'].includes(roomOf(path))).filter((path) =>
    /\benv\.(?:ASSETS|KV|DB)\b|\bFetcher\b|\bKVNamespace\b|\bD1Database\b/.test(read(path)),
  );
  expect(breaches).toEqual([]);
});

test('the words of languages and the leaders stay out of the script', () => {
  const inBundle = SOURCES.filter((path) => !path.startsWith('src/analyze/lexicon/') && path !== 'src/config/reference.ts');
  const breaches = inBundle.flatMap((path) =>
    importsOf(read(path))
      .filter(
        ({ from, typeOnly }) => !typeOnly && /\/lexicon\/(?!plural$)|\/(?:sources|topics|watchlist)\.json$|\/config\/reference$/.test(from),
      )
      .map(({ from }) => `${path} imports ${from}`),
  );
  expect(breaches).toEqual([]);
});

const LONGEST = 250;
/** Data: word lists, and what tests compare with. */
const isData = (path: string) => /\/lexicon\/|\/words\/|\/fixtures\/|-fixture\.ts$/.test(path);
const WRITTEN = ['src', 'test', 'templates', 'scripts'].flatMap(filesIn).filter((path) => /\.(?:ts|m?js|hbs|css|sql)$/.test(path));

test(`no file but data is longer than ${LONGEST} lines`, () => {
  const tooLong = WRITTEN.filter((path) => !isData(path)).flatMap((path) => {
    const lines = read(path).split('\n').length - 1;
    return lines > LONGEST ? [`${path}: ${lines}`] : [];
  });
  expect(tooLong).toEqual([]);
});

test('files are named in kebab-case', () => {
  expect(WRITTEN.filter((path) => path.startsWith('src') && !/^[\da-z_/-]+(?:\.generated)?\.(?:ts|sql)$/.test(path))).toEqual([]);
});

/** Absolute paths of a machine, and the tools that somebody wrote with. */
const FOREIGN =
  /(?<![\w.])\/(?:work|tmp|root|home|Users)\/\w|\b(?:claude|anthropic|openai|chatgpt|copilot|llms?|sub-?agents?)\b|\b(?:this|my) session\b/gi;

test('nothing speaks of how or where it was written', () => {
  const spoken = WRITTEN.filter((path) => !isData(path) && path !== 'test/architecture.test.ts').flatMap((path) =>
    [...read(path).matchAll(FOREIGN)].map(([words]) => `${path}: ${words}`),
  );
  expect(spoken).toEqual([]);
});
