import { expect, test } from 'vitest';
import { shortHash } from '../../../src/core/text/shortHash.js';

test('is eight hexadecimal digits, the same for the same text', () => {
  expect(shortHash('')).toBe('811c9dc5');
  expect(shortHash('The ministers met.')).toMatch(/^[0-9a-f]{8}$/);
  expect(shortHash('The ministers met.')).toBe(shortHash('The ministers met.'));
});

test('tells texts apart that differ in one letter, in the order of letters, or beyond the first 256 characters of Unicode', () => {
  const texts = ['ab', 'ba', 'a', 'b', '\u0161', '\u6101', '\u6100', 'ab '];
  expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
});
