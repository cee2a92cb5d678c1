import { dirname, join } from 'node:path';
import { projectFileName } from '../core/index.js';
import { isWithin, liesIn } from './pictures.js';
import type { Ports } from './ports/types.js';

/** Whether an article may cite a file: a draft of a stranger's must not have words of any file on the machine printed into a report. */
export type MayCite = (article: string, source: string) => Promise<boolean>;

/**
 * Lets an article cite what lies in its newsroom: in the repository or below the project file above it, or in the folder in which the command was given
 * where the article lies in that, and in any case beside its own folder. Links on the way are followed. An article of which none of that is known may
 * cite what it will.
 */
export function newsroomFolders({ files, folder }: Pick<Ports, 'files' | 'folder'>): MayCite {
  const known = new Map<string, Promise<readonly string[]>>();
  const foldersOf = (own: string): Promise<readonly string[]> => {
    const found = known.get(own) ?? marked(own, files);
    known.set(own, found);
    return found;
  };
  return async (article, source) => {
    const own = dirname(article);
    const above = [...(await foldersOf(own)), ...(isWithin(folder, article) ? [folder] : [])];
    return above.length === 0 || liesIn([...above, dirname(own)], source, files);
  };
}

/** The nearest folders above that hold a project file, and a repository. */
async function marked(own: string, files: Ports['files']): Promise<readonly string[]> {
  const found = await Promise.all([projectFileName, '.git'].map(name => nearest(own, name, files)));
  return found.filter(one => one !== undefined);
}

async function nearest(folder: string, name: string, files: Ports['files']): Promise<string | undefined> {
  if (await files.info(join(folder, name)).catch(() => undefined)) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : nearest(above, name, files);
}
