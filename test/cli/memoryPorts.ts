import { posix } from 'node:path';
import picomatch from 'picomatch';
import { expect } from 'vitest';
import type { Files, Output, Ports } from '../../src/cli/ports/types.js';

/** A machine in memory, for the commands to run on. */
export interface Machine {
  readonly ports: Ports;
  /** Path → content; a folder is there when something is in it, or when it is among `folders`. */
  readonly files: Map<string, string | Uint8Array>;
  readonly folders: Set<string>;
  readonly said: { output: string; errors: string };
  /** Paths that cannot be read (`write:` before one: written, `info:`: looked at), and Node's code for why. */
  readonly broken: Map<string, string>;
  readonly abort: AbortController;
}

export interface Setting {
  readonly files?: Record<string, string | Uint8Array>;
  /** Symbolic links: path → where it leads. */
  readonly links?: Record<string, string>;
  readonly input?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly folder?: string;
  readonly fetch?: typeof fetch;
  readonly environment?: Record<string, string>;
  /** Stands for a build of Copydesk. */
  readonly program?: string;
  /** None, unless given. */
  readonly threads?: Ports['threads'];
  /** Called at each write of a new file, before it. */
  readonly onCreate?: (path: string, machine: Machine) => void;
}

export function memoryMachine(setting: Setting = {}): Machine {
  const said = { output: '', errors: '' };
  const abort = new AbortController();
  const output = (key: 'output' | 'errors'): Output => ({
    isTerminal: setting.terminal === true,
    write: text => {
      said[key] += text;
      return Promise.resolve();
    },
  });
  const folder = setting.folder ?? '/desk';
  const machine: Machine = {
    files: new Map(
      Object.entries(setting.files ?? {}).map(([path, content]) => [posix.resolve(folder, path), content]),
    ),
    folders: new Set([folder]),
    said,
    broken: new Map(),
    abort,
    ports: {
      get files() {
        return files;
      },
      folder,
      docs: '/copydesk/docs',
      version: '1.2.3',
      programStamp: () => Promise.resolve(setting.program ?? 'this build'),
      input: { read: () => Promise.resolve(bytesOf(setting.input ?? '')) },
      output: output('output'),
      errors: output('errors'),
      environment: setting.environment ?? {},
      fetch: setting.fetch ?? (() => Promise.reject(new Error('no network here'))),
      readHtml: async (html, url) => (await import('../../src/core/readout/html/readHtml.js')).readHtml(html, url),
      readMail: async bytes => (await import('../../src/core/readout/formats/readMail.js')).readMail(bytes),
      readWord: async bytes => (await import('../../src/core/readout/formats/word/readWord.js')).readWord(bytes),
      readPdf: async bytes => (await import('../../src/core/readout/formats/pdf/readPdf.js')).readPdf(bytes),
      readFeed: async (xml, url) => (await import('../../src/core/readout/feed/readFeed.js')).readFeed(xml, url),
      now: () => new Date(2026, 5, 1, 9, 12, 0),
      threads: setting.threads ?? { usual: 1, start: () => expect.fail('no thread is to be started') },
      tidyMemory: () => undefined,
      signal: abort.signal,
    },
  };
  const files = memoryFiles(machine, setting);
  return machine;
}

function memoryFiles(machine: Machine, setting: Setting): Files {
  const { files, folders, broken } = machine;
  const isFolder = (path: string): boolean =>
    folders.has(path) || [...files.keys()].some(file => file.startsWith(path === '/' ? '/' : `${path}/`));
  const failIfBroken = (path: string): void => {
    const code = broken.get(path);
    if (code) throw Object.assign(new Error(`${code}: made to fail`), { code });
  };
  return {
    realPath: path => Promise.resolve(setting.links?.[path] ?? path),
    info: async path => {
      await Promise.resolve();
      failIfBroken(`info:${path}`);
      const content = files.get(path);
      if (content !== undefined) return { kind: 'file', size: bytesOf(content).length };
      return isFolder(path) ? { kind: 'folder', size: 0 } : undefined;
    },
    read: async (path, atMost) => {
      await Promise.resolve();
      failIfBroken(path);
      const content = files.get(path);
      if (content === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
      return bytesOf(content).subarray(0, atMost);
    },
    create: async (path, text) => {
      await Promise.resolve();
      setting.onCreate?.(path, machine);
      failIfBroken(`write:${path}`);
      if (files.has(path)) return false;
      files.set(path, text);
      return true;
    },
    replace: async (path, text) => {
      await Promise.resolve();
      failIfBroken(`write:${path}`);
      files.set(path, text);
    },
    put: async (path, text) => {
      await Promise.resolve();
      failIfBroken(`write:${path}`);
      files.set(path, text);
    },
    makeFolder: async path => {
      await Promise.resolve();
      failIfBroken(`write:${path}`);
      const made: string[] = [];
      for (let at = path; !isFolder(at); at = posix.dirname(at)) made.push(at);
      for (const one of made) folders.add(one);
      return made;
    },
    remove: async path => {
      await Promise.resolve();
      files.delete(path);
    },
    removeEmptyFolder: async path => {
      await Promise.resolve();
      if (![...files.keys()].some(file => file.startsWith(`${path}/`))) folders.delete(path);
    },
    glob: (patterns, folder) => {
      const matches = picomatch([...patterns]);
      const within = [...files.keys()].filter(path => path.startsWith(`${folder}/`));
      return Promise.resolve(within.filter(path => matches(path.slice(folder.length + 1))));
    },
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
