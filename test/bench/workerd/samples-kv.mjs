import { setTimeout as wait } from 'node:timers/promises';
import { getPlatformProxy } from 'wrangler';
import { startProgram } from '../../../scripts/lib/wrangler.mjs';

/** @typedef {{ key: string, value: string, metadata: unknown }} Entry */

/**
 * Starts the product with its samples as a new user does, and reads what it keeps in KV.
 *
 * @param {string} root The project's folder.
 * @param {{ port: number, state: string, onStart: (program: import('../../../scripts/lib/wrangler.mjs').Program) => void }} options `state` is a new folder.
 * @returns {Promise<{ baseUrl: string, path: string, page: string, entries: Entry[] }>} `path` of the latest briefing, `page` what is served there.
 */
export async function loadSamplesKv(root, { port, state, onStart }) {
  const program = startProgram(root, ['scripts/start.mjs', '--port', String(port), '--state', state]);
  onStart(program);
  let status;
  program.ended.then((code) => {
    status = code;
  });
  while (!program.output().includes('Ctrl-C stops it')) {
    if (status !== undefined) throw new Error(`The product does not start:\n${program.output()}`);
    await wait(200);
  }
  const baseUrl = `http://localhost:${port}`;
  const response = await fetch(`${baseUrl}/briefings/latest`);
  const page = await response.text();
  await program.end();
  return { baseUrl, path: new URL(response.url).pathname, page, entries: await readEntries(state) };
}

/** @param {string} state */
async function readEntries(state) {
  const { env, dispose } = await getPlatformProxy({ persist: { path: `${state}/v3` } });
  try {
    const { keys } = await env.KV.list();
    return await Promise.all(keys.map(async ({ name, metadata }) => ({ key: name, value: await env.KV.get(name), metadata })));
  } finally {
    await dispose();
  }
}
