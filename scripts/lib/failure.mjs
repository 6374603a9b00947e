/** Something that the person at the terminal can put right: printed as one line, without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message What is wrong and what to do.
   * @param {1 | 2} exitCode 1 a failed run, 2 a wrong call.
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's main function; a Failure ends it with its one line and status, anything else with its stack.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
