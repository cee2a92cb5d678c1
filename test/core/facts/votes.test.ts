import { expect, it } from 'vitest';
import { findQuantities } from '../../../src/core/facts/numbers/findQuantities.js';

it.each([
  ['confirmed in a 61-37 vote', ['61 = 61 vote', '37 = 37 vote']],
  ['in a 6-9 vote', ['6 = 6 vote', '9 = 9 vote']],
  ['The House passed it 219–213.', ['219 = 219 vote', '213 = 213 vote']],
  ['The vote in the council was 61-37.', ['61 = 61 vote', '37 = 37 vote']],
  ['Parliament backs grant for the north, 61-37', ['61 = 61 vote', '37 = 37 vote']],
  ['They adopted the resolution 61-37.', ['61 = 61 vote', '37 = 37 vote']],
  ['They adopted resolution 61-37.', []],
  ['The vote is over. The bus is the 61-37.', []],
  ['12-14 votes are needed', ['12-14 = 12-14 vote']],
  ['the 2023-24 majority', []],
  ['approved 555-0100-22', []],
  ['It ended shortly before 5.', []],
  ['from 7 in the morning until 9 at night', []],
  ['It fell from 9 to 5.', ['9 = 9', '5 = 5']],
])('figures of votes and hours: %s', (text, expected) => {
  const found = findQuantities(text).map(fact => {
    const noun = fact.kind === 'number' && fact.noun !== null ? ` ${fact.noun}` : '';
    return `${fact.text} = ${fact.normalised}${noun}`;
  });
  expect(found).toEqual(expected);
});
