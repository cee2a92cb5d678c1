import { expect, test } from 'vitest';
import { openQuotation } from '../../../src/core/complete/openQuotation.js';
import { quotedPerson } from '../../../src/core/complete/quotedPerson.js';
import { readoutOf, sourcesWith } from '../evidence/support.js';

const sources = sourcesWith(readoutOf('“The sea is ours,” said Dana Moreld, a pilot.'));

test.each([
  ['They met. Haarlund said: “|', 'Haarlund'],
  ['They met. Haarlund said: “The sea| is ours.”', 'Haarlund'],
  ['“|” Verrin told reporters.', 'Verrin'],
  ['The pilot, Dana Moreld, said “|', 'Moreld'],
  ['Haarlund spoke.\nThe ministry said: “|', undefined],
  ['Haarlund spoke. The ministry said: “|', undefined],
  ['Marta Osk said: “|', undefined],
  ['She said: “|', undefined],
  ['“|', undefined],
])('%s', (marked, person) => {
  const text = marked.replace('|', '');
  const open = openQuotation(text, marked.indexOf('|'));
  expect(open && quotedPerson(text, open, sources)).toBe(person);
});
