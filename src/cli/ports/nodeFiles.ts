import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import type { FileInfo, Files } from './types.js';

/**
 * The machine's own file system. What a check does with every article (looking, reading, keeping what was found) is done at once: Node's promises take ten
 * times as long over it, and nothing else could be done meanwhile.
 */
export const nodeFiles: Files = {
  realPath: path => atOnce(() => realpathSync.native(path)),
  info: path => atOnce(() => infoOf(path)),
  read: (path, atMost) => atOnce(() => (atMost === undefined ? readFileSync(path) : readStart(path, atMost))),

  async create(path, text) {
    const written = await writeBeside(path, text);
    try {
      await placeNew(written, path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    } finally {
      await inTime()
        .unlink(written)
        .catch(() => undefined);
    }
  },

  async replace(path, text) {
    const target = await inTime()
      .realpath(path)
      .catch(() => path);
    const before = await inTime().stat(target).catch(undefinedIfMissing);
    const written = await writeBeside(target, text);
    try {
      if (before) await inTime().chmod(written, before.mode & 0o7777);
      await inTime().rename(written, target);
    } catch (error) {
      await inTime()
        .unlink(written)
        .catch(() => undefined);
      throw error;
    }
  },

  put: (path, text) =>
    atOnce(() => {
      const written = nameBeside(path);
      try {
        writeFileSync(written, text, { encoding: 'utf8', flag: 'wx' });
        renameSync(written, path);
      } catch (error) {
        rmSync(written, { force: true });
        throw error;
      }
    }),

  async makeFolder(path) {
    const missing: string[] = [];
    // A drive that is not there has nothing above it either.
    for (let at = path; !infoOf(at) && at !== dirname(at); at = dirname(at)) missing.push(at);
    const made: string[] = [];
    try {
      // Node, asked for all of them at once, tries for ever where none can be made, as in /proc.
      for (const folder of missing.length > 0 ? missing.reverse() : [path]) {
        if (await makeOne(folder)) made.unshift(folder);
      }
      return made;
    } catch (error) {
      for (const folder of made)
        await inTime()
          .rmdir(folder)
          .catch(() => undefined);
      throw error;
    }
  },

  async remove(path) {
    await inTime().unlink(path);
  },

  async removeEmptyFolder(path) {
    await inTime()
      .rmdir(path)
      .catch((error: unknown) => {
        if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
      });
  },

  async glob(patterns, folder) {
    const { glob } = await import('tinyglobby');
    return glob([...patterns], {
      cwd: folder,
      absolute: true,
      onlyFiles: true,
      ignore: ['**/node_modules/**', '**/.git/**'],
    });
  },
};

/** What is not done at once. It brings more of Node along than all else here, and a check that only reads has no use for it. */
function inTime(): typeof import('node:fs/promises') {
  return process.getBuiltinModule('node:fs/promises');
}

/** The code of one of Node's errors, `ENOENT` for example. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** @returns false when the folder is there already. */
async function makeOne(folder: string): Promise<boolean> {
  try {
    await inTime().mkdir(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && infoOf(folder)?.kind === 'folder') return false;
    throw error;
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
  throw error;
}

/** What is done, or thrown, as a promise. */
function atOnce<T>(work: () => T): Promise<T> {
  return new Promise(done => {
    done(work());
  });
}

function infoOf(path: string): FileInfo | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
  } catch (error) {
    undefinedIfMissing(error);
    return undefined;
  }
}

function readStart(path: string, atMost: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(atMost);
    return bytes.subarray(0, readSync(file, bytes, 0, atMost, 0));
  } finally {
    closeSync(file);
  }
}

/** The text in a file of its own in the same folder, on the disk: what is moved from here to its place cannot be half there. */
async function writeBeside(path: string, text: string): Promise<string> {
  const beside = nameBeside(path);
  const file = await inTime().open(beside, 'wx');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } catch (error) {
    await inTime()
      .unlink(beside)
      .catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
  return beside;
}

/** A name in the same folder that nothing has. */
function nameBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** A link fails where something stands already, as a move would not. File systems without links copy, with the same promise. */
async function placeNew(written: string, path: string): Promise<void> {
  try {
    await inTime().link(written, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
    await inTime().copyFile(written, path, constants.COPYFILE_EXCL);
  }
}
