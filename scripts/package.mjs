// `npm run package`: builds the extension and puts it into copydesk-<version>.vsix, for "Install from VSIX…" and for the marketplace.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { packageFiles } from './package/files.mjs';
import { toVsix } from './package/vsix.mjs';
import { root } from './support/paths.mjs';
import { run } from './support/processes.mjs';
import { Advice, runMain, say } from './support/say.mjs';

await runMain(async () => {
  const dist = await mkdtemp(path.join(tmpdir(), 'copydesk-package-'));
  try {
    const built = await run(process.execPath, ['esbuild.mjs', '--production', '--extension', '--out', dist], { cwd: root });
    if (built !== 0) throw new Advice('The build failed, so there is no package.');
    const files = await packageFiles(dist);
    const manifest = await readManifest();
    const vsix = toVsix(files, manifest);
    const name = `${manifest.name}-${manifest.version}.vsix`;
    await writeFile(path.join(root, name), vsix);
    say(`${name}: ${Object.keys(files).length} files, ${Math.round(vsix.length / 1000).toLocaleString('en')} kB`);
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
});

/**
 * `package.json` with its names as they are read in English.
 * @returns {Promise<import('./package/vsix.mjs').Manifest>}
 */
async function readManifest() {
  const json = async (/** @type {string} */ file) => JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const [manifest, words] = [await json('package.json'), await json('package.nls.json')];
  const read = (/** @type {string} */ text) => words[/^%(.+)%$/.exec(text)?.[1] ?? ''] ?? text;
  return { ...manifest, displayName: read(manifest.displayName), description: read(manifest.description) };
}
