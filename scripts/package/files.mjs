// What goes into the package for the marketplace.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { strFromU8, strToU8 } from 'fflate';
import picomatch from 'picomatch';
import { glob } from 'tinyglobby';
import { root } from '../support/paths.mjs';
import { pageForPackage } from './pages.mjs';
import { translationsForPackage } from './translations.mjs';

/** Where nothing lies that could ship, or another build of what does. */
const elsewhere = ['dist/**', 'node_modules/**', 'out/**', 'test/**', 'src/**', '.*/**'];

/**
 * Everything that `.vscodeignore` lets through, by its path in the extension's folder.
 * @param {string} dist the folder of a production build, which stands in for `dist`
 * @returns {Promise<Record<string, Uint8Array>>}
 */
export async function packageFiles(dist) {
  const ships = rulesOf(await readFile(path.join(root, '.vscodeignore'), 'utf8'));
  const built = (await glob('**', { cwd: dist })).filter(file => ships(`dist/${file}`));
  const kept = (await glob('**', { cwd: root, ignore: elsewhere })).filter(ships);
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const file of kept.sort()) files[file] = await slim(file, await readFile(path.join(root, file)));
  const names = Object.keys(files);
  const has = (/** @type {string} */ place) =>
    names.some(name => name === place || name.startsWith(`${place.replace(/\/$/, '')}/`));
  for (const page of names.filter(name => name.endsWith('.md'))) {
    const near = (/** @type {string} */ place) => has(path.posix.join(path.dirname(page), place));
    files[page] = strToU8(pageForPackage(strFromU8(files[page] ?? new Uint8Array()), near));
  }
  for (const file of built.sort()) files[`dist/${file}`] = await readFile(path.join(dist, file));
  return files;
}

/**
 * @param {string} rules a pattern a line of what stays behind, or, after an exclamation mark, of what ships all the same; the last that fits a file counts
 * @returns {(file: string) => boolean} whether a file ships
 */
function rulesOf(rules) {
  const lines = rules.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  const tests = lines.map(line => ({ ships: line.startsWith('!'), fits: picomatch(line.replace(/^!/, '').trim()) }));
  return file => tests.findLast(({ fits }) => fits(file))?.ships ?? true;
}

/** What the manifest tells those who build the extension. */
const forBuilders = new Set(['scripts', 'devDependencies', 'dependencies']);

/**
 * A style sheet or a table without what only those who work on it read, and translations under short names.
 * @param {string} file
 * @param {Uint8Array} bytes
 * @returns {Promise<Uint8Array>}
 */
async function slim(file, bytes) {
  const kind = path.extname(file);
  if (kind === '.json') {
    const isLeftOut = (/** @type {string} */ key) => file === 'package.json' && forBuilders.has(key);
    const entries = Object.entries(JSON.parse(strFromU8(bytes))).filter(([key]) => !isLeftOut(key));
    const kept = Object.fromEntries(entries);
    return strToU8(JSON.stringify(file.startsWith('l10n/') ? await translationsForPackage(kept) : kept));
  }
  if (kind !== '.css') return bytes;
  const { code } = await transform(strFromU8(bytes), { loader: 'css', minify: true });
  return strToU8(code);
}
