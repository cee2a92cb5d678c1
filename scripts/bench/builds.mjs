// What is measured, built afresh into a folder of its own: nobody's dist is touched.
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { bundled } from '../support/bundled.mjs';
import { root } from '../support/paths.mjs';

/** @typedef {typeof import('../../src/core/index.js')} Core */

/**
 * The core as one module.
 * @param {string} folder
 * @returns {Promise<Core>}
 */
export async function buildCore(folder) {
  return bundled('src/core/index.ts', path.join(folder, 'core.cjs'));
}

/**
 * The core with what the preview makes of it.
 * @param {string} folder
 * @returns {Promise<typeof import('./preview/core.js')>}
 */
export async function buildPreviewCore(folder) {
  return bundled('scripts/bench/preview/core.js', path.join(folder, 'preview-core.cjs'));
}

/**
 * Everything that ships, as it ships.
 * @param {string} folder
 */
export async function buildAll(folder) {
  await promisify(execFile)(process.execPath, ['esbuild.mjs', '--production', '--out', folder], { cwd: root });
}
