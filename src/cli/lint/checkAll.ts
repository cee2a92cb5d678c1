import type { Outcome, Task } from './fileChecker.js';
import { InOrder } from './inOrder.js';

/** What checks a file: in this thread or in another. */
export type Check = (task: Task) => Promise<Outcome>;

/** Who checks, and when to stop. */
export interface Crew {
  /** Checks in this thread. */
  readonly own: Check;
  /** Threads that check too, called upon while there is enough left to do for them. @param left how many files nobody has begun. */
  readonly helpers?: (left: number) => readonly Check[];
  readonly signal: AbortSignal;
}

/** A file, and what became of it. */
export interface Finished {
  readonly task: Task;
  readonly outcome: Outcome;
}

/**
 * Checks files, and hands on what became of each in their order. When it is stopped, what was begun is brought to its end and handed on too.
 *
 * @returns how many files were not checked.
 */
export async function checkAll(
  tasks: readonly Task[],
  { own, helpers, signal }: Crew,
  hand: (finished: Finished) => Promise<void>,
): Promise<number> {
  const inOrder = new InOrder<Finished>(hand);
  let next = 0;
  let done = 0;
  const work = async (check: Check): Promise<void> => {
    while (!signal.aborted) {
      const index = next;
      const task = tasks[index];
      if (task === undefined) return;
      next++;
      await inOrder.put(index, { task, outcome: await check(task) });
      done++;
    }
  };
  const working = new Set<Promise<void>>();
  const ownCheck: Check = async task => {
    for (const check of helpers?.(tasks.length - next) ?? []) {
      const helping = work(check);
      // Whoever fails while this thread is at work is heard of at the end.
      helping.catch(() => undefined);
      working.add(helping);
    }
    // Without a breath between two files nobody would hear Ctrl-C, nor the other threads.
    await new Promise(setImmediate);
    return own(task);
  };
  await work(ownCheck);
  await Promise.all(working);
  await inOrder.settled();
  return tasks.length - done;
}
