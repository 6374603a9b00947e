// npm run bench, last part: what it takes to ask 500 sources that are due in one tick, and to take in what is new, against the limits of Cloudflare's free
// plan. The Worker and its reader as they are deployed run in workerd, over a local database and KV; hints are brought to the consumer one by one. Alone:
// node test/bench/sources.mjs [--sources 500]
import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { bundleReader } from '../../scripts/lib/bundle-reader.mjs';
import { hostOf } from './sources/hosts.mjs';
import { openProfiler } from './sources/profile.mjs';
import { tellSources } from './sources/tell.mjs';

const { values } = parseArgs({ options: { sources: { type: 'string', default: '500' } } });
const many = Number(values.sources);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const A_ROUND = 4 * 60 * 60 * 1000;

const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' };
const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
const bundle = join(folder, 'worker');
let feeds;
let worker;
let site;

async function ask(path, query = {}) {
  const response = await worker.dispatchFetch(`http://bench/${path}?${new URLSearchParams(query)}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Works off all hints; each is told with what it cost. */
async function workOff(profilers) {
  const runs = [];
  for (;;) {
    await Promise.all(profilers.map((each) => each.start()));
    const run = await ask('work');
    const [own, reader] = await Promise.all(profilers.map((each) => each.stop()));
    if (!run) return runs;
    if (!run.isDone) throw new Error(`a hint failed: ${JSON.stringify(run)}`);
    runs.push({ ...run, cpu: { own, reader } });
  }
}

try {
  execFileSync(process.execPath, [wrangler, 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', folder], {
    cwd: root,
    stdio: 'pipe',
    env,
  });
  execFileSync(process.execPath, [wrangler, 'deploy', 'test/bench/sources/worker.ts', '--dry-run', '--outdir', bundle], {
    cwd: root,
    stdio: 'pipe',
    env,
  });

  feeds = fork(fileURLToPath(new URL('sources/feeds.mjs', import.meta.url)), { execArgv: ['--no-warnings'] });
  const { port } = await new Promise((resolve) => feeds.once('message', resolve));
  site = `http://${hostOf(0)}:${port}`;
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, 'wrangler.toml'));
  worker = new Miniflare(
    convertV4MiniflareOptions({
      inspectorPort: 0,
      resourcePersistencePath: join(folder, 'v3'),
      workers: [
        {
          ...workerOptions,
          name: 'bench',
          rootPath: undefined,
          modules: [{ type: 'ESModule', path: join(bundle, 'worker.js') }],
          modulesRoot: bundle,
          bindings: {
            BASE_URL: 'http://localhost:8787',
            LOCAL: 'true',
            ALLOWED_HOSTS: Array.from({ length: many }, (_, i) => hostOf(i)).join(','),
          },
        },
        await bundleReader(),
      ],
    }),
  );
  await worker.ready;
  const start = Date.now() - 2 * A_ROUND;
  await ask('seed', { port, many, at: start });
  await ask('tick', { at: start });
  console.log(`\nSources: the first round of ${many} feeds …`);
  for (let left = many; left > 0; left--) await ask('work');
  // What stood in the feeds on the first day counts as taken in.
  await ask('settle');

  const profilers = [];
  for (const name of ['bench', 'briefing-digest-reader']) {
    profilers.push(await openProfiler(new URL(`/core:user:${name}`, await worker.getInspectorURL())));
  }
  const rounds = [];
  for (const round of [1, 2]) {
    await fetch(`${site}/next`);
    const at = start + round * (A_ROUND + 10 * 60 * 1000);
    const tick = await ask('tick', { at });
    const runs = await workOff(profilers);
    rounds.push({ tick, runs, asked: await (await fetch(`${site}/counts`)).json() });
  }
  for (const profiler of profilers) profiler.end();
  tellSources(many, rounds.at(-1));
} finally {
  feeds?.kill();
  await worker?.dispose();
  rmSync(folder, { recursive: true, force: true });
}
