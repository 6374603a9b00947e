import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from './temporary-folder';

// The whole way through the real `wrangler dev`: what compiles under a test runner may be refused there.
const ROOT = new URL('../..', import.meta.url).pathname;
const READY = 'Ctrl-C stops it.';
const started: ChildProcess[] = [];

interface Run {
  child: ChildProcess;
  ended: Promise<number | null>;
  output: () => string;
}

function start(args: string[]): Run {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  return { child, ended: new Promise((resolve) => child.once('close', resolve)), output: () => output };
}

/** Waits for what is printed last, or throws with everything that was printed instead. */
async function untilReady(run: Run): Promise<string> {
  const end = run.ended.then((status) => `ended with ${status}`);
  while (!run.output().includes(READY)) {
    const over = await Promise.race([end, wait(100, undefined)]);
    if (over) throw new Error(`${over}: ${run.output()}`);
  }
  return run.output();
}

async function stop(run: Run): Promise<number | null> {
  run.child.kill('SIGINT');
  return run.ended;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

/** Running programs that have the store's folder in their command line. */
function programsOf(state: string): string[] {
  const all = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(state));
}

/** All descendants of a process, by number. */
function descendantsOf(pid: number): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = rows.map((row) => row.trim().split(/ +/).map(Number));
  const children = pairs.filter(([, parent]) => parent === pid).map(([child]) => child ?? 0);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const load = async (url: string) => (await fetch(url)).text();

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGTERM');
});

describe('npm start', () => {
  test('the first start publishes the samples, the second changes nothing, and neither leaves a process behind', {
    timeout: 180_000,
  }, async () => {
    const state = await temporaryFolder('start');
    const port = await findFreePort();
    const first = start(['--port', String(port), '--state', state]);
    const told = await untilReady(first);
    const samples = (await readdir(join(ROOT, 'samples'))).filter((name) => /^\d.*\.(txt|html|json)$/.test(name));
    expect(told).toContain(`${samples.length} sample articles, briefings for `);
    expect(told).not.toContain('refused');

    const briefing = /http:\/\/localhost:\d+\/briefings\/\S+/.exec(told)?.[0] ?? '';
    const page = await load(briefing);
    const { leaders } = JSON.parse(await load(`${briefing}.json`)) as { leaders: { name: string }[] };
    expect(leaders.length).toBeGreaterThan(5);
    for (const { name } of leaders) expect(page).toContain(name);
    // What the cron hints comes through the queue, and the samples' reader gets a mail of each day.
    const mailed = async () => new Set((await load(`http://localhost:${port}/dev/mail`)).match(/daily\.\d{4}-\d\d-\d\d/g)).size;
    await vi.waitUntil(async () => (await mailed()) === 2, { timeout: 20_000, interval: 500 });
    const list = await load(`http://localhost:${port}/api/articles`);
    // Files of data lie beside the script, and are no pages.
    expect((await fetch(`http://localhost:${port}/en.json`)).status).toEqual(404);

    // Mail that comes in reaches the Worker.
    const mail = await fetch(`http://localhost:${port}/cdn-cgi/local/email?from=a@example.org&to=nobody@example.org`, {
      method: 'POST',
      body: 'From: a@example.org\r\nTo: nobody@example.org\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n',
    });
    expect(await mail.text()).toContain('Nobody reads mail at this address');

    const programs = descendantsOf(first.child.pid ?? 0);
    expect(programs.length).toBeGreaterThan(1);
    expect(await stop(first)).toEqual(0);
    expect(programs.filter(isRunning)).toEqual([]);

    const second = start(['--port', String(port), '--state', state]);
    expect(await untilReady(second)).not.toContain('sample articles');
    expect(await load(`http://localhost:${port}/api/articles`)).toEqual(list);
    expect(await load(briefing)).toEqual(page);

    const third = start(['--port', String(port), '--state', state]);
    expect(await third.ended).toEqual(1);
    expect(third.output()).toEqual(`Port ${port} is taken: stop what listens there, or npm start -- --port ${port + 1}\n`);

    expect(await stop(second)).toEqual(0);
    expect(programsOf(state)).toEqual([]);
    expect(await readFile(join(state, '.dev.vars'), 'utf8')).toEqual(
      'API_TOKEN=local-dev-token\nTOKEN_KEYS=1:local-dev-key-that-signs-links\nLOCAL=true\n',
    );
  });

  test('an unknown option and a port that is none are wrong calls', async () => {
    const runs = [start(['--prot', '1']), start(['--port', 'x'])];
    expect(await Promise.all(runs.map((run) => run.ended))).toEqual([2, 2]);
    expect(runs[1]?.output()).toEqual('--port takes a number up to 65535, not "x"\n');
  });
});
