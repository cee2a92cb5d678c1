import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const source = [
  'The boats were designed by islanders and their partners at the firm Marsegal in Velgor.',
  'The indictment says that Jon Keys gave members of the club the codes of the harbour office.',
  'Strait pilots sang. Two firms, Ledvik and Fandall, will put $20 million into the docks of Tarn.',
].join(' ');

describe('a name that no source has', () => {
  it.each([
    ['The indictment says Keyes gave members of the club the codes.', ['name-misspelt: Keyes']],
    ['The indictment says Keys gave members of the club the codes.', []],
    ['Islanders and their partners at Marsegel designed the boats.', ['name-misspelt: Marsegel']],
    // Another form of a word is no slip.
    ['Pilots crossed the Straits, singing.', []],
    // Nor is one with the accents that the source leaves out.
    ['Islanders and their partners at Mársegal designed the boats.', []],
  ])('is spelt as the source spells the one that it is like: %s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

it('finds a name that the source has with what is somebody’s behind it alone', () => {
  const source = 'They spoke of the fall of Assund’s brutal regime, and of nets.';
  expect(against(source, 'They spoke of the fall of the Assand regime.')).toEqual(['name-misspelt: Assand']);
  expect(against(source, 'They spoke of the fall of the Assund regime.')).toEqual([]);
});
