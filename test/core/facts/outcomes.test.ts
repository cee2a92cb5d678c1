import { expect, test } from 'vitest';
import type { Derivation } from '../../../src/core/facts/numbers/derivations.js';
import { Outcomes } from '../../../src/core/facts/numbers/outcomes.js';

const outcome = (value: number): Derivation => ({ how: 'sum', value, of: [] });

test.each([
  [4, 6, [6, 4, 5]],
  [4.5, 5.5, [5]],
  [7, 9, []],
  [-10, 3, [1]],
  [6, 100, [10, 6]],
])('of what comes to something from %d to %d the likeliest stands first', (least, most, values) => {
  const outcomes = new Outcomes([10, 6, 1, 4, 5].map(outcome));
  expect(outcomes.between(least, most).map(({ value }) => value)).toEqual(values);
});
