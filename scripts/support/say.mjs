// What the scripts tell the person who started them.

/**
 * Prints one sentence of progress. It goes to stderr, so that stdout stays what was asked for.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Something the person can put right: shown as its sentence alone, without a stack. */
export class Advice extends Error {}

/**
 * Runs a script's main function and sets the exit code; advice is printed plainly, a defect with its stack.
 * @param {() => Promise<number | void>} main resolves to the exit code, 0 when it resolves to nothing
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(
      isForThePerson(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
    process.exitCode = 1;
  }
}

/**
 * Whether what went wrong is the person's to put right: advice, or an option that there is not.
 * @param {unknown} error
 * @returns {error is Error}
 */
function isForThePerson(error) {
  if (error instanceof Advice) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
