import { readFile, writeFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';

/** What a Worker needs to run on one's own machine. */
export const LOCAL_VARIABLES = { API_TOKEN: 'local-dev-token', TOKEN_KEYS: '1:local-dev-key-that-signs-links', LOCAL: 'true' };

/**
 * The variables of a .dev.vars file.
 *
 * @param {string} path
 * @returns {Promise<NodeJS.Dict<string> | undefined>} Undefined when there is no file.
 */
export async function loadLocalVariables(path) {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseEnv(text);
}

/**
 * Makes a .dev.vars file when there is none. An existing one is somebody's own and stays as it is.
 *
 * @param {string} path
 * @returns {Promise<{ variables: NodeJS.Dict<string>, missing: string[] }>} The variables in force, and lines that the file lacks: "LOCAL=true".
 */
export async function ensureLocalVariables(path) {
  const found = await loadLocalVariables(path);
  if (!found) await writeFile(path, `${lines(LOCAL_VARIABLES).join('\n')}\n`);
  /** @type {NodeJS.Dict<string>} */
  const variables = found ?? LOCAL_VARIABLES;
  return { variables, missing: lines(LOCAL_VARIABLES).filter((line) => !variables[line.slice(0, line.indexOf('='))]) };
}

/** @param {Record<string, string>} variables */
function lines(variables) {
  return Object.entries(variables).map(([name, value]) => `${name}=${value}`);
}
