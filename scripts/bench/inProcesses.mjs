// The command line as a whole process, against a bare Node and against a linter of Markdown.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { articleOf, readoutOf } from './corpus.mjs';
import { installPeer, peerName } from './peer.mjs';
import { peakOf, wallsInTurns } from './runs.mjs';
import { median, medianRatio } from './stats.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./table.mjs').Part} Part */

/**
 * @typedef {object} Setting
 * @property {string} cli the built command line
 * @property {string} temp a folder that is taken away afterwards
 * @property {number} rounds
 * @property {readonly number[]} folders how many articles the folders hold
 */

/**
 * @param {Setting} setting
 * @returns {Promise<Part[]>}
 */
export async function benchProcesses({ cli, temp, rounds, folders }) {
  const peer = await installPeer(temp);
  const notes = peer
    ? []
    : [`${peerName} could not be had (no answer from npm): what is measured against it is left out.`];
  const parts = [await startPart(cli, temp, rounds)];
  const one = await newsroom(temp, 1);
  parts.push(
    await folderPart({
      title: 'One article, whole process',
      folder: one,
      cli,
      peer,
      temp,
      rounds,
      goals: { wall: 0.45 },
    }),
  );
  for (const count of folders) {
    const folder = await newsroom(temp, count);
    const title = `${count.toLocaleString('en')} articles with a source each, whole process`;
    parts.push(
      await folderPart({
        title,
        folder,
        cli,
        peer,
        temp,
        rounds: Math.min(3, rounds),
        goals: { wall: 0.2, peak: 0.5 },
      }),
    );
  }
  return parts.map((part, index) => (index === 0 ? { ...part, notes: [...part.notes, ...notes] } : part));
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
 * @param {{ title: string, folder: string, cli: string, peer: string | undefined, temp: string, rounds: number, goals: { wall: number, peak?: number } }} run
 * @returns {Promise<Part>}
 */
async function folderPart({ title, folder, cli, peer, temp, rounds, goals }) {
  const ours = [cli, 'lint', '--format', 'json'];
  if (!peer) {
    const walls = await wallsInTurns({ ours }, { cwd: folder, rounds });
    const peak = await peakOf(ours, { cwd: folder, temp });
    return {
      title,
      rows: [
        { what: 'wall time', measured: median(walls.ours), unit: 'ms' },
        { what: 'peak memory', measured: peak, unit: 'MiB' },
      ],
      notes: [],
    };
  }
  const theirs = [peer, 'drafts/**/*.md'];
  const walls = await wallsInTurns({ ours, theirs }, { cwd: folder, rounds });
  const peaks = {
    ours: await peakOf(ours, { cwd: folder, temp }),
    theirs: await peakOf(theirs, { cwd: folder, temp }),
  };
  return {
    title,
    rows: [
      {
        what: `wall time ÷ ${peerName}`,
        measured: medianRatio(walls.ours, walls.theirs),
        unit: '×',
        goal: goals.wall,
        detail: against(walls.ours, walls.theirs),
      },
      {
        what: `peak memory ÷ ${peerName}`,
        measured: peaks.ours / peaks.theirs,
        unit: '×',
        ...(goals.peak !== undefined && { goal: goals.peak }),
        detail: `${peaks.ours.toFixed(0)} MiB against ${peaks.theirs.toFixed(0)} MiB`,
      },
    ],
    notes: [],
  };
}

/**
 * @param {readonly number[]} times
 * @param {readonly number[]} peers
 */
function against(times, peers) {
  return `${median(times).toFixed(0)} ms against ${median(peers).toFixed(0)} ms`;
}
