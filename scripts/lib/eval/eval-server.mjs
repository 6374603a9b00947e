import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, startServer } from '../local-server.mjs';
import { ensureLocalVariables, LOCAL_VARIABLES } from '../local-variables.mjs';

/** @typedef {{ url: string, token: string }} Address */
/** @typedef {{ address: () => Promise<Address>, empty: () => Promise<void>, remove: () => Promise<void> }} EvalServer */

/**
 * The real server on a free port, with a store of its own. It starts when it is first asked for.
 *
 * @param {string} root The project's folder.
 * @param {(program: import('../wrangler.mjs').Program) => void} onStart Told of every program, to end it.
 * @returns {EvalServer} `address` starts it; `empty` ends it, so that the next start has an empty store; `remove` deletes the store.
 */
export function createEvalServer(root, onStart) {
  /** @type {{ address: Address, program: import('../wrangler.mjs').Program } | undefined} */
  let running;
  /** @type {string | undefined} */
  let state;
  const remove = async () => {
    if (state) await rm(state, { recursive: true, force: true });
    state = undefined;
  };
  return {
    async address() {
      if (!running) {
        state = await mkdtemp(join(tmpdir(), 'eval-'));
        const variablesFile = join(state, '.dev.vars');
        await ensureLocalVariables(variablesFile);
        const port = await findFreePort();
        const options = { port, state, variablesFile, ownBaseUrl: false, verbose: false };
        await prepare(root, options, onStart);
        const program = await startServer(root, options, onStart);
        running = { address: { url: `http://localhost:${port}`, token: LOCAL_VARIABLES.API_TOKEN }, program };
      }
      return running.address;
    },
    async empty() {
      await running?.program.end();
      running = undefined;
      await remove();
    },
    remove,
  };
}

/** @returns {Promise<number>} */
async function findFreePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}
