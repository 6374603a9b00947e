import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

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
              bindings: {
                API_TOKEN: 'token-of-the-tests',
                TOKEN_KEYS: '1:the-signing-key-of-the-tests',
                LOCAL: 'true',
                MIGRATIONS: await readD1Migrations('src/store/migrations'),
              },
            },
          }),
        ],
        test: { name: 'worker', include: ['test/worker/**/*.test.ts'], setupFiles: ['test/worker/migrate.ts'] },
      },
    ],
  },
}));
