/** @typedef {import('./wrangler.mjs').Program} Program */

/**
 * Keeps a script's programs, so that none outlives it: a signal ends them all, then the script. So does the death of the npm that runs it.
 *
 * @param {object} script
 * @param {string} script.name As in package.json: "start".
 * @param {number} script.exitCode Of a script that was stopped.
 * @param {() => Promise<void> | void} script.onStopped What is left to do when all have ended.
 * @returns {{ push: (program: Program) => void, end: () => Promise<void>, isStopping: () => boolean }}
 */
export function keepPrograms({ name, exitCode, onStopped }) {
  /** @type {Program[]} */
  const programs = [];
  let stopping = false;
  const end = async () => {
    await Promise.all(programs.map((program) => program.end()));
  };
  async function stop() {
    stopping = true;
    await end();
    await onStopped();
    process.exit(exitCode);
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
  // An npm that is killed tells nobody.
  if (process.env.npm_lifecycle_event === name) {
    const npm = process.ppid;
    setInterval(() => process.ppid !== npm && stop(), 500).unref();
  }
  return { push: (program) => programs.push(program), end, isStopping: () => stopping };
}
