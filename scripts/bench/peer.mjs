// The peer of the command line: markdownlint-cli2, which is no dependency of the project. It is fetched for the run, and missing when that fails.
import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

export const peerName = 'markdownlint-cli2 0.22.1';

/**
 * Installs the peer into a folder.
 * @param {string} temp
 * @returns {Promise<string | undefined>} its program; undefined when it could not be had
 */
export async function installPeer(temp) {
  const folder = path.join(temp, 'peer');
  const program = path.join(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const wanted = peerName.replace(' ', '@');
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error', wanted];
    await promisify(execFile)(npm, args, {
      cwd: folder,
      timeout: 90_000,
      shell: process.platform === 'win32',
    });
    await access(program);
    return program;
  } catch {
    return undefined;
  }
}
