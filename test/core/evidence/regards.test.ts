import { describe, expect, it } from 'vitest';
import { reported, verdictsOf } from './support.js';

const met =
  '# Readout of Harbour Commissioner Ilse Haarlund’s Meeting With Minister Tomas Verrin of Norway\n\nHarbour Commissioner Ilse Haarlund met with Tomas Verrin, Norwegian Minister of Fisheries, in Norvik today.\n\n' +
  'Haarlund thanked Minister Verrin for the use of the lightships in the strait. She expressed appreciation for the generous contribution made by Norway to the survey of the northern reefs.\n';
const called =
  '# Readout of President Ana Lind’s Call with Prime Minister Ole Roe of Estoria\n\nPresident Ana Lind spoke today with Ole Roe, Prime Minister of Estoria, to thank him for the gift of two lighthouse lamps. The President and the Prime Minister also spoke of the reefs.\n';
const unnamed =
  '# PM call with President Varga of Estoria\n\nThe Prime Minister spoke to Estorian President Varga this morning.\n\nPresident Varga congratulated him on his appointment, and the Prime Minister stressed the importance of the ferries from Aster Pier. President Varga thanked the Prime Minister for the steady support of the pilots.\n';

function reversals(draft: string, source: string): string[] {
  return verdictsOf(draft, source)
    .filter(({ rule }) => rule === 'role-reversed')
    .map(({ words }) => words);
}

describe('who has thanks or praise for whom', () => {
  it.each([
    ['The Norwegians expressed appreciation for the contribution to the survey of the northern reefs.', 'Norwegians'],
    ['Norwegian leaders voiced their appreciation for help with the survey of the northern reefs.', 'Norwegian'],
  ])('is turned round where a country is told to have it: %s', (draft, words) => {
    expect(reported(draft, met)).toEqual([`role-reversed: ${words}`]);
  });

  it.each([
    ['Roe thanked Lind for the gift of two lighthouse lamps.', called, 'Roe'],
    ['Roe opened the call by thanking Lind for the gift of two lighthouse lamps.', called, 'Roe'],
    ['The prime minister congratulated Mr Varga on his appointment.', unnamed, 'prime minister'],
    ['Ole Aster called. Mr Aster thanked Mr Varga for the steady support of the pilots.', unnamed, 'Aster'],
  ])('is turned round: %s', (draft, source, words) => {
    expect(reversals(draft, source)).toEqual([words]);
  });

  it.each([
    ['Lind began by thanking Roe for the gift of two lighthouse lamps.', called],
    ['Haarlund expressed her appreciation for what Norway has given to the survey of the northern reefs.', met],
    ['Estoria expressed its appreciation for the Norwegian contribution to the survey of the reefs.', met],
    ['The Norwegian minister was thanked for the use of the lightships in the strait.', met],
    ['Norway was praised for its contribution to the survey of the northern reefs.', met],
    ['The Norwegians praised the ferries of the northern islands.', met],
    [
      'The Norwegians expressed appreciation for the contribution to the survey of the reefs.',
      `${met}\nMinister Verrin expressed appreciation for the contribution of Estoria to the survey of the northern reefs.\n`,
    ],
    [
      'The Norwegians expressed appreciation for the survey of the northern reefs.',
      met.replace('She expressed', 'They expressed'),
    ],
    [
      'The Norwegian side voiced gratitude for the survey of the northern reefs.',
      met.replace(
        'She expressed appreciation for the generous contribution made by Norway to the survey of',
        'Minister Brand expressed his gratitude for the survey and told of the Norwegian people of',
      ),
    ],
    ['Lind thanked Roe for the gift of two lighthouse lamps.', called],
    ['Mr Varga congratulated the prime minister on his appointment.', unnamed],
    ['Ole Aster called. Mr Varga thanked Mr Aster for the steady support of the pilots.', unnamed],
    [
      'Ole Aster called. Mr Aster thanked Mr Varga for the steady support of the pilots.',
      `${unnamed}\nThe Prime Minister thanked President Varga for the steady support of the pilots.\n`,
    ],
  ])('is as in the source, or cannot be told: %s', (draft, source) => {
    expect(reversals(draft, source)).toEqual([]);
  });

  it('says who has it in the source', () => {
    const draft = 'The Norwegians expressed appreciation for the contribution to the survey of the northern reefs.';
    const [told] = verdictsOf(draft, met).filter(({ rule }) => rule === 'role-reversed');
    expect(told?.why).toBe(
      'In the source it is the other way round: Ilse Haarlund did this, not Norwegians. Correct who did it.',
    );
    expect(told?.source).toEqual([met.slice(met.indexOf('She ')).trim()]);
  });
});
