// How long the extension takes to load, each time in a fresh process: what Node reads and runs before anything of it can be used.
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { pieceNamed } from './sizes.mjs';
import { median } from './stats.mjs';

/** @typedef {import('./table.mjs').Part} Part */

/** Loads a file as the editor does, which lends it `vscode`, and says how many milliseconds of the processor that took: others have no part in those. */
const program = `
const Module = require('node:module');
const load = Module._load;
const stub = new Proxy(function () {}, {
  get: (target, key) => (key === Symbol.toPrimitive ? () => '' : key in target ? target[key] : stub),
  apply: () => stub,
});
Module._load = (name, ...rest) => (name === 'vscode' ? Object.create(stub) : load(name, ...rest));
const start = process.cpuUsage();
require(process.argv[1]);
const { user, system } = process.cpuUsage(start);
process.stdout.write(String((user + system) / 1000));
`;

/**
 * @param {string} dist the folder of a production build
 * @param {{ rounds: number }} options
 * @returns {Promise<Part>}
 */
export async function benchStart(dist, { rounds }) {
  const start = path.join(dist, 'extension.js');
  const desk = path.join(dist, await pieceNamed(dist, 'desk'));
  return {
    title: 'Loading in a fresh process, time of the processor',
    rows: [
      { what: 'desktop extension, at start', measured: await loadTime(start, rounds), unit: 'ms', goal: 30 },
      { what: 'the rest, with the first article', measured: await loadTime(desk, rounds), unit: 'ms', goal: 30 },
    ],
    notes: [],
  };
}

/**
 * In milliseconds, the median.
 * @param {string} file
 * @param {number} rounds
 */
async function loadTime(file, rounds) {
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', program, file]);
    times.push(Number(stdout));
  }
  // The first brings the files into the machine's memory.
  return median(times.slice(1));
}
