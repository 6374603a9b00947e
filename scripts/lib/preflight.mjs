import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** What wrangler runs on. */
const OLDEST_NODE = [22, 12];

/**
 * @param {string} version "24.21.0"
 * @returns {boolean} Whether wrangler runs on this Node.
 */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The packages that package.json asks for and node_modules lacks, or holds in another version, and `workerd` when its binary does not run.
 *
 * @param {string} root The project's folder.
 * @returns {Promise<string[]>}
 */
export async function findMissingPackages(root) {
  const { dependencies, devDependencies } = await loadJson(join(root, 'package.json'));
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  const missing = [];
  for (const [name, version] of wanted) {
    const found = await loadJson(join(root, 'node_modules', name, 'package.json')).catch(() => undefined);
    if (found?.version !== version) missing.push(name);
  }
  const workerd = spawnSync(join(root, 'node_modules/workerd/bin/workerd'), ['--version'], { stdio: 'ignore' });
  return workerd.status === 0 ? missing : [...missing, 'workerd'];
}

/**
 * Whether something on this machine listens on a port, under either family of addresses.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isPortTaken(port) {
  const answers = await Promise.all([isAnswered('127.0.0.1', port), isAnswered('::1', port), isRefused(port)]);
  return answers.includes(true);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswered(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>} True also for a port that only an administrator may open.
 */
function isRefused(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
  });
}

/**
 * @param {string} path
 * @returns {Promise<{ version?: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }>}
 */
async function loadJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}
