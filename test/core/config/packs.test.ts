import { expect, test } from 'vitest';
import { packs } from '../../../src/core/config/index.js';
import { findRule, rules } from '../../../src/core/rules/index.js';

const strict = packs.find(({ name }) => name === 'copydesk:strict')?.settings.rules ?? {};

test('the strict pack makes an error of every rule that warns', () => {
  const warning = rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id);
  const errors = Object.keys(strict).filter(id => strict[id] === 'error');
  expect(errors).toEqual(warning);
});

test.each(packs.map(({ name, settings }) => [name, settings.rules ?? {}] as const))(
  '%s names rules that there are',
  (_, named) => {
    expect(Object.keys(named).filter(id => findRule(id) === undefined)).toEqual([]);
  },
);
