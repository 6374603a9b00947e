import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

/** The real `wrangler dev` on an empty store in `folder`, as `npm start` runs it. */
export async function startServer(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await findFreePort();
  const args = [join(ROOT, 'scripts/start.mjs'), '--fresh', '--port', String(port), '--state', join(folder, 'state')];
  const server: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        if (output.includes('Ctrl-C stops it.')) resolve();
      });
    }
    server.once('close', () => reject(new Error(output)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGINT');
    await ended;
  };
  return { url: `http://localhost:${port}`, stop };
}

/** Runs a script as a person would; the environment's own token is left out. */
export function runScript(script: string, args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const { API_TOKEN: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, script), ...args], { env, maxBuffer: 1 << 26 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
