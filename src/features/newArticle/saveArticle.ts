import * as vscode from 'vscode';
import {
  articleFileName,
  formatSource,
  inStyle,
  type Profile,
  type ProjectConfig,
  type Readout,
  savedText,
  scaffoldArticle,
  sha256,
  type SourceRecord,
  type Template,
  toPlainText,
} from '../../core/index.js';
import { createFile, discardFiles, exists, makeFolder, removeEmptyFolders, removeFile } from '../../host/files.js';
import { relativePath } from '../../host/paths.js';
import { localDay, utcSecond } from '../readouts/days.js';
import type { NewsroomFolders } from '../readouts/newsroomFolders.js';

/** A newsroom does not make more articles of one name. */
const highestNumber = 1000;

/** The two files of a new article. */
export interface SavedArticle {
  readonly source: vscode.Uri;
  readonly article: vscode.Uri;
  /** What was written into the article, with its places to write. */
  readonly template: Template;
}

/** What a new article is made of, and where it goes. */
export interface NewArticle {
  readonly readout: Readout;
  readonly url?: string | undefined;
  readonly profile: Profile;
  /** Of the folder that it goes to. */
  readonly config: ProjectConfig;
  readonly folders: NewsroomFolders;
  readonly now: Date;
}

/**
 * Saves each source, then the article that cites it, under one name. Nothing that is there is overwritten: the first free number is added to the
 * name. When one file cannot be written the others go too, and so do the folders that were made for them.
 */
export async function saveArticles(inputs: readonly NewArticle[]): Promise<SavedArticle[]> {
  const made: vscode.Uri[] = [];
  const saved: SavedArticle[] = [];
  try {
    for (const input of inputs) {
      for (const folder of [input.folders.sources, input.folders.drafts]) made.unshift(...(await makeFolder(folder)));
      saved.push(await savePair(input));
    }
    return saved;
  } catch (error) {
    await discardFiles(saved.flatMap(({ source, article }) => [article, source]));
    await removeEmptyFolders(made);
    throw error;
  }
}

async function savePair(input: NewArticle): Promise<SavedArticle> {
  const today = localDay(input.now);
  const name = articleFileName(input.readout, today).replace(/\.md$/, '');
  const retrieved = utcSecond(input.now);
  const source = formatSource(input.readout, { url: input.url, retrieved });
  const hash = await sha256(savedText(source.text).text);
  for (let number = 1; number <= highestNumber; number++) {
    const places = placesFor(number === 1 ? name : `${name}-${number}`, input.folders);
    const way = relativePath(input.folders.drafts, places.source);
    const record: SourceRecord = { ...(way !== undefined && { file: way }), ...source.record, sha256: hash };
    const made = scaffoldArticle({ readout: input.readout, profile: input.profile, source: record, today });
    const template = inStyle(made, input.config);
    if (await createPair(places, source.text, toPlainText(template))) return { ...places, template };
  }
  throw new Error(`There are ${highestNumber} articles named ${name} already.`);
}

/** A newsroom that keeps both in one folder gets two names. */
function placesFor(
  name: string,
  { sources, drafts }: NewArticle['folders'],
): { source: vscode.Uri; article: vscode.Uri } {
  const suffix = sources.toString() === drafts.toString() ? '-source' : '';
  return {
    source: vscode.Uri.joinPath(sources, `${name}${suffix}.md`),
    article: vscode.Uri.joinPath(drafts, `${name}.md`),
  };
}

/** False when one of the two names is taken. */
async function createPair(
  places: { readonly source: vscode.Uri; readonly article: vscode.Uri },
  source: string,
  article: string,
): Promise<boolean> {
  if (await exists(places.article)) return false;
  if (!(await createFile(places.source, source))) return false;
  try {
    if (await createFile(places.article, article)) return true;
  } catch (error) {
    await discardFiles([places.source]);
    throw error;
  }
  await removeFile(places.source);
  return false;
}
