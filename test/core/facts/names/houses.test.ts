import { expect, it } from 'vitest';
import { extractFacts } from '../../../../src/core/facts/extractFacts.js';

it.each([
  ['confirmed by the House of Councillors', 'House of Councillors'],
  ['at the House of the Estates', 'House of the Estates'],
  ['in the House of Commons', 'House of Commons'],
  ['the White House of today', 'White House'],
])('a house is a body: %s', (text, name) => {
  expect(
    extractFacts(text)
      .facts.filter(({ kind }) => kind === 'organisation')
      .map(fact => fact.text),
  ).toEqual([name]);
});
