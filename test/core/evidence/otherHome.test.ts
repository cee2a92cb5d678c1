import { describe, expect, it } from 'vitest';
import { against, verdictsOf, readoutOf } from './support.js';

const source =
  'Also there were the Latvian Minister of Defence, Odo Marsh; the Estonian Minister of Defence, Ina Holm; and Per Brandt, who leads the harbour school.';

describe('somebody beside the country of another', () => {
  it.each([
    ['Odo Marsh of Estonia and Ina Holm of Latvia spoke of ropes.', ['Odo Marsh of Estonia', 'Ina Holm of Latvia']],
    ['Estonia’s Marsh spoke of ropes.', ['Estonia’s Marsh']],
    ['Haarlund met her Latvian colleague, Ina Holm.', ['Latvian colleague, Ina Holm']],
  ])('is told: %s', (draft, places) => {
    expect(against(source, draft)).toEqual(places.map(words => `office-mismatch: ${words}`));
  });

  it.each([
    ['Odo Marsh of Latvia and Ina Holm of Estonia spoke of ropes.'],
    ['Haarlund met her Estonian colleague, Ina Holm.'],
    ['Per Brandt of Estonia spoke of ropes.'],
  ])('is of it, or of none that the source knows: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is no swap where nobody is of that country', () => {
    expect(against(source, 'Odo Marsh of Peru spoke of ropes.').map(one => one.replace(/:.*/, ''))).toEqual([
      'unsupported-fact',
    ]);
  });

  it('can be mended by the country or by the name', () => {
    const [verdict] = verdictsOf('Haarlund met Estonia’s Odo Marsh.', readoutOf(source)).filter(one => one.rule);
    expect(verdict?.fixes.flatMap(({ edits }) => edits.map(one => one.text))).toEqual(['Latvia', 'Ina Holm']);
  });
});
