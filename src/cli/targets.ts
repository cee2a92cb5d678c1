import { resolve } from 'node:path';
import { decodeText, declaresArticle, parseFrontMatter } from '../core/index.js';
import { largestArticle } from './articleFile.js';
import { fileProblem } from './failure.js';
import { namesArticle, type ProjectFinder } from './project.js';
import type { FileInfo, Ports } from './ports/types.js';

/** The files that a check is about, and what could not be found, as whole sentences. */
export interface Targets {
  /** Absolute, without repetition, in order. */
  readonly paths: readonly string[];
  readonly problems: readonly string[];
}

/** Markdown files, as folders are searched for them. */
const markdownFiles = '**/*.{md,markdown}';

/** The front matter of an article stands within its first so many bytes. */
const headSize = 64 * 1024;

/** Characters that make a word of the command line a glob where no file has that name. */
const globMarks = /[*?{}[\]!()]/;

/**
 * Finds the articles that were asked for. A named file counts whatever it is; in folders and globs only articles do: files that declare themselves
 * one, and files that the project file names.
 */
export async function findTargets(
  words: readonly string[],
  ports: Ports,
  findProject: ProjectFinder,
): Promise<Targets> {
  const paths = new Set<string>();
  const problems: string[] = [];
  for (const word of words.length === 0 ? ['.'] : words) {
    const path = resolve(ports.folder, word);
    const info = await infoOf(path, ports);
    if (info && 'problem' in info) {
      problems.push(`${word}: ${info.problem}`);
      continue;
    }
    if (info && info.kind !== 'folder') {
      paths.add(path);
      continue;
    }
    if (!info && !globMarks.test(word)) {
      problems.push(`${word}: there is no such file or folder.`);
      continue;
    }
    const found = info ? await ports.files.glob([markdownFiles], path) : await ports.files.glob([word], ports.folder);
    if (!info && found.length === 0)
      problems.push(`${word}: no file matches. Check the pattern, and put it in quotation marks.`);
    for (const file of [...found].sort()) {
      if (!paths.has(file) && (await isArticle(file, ports, findProject))) paths.add(file);
    }
  }
  return { paths: [...paths], problems };
}

/** What stands at a path, or why nobody can tell, as the end of a sentence. */
async function infoOf(path: string, ports: Ports): Promise<FileInfo | { readonly problem: string } | undefined> {
  try {
    return await ports.files.info(path);
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}

async function isArticle(path: string, ports: Ports, findProject: ProjectFinder): Promise<boolean> {
  if (namesArticle(await findProject.forFile(path), path)) return true;
  try {
    const info = await ports.files.info(path);
    const bytes = await ports.files.read(path, Math.min(headSize, info?.size ?? 0, largestArticle));
    const decoded = decodeText(bytes);
    return 'text' in decoded && declaresArticle(parseFrontMatter(decoded.text));
  } catch {
    // It may not be read: nobody has said that it is an article.
    return false;
  }
}
