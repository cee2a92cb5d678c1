import { dirname, join, resolve } from 'node:path';
import { declaresArticle, parseFrontMatter, savedText } from '../core/index.js';
import { readArticle } from './articleFile.js';
import { Failure } from './failure.js';
import type { Ports } from './ports/types.js';

/** Where a release may be saved already. */
export interface Shelf {
  /** Absolute. */
  readonly sources: string;
  /** What its file is called, without a number and `.md`. */
  readonly name: string;
  /** As it was named on the command line. */
  readonly from: string;
}

/** A newsroom does not save more releases under one name. */
const highestNumber = 1000;

/**
 * The file in the newsroom's folder of sources that holds this very release: the one that was named on the command line, or one that was saved from it before.
 *
 * @param text of the release, as `savedText` gives it.
 */
export async function savedAlready(text: string, shelf: Shelf, ports: Ports): Promise<string | undefined> {
  const { sources, name, from } = shelf;
  const named = resolve(ports.folder, from);
  if (dirname(named) === sources && (await holds(named, text, ports))) return named;
  for (let number = 1; number <= highestNumber; number++) {
    const path = join(sources, `${number === 1 ? name : `${name}-${number}`}.md`);
    if (!(await ports.files.info(path))) return undefined;
    if (await holds(path, text, ports)) return path;
  }
  return undefined;
}

async function holds(path: string, text: string, ports: Ports): Promise<boolean> {
  const read = await readArticle(path, ports);
  return 'text' in read && lines(savedText(read.text).text) === lines(text);
}

/** Line breaks and the white space around a text are no difference. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** @throws Failure when an article stands where a release is to be: it would become its own source. */
export async function refuseArticle(from: string, ports: Ports): Promise<void> {
  if (!/\.(?:md|markdown)$/i.test(from) || /^[a-z][a-z0-9+.-]+:\/\//i.test(from)) return;
  const read = await readArticle(resolve(ports.folder, from), ports);
  const frontMatter = 'text' in read ? parseFrontMatter(read.text) : undefined;
  if (!frontMatter || !declaresArticle(frontMatter)) return;
  const files = frontMatter.record.sources.flatMap(({ file }) => file ?? []);
  const advice =
    files.length === 0
      ? 'Name the release that it is about.'
      : `Name the release that it is about: it cites ${files.join(', ')}.`;
  throw new Failure(`${from}: this is an article, not a release. ${advice}`);
}
