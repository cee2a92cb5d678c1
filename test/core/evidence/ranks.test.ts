import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('which of so many something is', () => {
  const source = 'The yard uses the first of two potential options for the contract.';

  it('is the source’s', () => {
    const last = 'The yard uses the second of two potential options for the contract.';
    expect(against(last, 'The yard is using the first of two options.')).toEqual(['number-mismatch: first']);
    expect(against(source, 'The yard is using the second of two options.')).toContain('number-mismatch: second');
    expect(fixesFor(source, 'The yard is using the second of two options.')).toEqual(['second → first']);
    expect(against(source, 'The yard is using the first of two options.')).toEqual([]);
  });

  it.each([
    ['The yard is using the second of three ships.', source],
    ['The yard is using the second of two options.', `${source} The second of two ships is ready.`],
    ['## Analysis\n\nThe yard is using the second of two options.', source],
  ])('cannot be told elsewhere: %s', (draft, words) => {
    expect(against(words, draft).filter(one => one.startsWith('number-mismatch: second'))).toEqual([]);
  });
});

describe('a share of a sum that the sentence names', () => {
  const source = 'Payments of €500 million are part of €1.05 billion of help. The first help was €668 million.';

  it('is a share of that sum', () => {
    expect(against(source, 'The €500 million comes to about 48 percent of the €1.05 billion.')).toEqual([]);
    expect(against(source, 'The €500 million comes to about 75 percent of the €1.05 billion.')).toEqual([
      'unsupported-fact: 75 percent',
    ]);
  });
});
