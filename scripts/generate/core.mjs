import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundled } from '../support/bundled.mjs';

/**
 * The core, bundled to a file that Node can load.
 *
 * @returns {Promise<typeof import('../../src/core/index.js')>}
 */
export async function loadCore() {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-core-'));
  try {
    return await bundled('src/core/index.ts', path.join(folder, 'core.cjs'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
