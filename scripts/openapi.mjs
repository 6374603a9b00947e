// What the interface says of itself, dist/assets/openapi.json and api.html: made from src/openapi, which is no part of the script.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSources } from './lib/load-sources.mjs';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const folder = join(root, 'dist', 'assets');

/** @throws {import('./lib/failure.mjs').Failure} With the place of the fault. */
export async function describeInterface() {
  const { makeDocument, renderReference } = await loadSources(
    `export { makeDocument } from './src/openapi/document'; export { renderReference } from './src/openapi/page';`,
  );
  const document = makeDocument();
  await mkdir(folder, { recursive: true });
  writeIfChanged(join(folder, 'openapi.json'), JSON.stringify(document));
  writeIfChanged(join(folder, 'api.html'), renderReference(document));
}
