// What the interface says of itself, dist/assets/openapi.json and api.html: made from src/openapi, which is no part of the script.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from './lib/bundle-options.mjs';
import { Failure } from './lib/failure.mjs';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const folder = join(root, 'dist', 'assets');

/** @throws {Failure} With the place of the fault. */
export async function describeInterface() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { makeDocument } from './src/openapi/document'; export { renderReference } from './src/openapi/page';`,
      resolveDir: root,
    },
    ...BUNDLE,
    logLevel: 'silent',
  }).catch(({ errors: [error] }) => {
    throw new Failure(`${error.location?.file}:${error.location?.line}: ${error.text}`);
  });
  const [bundle] = outputFiles;
  const { makeDocument, renderReference } = await import(
    `data:text/javascript;base64,${Buffer.from(bundle?.contents ?? []).toString('base64')}`
  );
  const document = makeDocument();
  await mkdir(folder, { recursive: true });
  writeIfChanged(join(folder, 'openapi.json'), JSON.stringify(document));
  writeIfChanged(join(folder, 'api.html'), renderReference(document));
}
