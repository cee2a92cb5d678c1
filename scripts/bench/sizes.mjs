// How big is what ships.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { buildPackage, mostBytes } from '../package/build.mjs';

/** @typedef {import('./table.mjs').Part} Part */

/**
 * @param {string} dist the folder of a production build
 * @returns {Promise<Part>}
 */
export async function benchSizes(dist) {
  const { vsix } = await buildPackage();
  return {
    title: 'Sizes, minified',
    rows: [
      {
        what: 'desktop extension, read at start',
        measured: await readFor(dist, ['extension.js']),
        unit: 'kB',
        goal: 400,
      },
      {
        what: 'desktop extension, read with Markdown that can be an article',
        measured: await readWith(dist, ['desk']),
        unit: 'kB',
        goal: 400,
      },
      {
        what: 'desktop extension, read with the first article',
        measured: await readWith(dist, ['desk', 'reading', 'checking']),
        unit: 'kB',
        goal: 400,
      },
      {
        what: 'web extension, read at start',
        measured: await size(dist, 'web/extension.js'),
        unit: 'kB',
        goal: 400,
      },
      {
        what: 'web extension, read with the first article',
        measured: await readWith(dist, ['desk', 'reading', 'checking'], await insideWeb(dist)),
        unit: 'kB',
        goal: 400,
      },
      { what: 'command line, read for --version', measured: await readFor(dist, ['cli.js']), unit: 'kB' },
      {
        what: 'command line, read for lint of what a cache knows',
        measured: await readWith(dist, ['lint']),
        unit: 'kB',
      },
      {
        what: 'command line, read for lint',
        measured: await readWith(dist, ['lint', 'articleHead', 'importSource', 'check']),
        unit: 'kB',
      },
      { what: 'package for the marketplace', measured: vsix.length / 1000, unit: 'kB', goal: mostBytes / 1000 },
    ],
    notes: [],
  };
}

/**
 * A file that brings along all that it reads.
 * @param {string} folder
 * @param {string} file
 */
async function size(folder, file) {
  return (await readFile(path.join(folder, file))).length / 1000;
}

/**
 * What files read when they are loaded, themselves included, in kB.
 * @param {string} folder
 * @param {readonly string[]} files
 * @param {readonly string[]} [there] pieces that are there already, by path in the folder
 */
async function readFor(folder, files, there = []) {
  const read = new Set(files.map(file => path.join(folder, file)));
  const known = new Set(there.map(piece => path.join(folder, piece)));
  let bytes = 0;
  // A set that grows while it is gone through is gone through to its end.
  for (const one of read) {
    if (known.has(one)) continue;
    const code = await readFile(one, 'utf8');
    bytes += Buffer.byteLength(code);
    for (const [, name = ''] of code.matchAll(required)) read.add(path.join(path.dirname(one), name));
  }
  return bytes / 1000;
}

/** A piece that is required at once; those that are to be loaded later are named in another way. */
const required = /\brequire\("(\.[^"]+)"\)/g;

/**
 * What pieces that are loaded later read, themselves included, in kB.
 * @param {string} folder
 * @param {readonly string[]} names the pieces', without what tells versions apart
 * @param {readonly string[]} [there] pieces that are there already, by path in the folder
 */
async function readWith(folder, names, there = []) {
  return readFor(folder, await Promise.all(names.map(name => pieceNamed(folder, name))), there);
}

/**
 * The path of a piece in the folder.
 * @param {string} folder
 * @param {string} name the piece's, without what tells versions apart
 */
export async function pieceNamed(folder, name) {
  const [piece] = await glob(`chunks/${name}-*.js`, { cwd: folder });
  if (piece === undefined) throw new Error(`The build has no piece named ${name}.`);
  return piece;
}

/**
 * The pieces that the web's first file has in it, by path in the folder.
 * @param {string} folder
 */
async function insideWeb(folder) {
  const code = await readFile(path.join(folder, 'web/extension.js'), 'utf8');
  return [...code.matchAll(/"(chunks\/[\w-]+\.js)":function\(/g)].map(([, piece = '']) => piece);
}
