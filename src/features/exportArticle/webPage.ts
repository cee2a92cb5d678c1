import type * as vscode from 'vscode';
import { embeddedPicture, isSafePicture, picturesOf, renderPage, type ExportInput } from '../../core/index.js';
import type { LiesIn } from '../../host/liesIn.js';
import { readPictures } from './pictures.js';

/**
 * An article as a page with its pictures in it.
 *
 * @returns the names of those that are not in it, too.
 */
export async function webPage(
  article: ExportInput,
  uri: vscode.Uri,
  liesIn: LiesIn,
): Promise<{ readonly page: string; readonly without: readonly string[] }> {
  const paths = new Set<string>();
  // Only the one who writes the page knows which pictures are on it.
  renderPage({ ...article, resolveImage: path => void paths.add(path) });
  const files = await readPictures(uri, paths, liesIn);
  const resolveImage = (path: string): string | undefined => {
    const file = files.get(path);
    return file && embeddedPicture(file.name, file.bytes);
  };
  const without = picturesOf(article).filter(
    ({ address }) => !isSafePicture(address) && resolveImage(address) === undefined,
  );
  return { page: renderPage({ ...article, resolveImage }), without: without.map(({ name }) => name) };
}
