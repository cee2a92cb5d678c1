import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'In this regard Deputy Minister Haarlund warmly welcomed Minister Verrin’s decision to open a pilots’ school in Rendt in the shortest time possible. ' +
  'The two praised Haarlund’s proposal for a common register of nets in the strait.';

describe('what is somebody’s', () => {
  it.each([
    [
      'Haarlund’s decision to open a pilots’ school in Rendt in the shortest possible time was warmly welcomed.',
      'Haarlund',
    ],
    ['They praised Verrin’s proposal of a common register of nets.', 'Verrin'],
    [
      'The common register of nets in the strait was praised, and so was Haarlund’s decision to open a school in Rendt.',
      'Haarlund',
    ],
  ])('is another’s in the source: %s', (draft, name) => {
    expect(against(source, draft)).toEqual([`role-reversed: ${name}`]);
  });

  it.each([
    'Verrin’s decision to open a pilots’ school in Rendt was warmly welcomed.',
    'They praised Haarlund’s proposal for a common register of nets.',
    'Haarlund’s decision to wait was warmly welcomed.',
    'Haarlund’s joy at the pilots’ school in Rendt was plain.',
    'The readout does not say why Haarlund’s decision to open a pilots’ school in Rendt was welcomed.',
  ])('is theirs in the source, too, or cannot be told: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('cannot be told of two', () => {
    const both = `${source} The crews praised Minister Lind’s decision to open a pilots’ school in Rendt in the shortest time. Minister Lind signed it.`;
    const draft =
      'The common register of nets in the strait was praised, and so was Haarlund’s decision to open a school in Rendt.';
    expect(against(both, draft)).toEqual([]);
  });

  it('is put right by the name', () => {
    expect(fixesFor(source, 'They praised Verrin’s proposal of a common register of nets.')).toEqual([
      'Verrin → Haarlund',
    ]);
  });
});
