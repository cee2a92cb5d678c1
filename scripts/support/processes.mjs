// Child processes that never outlive the script that started them.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { say } from './say.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

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
 * Runs a process to its end, its output going where ours goes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { patience?: number }} [options] `patience`: milliseconds after which it is stopped
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was stopped
 */
export function run(command, args, { patience, ...options } = {}) {
  return new Promise(resolve => {
    const child = start(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    const tooLong = () => {
      say(`This did not end within ${(patience ?? 0) / 60_000} minutes: ${[command, ...args].join(' ')}`);
      void stop(child);
    };
    const timer = patience === undefined ? undefined : setTimeout(tooLong, patience);
    child.once('error', error => {
      clearTimeout(timer);
      say(`Could not run ${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', code => {
      clearTimeout(timer);
      resolve(code ?? 1);
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
