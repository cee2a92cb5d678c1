// The command line as a whole process, against a bare Node and against linters of Markdown and of English.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { articleOf, readoutOf } from './corpus.mjs';
import { installPeers } from './peers.mjs';
import { runsInTurns, wallsInTurns } from './runs.mjs';
import { median, medianRatio } from './stats.mjs';
import { say } from '../support/say.mjs';

/** @typedef {import('./peers.mjs').Peer} Peer */
/** @typedef {import('./runs.mjs').Runs} Runs */
/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./table.mjs').Part} Part */

/**
 * @typedef {object} Setting
 * @property {string} cli the built command line
 * @property {string} temp a folder that is taken away afterwards
 * @property {number} rounds
 * @property {readonly number[]} folders how many articles the folders hold, from few to many
 */

/** From so many articles on, a run takes minutes: it is done once, and only the peer with goals runs beside. */
const huge = 5000;

const goals = { one: { wall: 0.45 }, many: { wall: 0.2, peak: 0.5 } };

/**
 * @param {Setting} setting
 * @returns {Promise<Part[]>}
 */
export async function benchProcesses({ cli, temp, rounds, folders }) {
  const { peers, missing } = await installPeers(temp);
  const notes = missing.map(
    name => `${name} could not be had (no answer from npm): what is measured against it is left out.`,
  );
  const start = await startPart(cli, temp, rounds);
  const one = await measured({ cli, temp, peers, count: 1, rounds });
  const parts = [
    { ...start, notes },
    { title: 'One article, whole process', rows: againstPeers(one, goals.one), notes: [] },
  ];
  const many = [];
  for (const count of folders) {
    say(`… ${counted(count)} articles`);
    const taken = await measured({ cli, temp, peers, count, rounds: count < huge ? Math.min(3, rounds) : 1 });
    many.push(taken);
    const rows = [...againstPeers(taken, goals.many), ...cacheRows(taken)];
    parts.push({ title: `${counted(count)} articles with a source each, whole process`, rows, notes: [] });
  }
  return many.length < 2 ? parts : [...parts, scalingPart(many)];
}

/**
 * @param {string} cli
 * @param {string} temp
 * @param {number} rounds
 * @returns {Promise<Part>}
 */
async function startPart(cli, temp, rounds) {
  const walls = await wallsInTurns(
    { bare: ['-e', '0'], version: [cli, '--version'] },
    { cwd: temp, rounds: 3 * rounds },
  );
  return {
    title: 'Starting',
    rows: [
      {
        what: '--version ÷ node -e 0',
        measured: medianRatio(walls.version, walls.bare),
        unit: '×',
        goal: 1.5,
        detail: against(walls.version, walls.bare),
      },
    ],
    notes: [],
  };
}

/**
 * A folder of articles, each with its source; several share the source's text but not the file.
 * @param {string} temp
 * @param {number} count
 */
async function newsroom(temp, count) {
  const folder = path.join(temp, `newsroom-${count}`);
  await mkdir(path.join(folder, 'drafts'), { recursive: true });
  await mkdir(path.join(folder, 'sources'), { recursive: true });
  for (let number = 0; number < count; number++) {
    const name = `${String(number).padStart(5, '0')}.md`;
    const from = 11 * number;
    await writeFile(path.join(folder, 'drafts', name), articleOf(700, { file: `../sources/${name}`, from }));
    await writeFile(path.join(folder, 'sources', name), readoutOf(400, from));
  }
  return folder;
}

/**
 * What was measured of a folder of so many articles: Copydesk, Copydesk when nothing has changed since it kept what it found, and the peers.
 * @typedef {{ count: number, ours: Runs, cached: Runs, peers: readonly { name: string, runs: Runs }[] }} Measured
 */

/**
 * @param {{ cli: string, temp: string, peers: readonly Peer[], count: number, rounds: number }} setting
 * @returns {Promise<Measured>}
 */
async function measured({ cli, temp, peers, count, rounds }) {
  const folder = await newsroom(temp, count);
  const ours = [cli, 'lint', '--format', 'json'];
  const cached = [...ours, '--cache', '--cache-location', path.join(temp, `cache-${count}`)];
  const running = count < huge ? peers : peers.slice(0, 1);
  const commands = {
    ours,
    ...Object.fromEntries(await Promise.all(running.map(async one => [one.name, await one.argsFor(folder)]))),
  };
  const runs = await runsInTurns(commands, { cwd: folder, temp, rounds, warm: count < huge });
  // The first run fills the cache.
  const warm = await runsInTurns({ cached }, { cwd: folder, temp, rounds: Math.max(rounds, 2), warm: true });
  await rm(folder, { recursive: true });
  const peerRuns = running.map(({ name }) => ({ name, runs: /** @type {Runs} */ (runs[name]) }));
  return { count, ours: /** @type {Runs} */ (runs['ours']), cached: warm.cached, peers: peerRuns };
}

/**
 * Goals are set against the first peer.
 * @param {Measured} measured
 * @param {{ wall: number, peak?: number }} goal
 * @returns {Row[]}
 */
function againstPeers({ ours, peers }, goal) {
  if (peers.length === 0) {
    return [
      { what: 'wall time', measured: median(ours.walls), unit: 'ms' },
      { what: 'peak memory', measured: median(ours.peaks), unit: 'MiB' },
    ];
  }
  return peers.flatMap(({ name, runs }, index) => [
    {
      what: `wall time ÷ ${name}`,
      measured: medianRatio(ours.walls, runs.walls),
      unit: /** @type {const} */ ('×'),
      ...(index === 0 && { goal: goal.wall }),
      detail: against(ours.walls, runs.walls),
    },
    {
      what: `peak memory ÷ ${name}`,
      measured: medianRatio(ours.peaks, runs.peaks),
      unit: /** @type {const} */ ('×'),
      ...(index === 0 && goal.peak !== undefined && { goal: goal.peak }),
      detail: `${median(ours.peaks).toFixed(0)} MiB against ${median(runs.peaks).toFixed(0)} MiB`,
    },
  ]);
}

/**
 * A folder in which nothing has changed. The peer keeps nothing, and checks it anew each time.
 * @param {Measured} measured
 * @returns {Row[]}
 */
function cacheRows({ ours, cached, peers: [peer] }) {
  const toOwn = {
    what: '--cache, nothing changed ÷ without',
    measured: median(cached.walls) / median(ours.walls),
    unit: /** @type {const} */ ('×'),
    detail: against(cached.walls, ours.walls),
  };
  if (!peer) return [toOwn];
  return [
    toOwn,
    {
      what: `--cache, nothing changed ÷ ${peer.name}`,
      measured: median(cached.walls) / median(peer.runs.walls),
      unit: '×',
      goal: goals.many.wall,
      detail: against(cached.walls, peer.runs.walls),
    },
  ];
}

/**
 * How the time an article takes, and the memory, grow with the folder: they are to stay flat.
 * @param {readonly Measured[]} many from few to many
 * @returns {Part}
 */
function scalingPart(many) {
  const rows = many.slice(1).flatMap((one, index) => {
    const before = /** @type {Measured} */ (many[index]);
    const what = `${counted(one.count)} articles ÷ ${counted(before.count)}`;
    const [time, timeBefore] = [median(one.ours.walls) / one.count, median(before.ours.walls) / before.count];
    const [peak, peakBefore] = [median(one.ours.peaks), median(before.ours.peaks)];
    return [
      {
        what: `time an article, ${what}`,
        measured: time / timeBefore,
        unit: /** @type {const} */ ('×'),
        goal: 1.1,
        detail: `${time.toFixed(1)} ms against ${timeBefore.toFixed(1)} ms`,
      },
      {
        what: `peak memory, ${what}`,
        measured: peak / peakBefore,
        unit: /** @type {const} */ ('×'),
        goal: 1.2,
        detail: `${peak.toFixed(0)} MiB against ${peakBefore.toFixed(0)} MiB`,
      },
    ];
  });
  return { title: 'Command line, how it grows with the folder', rows, notes: [] };
}

/** @param {number} count */
function counted(count) {
  return count.toLocaleString('en');
}

/**
 * @param {readonly number[]} times
 * @param {readonly number[]} peers
 */
function against(times, peers) {
  return `${median(times).toFixed(0)} ms against ${median(peers).toFixed(0)} ms`;
}
