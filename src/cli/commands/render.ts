import { resolve } from 'node:path';
import { isPublicPicture, lintArticle, parseArticle, picturesOf, renderPage, type Article } from '../../core/index.js';
import { decodeArticle, largestArticle, readArticle } from '../articleFile.js';
import { exitCodes, Failure, stopIfInterrupted, writingProblem } from '../failure.js';
import { openErrors } from '../openErrors.js';
import { shownPath } from '../paths.js';
import { embeddedPictures } from '../pictures.js';
import type { Ports } from '../ports/types.js';
import { projectFinder } from '../project.js';
import { sourcePath, sourceReader, sourceShelf } from '../sources.js';

/** As given on the command line. */
export interface RenderOptions {
  readonly out?: string;
  readonly force?: boolean;
}

/** Turns an article into a web page. @returns the exit code. */
export async function render(word: string, options: RenderOptions, ports: Ports): Promise<number> {
  const path = resolve(ports.folder, word === '-' ? 'standard-input.md' : word);
  const read = word === '-' ? decodeArticle(await ports.input.read(largestArticle)) : await readArticle(path, ports);
  if ('problem' in read) throw new Failure(`${word === '-' ? '<standard input>' : word}: ${read.problem}`);
  const out = options.out === undefined ? undefined : resolve(ports.folder, options.out);
  const project = await projectFinder(ports).forFile(path);
  const before = parseArticle(read.text);
  if (out !== undefined) await refuseOverText(out, path, before, ports);
  const sources = await sourceReader(sourceShelf(ports))(before, path);
  const { article, outline, findings } = lintArticle({ text: read.text, before, config: project.config, sources });
  const input = { article, outline, disclosure: project.config.disclosure };
  const wanted = new Set<string>();
  // Only the one who writes the page knows which pictures are on it.
  renderPage({ ...input, resolveImage: picture => void wanted.add(picture) });
  const pictures = await embeddedPictures(path, wanted, ports);
  const page = renderPage({ ...input, resolveImage: picture => pictures.get(picture) });
  stopIfInterrupted(ports.signal);
  if (out === undefined) await ports.output.write(page);
  else await save(out, page, options.force === true, ports);
  const name = word === '-' ? '<standard input>' : shownPath(path, ports.folder);
  await ports.errors.write(openErrors(name, article.text, findings));
  // A picture of the web is a link on the page.
  const left = picturesOf(input).filter(({ address }) => !isPublicPicture(address) && !pictures.has(address));
  for (const { name } of left) await ports.errors.write(`${shownPath(path, ports.folder)}: ${leftOut(name)}\n`);
  return exitCodes.done;
}

function leftOut(name: string): string {
  return `the picture ${name} is not on the page. It is not there, is not a picture that a page can carry, or lies outside of the article’s folder.`;
}

/** What the page is made from is never written over, not even by force. */
async function refuseOverText(out: string, path: string, article: Article, { files, folder }: Ports): Promise<void> {
  const sources = article.frontMatter.record.sources.flatMap(({ file }) => (file ? [sourcePath(path, file)] : []));
  const real = async (one: string): Promise<string> => files.realPath(one).catch(() => one);
  const target = await real(out);
  const texts = await Promise.all([path, ...sources].map(real));
  const at = texts.indexOf(target);
  if (at < 0) return;
  const what = at === 0 ? 'the article itself' : 'a source of the article';
  throw new Failure(`${shownPath(out, folder)}: this is ${what}. Choose another name for the page.`);
}

async function save(path: string, page: string, force: boolean, ports: Ports): Promise<void> {
  const shown = shownPath(path, ports.folder);
  try {
    const info = await ports.files.info(path);
    if (info && info.kind !== 'file') throw new Failure(`${shown}: this is not a file. Name the file to write.`);
    if (force) await ports.files.replace(path, page);
    else if (!(await ports.files.create(path, page))) {
      throw new Failure(`${shown}: this file is there already. Choose another name, or write over it with --force.`);
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${shown}: ${writingProblem(error)}`);
  }
}
