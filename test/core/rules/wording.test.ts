import { expect, it } from 'vitest';
import { resemblance, tokensOf } from '../../../src/core/rules/support/wording.js';

it.each(['toString', 'constructor', 'valueOf'])('reads a word that objects have too: %s', word => {
  const text = `Disclaimer: ${word} of it’s own`;
  const tokens = tokensOf(text, { start: 0, end: text.length });
  expect(tokens.map(token => token.word)).toEqual(['Disclaimer', ':', word, 'of', 'it', "'", 's', 'own']);
  expect(resemblance(tokens, word)).toBe(1);
});
