// Bundles a module of the project to a file that Node can load, and loads it.
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/**
 * @param {string} entry relative to the project
 * @param {string} outfile
 * @returns {Promise<any>} what the module exports
 */
export async function bundled(entry, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // As what ships is built.
    supported: { 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
