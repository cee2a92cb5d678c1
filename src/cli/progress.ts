import type { Output } from './ports/types.js';

/** Below so many files the check is over before a line could be read. */
const worthShowing = 20;

/** How far a long check has come. */
export interface Progress {
  /** One more file is done. */
  step(): Promise<void>;
  /** Takes the line away, so that something else can be written; the next step may bring it back. */
  clear(): Promise<void>;
}

/** A line that counts up, for a person at a terminal; nothing for anybody else. */
export function showProgress(total: number, errors: Output): Progress {
  if (!errors.isTerminal || total < worthShowing)
    return { step: () => Promise.resolve(), clear: () => Promise.resolve() };
  const every = Math.ceil(total / 100);
  let count = 0;
  let isShown = false;
  return {
    async step() {
      count++;
      if (count % every !== 0 && count !== total) return;
      isShown = true;
      await errors.write(`\rChecking ${count} of ${total}`);
    },
    async clear() {
      if (isShown) await errors.write('\r\u001B[K');
      isShown = false;
    },
  };
}
