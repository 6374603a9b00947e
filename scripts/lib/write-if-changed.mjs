import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Leaves a file alone that is as it should be: wrangler watches what it reads.
 *
 * @param {string} path
 * @param {string} content
 */
export function writeIfChanged(path, content) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}
