import { describe, expect, it } from 'vitest';
import { against, reported } from './support.js';

describe('periods of a contract', () => {
  const source =
    'The contract has a three-year base period and two two-year option periods. The first ships leave Norvik in May.';

  it.each([
    'With both options the contract lasts seven years.',
    'The options come to four years beyond the base.',
    'The contract runs for up to five years with one option.',
  ])('add up: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('add up to nothing else', () => {
    expect(against(source, 'With both options the contract lasts eight years.')).not.toEqual([]);
  });
});

describe('what a source names in a row', () => {
  const source =
    'Officials from the Ministry of Trade, the Office of Energy and Budget, National Harbour Council, the Coastal Rescue Agency (CRA), and the Ministry of ' +
    'Health sat down with the council. Voting for the decision were Ana Lind, Chair; Boris Roe, Vice Chair; Carla Ask; Dario Mel; and Edda Varn.';

  it.each(['Officials from five ministries and offices came.', 'Five officials voted for the decision.'])(
    'may be counted: %s',
    draft => {
      expect(against(source, draft)).toEqual([]);
    },
  );

  it.each(['Officials from eight ministries and offices came.', 'Eight officials voted for the decision.'])(
    'is counted: %s',
    draft => {
      expect(against(source, draft)).not.toEqual([]);
    },
  );
});

describe('the next of a row', () => {
  const source = 'Haarlund and Verrin held the second round of the talks in Norvik.';

  it.each([
    ['No date was given for a third round.', []],
    ['They are to hold a third round of the talks in Norvik.', ['number-mismatch: third']],
    ['They held the third round of the talks in Norvik.', ['number-mismatch: third']],
  ])('%s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

describe('a language', () => {
  const source = 'The first step is a pilot of what are called “Oficinas Seguras”, which open in Norvik.';

  it.each(['The pilot is called "Oficinas Seguras," Spanish for safe offices.', 'Verrin told the press in French.'])(
    'is nobody’s country: %s',
    draft => {
      expect(against(source, draft)).toEqual([]);
    },
  );

  it('is not what a country does', () => {
    expect(against(source, 'The Spanish minister opened the pilot in Norvik.')).not.toEqual([]);
  });
});

describe('a month of what a writer knows besides', () => {
  const source = 'The forecasts that the council gave out in November see no change.';
  const background = (sentence: string): string =>
    `## Key takeaways\n\nThe forecasts see no change.\n\n## Background\n\n${sentence}`;

  it('is not the source’s month of another year', () => {
    const found = against(source, background('The harbour raised its fees between May 2022 and November 2023.'));
    expect(found.filter(one => !one.startsWith('hint'))).toEqual([]);
  });

  it('is it in a report', () => {
    expect(against(source, 'The forecasts that the council gave out in November 2024 see no change.')).not.toEqual([]);
  });
});

describe('a release in the first person', () => {
  it('tells of whoever gives it out', () => {
    const source =
      '# Harbour Minister Visits Tellin\n\nMay 14, 2026\n\nHarbour Minister Ilse Haarlund\n\n' +
      'Next week I will visit the salt works at Tellin to see how they run. I will meet representatives of the High Commissioner for Buoys.\n';
    expect(reported('Haarlund plans to see the salt works and to meet the buoy commissioner.', source)).toEqual([]);
  });
});

describe('a part of the world', () => {
  it('holds what a source names more closely', () => {
    const source = 'Deputy Minister Haarlund will travel to Central Asia in June and meet bankers there.';
    expect(against(source, 'On the Asian leg Haarlund will meet bankers.')).toEqual([]);
  });
});

describe('the office of another', () => {
  const source =
    'Under Secretary of the Treasury for Trade and Energy Ana Lind and Assistant Secretary for Harbour Financing Boris Roe will travel to Norvik.';

  it('is found though the source says more of it', () => {
    const draft = 'Boris Roe, the under secretary for trade and energy, will travel to Norvik.';
    expect(against(source, draft)).toEqual(['office-mismatch: Boris Roe, the under secretary for trade and energy']);
    expect(against(source, 'Ana Lind, the under secretary for trade and energy, will travel to Norvik.')).toEqual([]);
  });
});
