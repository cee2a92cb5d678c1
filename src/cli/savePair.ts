import { dirname, join, relative } from 'node:path';
import { Failure, fileProblem, folderProblem, Interrupted, stopIfInterrupted } from './failure.js';
import { shownPath, withSlashes } from './paths.js';
import type { Ports } from './ports/types.js';

/** A source and the article made from it, to be saved together or not at all. */
export interface Pair {
  /** The name of both, without `.md`. A number is added when it is taken. */
  readonly stem: string;
  /** Absolute folders. */
  readonly sources: string;
  readonly drafts: string;
  readonly source: string;
  /** Where the source is saved already, as an absolute path: it is left as it is, and no other is written. */
  readonly saved?: string | undefined;
  /** The article's text, given the source's path relative to the article. */
  readonly article: (sourceFile: string) => string;
}

/** Where the two were saved, as absolute paths. */
export interface SavedPair {
  readonly source: string;
  readonly article: string;
}

/** A newsroom does not make more articles of one name. */
const highestNumber = 1000;

/**
 * Saves sources, each with its article under one name that neither folder has yet. Nothing is overwritten, and when one file cannot be saved
 * none of the others is there afterwards, nor a folder that was made for them.
 *
 * @throws Failure with a sentence about the path that could not be written.
 */
export async function savePairs(pairs: readonly Pair[], ports: Ports): Promise<SavedPair[]> {
  const undo: Undo = [];
  const saved: SavedPair[] = [];
  try {
    for (const pair of pairs) saved.push(await savePair(pair, undo, ports));
    return saved;
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
}

async function savePair(pair: Pair, undo: Undo, ports: Ports): Promise<SavedPair> {
  for (const folder of [pair.sources, pair.drafts]) await makeFolder(folder, undo, ports);
  for (let number = 1; number <= highestNumber; number++) {
    const saved = await tryName(pair, number === 1 ? pair.stem : `${pair.stem}-${number}`, undo, ports);
    if (saved) return saved;
  }
  throw new Failure(`There are too many files named ${pair.stem}. Choose another folder with --out.`);
}

type Undo = (() => Promise<void>)[];

async function makeFolder(folder: string, undo: Undo, ports: Ports): Promise<void> {
  try {
    const made = await ports.files.makeFolder(folder);
    undo.push(async () => {
      for (const one of made) await ports.files.removeEmptyFolder(one);
    });
  } catch (error) {
    throw new Failure(`${shownPath(folder, ports.folder)}: ${folderProblem(error)}`);
  }
}

async function tryName(pair: Pair, name: string, undo: Undo, ports: Ports): Promise<SavedPair | undefined> {
  const article = join(pair.drafts, `${name}.md`);
  if (pair.saved !== undefined)
    return (await tryArticle(pair, pair.saved, article, undo, ports)) ? { source: pair.saved, article } : undefined;
  const source = join(pair.sources, `${sourceName(name, pair)}.md`);
  if ((await ports.files.info(source)) ?? (await ports.files.info(article))) return undefined;
  if (!(await create(source, pair.source, ports))) return undefined;
  const removeSource = (): Promise<void> => ports.files.remove(source);
  undo.push(removeSource);
  if (await tryArticle(pair, source, article, undo, ports)) return { source, article };
  undo.pop();
  await removeSource();
  return undefined;
}

/** @returns false when something stands at the article's path already. */
async function tryArticle(pair: Pair, source: string, article: string, undo: Undo, ports: Ports): Promise<boolean> {
  const text = pair.article(withSlashes(relative(dirname(article), source)));
  if (!(await create(article, text, ports))) return false;
  undo.push(() => ports.files.remove(article));
  return true;
}

/** In a newsroom that keeps both in one folder, the two have two names. */
export function sourceName(name: string, { sources, drafts }: Pick<Pair, 'sources' | 'drafts'>): string {
  return sources === drafts ? `${name}-source` : name;
}

async function create(path: string, text: string, ports: Ports): Promise<boolean> {
  stopIfInterrupted(ports.signal);
  try {
    return await ports.files.create(path, text);
  } catch (error) {
    throw explained(path, error, ports);
  }
}

function explained(path: string, error: unknown, ports: Ports): Error {
  if (error instanceof Interrupted) return error;
  return new Failure(`${shownPath(path, ports.folder)}: ${fileProblem(error)}`);
}
