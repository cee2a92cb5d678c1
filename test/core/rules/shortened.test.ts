import { expect, it } from 'vitest';
import { shortened } from '../../../src/core/rules/support/shortened.js';

it('cuts words for a message behind a whole word, and leaves short ones alone', () => {
  const title = 'Readout of Minister Ilse Haarlund’s Second Meeting This Year With Foreign Minister Oksana Telvi';
  expect(shortened(title)).toBe('Readout of Minister Ilse Haarlund’s Second Meeting This Year With Foreign …');
  expect(shortened('Two\n words')).toBe('Two words');
  expect(shortened('x'.repeat(90))).toBe(`${'x'.repeat(80)} …`);
});
