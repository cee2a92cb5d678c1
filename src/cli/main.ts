import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { version } from './version.js';

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) process.stdout.write(`${version}\n`);
else void runCommand();

/** What else there is to do is read only now: the question for the version is to cost no more than its answer. */
async function runCommand(): Promise<void> {
  holdBackEngine();
  const interrupted = listenForInterrupts();
  const [{ nodePorts }, { run }] = await Promise.all([import('./ports/nodePorts.js'), import('./run.js')]);
  process.exitCode = await run(words, nodePorts(interrupted, __dirname));
}

/** The first Ctrl-C (or request to end) lets the command clean up; a second one ends it at once. */
function listenForInterrupts(): AbortSignal {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(130);
      interrupted.abort();
    });
  }
  return interrupted.signal;
}

/**
 * Has the engine make machine code of functions later than it would, and of patterns at once. There are thousands of functions and hundreds of patterns here, each
 * with a small part of the work: by itself the engine spends a quarter of a check of ten articles on code that is hardly used, and of two hundred articles still a
 * tenth. Of a pattern it would first make code to be interpreted, which for long ones takes ten times as long as machine code does: a fifth of a check of one article.
 * It stands before everything else is read, since the engine's code beside the program is for an engine with these very flags.
 */
function holdBackEngine(): void {
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--no-regexp-tier-up');
}
