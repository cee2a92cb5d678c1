import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('the year in which something began', () => {
  const source = 'The blockade of the Rendt harbours has hurt the pilots since it began in 2022.';

  it('is wrong in background where the words around it are the same', () => {
    const draft = (year: string): string =>
      `## Background\n\nSince the blockade of the Rendt harbours began in ${year}, the pilots have been hurt.`;
    expect(against(source, draft('2021'))).toEqual(['date-mismatch: 2021']);
    expect(against(source, draft('2022'))).toEqual([]);
    expect(against(source, '## Background\n\nThe herring market opened in 2021.')).toEqual([
      'hint unsupported-fact: 2021',
    ]);
  });
});

describe('an acronym behind what it stands for', () => {
  const source =
    'The office is exercising the final option in the Berth and Quay Services contract, known as BQS. It bans Liquified Natural Gas (LNG) from the quays.';

  it.each([
    ['The option is in the Berth and Quay Support contract, or BQS.', 'acronym-expansion: Berth and Quay Support'],
    ['It bans liquefied petroleum gas, or LNG, from the quays.', 'acronym-expansion: liquefied petroleum gas'],
  ])('is wrong with another word: %s', (draft, found) => {
    expect(against(source, draft)).toEqual([found]);
  });

  it.each([
    'The option is in the Berth and Quay Services contract, or BQS.',
    'It bans liquefied natural gas, or LNG, from the quays.',
    'It bans liquefied natural gas (LNG) from the quays.',
  ])('is as in the source: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('offices read to their end', () => {
  const source =
    'They signed it within the official visit to Norvania of the President of the country, Marie Coler. “It is so,” said Brent Snyde, Deputy ' +
    'Assistant Secretary for the Coast’s rescue programme. Domestic Policy Adviser to the Vice President Kristine Luce met Vice President Harries.';

  it.each([
    ['They signed it on the visit of Prime Minister Marie Coler.', ['office-mismatch: Prime Minister']],
    ['Assistant Secretary Brent Snyde said it is so.', ['office-mismatch: Assistant Secretary']],
    ['They signed it on the visit of President Marie Coler.', []],
    ['Deputy Assistant Secretary Brent Snyde said it is so.', []],
    ['Kristine Luce, domestic policy adviser to Vice President Kamala Harries, met her.', []],
  ])('are held against the source’s: %s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

describe('places that a source names together', () => {
  const source = 'The ministers opposed attempts to change the status quo by force in the East and South China Seas.';

  it('are named one by one', () => {
    const draft = (sea: string): string =>
      `They opposed attempts to change the status quo by force in the East China Sea and the ${sea}.`;
    expect(against(source, draft('South China Sea'))).toEqual([]);
    expect(against(source, draft('Yellow Sea'))).toEqual(['unsupported-fact: Yellow Sea']);
  });
});

describe('a sea or a state', () => {
  it('holds no strait', () => {
    const source = 'Verrin shared concerns about the increased military activities in the Taiwan Strait.';
    expect(
      against(source, 'Verrin voiced concerns about increased military activities in the South China Sea.'),
    ).toEqual(['place-mismatch: South China Sea']);
  });
});

describe('a country in a row', () => {
  it('is put right by the one that stands there', () => {
    const source = 'Verrin spoke with the ministers of France and Spain about nets.';
    expect(fixesFor(source, 'Verrin spoke with the ministers of France and Germany about nets.')).toEqual([
      'Germany → Spain',
    ]);
  });
});

describe('a part of a country', () => {
  it('holds no city of another', () => {
    expect(against('Verrin spoke of cables in Paris.', 'Verrin spoke of cables in Scotland.')).toEqual([
      'place-mismatch: Scotland',
    ]);
  });
});

describe('a state', () => {
  it('does not hold a city that is known to lie in another', () => {
    const source = 'The charge was filed in the district court in Detroit.';
    expect(against(source, 'The charge was filed in the district court in Ohio.')).toEqual(['place-mismatch: Ohio']);
    expect(against(source, 'The charge was filed in the district court in Michigan.')).toEqual([]);
  });
});

describe('a row of names by itself', () => {
  it('is held against the source', () => {
    const source = 'The measures cover Norholm, Rendt Harbour and Water Island.';
    expect(against(source, '- **Which places:** Norholm, Rendt Harbour and Buck Island.')).toEqual([
      'place-mismatch: Buck Island',
    ]);
    expect(against(source, '- **Which places:** Norholm, Rendt Harbour and Water Island.')).toEqual([]);
  });
});

describe('a centre of excellence', () => {
  it('is another for another field', () => {
    const source = 'Norvania hosts a patrol mission and a Centre of Excellence for Harbour Safety.';
    expect(against(source, 'It is home to the patrol mission and the Cooperative Cable Centre of Excellence.')).toEqual(
      ['organisation-mismatch: Cooperative Cable Centre of Excellence'],
    );
    expect(against(source, 'It is home to the Centre of Excellence for Harbour Safety.')).toEqual([]);
  });
});

describe('a length told in halves', () => {
  const source = 'The herring fleet has been out of the strait since the storm broke some 19 months ago.';

  it('is about right', () => {
    expect(against(source, 'The fleet has been out since the storm broke about a year and a half ago.')).toEqual([]);
    expect(against(source, 'The fleet has been out since the storm broke about two and a half years ago.')).toEqual([
      'number-mismatch: two and a half',
    ]);
  });
});
