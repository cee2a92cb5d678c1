// Bundles a module of the project to a file that Node can load, and loads it.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { knownLettersMaker, withKnownLetters } from '../build/knownLetters.mjs';
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
  const maker = `${outfile}.letters.cjs`;
  const header = (/** @type {string} */ name) => `var ${name}=require(${JSON.stringify(maker)}).patternOf;`;
  const text = await withKnownLetters(await readFile(outfile, 'utf8'), { as: 'script', header });
  await Promise.all([writeFile(outfile, text), writeFile(maker, await knownLettersMaker(false))]);
  return import(pathToFileURL(outfile).href);
}
