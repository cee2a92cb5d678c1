import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('the first of two offices that one person has', () => {
  const source = 'Deputy Prime Minister and Minister of Finance Ana Lund met Karl Berg, the Prime Minister of Estoria.';

  it.each([
    ['Ana Lund, the prime minister and finance minister, met Berg.', ['office-mismatch: prime minister']],
    ['Ana Lund, the deputy prime minister and finance minister, met Berg.', []],
    ['Lund, who is prime minister as well as minister of finance, met Berg.', ['office-mismatch: prime minister']],
    ['Lund, who is deputy prime minister as well as minister of finance, met Berg.', []],
    ['Ana Lund, the prime minister and his aides met.', []],
  ])('is held against theirs: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});
