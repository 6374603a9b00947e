// npm run bench: our analysis beside wink-nlp and compromise in one run, hostile input, the growth of composing, the bundle's size.

import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { hostileTexts, syntheticDay } from './inputs.mjs';
import { peers } from './peers.mjs';
import { turn } from './turn.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
/** Engines do not compile the same way each time: so often all contenders start anew. */
const STARTS = 3;
/** Until the engine has compiled what it will: ours has hundreds of functions, and V8 still compiles ten of them a second after five seconds. */
const WARM_UP_MS = 10_000;
const TURNS = 15;
const TURN_MS = 100;

try {
  const stages = await bundleStages();
  const read = await inputs(stages);
  await speed('first seed', read.seed);
  await speed('60 articles', read.sixty);
  hostile(stages);
  await growth(stages);
  bundleSize();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bundleStages() {
  const outfile = join(folder, 'stages.mjs');
  await build({
    entryPoints: [join(root, 'test/bench/stages.ts')],
    outfile,
    bundle: true,
    // As wrangler.toml has it.
    minify: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** The first real article, where it is at hand, and sixty articles made of the samples' paragraphs. */
async function inputs({ ingest }) {
  const article = (text) => ingest('text', text, {}, { date: '2026-02-21' });
  const samples = readdirSync(join(root, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(root, 'samples', name), 'utf8'));
  const seeds = join(root, '../shared/seeds');
  const [first] = existsSync(seeds)
    ? readdirSync(seeds)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  const longest = [...samples].sort((a, b) => b.length - a.length)[0];
  if (!first) console.log('no seeds at ../shared/seeds: the longest sample stands in for the first seed');
  const sixty = [];
  for (let i = 0; i < 60; i++) {
    const paragraphs = [i, i * 7 + 3, i * 13 + 5].flatMap((k) => samples[k % samples.length].split('\n').filter(Boolean));
    sixty.push(await article(paragraphs.slice(i % 3).join('\n')));
  }
  return { seed: [await article(first ? readFileSync(join(seeds, first), 'utf8') : longest)], sixty };
}

/**
 * Contenders take short turns, each in a process of its own: a slow moment of the machine hits all of them, and the ratios of a turn are what
 * counts. Who is first changes with each turn.
 */
async function speed(name, articles) {
  const file = join(folder, 'articles.json');
  writeFileSync(file, JSON.stringify(articles));
  const names = ['ours', ...Object.keys(peers)];
  const taken = Object.fromEntries(names.map((key) => [key, []]));
  for (let i = 0; i < STARTS; i++) {
    const contenders = names.map((key) => [key, fork(join(root, 'test/bench/contender.mjs'), [key, join(folder, 'stages.mjs'), file])]);
    await Promise.all(contenders.map(([, contender]) => turn(contender, WARM_UP_MS)));
    for (let k = 0; k < TURNS; k++) {
      for (const [key, contender] of contenders) taken[key].push(await turn(contender, TURN_MS));
      contenders.push(contenders.shift());
    }
    for (const [, contender] of contenders) contender.kill();
  }
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `\n${name}: ${articles.length} article(s), ${characters} characters, median processor time of ${STARTS * TURNS} turns each (middle half)`,
  );
  for (const [key, list] of Object.entries(taken)) {
    const ratios = list.map((ms, i) => ms / taken.ours[i]);
    const [low, middle, high] = [1, 2, 3].map((quarter) => quantile(ratios, quarter / 4).toFixed(2));
    console.log(
      `  ${key.padEnd(34)} ${quantile(list, 1 / 2)
        .toFixed(3)
        .padStart(9)} ms   ${middle.padStart(7)} × ours (${low}–${high})`,
    );
  }
}

function hostile({ analyze }) {
  const slow = [];
  for (const [name, text] of hostileTexts()) {
    const article = { id: 'x', headline: '', text, language: 'en', publishedAt: '2026-02-21', dateFrom: 'input', source: null, url: null };
    const times = Array.from({ length: 4 }, () => {
      const start = performance.now();
      analyze(article);
      return performance.now() - start;
    });
    slow.push([Math.min(...times), name]);
  }
  slow.sort((a, b) => b[0] - a[0]);
  console.log(`\nhostile input, 100 kB each of ${slow.length} kinds, best of four; the slowest:`);
  for (const [ms, name] of slow.slice(0, 5)) console.log(`  ${ms.toFixed(1).padStart(7)} ms  ${name}`);
}

async function growth({ analyze, composeBriefing, editions, watchlist, topics }) {
  console.log('\ncomposing a day (ms, and ms per n log2 n relative to 100 articles)');
  let unit;
  for (const n of [100, 300, 1000, 3000, 10_000]) {
    const day = syntheticDay(n, watchlist).map((article) => ({ article, analysis: analyze(article) }));
    composeBriefing(editions[0], '2026-02-21', day.slice(0, 100), [], watchlist, topics);
    const start = performance.now();
    composeBriefing(editions[0], '2026-02-21', day, [], watchlist, topics);
    const ms = performance.now() - start;
    const per = ms / (n * Math.log2(n));
    unit ??= per;
    console.log(`  ${String(n).padStart(6)} articles  ${ms.toFixed(0).padStart(6)} ms   ${(per / unit).toFixed(2).padStart(5)}`);
  }
}

function bundleSize() {
  const out = join(folder, 'worker');
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', out, '--minify'],
    { cwd: root, stdio: 'pipe', env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
  );
  const code = readFileSync(join(out, 'index.js'));
  console.log(`\nbundle: ${(code.length / 1024).toFixed(0)} KiB, ${(gzipSync(code).length / 1024).toFixed(1)} KiB gzipped (limit 250)`);
  const assets = join(root, 'dist/assets');
  const languages = readdirSync(join(assets, 'languages')).sort();
  for (const name of ['reference.json', ...languages.map((file) => `languages/${file}`)]) {
    const data = readFileSync(join(assets, name));
    console.log(
      `  beside it, ${name}: ${(data.length / 1024).toFixed(0)} KiB, ${(gzipSync(data).length / 1024).toFixed(1)} KiB gzipped (limit 25 MiB)`,
    );
  }
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)];
}
