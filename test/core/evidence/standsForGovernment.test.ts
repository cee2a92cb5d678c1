import { describe, expect, it } from 'vitest';
import { against, reported, readoutOf } from './support.js';

describe('a capital', () => {
  const source =
    'Verrin spoke with Italian minister Ana Lind about the truce in Gaza and urged restraint. A government will be formed in Israel.';

  it.each([
    'Verrin speaks to Rome about the truce and urged restraint.',
    'Norvik and Rome urged restraint about the truce.',
    'A government has been formed in Jerusalem.',
  ])('stands for a government: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is a place where something is', () => {
    expect(against(source, 'Verrin went ashore in Rome.')).toEqual(['place-mismatch: Rome']);
  });
});

describe('who governs', () => {
  it('is called by a house', () => {
    const draft = 'The White House and Norvania will work on it.';
    expect(against('Verrin spoke to the President of the United States about it.', draft)).toEqual([]);
    expect(against('Verrin spoke to the President of Chile about it.', draft)).toEqual([
      'unsupported-fact: The White House',
    ]);
  });

  it('is called by a people', () => {
    expect(against('They met the President of France.', 'The Frenchman met them.')).toEqual([]);
  });
});

describe('an anniversary', () => {
  it('begins another year', () => {
    const source = 'They spoke ahead of the two year anniversary of the strike.';
    expect(against(source, 'With the strike about to enter its third year, they spoke.')).toEqual([]);
    expect(against(source, 'With the strike about to enter its fifth year, they spoke.')).toEqual([
      'unsupported-fact: fifth',
    ]);
  });

  it('is a day of the release’s in another year', () => {
    const draft = 'The strike began on May 14, 2024, so that they met on the anniversary.';
    expect(reported(`## Background\n\n${draft}`, readoutOf('They spoke of the strike.'))).toEqual([
      'hint unsupported-fact: May 14, 2024',
    ]);
  });
});
