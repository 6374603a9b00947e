// One measurement in a process of its own: node run.mjs, with a channel; takes what to measure and tells how far it is, then what it came to.
import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { bundleReader } from '../../../scripts/lib/bundle-reader.mjs';
import { findTickTime } from '../../../scripts/lib/samples.mjs';
import edition from '../../../src/config/editions.json' with { type: 'json' };
import { watchHeap } from './heap.mjs';
import { childrenNamed, peakMegabytes, processorSeconds } from './processor.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const API_KEY = 're_bench_key';
const CRON = '*/5 * * * *';
const A_LOOK = 1000;
const A_CRON = 5 * 60 * 1000;

process.on('message', async (task) => {
  const provider = fork(fileURLToPath(new URL('provider.mjs', import.meta.url)), [API_KEY], { execArgv: ['--no-warnings'] });
  try {
    process.send({ result: await measure(task, provider) });
  } finally {
    provider.kill();
    process.disconnect();
  }
});

/** Sends a date's mail to so many readers. */
async function measure({ state, bundle, date, readers }, provider) {
  const { url } = await answerOf(provider);
  await using(await openWorker({ state, bundle, url }), (worker) => ask(worker, `seed?date=${date}&readers=${readers}`));
  return using(await openWorker({ state, bundle, url, inspectorPort: 0 }), async (worker) => {
    const { bytes: bytesBefore } = await ask(worker, `sum?date=${date}`);
    const [pid] = childrenNamed('workerd');
    const heap = await watchHeap(new URL('/core:user:bench', await worker.getInspectorURL()));
    const now = await findTickTime(date, edition[0]);
    const tick = async (time) => (await worker.getWorker()).scheduled({ cron: CRON, scheduledTime: new Date(time) });
    const start = performance.now();
    const before = processorSeconds(pid);
    const memoryBefore = peakMegabytes(pid);
    await tick(now);
    const enrolled = processorSeconds(pid) - before;
    const { runs, counts } = await untilSent(worker, date, async () => {
      process.send({ progress: { ...(await answerOf(provider, {})), seconds: secondsSince(start) } });
    });
    const seconds = secondsSince(start);
    const processor = processorSeconds(pid) - before;
    const memory = { heap: heap.end(), before: memoryBefore, process: peakMegabytes(pid) };
    const sent = await answerOf(provider, {});
    const ledger = await ask(worker, `sum?date=${date}`);
    const beforeIdle = processorSeconds(pid);
    await tick(now + A_CRON);
    const idling = processorSeconds(pid) - beforeIdle;
    const { counts: idle } = await ask(worker, `tell?date=${date}`);
    const { counts: forgotten } = await ask(worker, `forget?date=${date}`);
    return { readers, bytesBefore, seconds, enrolled, processor, memory, sent, ledger, runs, counts, idling, idle, forgotten };
  });
}

/** Waits until nothing is owed and nobody works. */
async function untilSent(worker, date, report) {
  for (;;) {
    const found = await ask(worker, `tell?date=${date}`);
    const { counts, runs, isOpen } = found;
    if (!isOpen && runs.running === 0 && counts.taken === counts.queued) return found;
    await report();
    await wait(A_LOOK);
  }
}

const secondsSince = (start) => (performance.now() - start) / 1000;

/** The bundle as wrangler.toml has it, over the store in a folder. */
async function openWorker({ state, bundle, url, inspectorPort }) {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, 'wrangler.toml'));
  const bench = {
    ...workerOptions,
    name: 'bench',
    rootPath: undefined,
    modules: [{ type: 'ESModule', path: bundle }],
    modulesRoot: dirname(bundle),
    bindings: {
      BASE_URL: 'http://localhost:8787',
      MAIL_FROM: 'Daily briefing <briefing@briefing.example.org>',
      TOKEN_KEYS: '1:a-key-that-signs-links-of-the-bench',
      MAILER: 'resend',
      RESEND_API_KEY: API_KEY,
      RESEND_URL: url,
      // Lets the provider be on this machine.
      LOCAL: 'true',
    },
  };
  const options = { workers: [bench, await bundleReader()], resourcePersistencePath: join(state, 'v3'), inspectorPort };
  return new Miniflare(convertV4MiniflareOptions(options));
}

async function using(worker, job) {
  try {
    await worker.ready;
    return await job(worker);
  } finally {
    await worker.dispose();
  }
}

async function ask(worker, path) {
  const response = await worker.dispatchFetch(`http://bench/${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** The next message of a process, after one to it where there is something to ask. */
function answerOf(child, question) {
  const answer = new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the provider ended')));
  });
  if (question) child.send(question);
  return answer;
}
