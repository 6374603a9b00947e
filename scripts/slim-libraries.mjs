// A library brings what this Worker never needs, and a Worker's size counts. It is bundled here without it, its other code untouched; wrangler.toml's
// [alias] puts the result in its place. Tests run on the library as it is.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from './lib/bundle-options.mjs';
import { NODEMAILER } from './lib/slim-nodemailer.mjs';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const folder = join(root, 'dist', 'slim');

/** Writes dist/slim/*.mjs. */
export async function slimLibraries() {
  await mkdir(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: {
      'mime-encoders': './scripts/lib/mime-encoders.mjs',
      'smtp-connection': 'nodemailer/lib/smtp-connection',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...BUNDLE,
    logLevel: 'error',
    plugins: [
      {
        name: 'replace',
        setup({ onLoad }) {
          for (const { file, change } of NODEMAILER) {
            onLoad({ filter: file }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')), loader: 'js' }));
          }
        },
      },
    ],
  });
  for (const { path, text } of outputFiles) writeIfChanged(path, text);
}
