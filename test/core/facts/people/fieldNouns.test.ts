import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/core/facts/extractFacts.js';

/** The offices and the people of a sentence, in order. */
function found(sentence: string): string[] {
  return extractFacts(sentence).facts.flatMap(fact =>
    fact.kind === 'office' || fact.kind === 'person' ? [fact.text] : [],
  );
}

describe('a field of an office that no table knows', () => {
  it.each([
    [
      'Assistant Secretary for Reef Financing and Financial Crimes Ilse Haarlund spoke.',
      'Reef Financing and Financial Crimes',
    ],
    ['Deputy Minister for Kelp Farming and Fish Breeding Tomas Verrin spoke.', 'Kelp Farming and Fish Breeding'],
    ['Minister for Buoy Standardization Marta Osk spoke.', 'Buoy Standardization'],
    ['Minister for Island Corporations, Marta Osk, spoke.', 'Island Corporations'],
    ['“The quay is open,” said Minister for Transport and Coastal Affairs Marta Osk.', 'Transport and Coastal Affairs'],
    ['Minister for Fisheries and Lighthouse Affairs, Marta Osk, spoke.', 'Fisheries and Lighthouse Affairs'],
    ['Minister for Housing and Urban Renewal Marta Osk spoke.', 'Housing and Urban Renewal'],
    ['Minister for Coastal Safety Tomas Verrin spoke.', 'Coastal Safety'],
  ])('belongs to it: %s', (sentence, field) => {
    const [office, person] = found(sentence);
    expect(office).toMatch(new RegExp(`for ${field}$`));
    expect(person).toMatch(/^(?:Ilse Haarlund|Tomas Verrin|Marta Osk)$/);
  });

  it.each([
    ['Ana Lind, the Minister of Works and Amb. Ole Roe spoke.', ['Ana Lind', 'Minister of Works', 'Amb.', 'Ole Roe']],
    [
      'Makila Roe, the assistant secretary for international reefs and the Tellins, spoke.',
      ['Makila Roe', 'assistant secretary for international reefs and the Tellins'],
    ],
    [
      'They met Ana Lind, minister of defence and Jon Strand, in Marl.',
      ['Ana Lind', 'minister of defence', 'Jon Strand'],
    ],
    [
      'They met Ana Lind, minister of defence and the mayor of Marl.',
      ['Ana Lind', 'minister of defence', 'mayor of Marl'],
    ],
    [
      'Ana Lind, the minister for international reefs visiting Norvik, spoke.',
      ['Ana Lind', 'minister for international'],
    ],
    ['Secretary for Harbours Manning spoke.', ['Secretary for Harbours', 'Manning']],
    [
      'Minister of Defence Keating and Minister of Health Osk spoke.',
      ['Minister of Defence', 'Keating', 'Minister of Health', 'Osk'],
    ],
  ])('is not a name: %s', (sentence, all) => {
    expect(found(sentence)).toEqual(all);
  });
});

describe('a word that no table knows', () => {
  it.each([
    [
      'Secretary for Finance and Public Credit Carla Ask Roe spoke.',
      ['Secretary for Finance and Public Credit', 'Carla Ask Roe'],
    ],
    ['Secretary for Public Lind spoke.', ['Secretary for Public', 'Lind']],
    [
      'Commander of the Joint Force Command Tellin General Boris Roe spoke.',
      ['Commander of the Joint Force Command Tellin', 'Boris Roe'],
    ],
    ['Secretary of Defence Varga met General Boris Roe.', ['Secretary of Defence', 'Varga', 'Boris Roe']],
  ])('ends a field or a command before a name: %s', (sentence, all) => {
    expect(found(sentence)).toEqual(all);
  });
});
