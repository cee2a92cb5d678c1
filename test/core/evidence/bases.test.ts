import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'Firms of several towns take part. They include Vellin Works Inc. of Marlow, Ohio; Orrin Ropes and Tasker Sails, both of Tarnby, Texas; Leonde ' +
  'Charts Ltd. (LCL), Oskeby, Ohio; and Brask Pumps in Fennel, Texas. ' +
  'The cutter Haddock is a patrol boat, homeported in St. Orlan, Texas. ' +
  'Ana Roe, 41, of Tarnby, and Jon Falk, 38, of Fennel, were fined. Nolde Yards and Perrin Oars of Fennel, Texas, were not.';

describe('where somebody or a body is from', () => {
  it.each([
    ['The Vellin Works of Tarnby takes part.', 'Tarnby', 'Marlow'],
    ['Vellin Works, based in Tarnby, takes part.', 'Tarnby', 'Marlow'],
    ['The Tarnby-based Vellin Works takes part.', 'Tarnby', 'Marlow'],
    ['The Tarnby firm Vellin Works takes part.', 'Tarnby', 'Marlow'],
    ['Orrin Ropes and Tasker Sails, both of Oskeby, take part.', 'Oskeby', 'Tarnby'],
    ['Leonde Charts, of Tarnby, Texas, draws the charts.', 'Tarnby', 'Oskeby'],
    ['The Haddock has its home port in Oskeby.', 'Oskeby', 'St. Orlan'],
    ['Roe, 41, of Marlow, was fined.', 'Marlow', 'Tarnby'],
  ])('is another place in the source: %s', (draft, wrong, right) => {
    expect(against(source, draft)).toEqual(expect.arrayContaining([`place-mismatch: ${wrong}`]));
    expect(fixesFor(source, draft)).toContain(`${wrong} → ${right}`);
  });

  it.each([
    'Vellin Works of Marlow and Tasker Sails of Tarnby take part.',
    'Vellin Works, an Ohio firm, takes part, and so does Leonde Charts of Ohio.',
    'Orrin Ropes and Tasker Sails, both of Tarnby, take part.',
    'The Haddock, based in St. Orlan, is a patrol boat.',
    'Ana Roe of Tarnby was fined, and so was Falk, 38, of Fennel.',
    // Each has its own place.
    'Vellin Works and Tasker Sails, of Marlow and Tarnby, take part.',
    'Tasker Sails and Vellin Works, from Tarnby, Texas, and Marlow, take part.',
    // Where something is or is done is not where somebody is from.
    'Vellin Works in Tarnby takes part.',
    'Brask Pumps of Marlow takes part.',
    // Of a row before one place the first may be from elsewhere.
    'Nolde Yards of Marlow was not fined.',
    'Brask Pumps of Fennel takes part.',
  ])('is theirs, or cannot be told: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('place-mismatch'))).toEqual([]);
  });

  it('may be a place that the sentence names with nobody', () => {
    const also = 'Vellin Works of Marlow, Ohio, moved its yards to Tarnby. Tasker Sails of Tarnby, Texas, did not.';
    expect(against(also, 'Vellin Works of Tarnby moved.')).toEqual([]);
  });
});

describe('a name that no source has in a row of names with their places', () => {
  it('is told among others that the source has', () => {
    const draft = 'Taking part are Vellin Works of Marlow, Tasker Sails of Tarnby and Astorin Nets of Oskeby, Ohio.';
    expect(against(source, draft)).toEqual(['unsupported-fact: Astorin Nets']);
    expect(against(source, draft.replace('Astorin Nets', 'Leonde'))).toEqual([]);
  });
});
