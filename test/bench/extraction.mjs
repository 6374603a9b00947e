// npm run bench, last part: what taking the article out of a page costs, beside extractors that others keep, on the same pages; then hostile pages.
// The pages are those of ../shared/data/pages where they are at hand, else the pages among the samples.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { turn } from './turn.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const NAMES = ['ours', 'Readability on linkedom', 'defuddle on linkedom'];
/** Readings of all pages, each by all contenders one after the other; the first ones warm up. */
const TURNS = 7;
const WARM_UP_TURNS = 2;
const HOSTILE_BYTES = 400_000;

try {
  const bundle = join(folder, 'extract-page.mjs');
  const entry = join(root, 'src/ingest/page/extract-page.ts');
  await build({ entryPoints: [entry], outfile: bundle, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  await compare(bundle, pages());
  await hostile(bundle);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pages() {
  const data = join(root, '../shared/data/pages/scrapinghub.dev/html');
  if (existsSync(data)) return readdirSync(data).map((name) => gunzipSync(readFileSync(join(data, name))).toString('utf8'));
  console.log('no pages at ../shared/data/pages: the samples stand in for them');
  const samples = join(root, 'samples');
  return readdirSync(samples)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(samples, name), 'utf8'));
}

/** Each in a process of its own, in turns: a slow moment of the machine hits all of them, and the ratios of a turn are what counts. */
async function compare(bundle, htmls) {
  const file = join(folder, 'pages.json');
  writeFileSync(file, JSON.stringify(htmls));
  const contenders = NAMES.map((name) => [name, fork(join(root, 'test/bench/extraction-contender.mjs'), [name, bundle, file])]);
  const taken = Object.fromEntries(NAMES.map((name) => [name, []]));
  for (let i = -WARM_UP_TURNS; i < TURNS; i++) {
    for (const [name, contender] of contenders) {
      const ms = await turn(contender, 'read');
      if (i >= 0) taken[name].push(ms);
    }
  }
  for (const [, contender] of contenders) contender.kill();
  const kilobytes = (htmls.reduce((sum, html) => sum + html.length, 0) / htmls.length / 1000).toFixed(0);
  console.log(
    `\nthe article out of a page: ${htmls.length} pages of ${kilobytes} kB on average, median processor time of a page, ${TURNS} turns`,
  );
  for (const [name, list] of Object.entries(taken)) {
    const ratios = list.map((ms, i) => ms / taken.ours[i]);
    console.log(
      `  ${name.padEnd(26)} ${(median(list) / htmls.length).toFixed(2).padStart(7)} ms   ${median(ratios).toFixed(1).padStart(5)} × ours`,
    );
  }
}

async function hostile(bundle) {
  const { extractPage } = await import(pathToFileURL(bundle).href);
  const units = [
    ...['<', '&', '<div>', '</div>', '<b>', '<p>', '</p>', '<li>x', '<ul><li>', '<table><tr><td>', '<h2>x</h2>', '<br>', '<img>x', '<a>x'],
    ...[
      '<!--',
      '<p title="',
      "<a b='",
      '<p\t',
      '<svg>',
      '<script>',
      '<noscript>',
      '<style>',
      '<title>',
      '<![CDATA[',
      '</svg',
      'é',
      '&nbsp;',
    ],
    ...[
      '<article><h1>',
      '<time>',
      '<meta name=author content=a>',
      '<div class="comments">x',
      '<div class="author">',
      '<aside><p>A, b. A b c.</p>',
    ],
    ...[
      '<div class="story-body"><p>A b, c. Some words of prose, here.</p>',
      '<script type="application/ld+json">"schema.org"[[[[',
      'x'.repeat(9999),
    ],
  ];
  const slow = units.map((unit) => {
    const html = `<p>They met.</p>${unit.repeat(HOSTILE_BYTES / unit.length)}`;
    return [Math.min(...[1, 2, 3].map(() => processorTime(() => extractPage(html)))) / (html.length / 100_000), unit];
  });
  slow.sort((a, b) => b[0] - a[0]);
  console.log(`\nhostile pages, 400 kB each of ${slow.length} kinds, processor time of 100 kB, best of three (aim: 50 ms); the slowest:`);
  for (const [ms, unit] of slow.slice(0, 5)) console.log(`  ${ms.toFixed(1).padStart(7)} ms  ${unit.slice(0, 60)}`);
}

function processorTime(run) {
  const before = process.cpuUsage();
  try {
    run();
  } catch (error) {
    if (error.status !== 422) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
