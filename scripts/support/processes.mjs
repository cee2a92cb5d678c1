// Child processes that never outlive the script that started them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './say.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** How long what a process has printed may take to come in after its end, in milliseconds. */
const lastWords = 2000;

const posix = process.platform !== 'win32';

/** Our children, each the leader of a process group. The one exit hook of this process needs to find them. */
const running = /** @type {Set<ChildProcess>} */ (new Set());

process.once('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

// A signal ends this process without its exit hook running, unless somebody listens: so we do, and leave it to others who want to.
for (const signal of endings) {
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) process.exit(130);
  });
}

/**
 * Starts a process in a group of its own, so that stopping it stops what it started too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: posix });
  running.add(child);
  child.once('exit', () => {
    running.delete(child);
  });
  child.once('error', () => {
    running.delete(child);
  });
  return child;
}

/**
 * Asks a process and its children to end, and makes them after `patience` milliseconds.
 * @param {ChildProcess} child
 * @param {number} [patience]
 */
export async function stop(child, patience = 4000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => {
    signalGroup(child, 'SIGKILL');
  }, patience);
  await ended;
  clearTimeout(timer);
}

/**
 * Runs a process to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { patience?: number, write?: (chunk: string | Uint8Array) => void }} [options]
 *   `patience`: milliseconds after which it is stopped; `write` gets its output, which otherwise goes where ours goes
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was stopped
 */
export function run(command, args, { patience, write, ...options } = {}) {
  const out = write === undefined ? 'inherit' : 'pipe';
  const tell = (/** @type {string} */ sentence) => {
    if (write) write(`${sentence}\n`);
    else say(sentence);
  };
  return new Promise(resolve => {
    const child = start(command, args, { stdio: ['ignore', out, out], ...options });
    if (write) for (const stream of [child.stdout, child.stderr]) stream?.on('data', write);
    const tooLong = () => {
      tell(`This did not end within ${(patience ?? 0) / 60_000} minutes: ${[command, ...args].join(' ')}`);
      void stop(child);
    };
    const timer = patience === undefined ? undefined : setTimeout(tooLong, patience);
    child.once('error', error => {
      clearTimeout(timer);
      tell(`Could not run ${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', code => {
      clearTimeout(timer);
      const end = () => {
        resolve(code ?? 1);
      };
      if (write === undefined) end();
      // The last of what it has printed comes in after its end, and never where something that it has started holds on to it.
      else void Promise.race([once(child, 'close'), sleep(lastWords)]).then(end);
    });
  });
}

/** Resolves when the person presses Ctrl-C or the process is asked to end. */
export function interrupted() {
  return /** @type {Promise<void>} */ (
    new Promise(resolve => {
      for (const signal of endings)
        process.once(signal, () => {
          resolve();
        });
    })
  );
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (posix) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
}
