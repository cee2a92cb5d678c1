// Sets of packages that are pinned under scripts/embedded and installed once into a folder that git ignores.
// They never go into the project's own node_modules: their install scripts want another Node, and their `node` would come first on the PATH of npm scripts.
import { createHash } from 'node:crypto';
import { cp, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { Advice, say } from './say.mjs';

/**
 * @typedef {object} PinnedSet
 * @property {string} name the folder of the installed set, under the one that git ignores
 * @property {string} pins the folder with the package.json and the lock file that pin it
 * @property {string} notice what to say before the download
 * @property {readonly string[]} [unneeded] what `finish` leaves out, where it may change without the lock file
 * @property {(folder: string) => Promise<void>} finish makes what npm has installed ready
 */

/**
 * Makes sure that a set is there. Safe to call again, also after a set-up that was interrupted, and while another is under way.
 * @param {PinnedSet} set
 * @returns {Promise<string>} the folder that it is in
 * @throws {Advice} when it could not be downloaded
 */
export async function setUp(set) {
  const wanted = await pinnedVersion(set);
  const folder = path.join(embeddedFolder, set.name);
  if (!(await isReady(folder, wanted))) {
    await mkdir(embeddedFolder, { recursive: true });
    await alone(`${folder}.setting-up`, async () => {
      if (!(await isReady(folder, wanted))) await install(set, folder, wanted);
    });
  }
  return folder;
}

/**
 * Names the exact set of packages, so that a changed pin sets up anew.
 * @param {PinnedSet} set
 */
async function pinnedVersion({ pins, unneeded = [] }) {
  const lockFile = await readFile(path.join(pins, 'package-lock.json'));
  return createHash('sha256').update(lockFile).update(unneeded.join()).digest('hex');
}

/**
 * @param {string} folder
 * @param {string} wanted
 */
async function isReady(folder, wanted) {
  return (await readFile(path.join(folder, 'version'), 'utf8').catch(() => undefined)) === wanted;
}

/**
 * Sets up aside and moves into place at the end, so that what is in place is always whole.
 * @param {PinnedSet} set
 * @param {string} folder
 * @param {string} wanted
 */
async function install({ name, pins, notice, finish }, folder, wanted) {
  say(notice);
  const leftovers = (await readdir(embeddedFolder)).filter(one => one === name || one.startsWith(`${name}.new-`));
  for (const one of leftovers) await remove(path.join(embeddedFolder, one));
  const aside = `${folder}.new-${process.pid}`;
  await cp(pins, aside, { recursive: true });
  await npm('ci', aside);
  await finish(aside);
  await writeFile(path.join(aside, 'version'), wanted);
  await rename(aside, folder);
  say('It is ready.');
}

/** @param {string} folder which a process that was cut off may still be writing to */
export async function remove(folder) {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

/**
 * Installs what a folder's lock file pins. No install scripts: nothing that we use needs to be compiled.
 * @param {'ci' | 'install'} command
 * @param {string} folder
 */
export async function npm(command, folder) {
  const quietly = [
    '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-engine-strict',
    '--loglevel=error',
  ];
  /** @type {import('node:child_process').StdioOptions} */
  const progress = ['ignore', process.stderr, process.stderr];
  const script = process.env['npm_execpath'];
  const [program, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  if ((await run(program, [...first, command, ...quietly], { cwd: folder, stdio: progress })) !== 0) {
    throw new Advice('It could not be downloaded. Check that npm can reach its registry, and run the command again.');
  }
}

/**
 * Runs a job while no other process runs one here. The lock names its process: a dead one's lock is taken over.
 * @param {string} lock the file that stands for it
 * @param {() => Promise<void>} job
 */
async function alone(lock, job) {
  let waiting = false;
  while (!(await takeLock(lock))) {
    if (!waiting) say('Another set-up of the embedded VS Code is under way; waiting for it.');
    waiting = true;
    await sleep(500);
  }
  try {
    await job();
  } finally {
    await rm(lock, { force: true });
  }
}

/**
 * A lock names its owner from the moment that it is there, so it is written aside and linked into place.
 * @param {string} lock
 */
async function takeLock(lock) {
  const mine = `${lock}-${process.pid}`;
  await writeFile(mine, String(process.pid));
  try {
    await link(mine, lock);
    return true;
  } catch {
    await removeDeadLock(lock, `${mine}-old`);
    return false;
  } finally {
    await rm(mine, { force: true });
  }
}

/**
 * Takes a lock away whose owner has died. Another may do the same and have it anew in the meantime: what was taken of a living owner goes back.
 * @param {string} lock
 * @param {string} aside
 */
async function removeDeadLock(lock, aside) {
  if (await isOwned(lock)) return;
  try {
    await rename(lock, aside);
    if (await isOwned(aside)) await link(aside, lock);
  } catch {
    // It is another's.
  } finally {
    await rm(aside, { force: true });
  }
}

/** @param {string} lock */
async function isOwned(lock) {
  return isAlive(Number(await readFile(lock, 'utf8').catch(() => '')));
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
