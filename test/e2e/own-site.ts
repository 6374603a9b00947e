import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { LOCAL_VARIABLES } from '../../scripts/lib/local-variables.mjs';
import { startProgram } from '../../scripts/lib/wrangler.mjs';
import { findFreePort } from './free-port';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Its mail reaches the Worker. */
export const INBOUND = 'in.example.org';

/** A test on a site of its own, empty at first and without samples: what is published and sent there disturbs no other test. One for each worker. */
export const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed.
    async ({}, use, { workerIndex }) => {
      const state = `${root}.wrangler/e2e/own-${workerIndex}`;
      const port = await findFreePort();
      rmSync(state, { recursive: true, force: true });
      mkdirSync(state, { recursive: true });
      const variables = Object.entries({ ...LOCAL_VARIABLES, MAIL_INBOUND: INBOUND });
      writeFileSync(`${state}/.dev.vars`, variables.map(([name, value]) => `${name}=${value}\n`).join(''));
      const program = startProgram(root, ['scripts/start.mjs', '--fresh', '--port', String(port), '--state', state]);
      try {
        await Promise.race([isReady(program), program.ended.then(() => Promise.reject(new Error(program.output())))]);
        await use(`http://localhost:${port}`);
      } finally {
        await program.end();
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ site }, use) => use(site),
});

async function isReady(program: { output(): string }): Promise<void> {
  while (!program.output().includes('Ctrl-C stops it')) await wait(100);
}
