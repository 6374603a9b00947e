import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where it is on a Mac, which has no command for it. */
const APPLICATIONS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The machine's own Chromium: nothing is downloaded.
 *
 * @param environment CHROMIUM_PATH goes before what is found in PATH.
 * @returns The program's path.
 * @throws When there is none; says how to come by one.
 */
export function findChromium(environment: Record<string, string | undefined>): string {
  const { CHROMIUM_PATH: given, PATH = '' } = environment;
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`CHROMIUM_PATH is no program that can be run: ${given}`);
  }
  const inPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...inPath, ...APPLICATIONS].find(isProgram);
  if (!found) throw new Error('No Chromium found: install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH to its program.');
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
