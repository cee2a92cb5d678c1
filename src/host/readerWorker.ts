import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** What a thread is started for. */
export interface ReaderJob {
  /** The bundle of the reader, relative to this one. */
  readonly file: string;
  /** The function in it that reads. */
  readonly reader: string;
  readonly input: readonly unknown[];
}

/**
 * The thread in which one import is read: it loads the one reader that is needed, gives its result, and is done. What goes wrong ends the
 * thread, and whoever started it is told.
 */
async function read({ file, reader, input }: ReaderJob): Promise<void> {
  const readers = createRequire(__filename)(file) as Record<string, (...input: readonly unknown[]) => unknown>;
  parentPort?.postMessage(await readers[reader]?.(...input));
}

void read(workerData as ReaderJob);
