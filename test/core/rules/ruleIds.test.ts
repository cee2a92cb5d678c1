import { expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/index.js';
import { ruleIds } from '../../../src/core/rules/ruleIds.js';

test('the ids of the rules are those of the rules, in their order', () => {
  expect(ruleIds).toEqual(rules.map(({ id }) => id));
});
