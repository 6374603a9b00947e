import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { bundleReader } from './scripts/lib/bundle-reader.mjs';

// Mail servers of the tests are encrypted: whom to trust is told to workerd by this, which is read when the plugin is loaded.
process.env.NODE_EXTRA_CA_CERTS = resolve(import.meta.dirname, 'test/fixtures/smtp/authority.pem');
const { cloudflareTest, readD1Migrations } = await import('@cloudflare/vitest-plugin');

// No hint is worked off behind a test's back, when its stores may be gone: a test that wants it brings it to the consumer itself.
const LAZY = { maxBatchSize: 100, maxBatchTimeout: 60 };

// Pure stages run in Node; stores, cron and HTTP in workerd, over real local KV and D1.
export default defineConfig(async () => ({
  test: {
    projects: [
      { test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: ['test/worker/**', 'test/bench/**'] } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              queueConsumers: { 'briefing-digest-hints': LAZY, 'briefing-digest-source-hints': LAZY },
              email: { send_email: [{ name: 'EMAIL' }] },
              workers: [await bundleReader()],
              bindings: {
                API_TOKEN: 'token-of-the-tests',
                TOKEN_KEYS: '1:the-signing-key-of-the-tests',
                LOCAL: 'true',
                ALLOWED_HOSTS: '127.8.0.97',
                MIGRATIONS: await readD1Migrations('src/store/migrations'),
              },
            },
          }),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          setupFiles: ['test/worker/migrate.ts'],
          globalSetup: ['test/servers/setup.ts'],
        },
      },
    ],
  },
}));
