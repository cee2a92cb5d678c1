import { describe, expect, it } from 'vitest';
import { knownCountries } from '../../../src/core/evidence/knownCountries.js';
import { readSourceText } from '../../../src/core/evidence/sourceEvidence.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { joinLines } from '../joinLines.js';
import { against, readoutOf, reported, sourcesWith } from './support.js';

const notes = joinLines('', 'ENDS', '', 'Note to editors:', 'The panel has 14 members. It sits in Buenos Aires.', '');

describe('what stands on the page, outside the release’s own words', () => {
  it.each([['The panel’s 14 members agreed.'], ['The panel sits in Buenos Aires.']])('is no alarm: %s', draft => {
    expect(reported(draft, readoutOf('') + notes)).toEqual([]);
  });

  it.each([
    ['The panel’s 15 members agreed.', '15'],
    ['The panel’s 14 ships sailed.', '14'],
    ['They gave $14 million.', '$14 million'],
  ])('is something else: %s', (draft, words) => {
    expect(reported(draft, readoutOf('') + notes)).toEqual([`unsupported-fact: ${words}`]);
  });
});

describe('the country of a body whose name does not say it', () => {
  const at = (text: string): ReadonlySet<string> => {
    const readout = importReadout(text);
    return knownCountries(sourcesWith(text).map(source => ({ ...readSourceText(readout), source, readout })));
  };

  it.each([
    ['The Oireachtas published the report.', 'Ireland'],
    ['The Dáil voted on the report.', 'Ireland'],
    ['The Folketing voted on the report.', 'Denmark'],
    ['The Kremlin published the report.', 'Russia'],
  ])('%s', (text, country) => {
    expect([...at(`# Report\n\n${text}\n`)]).toEqual([country]);
  });

  it('is of nobody in another word', () => {
    expect([...at('# Report\n\nThe Dáilín and the Kremlinologists published the report.\n')]).toEqual([]);
  });
});

describe('a house that says in which city it was', () => {
  const source = 'Haarlund welcomed Verrin to Downing Street.';

  it('stands for it', () => {
    expect(against(source, 'Haarlund welcomed Verrin in London.')).toEqual([]);
  });

  it.each([
    ['Haarlund welcomed Verrin in Paris.', source, 'Paris'],
    ['Haarlund welcomed Verrin in London.', 'Haarlund thanked a spokesperson of Downing Street.', 'London'],
  ])('does not stand for it: %s', (draft, of, place) => {
    expect(against(of, draft)).toEqual([expect.stringContaining(`: ${place}`)]);
  });
});

describe('a city that has the name of a state', () => {
  it.each([['The ministers met in New York.'], ['They spoke of the cables in New York.']])('is a city: %s', draft => {
    expect(against('The ministers met in Boston.', draft)).toEqual([expect.stringContaining(': New York')]);
  });

  it('holds a city of the source where the words say so', () => {
    expect(against('The ministers met in Boston.', 'The ministers met in Massachusetts.')).toEqual([]);
  });
});

describe('the last of a row of places', () => {
  const source = 'They searched houses in Boston, Chicago and Ardholm.';

  it('is one that no source has', () => {
    expect(against(source, 'They searched houses in Boston, Chicago and Westmark.')).toEqual([
      'place-mismatch: Westmark',
    ]);
  });

  it.each([[source], ['They searched houses in Boston and Chicago, and Westmark agreed.']])(
    'is right, or is no place: %s',
    draft => {
      expect(against(source, draft)).toEqual([]);
    },
  );
});

describe('a correction', () => {
  const source = readoutOf('They gave 41,000 crowns to the harbours.');
  const note =
    'an earlier version of this article said that they gave 40,000 crowns. They gave 41,000, as it was said on 14 May 2026.';

  it.each([`**Correction, 5 March 2031:** ${note}`, `## Corrections\n\nOn 5 March 2031: ${note}`])(
    'may say what was wrong, and when it was put right: %s',
    draft => {
      expect(reported(`They gave 41,000 crowns.\n\n${draft}`, source)).toEqual([]);
    },
  );

  it('is what begins as one', () => {
    expect(reported('The correction of the charts took 40,000 crowns.', source)).not.toEqual([]);
    expect(reported('The ministers said: They gave 40,000 crowns to the harbours.', source)).toEqual([
      'number-mismatch: 40,000',
    ]);
  });
});
