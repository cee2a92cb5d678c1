import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('a fix', () => {
  it.each([
    ['The cable can carry 1,400 kW.', 'The cable can carry 1,400 megawatts.', '1,400 kW → 1,400 megawatts'],
    [
      'Peter Lund, the deputy minister for the economy and climate policy, joined them.',
      'Minister for the Economy and Climate Policy Peter Lund joined them.',
      'deputy minister for the economy and climate policy → minister for the economy and climate policy',
    ],
    [
      'Lund thanked the crews for the long search.',
      'Minister Joost van der Varde thanked the crews for the long search. Minister Kaja Lund joined them.',
      'Lund → van der Varde',
    ],
  ])('leaves nothing of what it takes away: %s', (draft, source, fix) => {
    expect(fixesFor(source, draft)).toContain(fix);
  });
});

describe('what it does not mention', () => {
  const source = 'They spoke of the shadow fleet in the strait.';
  it.each([
    ['It does not mention the shadow fleet.', ['denies-what-source-says: It does not mention the shadow fleet']],
    ['It does not mention the lighthouse.', []],
    ['It mentions the shadow fleet.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});
