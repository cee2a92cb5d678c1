import type { FeedPorts, ReadoutPorts } from '../../core/index.js';

/** What stands at a path. */
export interface FileInfo {
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
}

/** The file system, as far as the commands need it. Paths are absolute. Failures are thrown as Node's own errors, with a `code`. */
export interface Files {
  /** The path without symbolic links on its way. */
  realPath(path: string): Promise<string>;
  /** Undefined when nothing is there. */
  info(path: string): Promise<FileInfo | undefined>;
  /** @param atMost reads no more than the first so many bytes. */
  read(path: string, atMost?: number): Promise<Uint8Array>;
  /**
   * Writes a new file: it appears whole or not at all, and never in the place of another.
   *
   * @returns false when something stands at the path already.
   */
  create(path: string, text: string): Promise<boolean>;
  /** Writes a file whole or not at all, in the place of the one that may be there, whose permissions it keeps. */
  replace(path: string, text: string): Promise<void>;
  /** As `replace`, without waiting until the text is on the disk: for what can be made again. */
  put(path: string, text: string): Promise<void>;
  /** Makes a folder and the folders above it. @returns those that were not there, the innermost first. */
  makeFolder(path: string): Promise<readonly string[]>;
  /** Removes a file. */
  remove(path: string): Promise<void>;
  /** Removes a folder if nothing is in it. */
  removeEmptyFolder(path: string): Promise<void>;
  /** Files that match globs, as absolute paths; folders such as node_modules and .git are passed over. */
  glob(patterns: readonly string[], folder: string): Promise<readonly string[]>;
}

/** A stream that a person may be reading. */
export interface Output {
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
}

/** A thread of its own that runs one program of Copydesk’s. */
export interface Thread {
  post(message: unknown): void;
  /** @param gone is called when the thread has ended, for whatever reason. */
  listen(hear: (message: unknown) => void, gone: () => void): void;
  end(): Promise<void>;
}

/** Threads to share work with. */
export interface Threads {
  /** How many should be at work at a time, this one included. */
  readonly usual: number;
  /** Starts one that checks files (see lintThread). */
  start(data: unknown): Thread;
}

/** Everything that the commands need of the machine they run on. */
export interface Ports extends ReadoutPorts, FeedPorts {
  readonly files: Files;
  /** The folder in which the command was given. */
  readonly folder: string;
  /** The folder of Copydesk’s own pages; it need not be there. */
  readonly docs: string;
  /** Copydesk’s version. */
  readonly version: string;
  /** Tells this program from every other build of it. */
  programStamp(): Promise<string>;
  readonly input: { read(atMost: number): Promise<Uint8Array> };
  readonly output: Output;
  readonly errors: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly threads: Threads;
  /** Called before the first article and after each: cleans the memory up when much has gathered. */
  readonly tidyMemory: () => void;
  /** Aborted when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
}
