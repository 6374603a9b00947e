import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findMissingPackages, isNodeRecent, isPortTaken } from '../../scripts/lib/preflight.mjs';

test('wrangler needs Node 22.12', () => {
  expect(['20.20.2', '22.11.0', '22.12.0', '24.0.0'].map(isNodeRecent)).toEqual([false, false, true, true]);
});

test('a folder without node_modules lacks its packages', async () => {
  const missing = await findMissingPackages(new URL('fixtures/no-packages', import.meta.url).pathname);
  expect(missing).toEqual(['wrangler', 'workerd']);
});

test('this project has its packages', async () => {
  expect(await findMissingPackages(new URL('../..', import.meta.url).pathname)).toEqual([]);
});

test('a port is taken while somebody listens on it, and free again after', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await isPortTaken(port)).toEqual(true);
  await new Promise((resolve) => server.close(resolve));
  expect(await isPortTaken(port)).toEqual(false);
});
