// The host suites as the extension host loads them: one bundle a suite, so that they may import the project's TypeScript.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { outFolder, root } from './paths.mjs';

/** Where the bundled suites' entry lies: `index.js` beside one file a suite. */
export const suitesEntry = path.join(outFolder, 'host/index.js');

/**
 * Bundles test/host/index.ts and every suite under test/host.
 * `vscode` comes from the host; mocha must stay one instance shared by entry and suites.
 */
export async function bundleHostSuites() {
  const folder = path.join(root, 'test/host');
  const files = await readdir(folder, { recursive: true });
  const suites = files.filter(file => file.endsWith('.test.ts')).sort();
  await rm(path.dirname(suitesEntry), { recursive: true, force: true });
  await build({
    entryPoints: ['index.ts', ...suites].map(file => path.join(folder, file)),
    outbase: folder,
    outdir: path.dirname(suitesEntry),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    sourcemap: 'linked',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}
