import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium';

// A browser walks through the product as a new user starts it: `npm start`, with the sample articles, on a port and a store of its own.
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}.wrangler/e2e`;

// Each worker reads this file again, and must find the port that was chosen.
process.env.E2E_PORT ??= String(await findFreePort());
const port = process.env.E2E_PORT;
if (process.env.TEST_WORKER_INDEX === undefined) rmSync(folder, { recursive: true, force: true });

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './global-setup.ts',
  testIgnore: process.env.SCREENSHOTS ? [] : 'screenshots.spec.ts',
  outputDir: `${folder}/results`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [
    ['list', { printSteps: false }],
    ['json', { outputFile: `${folder}/results.json` }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath: findChromium(process.env) },
    locale: 'en-GB',
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.mjs --port ${port} --state .wrangler/e2e/state`,
    cwd: root,
    wait: { stdout: /Ctrl-C stops it/ },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGINT', timeout: 15_000 },
  },
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return address.port;
}
