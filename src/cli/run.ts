import { exitCodes, Failure, Interrupted } from './failure.js';
import type { Ports } from './ports/types.js';
import { linesWithoutControls } from './terminal.js';
import { version } from './version.js';

/**
 * Runs `copydesk` as it was called.
 *
 * @param argv the words after the command's name.
 * @returns the exit code: 0 done and no errors, 1 errors found, 2 could not run, 130 interrupted.
 */
export async function run(argv: readonly string[], ports: Ports): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await ports.output.write(`${version}\n`);
    return exitCodes.done;
  }
  try {
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, version, ports);
  } catch (error) {
    return explain(error, ports);
  }
}

async function explain(error: unknown, ports: Ports): Promise<number> {
  if (error instanceof Interrupted) {
    await ports.errors.write('Stopped. Nothing was left half-written.\n');
    return exitCodes.interrupted;
  }
  if (error instanceof Failure) {
    // A file's name, an address or a page's title may be in it.
    await ports.errors.write(`${linesWithoutControls(error.message)}\n`);
    return exitCodes.couldNotRun;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await ports.errors.write(
    `Copydesk has a fault and could not finish. Please report it, with these lines:\n${details}\n`,
  );
  return exitCodes.couldNotRun;
}
