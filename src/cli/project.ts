import { resolve, relative } from 'node:path';
import {
  defaultSettings,
  inEnglish,
  isArticlePath,
  largestSettingsFile,
  LineIndex,
  noSettingsFile,
  projectFinder as coreFinder,
  readProject,
  ruleIds,
  settingsText,
  unreadableSettings,
  type Project as FoundProject,
  type ResolvedSettings,
  type SettingsFiles,
  type SettingsTrouble,
} from '../core/index.js';
import { fileProblem } from './failure.js';
import { corePath, nativePath, shownPath, withSlashes } from './paths.js';
import type { Ports } from './ports/types.js';

/** A newsroom's rules as they hold for a file, or for a folder, and where they are from. */
export interface Project extends ResolvedSettings {
  /** The folder of the project file; absent when there is none. */
  readonly folder?: string;
  /** The text of one of its files, by the core's path. */
  readonly textOf?: (path: string) => string | undefined;
}

/** Finds projects: the nearest project file upward. Each file is read once, and what is wrong in it is said once. */
export interface ProjectFinder {
  /** What holds for a file, overrides included. */
  forFile(path: string): Promise<Project>;
  /** What holds in a folder, but for overrides. */
  forFolder(folder: string): Promise<Project>;
}

/** Is told what is wrong in a project file, every fault once. */
export type HearTrouble = (trouble: SettingsTrouble) => Promise<void>;

/**
 * @param file the project file to use for every article, whatever lies beside it; absent: the nearest one.
 * @param hear what is wrong is written on standard error unless somebody else is to hear of it.
 */
export function projectFinder(ports: Ports, file?: string, hear = written(ports)): ProjectFinder {
  const files = settingsFiles(ports);
  const one = file === undefined ? undefined : readProject(corePath(file), files, ruleIds);
  const find = one === undefined ? coreFinder(files, ruleIds) : (): typeof one => one;
  const say = problemSayer(ports, hear);
  const settings = async (folder: string, path?: string): Promise<Project> => {
    const found = await find(corePath(folder));
    if (!found) return defaultSettings;
    await say(found);
    return {
      ...found.settingsFor(path === undefined ? undefined : corePath(path)),
      folder: nativePath(found.folder),
      textOf: file => found.files.find(one => one.path === file)?.text,
    };
  };
  return { forFile: path => settings(resolve(path, '..'), path), forFolder: folder => settings(folder) };
}

/** Whether the project file names an article at this path. */
export function namesArticle({ folder, config }: Project, path: string): boolean {
  return folder !== undefined && isArticlePath(config, withSlashes(relative(folder, path)));
}

/** Settings files as they lie on this machine. */
function settingsFiles(ports: Ports): SettingsFiles {
  return {
    async read(path) {
      const native = nativePath(path);
      const info = await ports.files.info(native).catch(() => undefined);
      if (!info) return undefined;
      if (info.kind !== 'file') {
        return { problem: noSettingsFile };
      }
      try {
        return settingsText(await ports.files.read(native, largestSettingsFile + 1));
      } catch (error) {
        return { problem: unreadableSettings(fileProblem(error)) };
      }
    },
  };
}

/** Writes what is wrong in a project's files, a line each. */
export function written({ errors }: Pick<Ports, 'errors'>): HearTrouble {
  return ({ path, line, column, message }) => errors.write(`${path}:${line}:${column} ${message}\n`);
}

/** Tells what is wrong in a project's files; everything once. */
function problemSayer(ports: Ports, hear: HearTrouble): (project: FoundProject) => Promise<void> {
  const said = new Set<string>();
  return async ({ files, problems }) => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    for (const { file, span, message } of problems) {
      const { line, character } = new LineIndex(texts.get(file) ?? '').positionAt(span.start);
      const trouble = {
        path: shownPath(nativePath(file), ports.folder),
        line: line + 1,
        column: character + 1,
        message: inEnglish(message),
      };
      const key = JSON.stringify(trouble);
      if (said.has(key)) continue;
      said.add(key);
      await hear(trouble);
    }
  };
}
