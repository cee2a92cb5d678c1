import { dirname, join, relative } from 'node:path';
import {
  decodeText,
  defaultConfig,
  isArticlePath,
  LineIndex,
  parseProjectFile,
  projectFileName,
  rules,
  type ProjectConfig,
} from '../core/index.js';
import { fileProblem } from './failure.js';
import { shownPath, withSlashes } from './paths.js';
import type { Ports } from './ports/types.js';

/** A newsroom's rules, and where they hold. */
export interface Project {
  /** The folder of the project file; absent when there is none. */
  readonly folder?: string;
  readonly config: ProjectConfig;
}

/** Finds the project of a folder: the nearest project file upward. Each file is read once, and what is wrong in it is said once. */
export type ProjectFinder = (folder: string) => Promise<Project>;

/** More would be a mistake: a project file has a few lines. */
const largestProjectFile = 1024 * 1024;

export function projectFinder(ports: Ports): ProjectFinder {
  const known = new Map<string, Promise<Project>>();
  const find = (folder: string): Promise<Project> => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  const look = async (folder: string): Promise<Project> => {
    const own = await readProject(folder, ports);
    if (own) return own;
    const above = dirname(folder);
    return above === folder ? { config: defaultConfig } : find(above);
  };
  return find;
}

/** Whether the project file names an article at this path. */
export function namesArticle(project: Project, path: string): boolean {
  if (project.folder === undefined) return false;
  return isArticlePath(project.config, withSlashes(relative(project.folder, path)));
}

async function readProject(folder: string, ports: Ports): Promise<Project | undefined> {
  const path = join(folder, projectFileName);
  const info = await ports.files.info(path).catch(() => undefined);
  if (info?.kind !== 'file') return undefined;
  const shown = shownPath(path, ports.folder);
  const text = await readText(path, shown, ports);
  if (text === undefined) return { folder, config: defaultConfig };
  const { config, problems } = parseProjectFile(
    text,
    rules.map(({ id }) => id),
  );
  const lines = new LineIndex(text);
  for (const { message, span } of problems) {
    const { line, character } = lines.positionAt(span.start);
    await ports.errors.write(`${shown}:${line + 1}:${character + 1} ${message}\n`);
  }
  return { folder, config };
}

async function readText(path: string, shown: string, ports: Ports): Promise<string | undefined> {
  try {
    const decoded = decodeText(await ports.files.read(path, largestProjectFile));
    if ('text' in decoded) return decoded.text;
    await ports.errors.write(`${shown}: ${decoded.problem} The usual rules are used instead.\n`);
  } catch (error) {
    await ports.errors.write(`${shown}: ${fileProblem(error)} The usual rules are used instead.\n`);
  }
  return undefined;
}
