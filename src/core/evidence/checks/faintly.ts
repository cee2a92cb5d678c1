import { oncePer } from '../../text/once.js';
import type { Verdict } from '../types.js';
import type { Check } from './check.js';

/**
 * Tells as a hint what a check finds. For those that go by how two sentences are put together alone: a writer may put what the source says together in
 * another way, and over articles that nobody had seen they were wrong at least as often as right.
 */
export function faintly(check: Check): Check {
  return people => {
    const run = check(people);
    return draft => run(draft).map(faint);
  };
}

const faint = oncePer((verdict: Verdict): Verdict =>
  verdict.rule === undefined ? verdict : { ...verdict, severity: 'hint' },
);
