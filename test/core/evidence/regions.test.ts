import { describe, expect, it } from 'vitest';
import { countries, lettersOfRegion } from '../../../src/core/facts/lexicon/countries.js';
import { places } from '../../../src/core/facts/lexicon/places.js';
import { against } from './support.js';

describe('a country that the draft calls by its region', () => {
  const source =
    'The Latvian Foreign Minister met with Minister Verrin of Kenya. They discussed common values and the position on pilots.';

  it.each([
    ['Her host praised the way the Baltic nations line up.', []],
    ['Verrin spoke for the East African country.', []],
    ['Verrin spoke for a West African nation.', ['unsupported-fact: West African']],
    ['Verrin spoke for the Latin American country.', ['unsupported-fact: Latin American']],
    ['Verrin spoke for the Asian country.', ['unsupported-fact: Asian']],
    ['Verrin spoke for the Pacific kingdom.', ['unsupported-fact: Pacific']],
    // Whoever else is meant.
    ['Verrin spoke of Asia.', []],
    ['Asian ministers were glad.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it('is one of those that are counted', () => {
    const row =
      'Statement of the Foreign Ministers of Argentina, Brazil, Chile, Colombia, Guatemala, Mexico, Paraguay, Peru e Uruguay. The undersigned ministers reiterate their call for the dialogue in Venezuela to continue.';
    expect(against(row, 'Nine Latin American foreign ministers have renewed their call for dialogue.')).toEqual([]);
    expect(against(row, 'Eight Latin American foreign ministers have renewed their call for dialogue.')).toEqual([
      'unsupported-fact: Eight',
    ]);
    expect(against(row, 'Nine African foreign ministers have renewed their call for dialogue.')).toEqual([
      'unsupported-fact: African',
    ]);
  });
});

describe('the table of regions', () => {
  it('has a place for each, and every country in one', () => {
    const names = new Set(places.map(({ name }) => name));
    expect([...lettersOfRegion.keys()].filter(name => !names.has(name))).toEqual([]);
    const letters = new Set([...lettersOfRegion.values()].flatMap(one => one.split('')));
    expect(
      countries.filter(({ regions }) => regions === '' || regions.split('').some(one => !letters.has(one))),
    ).toEqual([]);
  });
});

describe('a part of the world', () => {
  const source =
    'They spoke of fishing crews who flee storms on their way from the Middle East to Norvik, and of nets.';

  it('does not take the place of another', () => {
    expect(
      against(source, 'They spoke of fishing crews who flee storms on their way from North Africa to Norvik.'),
    ).toEqual(['place-mismatch: North Africa']);
    expect(
      against(source, 'They spoke of fishing crews who flee storms on their way from the Middle East to Norvik.'),
    ).toEqual([]);
  });
});
