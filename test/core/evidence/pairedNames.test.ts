import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'The money for the harbours comes from two firms – Leonde and Marcevia. Verrin also thanked Talvik Works and Orrin Freight, and the yards of ' +
  'Brask, Nolde and Fennel.';

describe('a name beside one that the source spells out', () => {
  const spelled = 'They thanked the Pilots and the European External Action Service for the chart.';

  it('is the source’s by its letters, and no others', () => {
    expect(against(spelled, 'They thanked the Pilots and the EEAS.')).toEqual([]);
    expect(against(spelled, 'They thanked the Pilots and the EBRD.')).toEqual(['organisation-mismatch: EBRD']);
  });
});

describe('a name beside one that has another partner in the source', () => {
  it.each([
    ['The money comes from two firms, Leonde and Fincanti.', 'organisation-mismatch: Fincanti', 'Fincanti → Marcevia'],
    ['Two firms, Astorin and Marcevia, give the money.', 'organisation-mismatch: Astorin', 'Astorin → Leonde'],
  ])('%s', (draft, finding, fix) => {
    expect(against(source, draft)).toEqual([finding]);
    expect(fixesFor(source, draft)).toEqual([fix]);
  });

  it('is not told where it has two', () => {
    const two = `${source} The boats come from two firms, Leonde and Talvik.`;
    expect(against(two, 'The money comes from two firms, Leonde and Fincanti.')).toEqual([
      'unsupported-fact: Fincanti',
    ]);
  });

  it.each([
    'The money comes from two firms, Marcevia and Leonde.',
    'Leonde and Brask gave money and yards.',
    'Verrin thanked Talvik Works and Orrin.',
  ])('is the source’s, or cannot be told: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
