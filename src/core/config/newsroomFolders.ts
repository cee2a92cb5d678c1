import { projectFileName } from './projectFileName.js';

/** Why a cited source that lies elsewhere is not read, and what to do. */
export const outsideNewsroom = `It lies outside of the newsroom’s folder, and nothing is read from there. Move it into that folder, or put a ${projectFileName} into the folder that holds both.`;

/** Where the folders of a version-controlled newsroom begin; nobody keeps sources in it, and it may hold passwords. */
const repositoryName = '.git';

/**
 * The folders from which an article's sources are read, with all that is in them. An article may be a stranger's: it cannot have other files of the
 * machine read and quoted in a report.
 *
 * A newsroom's folder is the outermost that has a project file, or the repository. Where there is neither, it is the folder that is open, and the one that
 * holds the article's folder: drafts and sources stand side by side, and drafts alone may be open. The top of the disk is nobody's newsroom.
 *
 * @param article a path with `/` between folders.
 * @param opened the folder that is open in the editor, or in which the command is given, if any is.
 * @param exists whether something stands at a path.
 */
export async function newsroomFolders(
  article: string,
  opened: string | undefined,
  exists: (path: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const own = folderAbove(article) ?? '';
  let repository: string | undefined;
  let newsroom: string | undefined;
  for (let at: string | undefined = own; at !== undefined; at = folderAbove(at)) {
    if (repository === undefined && (await exists(`${at}/${repositoryName}`))) newsroom = repository = at;
    else if (await exists(`${at}/${projectFileName}`)) newsroom = at;
  }
  if (newsroom !== undefined) return [newsroom];
  return [...(opened !== undefined && isIn(opened, article) ? [opened] : []), folderAbove(own) || own];
}

/** What has to be known of the machine to tell where a source lies. */
export interface SourcePlaces {
  readonly exists: (path: string) => Promise<boolean>;
  /** When links are followed. */
  readonly liesIn: (folder: string, file: string) => Promise<boolean>;
}

/**
 * Whether a source lies where none is read, by its path or since a link leads there. One that is not there lies nowhere. Of files that are elsewhere
 * by their path nothing is asked.
 *
 * @param folders see {@link newsroomFolders}.
 */
export async function isOutsideNewsroom(
  source: string,
  folders: readonly string[],
  { exists, liesIn }: SourcePlaces,
): Promise<boolean> {
  if (source.split('/').includes(repositoryName) || !folders.some(folder => isIn(folder, source))) return true;
  if (!(await exists(source))) return false;
  for (const folder of folders) {
    if (await liesIn(folder, source)) return liesIn(`${folder}/${repositoryName}`, source);
  }
  return true;
}

/** By their paths alone. */
function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** Undefined above the topmost. */
function folderAbove(path: string): string | undefined {
  const end = path.lastIndexOf('/');
  return end < 0 ? undefined : path.slice(0, end);
}
