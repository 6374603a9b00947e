// npm run bench, last part: what it takes to send a date's mail to 1,000, 10,000 and 100,000 readers with 500 choices, how that grows, and what Cloudflare
// asks for it. The Worker as it is deployed runs in workerd, over a local database, KV and queues, and hands over to a fake of Resend's API. Alone:
// node test/bench/delivery.mjs [--readers 1000,10000,100000]
import { execFileSync, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepPrograms } from '../../scripts/lib/keep-programs.mjs';
import { tellCosts, tellFigures } from './delivery/tell.mjs';
import { loadSamplesKv } from './workerd/samples-kv.mjs';

/** Seconds between two lines that say how far it is. */
const A_LINE = 10;

const { values } = parseArgs({ options: { readers: { type: 'string', default: '1000,10000,100000' } } });
const sizes = values.readers.split(',').map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const remove = () => rmSync(folder, { recursive: true, force: true });
const programs = keepPrograms({ name: 'bench', exitCode: 1, onStopped: remove });

try {
  const store = join(folder, 'state');
  console.log('\nMail: publishing the samples …');
  const { path } = await loadSamplesKv(root, { port: await findFreePort(), state: store, onStart: programs.push });
  const bundle = buildWorker();
  const results = [];
  for (const readers of sizes) {
    const state = join(folder, String(readers));
    cpSync(store, state, { recursive: true });
    const result = await measure({ state, bundle, date: path.split('/').at(-1), readers });
    rmSync(state, { recursive: true });
    check(result);
    results.push(result);
  }
  tellFigures(results);
  tellCosts(results);
} finally {
  await programs.end();
  remove();
}

/** src/index.ts as it is deployed, inside what counts. */
function buildWorker() {
  const out = join(folder, 'worker');
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
  execFileSync(process.execPath, [wrangler, 'deploy', 'test/bench/delivery/worker.ts', '--dry-run', '--outdir', out], {
    cwd: root,
    stdio: 'pipe',
    env,
  });
  return join(out, 'worker.js');
}

/** In a process of its own, so that none has another's memory. */
function measure(task) {
  const child = fork(join(root, 'test/bench/delivery/run.mjs'), { execArgv: ['--no-warnings'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  programs.push({ ended, output: () => '', end: () => (child.kill() ? ended : undefined) });
  child.send(task);
  return new Promise((resolve, reject) => {
    let told = 0;
    child.on('message', ({ progress, result }) => {
      if (result) resolve(result);
      else if (progress.seconds - told >= A_LINE) {
        told = progress.seconds;
        console.log(`  ${task.readers} readers: ${progress.mails} mails after ${progress.seconds.toFixed(0)} s`);
      }
    });
    ended.then((code) => reject(new Error(`the measurement of ${task.readers} readers ended with ${code}`)));
  });
}

/** @throws When not each reader got exactly one mail, or the ledger says otherwise. */
function check({ readers, sent, ledger }) {
  const [{ state, count } = {}, ...others] = ledger.states;
  const isRight = sent.mails === readers && sent.readers === readers && state === 'sent' && count === readers && others.length === 0;
  if (!isRight) throw new Error(`not one mail for each of ${readers} readers: ${JSON.stringify({ sent, ledger })}`);
}

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
