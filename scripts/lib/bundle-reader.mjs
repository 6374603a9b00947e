import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE } from './bundle-options.mjs';

const settings = (/** @type {string} */ toml, /** @type {string} */ name) =>
  (new RegExp(`^${name} = \\[(.*)\\]$`, 'm').exec(toml)?.[1] ?? '').split(',').map((word) => word.trim().replaceAll('"', ''));
const setting = (/** @type {string} */ toml, /** @type {string} */ name) => new RegExp(`^${name} = "(.*)"$`, 'm').exec(toml)?.[1] ?? '';

/** The reader as miniflare takes it, bundled in memory, with the settings of wrangler.reader.toml: what tests and benchmarks run beside the Worker. */
export async function bundleReader() {
  const toml = await readFile(join(BUNDLE.absWorkingDir, 'wrangler.reader.toml'), 'utf8');
  const { outputFiles } = await build({
    ...BUNDLE,
    entryPoints: [setting(toml, 'main')],
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    logLevel: 'error',
  });
  return {
    name: setting(toml, 'name'),
    modules: [{ type: /** @type {const} */ ('ESModule'), path: 'index.js', contents: outputFiles[0]?.text ?? '' }],
    compatibilityDate: setting(toml, 'compatibility_date'),
    compatibilityFlags: settings(toml, 'compatibility_flags'),
  };
}
