import { join } from 'node:path';
import process from 'node:process';
import type { Worker } from 'node:worker_threads';
import {
  importTime,
  type DocumentText,
  type FeedPorts,
  type MailText,
  type ReadoutPorts,
  type Refused,
} from '../core/index.js';
import type { ReaderJob } from './readerWorker.js';

/** What a thread may use. */
export interface ReaderLimits {
  /** In milliseconds. */
  readonly timeMs: number;
  /** For the parser's own objects, in megabytes. */
  readonly heapMb: number;
  /** By how much the whole process may grow meanwhile, in megabytes: unpacked data does not count as objects. */
  readonly growthMb: number;
}

const usual: ReaderLimits = { timeMs: importTime + 5000, heapMb: 512, growthMb: 1200 };

/** How often the process is measured while a reader is at work, in milliseconds. */
const measureEvery = 100;

/** A reader ran out of memory: there is more in the document than it seems. */
class TooMuch extends Error {}

/**
 * The readers of pages, feeds and documents in Node: each import is read in a thread of its own, which is ended when the time is up, when it
 * takes too much memory, or when nobody waits for it any more. A hostile document never holds up the editor or the command.
 *
 * @param folder where the built readers lie; nothing of them is loaded before an import needs it.
 */
export function workerReaders(folder: string, limits: ReaderLimits = usual): Required<ReadoutPorts> & FeedPorts {
  const ask = <Result>(job: ReaderJob, stop?: AbortSignal): Promise<Result> =>
    inThread<Result>(join(folder, 'readerWorker.js'), job, limits, stop);
  const document =
    <Result>(file: string, reader: string) =>
    (bytes: Uint8Array, stop?: AbortSignal): Promise<Result | Refused> =>
      ask<Result>({ file, reader, input: [new Uint8Array(bytes)] }, stop).catch(refuseTooMuch);
  return {
    readHtml: (html, url, stop) => ask({ file: './htmlReader.js', reader: 'readHtml', input: [html, url] }, stop),
    readFeed: (xml, url, stop) => ask({ file: './feedReader.js', reader: 'readFeed', input: [xml, url] }, stop),
    readMail: document<MailText>('./mailReader.js', 'readMail'),
    readWord: document<DocumentText>('./wordReader.js', 'readWord'),
    readPdf: document<DocumentText>('./pdfReader.js', 'readPdf'),
  };
}

function refuseTooMuch(error: unknown): Refused {
  if (error instanceof TooMuch) return { refused: 'tooLarge' };
  throw error;
}

async function inThread<Result>(
  program: string,
  job: ReaderJob,
  limits: ReaderLimits,
  stop: AbortSignal | undefined,
): Promise<Result> {
  stop?.throwIfAborted();
  // Threads are read when one is needed: most checks need none.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(program, {
    workerData: job,
    // A parser needs nothing of the machine's settings, and what it says is for nobody.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
  });
  const watch = watchOver(limits, stop);
  try {
    return await Promise.race([resultOf<Result>(worker), watch.failed]);
  } finally {
    watch.end();
    await worker.terminate();
  }
}

function resultOf<Result>(worker: Worker): Promise<Result> {
  return new Promise((done, failed) => {
    worker.once('message', done);
    worker.once('error', error => {
      failed('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooMuch() : error);
    });
    worker.once('exit', () => {
      failed(new Error('The reader ended without a result.'));
    });
    worker.stdout.resume();
    worker.stderr.resume();
  });
}

/** Fails when a thread has to be ended before it is done. */
function watchOver(limits: ReaderLimits, stop: AbortSignal | undefined): { failed: Promise<never>; end: () => void } {
  const before = process.memoryUsage.rss();
  let end = (): void => undefined;
  const failed = new Promise<never>((_, reject) => {
    const late = setTimeout(() => {
      reject(new Error('The reader took too long.'));
    }, limits.timeMs);
    const measure = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthMb * 1024 * 1024) reject(new TooMuch());
    }, measureEvery);
    const stopped = (): void => {
      reject(stop?.reason as Error);
    };
    stop?.addEventListener('abort', stopped, { once: true });
    end = () => {
      clearTimeout(late);
      clearInterval(measure);
      stop?.removeEventListener('abort', stopped);
    };
  });
  return { failed, end };
}
