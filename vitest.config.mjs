import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { withKnownLetters } from './scripts/build/knownLetters.mjs';

const maker = fileURLToPath(new URL('src/start/knownLetters.ts', import.meta.url));

/** Has the tests run patterns as they ship. */
const knownLetters = {
  name: 'known letters',
  enforce: /** @type {const} */ ('post'),
  /**
   * @param {string} code
   * @param {string} file
   */
  async transform(code, file) {
    if (file.startsWith(maker) || !/\/src\/.*\.ts$/.test(file)) return undefined;
    const header = (/** @type {string} */ name) => `import { patternOf as ${name} } from ${JSON.stringify(maker)};`;
    return { code: await withKnownLetters(code, { as: 'module', header }) };
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [knownLetters],
        test: {
          name: 'unit',
          include: ['test/core/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/*.test.ts'],
          setupFiles: ['test/support/sameCasesInCi.ts'],
          // The core keeps nothing and changes nothing outside itself, so that files may share what they have loaded.
          isolate: false,
          // One less, as is usual, is half of a machine with two cores.
          maxWorkers: '100%',
          // No test measures seconds; a busy machine only takes longer.
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // As long as the workbench itself is waited for: a busy machine only takes longer.
          expect: { poll: { timeout: 30_000 } },
          // Each file has a window of its own, which waits most of the time; what stands behind it is shared by the files of a worker.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: { include: ['src/core/**'] },
  },
});
