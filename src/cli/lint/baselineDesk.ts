import { dirname, join, relative } from 'node:path';
import { formatBaseline, parseBaseline, type Baseline, type FileBaseline } from '../../core/index.js';
import { Failure, fileProblem, writingProblem } from '../failure.js';
import { shownPath, withSlashes } from '../paths.js';
import type { Ports } from '../ports/types.js';
import type { LintRequest } from './options.js';

/** What is known of an archive, and what a check found out about it. */
export interface BaselineDesk {
  /** What is known of a file. */
  known(path: string): FileBaseline | undefined;
  /** Takes note of what a check of a file came to. */
  checked(path: string, outcome: { readonly gone: FileBaseline; readonly found?: FileBaseline }): void;
  /** Says what has changed, and writes the baseline anew where that was asked for. @param complete whether every file was checked. */
  close(complete: boolean): Promise<void>;
}

/**
 * Opens the baseline that a check was asked to heed; undefined without one.
 *
 * @throws Failure when it is not there, or cannot be read.
 */
export async function openBaseline(request: LintRequest, ports: Ports): Promise<BaselineDesk | undefined> {
  const { baseline: file } = request;
  if (file === undefined) return undefined;
  const shown = shownPath(file, ports.folder);
  const before = await readBaseline(file, shown, request.updateBaseline, ports);
  const nameOf = (path: string): string => withSlashes(relative(dirname(file), path));
  const after = new Map(before);
  let gone = 0;
  return {
    known: path => before.get(nameOf(path)),
    checked(path, outcome) {
      gone += outcome.gone.reduce((sum, { count }) => sum + count, 0);
      if (outcome.found) after.set(nameOf(path), outcome.found);
    },
    async close(complete) {
      if (request.updateBaseline) return complete ? update(file, shown, after, ports) : undefined;
      gone += complete ? await countMissing(before, file, ports) : 0;
      if (gone > 0) await ports.errors.write(`${shown}: ${goneWords(gone)} Write it anew with --update-baseline.\n`);
    },
  };
}

async function readBaseline(file: string, shown: string, isWritten: boolean, ports: Ports): Promise<Baseline> {
  try {
    const info = await ports.files.info(file);
    if (!info && isWritten) return new Map();
    if (!info)
      throw new Failure(`${shown}: there is no such baseline. Make it with --update-baseline, or correct the name.`);
    if (info.kind !== 'file') throw new Failure(`${shown}: this is not a file. Name the baseline’s file.`);
    const read = parseBaseline(new TextDecoder().decode(await ports.files.read(file)));
    if ('baseline' in read) return read.baseline;
    throw new Failure(`${shown}: ${read.problem}`);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${shown}: ${fileProblem(error)}`);
  }
}

async function update(file: string, shown: string, after: Baseline, ports: Ports): Promise<void> {
  const missing = new Set(await missingFiles(after, file, ports));
  const kept = new Map([...after].filter(([name]) => !missing.has(name)));
  try {
    await ports.files.replace(file, formatBaseline(kept));
  } catch (error) {
    throw new Failure(`${shown}: ${writingProblem(error)}`);
  }
  const findings = [...kept.values()].flat().reduce((sum, { count }) => sum + count, 0);
  await ports.errors.write(
    `${shown}: ${findings === 1 ? 'one finding is' : `${findings} findings are`} known from now on.\n`,
  );
}

/** How many findings are known of files that are gone. */
async function countMissing(baseline: Baseline, file: string, ports: Ports): Promise<number> {
  const missing = await missingFiles(baseline, file, ports);
  return missing.flatMap(name => baseline.get(name) ?? []).reduce((sum, { count }) => sum + count, 0);
}

async function missingFiles(baseline: Baseline, file: string, { files }: Ports): Promise<string[]> {
  const missing: string[] = [];
  for (const name of baseline.keys()) {
    const path = join(dirname(file), name);
    if (!(await files.info(path).catch(() => true))) missing.push(name);
  }
  return missing;
}

function goneWords(count: number): string {
  return count === 1
    ? 'one finding that it knows is no longer there.'
    : `${count} findings that it knows are no longer there.`;
}
