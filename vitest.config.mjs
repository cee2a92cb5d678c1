import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
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
