import { build } from 'esbuild';
import { BUNDLE } from './bundle-options.mjs';
import { Failure } from './failure.mjs';

/** @type {Map<string, Promise<any>>} */
const loaded = new Map();

/**
 * What a module of the sources exports: bundled in memory, once, since Node runs no imports without endings.
 *
 * @param {string} contents Of the module, as if it lay in the project's root.
 * @returns {Promise<any>}
 * @throws {Failure} With the place of the fault.
 */
export function loadSources(contents) {
  const known = loaded.get(contents) ?? bundle(contents);
  loaded.set(contents, known);
  return known;
}

/**
 * @param {string} contents
 * @returns {Promise<any>}
 */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: BUNDLE.absWorkingDir },
    ...BUNDLE,
    logLevel: 'silent',
  }).catch(({ errors: [error] }) => {
    throw new Failure(`${error.location?.file}:${error.location?.line}: ${error.text}`);
  });
  const [file] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(file?.contents ?? []).toString('base64')}`);
}
