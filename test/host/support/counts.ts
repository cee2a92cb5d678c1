/** How a run ended. `failures`: each test that failed and why, in a line. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

/** Counts while a run goes on; the returned function tells what came of it. */
export function countsOf(runner: Mocha.Runner): () => Counts {
  let passed = 0;
  const failures: string[] = [];
  runner.on('pass', () => {
    passed += 1;
  });
  runner.on('fail', (test, error: Error) => {
    failures.push(`${test.fullTitle()}: ${error.message.split('\n', 1)[0] ?? ''}`);
  });
  return () => ({ passed, failed: failures.length, failures });
}
