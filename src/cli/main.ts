import process from 'node:process';
import { nodePorts } from './ports/nodePorts.js';
import { run } from './run.js';

/** The first Ctrl-C (or request to end) lets the command clean up; a second one ends it at once. */
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(130);
    interrupted.abort();
  });
}

void run(process.argv.slice(2), nodePorts(interrupted.signal)).then(code => {
  process.exitCode = code;
});
