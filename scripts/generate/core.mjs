import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../support/paths.mjs';

/**
 * The core, bundled to a file that Node can load.
 *
 * @returns {Promise<typeof import('../../src/core/index.js')>}
 */
export async function loadCore() {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-core-'));
  try {
    const outfile = path.join(folder, 'core.cjs');
    await build({
      entryPoints: [path.join(root, 'src/core/index.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
