import { knownProfilesOnly, type FileProblem } from './knownProfiles.js';
import { layersOf, type FoundFile, type SettingsFiles } from './gatherLayers.js';
import { projectFileName } from './projectFileName.js';
import { settingsFor, type SettingsFor } from './settingsFor.js';

/** A project file with all that it takes over. */
export interface Project {
  readonly file: string;
  /** Of the project file, to which its globs and folders are relative. */
  readonly folder: string;
  /** Takes whole paths, as {@link SettingsFiles} does. */
  readonly settingsFor: SettingsFor;
  /** The project file and those that it extends, also those that are missing. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly FileProblem[];
}

/** Finds the project of a folder: the nearest project file, in it or above. Undefined when there is none. */
export type ProjectFinder = (folder: string) => Promise<Project | undefined>;

/**
 * Finds projects and keeps what was found; for what was changed since, make another.
 *
 * @param knownRules ids of the rules there are.
 */
export function projectFinder(files: SettingsFiles, knownRules: readonly string[]): ProjectFinder {
  const found = new Map<string, Promise<Project | undefined>>();
  const look = async (folder: string): Promise<Project | undefined> => {
    const own = await readProject(`${folder}/${projectFileName}`, files, knownRules);
    const above = own ? undefined : folderOf(folder);
    return above === undefined ? own : find(above);
  };
  const find: ProjectFinder = folder => {
    const known = found.get(folder) ?? look(folder);
    found.set(folder, known);
    return known;
  };
  return find;
}

/**
 * Reads a project file, whatever its name, with all that it takes over.
 *
 * @param knownRules ids of the rules there are.
 * @returns undefined when there is no such file.
 */
export async function readProject(
  path: string,
  files: SettingsFiles,
  knownRules: readonly string[],
): Promise<Project | undefined> {
  const gathered = await layersOf(path, files, knownRules);
  if (!gathered) return undefined;
  const { layers, problems } = knownProfilesOnly(gathered.layers);
  const folder = folderOf(path) ?? '';
  return {
    file: path,
    folder,
    settingsFor: settingsFor(folder, layers),
    files: gathered.files,
    problems: [...gathered.problems, ...problems],
  };
}

/** The folder above; undefined above the topmost. */
function folderOf(path: string): string | undefined {
  const end = path.lastIndexOf('/');
  return end < 0 ? undefined : path.slice(0, end);
}
