// Whole processes: how long they take and how much memory they ask for.
import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { Advice } from '../support/say.mjs';

/** A linter that finds something ends with 1, or with -1. */
const usualEnds = new Set([0, 1, 255]);

/**
 * Runs Node once and says how long it took, in milliseconds. It may take as long as it takes.
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function wallOf(args, { cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', chunk => (said = `${said}${String(chunk)}`.slice(-2000)));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code !== null && usualEnds.has(code)) resolve(performance.now() - start);
      else
        reject(new Advice(`This could not be run (it ended with ${code ?? signal}): node ${args.join(' ')}\n${said}`));
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
 * What several runs of a process came to: wall times in milliseconds, and the most memory that each held at a time, in MiB, as Node says itself when it ends.
 * @typedef {{ walls: number[], peaks: number[] }} Runs
 */

/**
 * As {@link wallsInTurns}, with the memory.
 * @template {string} Name
 * @param {Record<Name, readonly string[]>} commands
 * @param {{ cwd: string, temp: string, rounds: number, warm: boolean }} options `temp`: a folder for figures; `warm`: whether each is run once before
 * @returns {Promise<Record<Name, Runs>>}
 */
export async function runsInTurns(commands, { cwd, temp, rounds, warm }) {
  const names = /** @type {Name[]} */ (Object.keys(commands));
  const runs = /** @type {Record<Name, Runs>} */ ({});
  for (const name of names) runs[name] = { walls: [], peaks: [] };
  if (warm) for (const name of names) await wallOf(commands[name], { cwd });
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { wall, peak } = await runOf(commands[name], { cwd, temp });
      runs[name].walls.push(wall);
      runs[name].peaks.push(peak);
    }
  }
  return runs;
}

/**
 * @param {readonly string[]} args
 * @param {{ cwd: string, temp: string }} options
 */
async function runOf(args, { cwd, temp }) {
  const told = path.join(temp, 'peak.txt');
  const teller = path.join(temp, 'peak.cjs');
  await rm(told, { force: true });
  await writeFile(
    teller,
    `process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));\n`,
  );
  const wall = await wallOf(['--require', teller, ...args], { cwd, env: { ...process.env, BENCH_PEAK: told } });
  return { wall, peak: Number(await readFile(told, 'utf8')) / 1024 };
}
