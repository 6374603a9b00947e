import { build } from 'esbuild';
import { BUNDLE } from './bundle-options.mjs';
import { Failure } from './failure.mjs';

/**
 * What a module of the sources exports: bundled in memory, since Node runs no imports without endings.
 *
 * @param {string} contents Of the module, as if it lay in the project's root.
 * @returns {Promise<any>}
 * @throws {Failure} With the place of the fault.
 */
export async function loadSources(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: BUNDLE.absWorkingDir },
    ...BUNDLE,
    logLevel: 'silent',
  }).catch(({ errors: [error] }) => {
    throw new Failure(`${error.location?.file}:${error.location?.line}: ${error.text}`);
  });
  const [bundle] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(bundle?.contents ?? []).toString('base64')}`);
}
