import type { Output } from './ports/types.js';

/** Below so many files the check is over before a line could be read. */
const worthShowing = 20;

/** How far a long check has come. */
export interface Progress {
  at(count: number): Promise<void>;
  end(): Promise<void>;
}

/** A line that counts up, for a person at a terminal; nothing for anybody else. */
export function showProgress(total: number, errors: Output): Progress {
  if (!errors.isTerminal || total < worthShowing) return { at: () => Promise.resolve(), end: () => Promise.resolve() };
  const every = Math.ceil(total / 100);
  return {
    at: count => (count % every === 0 ? errors.write(`\rChecking ${count} of ${total}`) : Promise.resolve()),
    end: () => errors.write('\r\u001B[K'),
  };
}
