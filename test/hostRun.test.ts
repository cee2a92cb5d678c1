import { expect, test } from 'vitest';
import { judged } from '../scripts/support/hostRun.mjs';

test('a run of the host suites ends as they do', () => {
  expect(judged({ code: 0 }, { passed: 3, failed: 0 })).toEqual({ code: 0 });
  expect(judged({ code: 2 }, { passed: 3, failed: 1 })).toEqual({ code: 2 });
});

test('a run that ends without results has failed, and says so', () => {
  for (const code of [0, 1]) {
    const { code: judgement, why } = judged({ code }, undefined);
    expect(judgement).toBe(1);
    expect(why).toContain('without results');
  }
});

test('so has one in which no test was run', () => {
  const { code, why } = judged({ code: 0 }, { passed: 0, failed: 0 });
  expect(code).toBe(1);
  expect(why).toContain('No test was run');
});

test('one that broke off tells what the workbench told last', () => {
  const { why } = judged({ code: 1, errors: ['Canceled: Canceled', 'Unable to read a file'] }, undefined);
  expect(why).toMatch(/ended with 1 .*last errors:\n {2}Canceled: Canceled\n {2}Unable to read a file$/);
});
