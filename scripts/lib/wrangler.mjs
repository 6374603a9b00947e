import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const GRACE = 5000;

// Quiet, and nothing sent anywhere: a first run needs no network.
const SETTINGS = {
  CI: '1',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

/**
 * A program in a process group of its own, so that it can be ended with all that it started.
 *
 * @typedef {object} Program
 * @property {Promise<number>} ended Its exit status; 1 after a signal.
 * @property {() => string} output What it printed so far, at most the last 100,000 characters.
 * @property {() => Promise<void>} end Ends it, then what is left of its group: by request, after five seconds by force. Silent from then on.
 */

/**
 * Starts a Node program of this project.
 *
 * @param {string} root The project's folder.
 * @param {string[]} args The script, from `root`, and its arguments.
 * @param {(chunk: string) => void} [onOutput]
 * @returns {Program}
 */
export function startProgram(root, args, onOutput = () => {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...SETTINGS },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  let silent = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      output = (output + chunk).slice(-100_000);
      if (!silent) onOutput(chunk);
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
  const { pid } = child;
  // A program that dies leaves nothing behind; once its group is empty, the number may become somebody else's, so it is signalled once.
  const gone = new Promise((resolve) => child.once('exit', resolve)).then(() => (pid === undefined ? undefined : endGroup(pid)));
  const end = async () => {
    if (pid === undefined) return;
    silent = true;
    // The program itself first: it ends its own children in their order.
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await Promise.race([gone, wait(GRACE, undefined, { ref: false }).then(() => signalGroup(pid, 'SIGKILL'))]);
  };
  return { ended, output: () => output, end };
}

/**
 * @param {string} root
 * @param {string[]} args Of wrangler: `['dev', '--port', '8787']`.
 * @param {(chunk: string) => void} [onOutput]
 * @returns {Program}
 */
export function startWrangler(root, args, onOutput) {
  // Its command, bin/wrangler.js, only starts this file, and dies of a signal before it: then nobody waits for the rest.
  return startProgram(root, ['--no-warnings', join('node_modules', 'wrangler', 'wrangler-dist', 'cli.js'), ...args], onOutput);
}

/** @param {number} group */
async function endGroup(group) {
  const deadline = Date.now() + GRACE;
  for (let signal = signalGroup(group, 'SIGTERM'); signal; signal = signalGroup(group, 0)) {
    if (Date.now() > deadline) {
      signalGroup(group, 'SIGKILL');
      return;
    }
    await wait(50);
  }
}

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} False when nothing of the group is left.
 */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}
