import { describe, expect, it } from 'vitest';
import { articleWith, readoutOf, sourcesWith, verdictsOf } from './support.js';
import { lintArticle } from '../../../src/core/lint.js';

const source = readoutOf(
  'Haarlund thanked Verrin for the use of the lightships.',
  'Minister Verrin noted that he shares the views of Haarlund on the reefs.',
);

function twice(draft: string, from = source): string[] {
  return verdictsOf(draft, from)
    .filter(({ why }) => why.includes('stands on both sides here'))
    .map(({ rule, words }) => `${rule}: ${words}`);
}

describe('somebody who does a thing with or to himself', () => {
  it.each([
    ['Haarlund and Haarlund spoke of the reefs.', 'Haarlund and Haarlund'],
    ['Verrin met Tomas Verrin of Estoria.', 'Verrin met Tomas Verrin'],
    [
      'Verrin asked for more lightships in the strait in a call with Verrin.',
      'Verrin asked for more lightships in the strait in a call with Verrin',
    ],
    ['Verrin noted that he shares Verrin’s views on the reefs.', 'Verrin noted that he shares Verrin'],
    [
      'The deputy minister, Haarlund, told her colleague, Haarlund, of the reefs.',
      'Haarlund, told her colleague, Haarlund',
    ],
  ])('is another: %s', (draft, words) => {
    expect(twice(draft)).toEqual([`role-reversed: ${words}`]);
  });

  it('is another where an office of a country is told to be', () => {
    const met = readoutOf('Haarlund spoke with the Norwegian Fisheries Minister, Ole Roe, of the reefs.');
    expect(twice('Roe met the Norwegian fisheries minister.', met)).toEqual([
      'role-reversed: Roe met the Norwegian fisheries minister',
    ]);
    expect(twice('Roe is the Norwegian fisheries minister.', met)).toEqual([]);
    expect(twice('Roe met the fisheries minister.', met)).toEqual([]);
    expect(twice('Roe met the Portuguese fisheries minister.', met)).toEqual([]);
  });

  it('is another where the other side is of the same country', () => {
    const met = readoutOf('Haarlund spoke with the Norwegian Fisheries Minister, Ole Roe, of the reefs.');
    const beside = (draft: string): string[] =>
      verdictsOf(draft, met).flatMap(({ rule, words, why }) =>
        why.includes('of the same country') ? [`${rule}: ${words}`] : [],
      );
    expect(beside('Roe and his Norwegian counterpart spoke of the reefs.')).toEqual([
      'role-reversed: Roe and his Norwegian counterpart',
    ]);
    expect(beside('Haarlund and her Norwegian counterpart spoke of the reefs.')).toEqual([]);
    expect(beside('Roe and the Norwegian fleet were there.')).toEqual([]);
  });

  it('is another in a headline', () => {
    const told = (headline: string): string[] => {
      const text = articleWith('They spoke of the reefs.', headline);
      return lintArticle({ text, sources: sourcesWith(source) }).verdicts.flatMap(({ rule, span }) =>
        rule === 'role-reversed' ? [text.slice(span.start, span.end)] : [],
      );
    };
    expect(told('Verrin, Verrin speak of reefs')).toEqual(['Verrin, Verrin']);
    expect(told('Haarlund, Verrin speak of reefs')).toEqual([]);
  });

  it.each([
    'Haarlund and Verrin spoke of the reefs.',
    'Haarlund met Verrin before Haarlund left for Tarn.',
    'Verrin met the crews, and Verrin thanked them.',
    'Verrin met Haarlund, who called Verrin a friend.',
    'Haarlund told Verrin that Haarlund would send lightships.',
    'Verrin’s office said Verrin would send lightships.',
    'The harbour is sound, said Verrin; Verrin spoke of the reefs.',
    'Verrin opened the new pier on Verrin Square.',
    'The mayor met Verrin.',
    'Verrin was named Estorian defence minister.',
    'Verrin and the Norwegian defence minister met.',
  ])('is the same, or cannot be told: %s', draft => {
    expect(twice(draft)).toEqual([]);
  });
});
