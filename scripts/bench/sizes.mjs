// How big is what ships.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import picomatch from 'picomatch';
import { glob } from 'tinyglobby';
import { root } from '../support/paths.mjs';

/** @typedef {import('./table.mjs').Part} Part */

/**
 * @param {string} dist the folder of a production build
 * @returns {Promise<Part>}
 */
export async function benchSizes(dist) {
  const zip = await packageOf(dist);
  return {
    title: 'Sizes, minified',
    rows: [
      {
        what: 'desktop extension, read at start',
        measured: await readAtStart(dist, 'extension.js'),
        unit: 'kB',
        goal: 400,
      },
      { what: 'desktop extension, read with the first article', measured: await readWith(dist, 'desk'), unit: 'kB' },
      { what: 'web extension', measured: await size(dist, 'web/extension.js'), unit: 'kB', goal: 400 },
      { what: 'command line, read for --version', measured: await readAtStart(dist, 'cli.js'), unit: 'kB' },
      { what: 'command line, read for lint', measured: await readWith(dist, 'lint'), unit: 'kB' },
      { what: 'package for the marketplace, zipped', measured: zip, unit: 'kB', goal: 1000 },
    ],
    notes: [],
  };
}

/**
 * What a file reads when it is loaded, itself included, in kB.
 * @param {string} folder
 * @param {string} file
 */
async function readAtStart(folder, file) {
  const read = new Set([path.join(folder, file)]);
  let bytes = 0;
  // A set that grows while it is gone through is gone through to its end.
  for (const one of read) {
    const code = await readFile(one, 'utf8');
    bytes += Buffer.byteLength(code);
    for (const [, later, name = ''] of code.matchAll(required)) {
      if (later === undefined) read.add(path.join(path.dirname(one), name));
    }
  }
  return bytes / 1000;
}

/** A piece that is required; what stands before one that is required only later. */
const required = /(Promise\.resolve\(\)\.then\(\(\)=>(?:\w+\()?)?require\("(\.[^"]+)"\)/g;

/**
 * What a piece that is loaded later reads, itself included, in kB.
 * @param {string} folder
 * @param {string} name the piece's, without what tells versions apart
 */
async function readWith(folder, name) {
  const [piece] = await glob(`chunks/${name}-*.js`, { cwd: folder });
  if (piece === undefined) throw new Error(`The build has no piece named ${name}.`);
  return readAtStart(folder, piece);
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function size(folder, file) {
  return (await readFile(path.join(folder, file))).length / 1000;
}

/**
 * The package's size in kB: what `.vscodeignore` lets through, zipped. `vsce` adds a few hundred bytes of its own.
 * @param {string} dist
 */
async function packageOf(dist) {
  const rules = (await readFile(path.join(root, '.vscodeignore'), 'utf8'))
    .split('\n')
    .filter(line => line.startsWith('!'));
  const patterns = rules.map(line => line.slice(1).trim());
  const fromDist = patterns
    .filter(pattern => pattern.startsWith('dist/'))
    .map(pattern => pattern.slice('dist/'.length));
  const others = patterns.filter(pattern => !pattern.startsWith('dist/'));
  const built = (await glob('**', { cwd: dist })).filter(file => picomatch.isMatch(file, fromDist));
  const kept = await glob(others, { cwd: root });
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const file of built) files[`extension/dist/${file}`] = await readFile(path.join(dist, file));
  for (const file of kept) files[`extension/${file}`] = await readFile(path.join(root, file));
  return zipSync(files, { level: 9 }).length / 1000;
}
