import process from 'node:process';
import { holdBackEngine } from './engine.js';
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
