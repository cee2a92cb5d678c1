// Builds the extension and packs it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from '../support/paths.mjs';
import { run } from '../support/processes.mjs';
import { Advice } from '../support/say.mjs';
import { packageFiles } from './files.mjs';
import { toVsix } from './vsix.mjs';

/** What a package may come to, in bytes: it is fetched by everybody who installs it, at every update. */
export const mostBytes = 1_000_000;

/**
 * @typedef {object} Package
 * @property {string} name of its file
 * @property {Record<string, Uint8Array>} files by their path in the extension's folder
 * @property {Uint8Array} vsix
 */

/**
 * @param {{ quick?: boolean }} [options] `quick`: for trying it out; it may be as much larger as it is then
 * @returns {Promise<Package>}
 * @throws {Advice} when it could not be built or is too large
 */
export async function buildPackage({ quick = false } = {}) {
  const dist = await mkdtemp(path.join(tmpdir(), 'copydesk-package-'));
  try {
    const built = await run(process.execPath, ['esbuild.mjs', '--production', '--extension', '--out', dist], {
      cwd: root,
    });
    if (built !== 0) throw new Advice('The build failed, so there is no package.');
    const files = await packageFiles(dist);
    const manifest = await readManifest();
    const vsix = await toVsix(files, manifest, { quick });
    assertSmall(vsix, quick ? 1.05 * mostBytes : mostBytes);
    return { name: `${manifest.name}-${manifest.version}.vsix`, files, vsix };
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}

/**
 * @param {Pick<Uint8Array, 'length'>} vsix
 * @param {number} [most] in bytes
 * @throws {Advice} when it is larger than a package may be
 */
export function assertSmall({ length }, most = mostBytes) {
  if (length <= most) return;
  throw new Advice(
    `The package has ${length.toLocaleString('en')} bytes, and may have ${most.toLocaleString('en')}. See with \`npm run bench\` what grew.`,
  );
}

/**
 * `package.json` with its names as they are read in English.
 * @returns {Promise<import('./vsix.mjs').Manifest>}
 */
async function readManifest() {
  const json = async (/** @type {string} */ file) => JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const [manifest, words] = [await json('package.json'), await json('package.nls.json')];
  const read = (/** @type {string} */ text) => words[/^%(.+)%$/.exec(text)?.[1] ?? ''] ?? text;
  return { ...manifest, displayName: read(manifest.displayName), description: read(manifest.description) };
}
