import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unstable_readConfig as readConfig } from 'wrangler';
import { LANGUAGES } from '../../src/analyze/languages.generated';

const ROOT = new URL('../..', import.meta.url).pathname;
const MOST_BYTES = 250 * 1024;

/** Of wrangler.toml. */
interface Queues {
  producers?: { binding: string; queue: string }[];
  consumers?: { queue: string }[];
}

describe('what is deployed', () => {
  let folder: string;
  let told: string;
  let script: Buffer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deploy-'));
    told = execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js'), 'deploy', '--dry-run', '--outdir', folder],
      { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
    );
    script = await readFile(join(folder, 'index.js'));
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true }));

  test('has beside the script a file of data for each language, the reference data, what the interface says of itself, and nothing else', async () => {
    expect(told).toContain(`files from the assets directory ${join(ROOT, 'dist/assets')}`);
    expect((await readdir(join(ROOT, 'dist/assets'))).sort()).toEqual(['api.html', 'languages', 'openapi.json', 'reference.json']);
    expect((await readdir(join(ROOT, 'dist/assets/languages'))).sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
  });

  test('writes to a queue for mail and to one for sources, and works off both', async () => {
    const { producers = [], consumers = [] }: Queues = readConfig({ config: join(ROOT, 'wrangler.toml') }).queues;
    const names = producers.map(({ queue }) => queue);
    expect(Object.fromEntries(producers.map(({ binding, queue }) => [binding, queue]))).toEqual({
      HINTS: 'briefing-digest-hints',
      SOURCE_HINTS: 'briefing-digest-source-hints',
    });
    for (const { binding, queue } of producers) expect(told).toContain(`env.${binding} (${queue})`);
    expect(consumers.map(({ queue }) => queue)).toEqual(names);
    // A deploy does not make them.
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    expect([...readme.matchAll(/^npx wrangler queues create (\S+)$/gm)].map(([, name]) => name)).toEqual(names);
  });

  test('is a script within its size', () => {
    expect(gzipSync(script).length).toBeLessThan(MOST_BYTES);
  });

  test('has neither languages’ words nor leaders in the script', () => {
    // A given name, a cue, a topic's words, an id and trigrams that nothing else of the Worker has a use for.
    for (const word of ['abdelmadjid', 'soulignant', 'plenipotentiary', 'to-lam', ' th|the']) expect(script.includes(word)).toEqual(false);
  });
});

// With a build of its own, wrangler watches these folders and nothing else: a source outside of them would need a restart to be seen.
test('a change of any source or template is built again while wrangler dev runs', async () => {
  const watched = /^watch_dir = (\[.*\])$/m.exec(await readFile(join(ROOT, 'wrangler.toml'), 'utf8'))?.[1] ?? '[]';
  expect(JSON.parse(watched)).toEqual(['templates', 'src']);
});
