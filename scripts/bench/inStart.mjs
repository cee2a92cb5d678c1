// How long the extension takes to load, each time in a fresh process: what Node reads and runs before anything of it can be used.
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { root } from '../support/paths.mjs';
import { pieceNamed } from './sizes.mjs';
import { median, medianRatio } from './stats.mjs';
import { figure } from './table.mjs';

/** @typedef {import('./table.mjs').Part} Part */

/** Loads files as the editor does, which lends them `vscode`, and says how many milliseconds of the processor that took: others have no part in those. */
const program = `
const Module = require('node:module');
const load = Module._load;
const stub = new Proxy(function () {}, {
  get: (target, key) => (key === Symbol.toPrimitive ? () => '' : key in target ? target[key] : stub),
  apply: () => stub,
});
Module._load = (name, ...rest) => (name === 'vscode' ? Object.create(stub) : load(name, ...rest));
const start = process.cpuUsage();
for (const file of process.argv.slice(1)) require(file);
const { user, system } = process.cpuUsage(start);
process.stdout.write(String((user + system) / 1000));
`;

/** What the extension is compared with: a library that is read by itself, from one file. */
const markdownIt = path.join(root, 'node_modules/markdown-it/dist/browser/markdown-it.umd.min.js');

/**
 * @param {string} dist the folder of a production build
 * @param {{ rounds: number }} options
 * @returns {Promise<Part>}
 */
export async function benchStart(dist, { rounds }) {
  const start = path.join(dist, 'extension.js');
  const desk = path.join(dist, await pieceNamed(dist, 'desk'));
  const reading = path.join(dist, await pieceNamed(dist, 'reading'));
  const checking = path.join(dist, await pieceNamed(dist, 'checking'));
  const [atStart = [], withMarkdown = [], withArticle = [], peer = []] = await loadTimes(
    [[start], [desk], [desk, reading, checking], [markdownIt]],
    rounds,
  );
  /** @returns {import('./table.mjs').Row} */
  const row = (/** @type {string} */ what, /** @type {readonly number[]} */ times) => ({
    what,
    measured: median(times),
    unit: 'ms',
    goal: 30,
    detail: `${figure(medianRatio(times, peer))} times as long as markdown-it alone`,
  });
  return {
    title: 'Loading in a fresh process, time of the processor',
    rows: [
      row('desktop extension, at start', atStart),
      row('the desk, with Markdown that can be an article', withMarkdown),
      row('the desk and what reads and checks, with the first article', withArticle),
    ],
    notes: [],
  };
}

/**
 * In milliseconds, of each set of files as often as there are rounds. They are loaded in turn.
 * @param {readonly (readonly string[])[]} sets
 * @param {number} rounds
 */
async function loadTimes(sets, rounds) {
  /** @type {number[][]} */
  const times = sets.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, files] of sets.entries()) times[index]?.push(await loadTime(files));
  }
  // The first brings the files into the machine's memory.
  return times.map(each => each.slice(1));
}

/**
 * In milliseconds.
 * @param {readonly string[]} files
 */
async function loadTime(files) {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program, ...files]);
  return Number(stdout);
}
