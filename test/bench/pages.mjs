// npm run bench, second part: how many briefing pages a second the Worker serves, beside a bare Worker that streams the same bytes out of the same
// KV. Both run in one workerd and take turns in short rounds, so that a slow moment of the machine hits both; the ratios of the rounds count.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keepPrograms } from '../../scripts/lib/keep-programs.mjs';
import { processorSeconds } from './delivery/processor.mjs';
import { load } from './load.mjs';
import { describeWorkers } from './workerd/config.mjs';
import { loadSamplesKv } from './workerd/samples-kv.mjs';

const ROUNDS = 40;
const ROUND_MS = 250;
const WARM_UP_ROUNDS = 8;
const CONNECTIONS = 8;
/** Of the bare Worker's rate. */
const AIM = 0.8;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const remove = () => rmSync(folder, { recursive: true, force: true });
const programs = keepPrograms({ name: 'bench', exitCode: 1, onStopped: remove });

try {
  const [product, ours, bare, kv] = await findFreePorts(4);
  const samples = await loadSamplesKv(root, { port: product, state: join(folder, 'state'), onStart: programs.push });
  const stored = samples.entries.find(({ value }) => value === samples.page);
  if (!stored) throw new Error(`What ${samples.path} serves is not in KV as it is.`);
  bundle();
  const ports = { ours, bare, kv };
  const wrangler = readFileSync(join(root, 'wrangler.toml'), 'utf8');
  const assets = join(root, 'dist/assets');
  writeFileSync(join(folder, 'workers.capnp'), describeWorkers({ wrangler, ports, baseUrl: samples.baseUrl, assets, key: stored.key }));
  const workerd = await serve(ports.kv);
  await Promise.all(samples.entries.map((entry) => put(ports.kv, entry)));
  const kilobytes = (Buffer.byteLength(samples.page) / 1000).toFixed(1);
  console.log(
    `\n${samples.path}, ${kilobytes} KB, under workerd: ${ROUNDS} rounds, ${CONNECTIONS} connections, median (middle half); aim: ratio ${AIM}`,
  );
  await compare('200', { status: 200, headers: {} });
  await compare('304', { status: 304, headers: { 'if-none-match': stored.metadata.etag } });

  async function compare(name, { status, headers }) {
    const rounds = [];
    for (let i = -WARM_UP_ROUNDS; i < ROUNDS; i++) {
      const round = {};
      for (const worker of i % 2 ? ['bare', 'ours'] : ['ours', 'bare']) round[worker] = await run(worker, status, headers);
      if (i >= 0) rounds.push(round);
    }
    const rate = (worker) => spread(rounds.map((round) => round[worker].answers / round[worker].seconds));
    const ratio = spread(
      rounds.map(({ ours, bare }) => ours.answers / ours.seconds / (bare.answers / bare.seconds)),
      2,
    );
    console.log(`  ${name}  ours ${rate('ours')}/s   bare ${rate('bare')}/s   ratio ${ratio}`);
    const total = (worker, field) => rounds.reduce((sum, round) => sum + round[worker][field], 0);
    const [ours, bare] = ['ours', 'bare'].map((worker) => (total(worker, 'processor') / total(worker, 'answers')) * 1e6);
    if (ours > 0)
      console.log(
        `       processor time of an answer: ours ${ours.toFixed(0)} µs, bare ${bare.toFixed(0)} µs, ratio ${(bare / ours).toFixed(2)}`,
      );
  }

  async function run(worker, status, headers) {
    const before = processorSeconds(workerd.pid);
    const path = worker === 'bare' ? '/' : samples.path;
    const { answers, seconds } = await load({ port: ports[worker], path, status, headers, connections: CONNECTIONS, ms: ROUND_MS });
    return { answers, seconds, processor: processorSeconds(workerd.pid) - before };
  }
} finally {
  await programs.end();
  remove();
}

/** The Worker as it is deployed, beside the two that it is measured with. */
function bundle() {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', folder], { cwd: root, stdio: 'pipe', env });
  cpSync(join(folder, 'index.js'), join(folder, 'ours.js'));
  for (const name of ['bare.js', 'kv.js']) cpSync(join(root, 'test/bench/workerd', name), join(folder, name));
}

/** Starts workerd, and waits until it answers. */
async function serve(port) {
  const child = spawn(join(root, 'node_modules/workerd/bin/workerd'), ['serve', join(folder, 'workers.capnp')]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const end = () => {
    child.kill();
    return ended;
  };
  programs.push({ ended, output: () => output, end });
  while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`workerd does not start:\n${output}`);
    await wait(50);
  }
  return child;
}

async function put(port, { key, value, metadata }) {
  const headers = metadata ? { 'CF-KV-Metadata': JSON.stringify(metadata) } : {};
  const { status } = await fetch(`http://127.0.0.1:${port}/${encodeURIComponent(key)}`, { method: 'PUT', body: value, headers });
  if (status !== 200) throw new Error(`${key} could not be stored: ${status}`);
}

/** Median, and between what lies the middle half. */
function spread(values, digits = 0) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, median, high] = [1, 2, 3].map((quarter) => sorted[Math.floor((sorted.length * quarter) / 4)]);
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

async function findFreePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
