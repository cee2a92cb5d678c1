import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Thread, Threads } from './types.js';

/** More threads of this many than cores are of no use; more than this many take more memory than a build server likes to give. */
const mostThreads = 4;

/** In megabytes. A thread that checks articles needs some fifty; what is above is for very long ones. */
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 };

/** Threads on this machine. @param folder where the built program of a thread lies. */
export function nodeThreads(folder: string): Threads {
  return {
    usual: Math.min(mostThreads, availableParallelism()),
    start: data => nodeThread(join(folder, 'lintThread.js'), data),
  };
}

function nodeThread(program: string, data: unknown): Thread {
  // Read here: a check of few articles is done without.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(program, { workerData: data, execArgv: [], resourceLimits: limits });
  return {
    post: message => {
      worker.postMessage(message);
    },
    listen(hear, gone) {
      worker.on('message', hear);
      // It is gone then, and whoever listens hears of that.
      worker.on('error', () => undefined);
      worker.once('exit', gone);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
