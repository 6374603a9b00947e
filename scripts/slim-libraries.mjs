// Two libraries bring what this Worker never needs, and a Worker's size counts. They are bundled here without it; wrangler.toml's [alias] puts the
// result in their place. Tests run on the libraries as they are.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from './lib/bundle-options.mjs';
import { keepNames, loadNames } from './lib/entities/kept-names.mjs';
import { NODEMAILER } from './lib/slim-nodemailer.mjs';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const folder = join(root, 'dist', 'slim');

/** Writes dist/slim/*.mjs. */
export async function slimLibraries() {
  await mkdir(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: {
      entities: 'entities-by-kept-names',
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
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^entities-by-kept-names$/ }, ({ path }) => ({ path, namespace: 'made' }));
          onLoad({ filter: /./, namespace: 'made' }, async () => ({ contents: await writeDecoders(), resolveDir: root }));
          for (const { file, change } of NODEMAILER) {
            onLoad({ filter: file }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')), loader: 'js' }));
          }
        },
      },
    ],
  });
  for (const { path, text } of outputFiles) writeIfChanged(path, text);
}

const writeDecoders = async () => `
  import { createDecoders } from './scripts/lib/entities/decoders.mjs';
  export const { decodeHTML, decodeHTMLStrict } = createDecoders(${JSON.stringify(keepNames(await loadNames()))});`;
