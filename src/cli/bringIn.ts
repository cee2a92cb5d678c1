import { resolve } from 'node:path';
import {
  download,
  maxImportBytes,
  readoutFrom,
  tooLargeImport,
  type Readout,
  type ReadoutInput,
} from '../core/index.js';
import { Failure, fileProblem, stopIfInterrupted } from './failure.js';
import type { Ports } from './ports/types.js';

/**
 * Reads a readout as it is named on the command line: a file, a web address, or - for standard input.
 *
 * @throws Failure with a sentence that says why it cannot be read and what to do.
 */
export async function bringIn(from: string, ports: Ports): Promise<{ readout: Readout; url?: string }> {
  const input = await inputOf(from, ports);
  const result = await readoutFrom(input, ports, { signal: ports.signal });
  stopIfInterrupted(ports.signal);
  if ('problem' in result) throw new Failure(`${from}: ${result.problem}`);
  return result;
}

/** What a word on the command line names, unread. */
export async function inputOf(from: string, ports: Ports): Promise<ReadoutInput> {
  if (from === '-') return { bytes: await ports.input.read(maxImportBytes) };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(from)) {
    const page = await download(from, { fetch: ports.fetch, signal: ports.signal });
    stopIfInterrupted(ports.signal);
    if ('problem' in page) throw new Failure(`${from}: ${page.problem}`);
    return page;
  }
  return { bytes: await readFile(from, ports), name: from };
}

async function readFile(from: string, ports: Ports): Promise<Uint8Array> {
  const path = resolve(ports.folder, from);
  try {
    const info = await ports.files.info(path);
    if (!info) throw new Failure(`${from}: there is no such file. Check the path; a web address begins with https://.`);
    if (info.kind === 'folder') throw new Failure(`${from}: this is a folder. Name the readout’s file.`);
    if (info.size > maxImportBytes) throw new Failure(`${from}: ${tooLargeImport}`);
    return await ports.files.read(path);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${from}: ${fileProblem(error)}`);
  }
}
