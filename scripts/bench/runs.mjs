// Whole processes: how long they take and how much memory they ask for.
import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Advice } from '../support/say.mjs';

/** A process that has not ended after this many milliseconds never will. */
const patience = 300_000;

/**
 * Runs Node once and says how long it took, in milliseconds.
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function wallOf(args, { cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], timeout: patience });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', chunk => (said = `${said}${String(chunk)}`.slice(-2000)));
    child.once('error', reject);
    child.once('close', code => {
      // A linter that finds something ends with 1.
      if (code === 0 || code === 1) resolve(performance.now() - start);
      else reject(new Advice(`This could not be run (it ended with ${code}): node ${args.join(' ')}\n${said}`));
    });
  });
}

/**
 * Several processes in turns, so that a busy moment weighs on all of them alike.
 * @template {string} Name
 * @param {Record<Name, readonly string[]>} commands
 * @param {{ cwd: string, rounds: number }} options
 * @returns {Promise<Record<Name, number[]>>}
 */
export async function wallsInTurns(commands, { cwd, rounds }) {
  const names = /** @type {Name[]} */ (Object.keys(commands));
  const walls = /** @type {Record<Name, number[]>} */ ({});
  for (const name of names) walls[name] = [];
  for (const name of names) await wallOf(commands[name], { cwd });
  for (let round = 0; round < rounds; round++) {
    for (const name of names) walls[name].push(await wallOf(commands[name], { cwd }));
  }
  return walls;
}

/**
 * The most memory that a run of Node holds at a time, in MiB, as it says itself when it ends.
 * @param {readonly string[]} args
 * @param {{ cwd: string, temp: string }} options `temp`: a folder for the figure
 */
export async function peakOf(args, { cwd, temp }) {
  const told = path.join(temp, 'peak.txt');
  const teller = path.join(temp, 'peak.mjs');
  await rm(told, { force: true });
  await writeFile(
    teller,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
`,
  );
  await wallOf(['--import', pathToFileURL(teller).href, ...args], { cwd, env: { ...process.env, BENCH_PEAK: told } });
  return Number(await readFile(told, 'utf8')) / 1024;
}
