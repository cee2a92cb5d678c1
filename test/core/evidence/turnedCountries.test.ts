import { describe, expect, it } from 'vitest';
import { against, readoutOf, verdictsOf } from './support.js';

const source =
  'They spoke of U.S. assistance to India and of Norway’s support for Denmark’s fleet. Exports from Chile to Peru rose. Latvia and Estonia exchanged views on the debts of each to the other.';

describe('what goes from one country to another', () => {
  it.each([
    ['They spoke of Indian assistance to the United States.', 'Indian assistance to the United States'],
    ['They spoke of Denmark’s support for Norway.', 'Denmark’s support for Norway'],
    ['They spoke of exports from Peru to Chile.', 'Peru to Chile'],
  ])('is told where it goes the other way: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`role-reversed: ${words}`]);
  });

  it.each([
    ['They spoke of American assistance to India.'],
    ['They spoke of Norwegian support for Denmark.'],
    ['They spoke of exports from Chile to Peru.'],
    ['They spoke of Danish visits to Norway.'],
  ])('is left where it goes as the source says, or the source has no such thing: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('can be turned round', () => {
    const [verdict] = verdictsOf('They spoke of Denmark’s support for Norway.', readoutOf(source)).filter(
      one => one.rule,
    );
    expect(verdict?.fixes.flatMap(({ edits }) => edits.map(one => one.text))).toEqual(['Norway', 'Denmark']);
  });
});
