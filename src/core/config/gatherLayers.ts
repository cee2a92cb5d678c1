import type { FileProblem } from './knownProfiles.js';
import type { Reference } from './keys/extends.js';
import { fileLayer, packLayer, type Layer } from './layers.js';
import { projectFileName } from './projectFileName.js';
import { readSettings } from './readSettings.js';
import { say, type Message } from '../text/message.js';

/** Reads files. Paths are whole, with `/` between folders; that of the topmost folder is empty. */
export interface SettingsFiles {
  /** Undefined when there is no such file; `problem` says in a whole sentence why it cannot be read. */
  read(path: string): Promise<{ readonly text: string } | { readonly problem: Message } | undefined>;
}

/** A settings file that a project is made of. */
export interface FoundFile {
  readonly path: string;
  /** Absent when the file is missing or cannot be read. */
  readonly text?: string;
}

/** All that a project file says and takes over. */
export interface Gathered {
  /** The weakest first. */
  readonly layers: readonly Layer[];
  readonly files: readonly FoundFile[];
  readonly problems: readonly FileProblem[];
}

/** More files would be a mistake. */
const mostFiles = 50;

/** Reads a project file, and all that it extends. Undefined when there is no such file. */
export async function layersOf(
  path: string,
  files: SettingsFiles,
  knownRules: readonly string[],
): Promise<Gathered | undefined> {
  const gathering = new Gathering(files, knownRules);
  const layers = await gathering.layersOf(path, []);
  return layers && { layers, files: [...gathering.files.values()], problems: gathering.problems };
}

/** A layer, and a name by which it is known to be the same again. */
type Named = Layer & { readonly name: string };

class Gathering {
  readonly files = new Map<string, FoundFile>();
  readonly problems: FileProblem[] = [];
  private readonly known = new Map<string, Promise<readonly Named[] | undefined>>();

  constructor(
    private readonly ports: SettingsFiles,
    private readonly knownRules: readonly string[],
  ) {}

  /** @param chain the files by which this one was reached. */
  layersOf(path: string, chain: readonly string[]): Promise<readonly Named[] | undefined> {
    const layers = this.known.get(path) ?? this.read(path, [...chain, path]);
    this.known.set(path, layers);
    return layers;
  }

  private async read(path: string, chain: readonly string[]): Promise<readonly Named[] | undefined> {
    const found = await this.ports.read(path);
    this.files.set(path, { path, ...(found && 'text' in found && { text: found.text }) });
    if (!found) return undefined;
    if ('problem' in found) {
      this.problems.push({ file: path, message: found.problem, span: { start: 0, end: 0 } });
      return [];
    }
    const file = readSettings(found.text, this.knownRules);
    this.problems.push(...file.problems.map(problem => ({ ...problem, file: path })));
    const layers: Named[] = [];
    for (const reference of file.extends) layers.push(...(await this.follow(reference, path, chain)));
    return eachOnce([...layers, { ...fileLayer(path, file), name: path }]);
  }

  private async follow(reference: Reference, from: string, chain: readonly string[]): Promise<readonly Named[]> {
    const pack = packLayer(from, reference);
    if (pack) return [{ ...pack, name: reference.to }];
    const to = resolvePath(from, reference.to);
    const problem = await this.obstacle(reference, to, from, chain);
    const layers = problem === undefined ? await this.layersOf(to, chain) : [];
    if (layers && problem === undefined) return layers;
    const message = problem ?? say`There is no file “${reference.to}”. It is looked for from the folder of this file.`;
    this.problems.push({ file: from, message, span: reference.span });
    return [];
  }

  /** Why a file cannot be taken over, before it is looked for. */
  private async obstacle(
    { to: written }: Reference,
    to: string,
    from: string,
    chain: readonly string[],
  ): Promise<Message | undefined> {
    if (chain.includes(to)) {
      return to === from
        ? say`This file extends itself. Take this out.`
        : say`“${written}” extends this file, so this file cannot extend it. Take this out in one of the two.`;
    }
    if (this.files.size >= mostFiles)
      return say`More than ${mostFiles} files are taken over. Put some of them together.`;
    const top = commonFolder(from, to);
    if (top !== folder(from) && !(await this.ports.read(`${top}/${projectFileName}`))) {
      return say`“${written}” leads out of the newsroom’s folder. A file can be taken over from a folder above only where that folder has a ${projectFileName} too.`;
    }
    return undefined;
  }
}

/** Each layer at its last place, where it is strongest. */
function eachOnce(layers: readonly Named[]): Named[] {
  return [...new Map(layers.toReversed().map(layer => [layer.name, layer])).values()].reverse();
}

function folder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Where a path leads that is relative to the folder of a file. */
function resolvePath(from: string, reference: string): string {
  const names = folder(from).split('/');
  for (const name of reference.split('/')) {
    if (name === '..' && names.length > 1) names.pop();
    else if (name !== '..' && name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

/** The innermost folder in which both files lie. */
function commonFolder(one: string, other: string): string {
  const theirs = folder(other).split('/');
  const names = folder(one).split('/');
  const end = names.findIndex((name, at) => name !== theirs[at]);
  return names.slice(0, end < 0 ? names.length : end).join('/');
}
