import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const source =
  'Minister Verrin will stress the urgent need for direct pilot talks between the harbours. ' +
  'The council granted night permits after he had asked for night permits.';

describe('what is brought about in the draft and only wanted in the source', () => {
  it('is a warning', () => {
    expect(against(source, 'Verrin has secured direct pilot talks between the harbours.')).toEqual([
      'stronger-than-source: secured direct pilot talks between the harbours',
    ]);
  });

  it.each([
    'Verrin obtained night permits.',
    'Verrin has not secured direct pilot talks.',
    'Verrin stressed the need for direct pilot talks.',
  ])('is none: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is none where the source speaks of it in any other way', () => {
    const both = `${source} The direct pilot talks between the harbours begin in May.`;
    expect(against(both, 'Verrin has secured direct pilot talks between the harbours.')).toEqual([]);
  });
});

describe('what is ruled out in the draft', () => {
  const will =
    'Minister Verrin said he would be holding pilot talks with some of the harbours. He saw no need for night tolls. They spoke of winter tolls.';

  it('is an error where the source says that it will be', () => {
    expect(against(will, 'Verrin ruled out pilot talks with other harbours.')).toEqual([
      'denies-what-source-says: ruled out pilot talks with other harbours',
    ]);
  });

  it.each(['Verrin ruled out night tolls.', 'Verrin ruled out winter tolls.', 'Verrin has not ruled out pilot talks.'])(
    'is none where it does not: %s',
    draft => {
      expect(against(will, draft)).toEqual([]);
    },
  );
});
