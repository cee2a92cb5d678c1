// Mocha as a browser has it: a script that puts what it has among the globals.
import 'mocha/mocha.js';

/** What the script gives. */
interface BrowserMocha {
  setup(options: Mocha.MochaOptions): void;
  run(done: (failures: number) => void): Mocha.Runner;
}

export const { mocha, Mocha } = globalThis as unknown as { mocha: BrowserMocha; Mocha: typeof import('mocha') };

mocha.setup({ ui: 'bdd' });

export const { describe, it, before, beforeEach, after, afterEach } = globalThis;
