/** A failure whose message is all a person needs: the scripts print it without a stack. */
export class Failure extends Error {}

/**
 * Runs a script's main function: a `Failure` becomes one message on standard error and exit code 1,
 * anything else keeps its stack, because it is a defect of the script itself.
 *
 * @param {() => Promise<number>} main resolves with the exit code
 */
export async function run(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}
