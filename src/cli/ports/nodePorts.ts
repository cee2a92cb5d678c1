import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { workerReaders } from '../../host/workerReaders.js';
import { stopIfInterrupted } from '../failure.js';
import { version } from '../version.js';
import { heapKeeper } from './heapKeeper.js';
import { nodeFiles } from './nodeFiles.js';
import { nodeThreads } from './nodeThreads.js';
import type { Output, Ports } from './types.js';

/**
 * The ports of a real run.
 *
 * @param folder where the built readers lie.
 */
export function nodePorts(signal: AbortSignal, folder: string): Ports {
  return {
    files: nodeFiles,
    folder: process.cwd(),
    docs: join(folder, '..', 'docs'),
    version,
    programStamp: () => Promise.resolve(stampOf(folder)),
    input: { read: atMost => readAll(process.stdin, atMost, signal) },
    output: outputOf(process.stdout),
    errors: outputOf(process.stderr),
    environment: process.env,
    fetch,
    ...workerReaders(folder),
    now: () => new Date(),
    threads: nodeThreads(folder),
    tidyMemory: heapKeeper(),
    signal,
  };
}

/**
 * The version with a hash of the program: whoever works on Copydesk builds one version many times. A piece of the build has a hash of what is in it in its
 * name; the program’s first file has not, and is read.
 */
function stampOf(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(join(folder, 'cli.js')));
  for (const name of pieceNames(folder)) hash.update(`${name}\n`);
  return `${version} ${hash.digest('hex')}`;
}

/** What stands in the source is one piece, and has none beside it. */
function pieceNames(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'chunks')).sort();
  } catch {
    return [];
  }
}

/** Reads to the end, or to a little more than `atMost` bytes: enough to see that it is too much. Ctrl-C ends the wait. */
async function readAll(stream: Readable, atMost: number, signal: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stop = (): void => void stream.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      pieces.push(piece);
      size += piece.length;
      if (size > atMost) break;
    }
  } catch (error) {
    stopIfInterrupted(signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  stopIfInterrupted(signal);
  return Buffer.concat(pieces);
}

/** A reader that has gone (`| head`) is no failure: what is written for it is dropped. */
function outputOf(stream: Writable & { readonly isTTY?: boolean }): Output {
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    write: text =>
      new Promise((done, failed) => {
        if (gone || text === '') {
          done();
          return;
        }
        stream.write(text, error => {
          if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') failed(error);
          else done();
        });
      }),
  };
}
