// The peers of the command line, which are no dependencies of the project. They are fetched for the run, and missing when that fails.
import { execFile } from 'node:child_process';
import { access, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

/**
 * A linter that is run on the same articles.
 * @typedef {object} Peer
 * @property {string} name
 * @property {(folder: string) => Promise<readonly string[]>} argsFor what Node is called with for the articles of a newsroom
 */

/** @typedef {{ name: string, packages: readonly string[], program: string, args: (folder: string) => Promise<readonly string[]> }} Wanted */

/** @type {readonly Wanted[]} The first is the one that goals are set against. */
const wanted = [
  {
    name: 'markdownlint-cli2 0.22.1',
    packages: ['markdownlint-cli2@0.22.1'],
    program: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    args: () => Promise.resolve(['drafts/**/*.md']),
  },
  {
    name: 'remark-lint 10.0.1',
    packages: ['remark-cli@12.0.1', 'remark-preset-lint-recommended@7.0.1', 'remark-lint@10.0.1'],
    program: 'remark-cli/cli.js',
    args: () => Promise.resolve(['drafts', '--use', 'remark-preset-lint-recommended', '--no-stdout']),
  },
  {
    name: 'write-good 1.0.8',
    packages: ['write-good@1.0.8'],
    program: 'write-good/bin/write-good.js',
    // Without it, it ends with how much it found.
    args: async folder => ['--parse', ...(await readdir(path.join(folder, 'drafts'))).map(name => `drafts/${name}`)],
  },
];

/**
 * Installs the peers into a folder: those of a newsroom below it find their plug-ins there.
 * @param {string} temp
 * @returns {Promise<{ peers: Peer[], missing: string[] }>} `missing`: the names of those that could not be had
 */
export async function installPeers(temp) {
  await writeFile(path.join(temp, 'package.json'), '{ "private": true }\n');
  const peers = /** @type {Peer[]} */ ([]);
  const missing = [];
  for (const { name, packages, program, args } of wanted) {
    const file = path.join(temp, 'node_modules', program);
    if (await install(packages, temp, file)) peers.push({ name, argsFor: async at => [file, ...(await args(at))] });
    else missing.push(name);
  }
  return { peers, missing };
}

/**
 * @param {readonly string[]} packages
 * @param {string} folder
 * @param {string} program which is there afterwards
 */
async function install(packages, folder, program) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error', ...packages];
  try {
    await promisify(execFile)(npm, args, { cwd: folder, timeout: 180_000, shell: process.platform === 'win32' });
    await access(program);
    return true;
  } catch {
    return false;
  }
}
