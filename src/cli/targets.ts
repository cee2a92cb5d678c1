import { resolve } from 'node:path';
import type { FileTrouble } from '../core/index.js';
import { fileProblem } from './failure.js';
import type { FileInfo, Ports } from './ports/types.js';

/** A file that a check is about. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** Whether it was named itself, so that it is checked whatever it is; one that was found in a folder is checked when it is an article. */
  readonly named: boolean;
}

/** The files that a check is about, and what could not be found. */
export interface Targets {
  /** Without repetition, in order. */
  readonly files: readonly Target[];
  readonly problems: readonly FileTrouble[];
}

/** Markdown files, as folders are searched for them. */
const markdownFiles = '**/*.{md,markdown}';

/** Characters that make a word of the command line a glob where no file has that name. */
const globMarks = /[*?{}[\]!()]/;

/** Finds the files that were asked for: those that are named, and the Markdown files in folders and those that match globs. */
export async function findTargets(words: readonly string[], ports: Ports): Promise<Targets> {
  const files = new Map<string, Target>();
  const problems: FileTrouble[] = [];
  for (const word of words.length === 0 ? ['.'] : words) {
    const path = resolve(ports.folder, word);
    const info = await infoOf(path, ports);
    if (info && 'problem' in info) problems.push({ path: word, problem: info.problem });
    else if (info && info.kind !== 'folder') files.set(path, { path, named: true });
    else if (!info && !globMarks.test(word)) problems.push({ path: word, problem: 'there is no such file or folder.' });
    else {
      const found = info ? await ports.files.glob([markdownFiles], path) : await ports.files.glob([word], ports.folder);
      if (!info && found.length === 0) problems.push({ path: word, problem: noMatch });
      for (const file of [...found].sort()) if (!files.has(file)) files.set(file, { path: file, named: false });
    }
  }
  return { files: [...files.values()], problems };
}

const noMatch = 'no file matches. Check the pattern, and put it in quotation marks.';

/** What stands at a path, or why nobody can tell, as the end of a sentence. */
async function infoOf(path: string, ports: Ports): Promise<FileInfo | { readonly problem: string } | undefined> {
  try {
    return await ports.files.info(path);
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}
