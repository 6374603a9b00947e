import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium';
import { findFreePort } from './free-port';

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
  outputDir: `${folder}/results`,
  fullyParallel: true,
  workers: 2,
  projects: [
    { name: 'site', testIgnore: ['subscribing*.spec.ts', ...(process.env.SCREENSHOTS ? [] : ['screenshots.spec.ts'])] },
    // On a site of their own (own-site.ts), one for all: each takes seconds to start.
    { name: 'subscribing', testMatch: 'subscribing*.spec.ts', workers: 1 },
  ],
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
