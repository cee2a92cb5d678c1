import { describe, expect, it } from 'vitest';
import { against, readoutOf, verdictsOf } from './support.js';

const source = 'Storms shut the ports of southwest Estoria, and crews from there found shelter in Rendt.';

describe('the part of a country in which something is', () => {
  it.each([
    ['Storms shut the ports in the northwest of Estoria.', 'northwest'],
    ['Storms shut the ports of northern Estoria.', 'northern'],
    ['Storms shut the ports of north-eastern Estoria.', 'north-eastern'],
  ])('is held against the source: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`place-mismatch: ${words}`]);
  });

  it.each([
    ['Storms shut the ports in the southwest of Estoria.'],
    ['Storms shut the ports of southern Estoria.'],
    ['Norvik lies in the northwest.'],
  ])('is as in the source, or told of another place: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is mended in the form of the draft', () => {
    const [verdict] = verdictsOf('Storms shut the ports of northwestern Estoria.', readoutOf(source)).filter(
      one => one.rule,
    );
    expect(verdict?.fixes.flatMap(({ edits }) => edits.map(one => one.text))).toEqual(['southwestern']);
  });
});
