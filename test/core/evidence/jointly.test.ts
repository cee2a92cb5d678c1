import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('what somebody does with others', () => {
  const source =
    'Haarlund will then travel to Rendt, where she will co-chair the conference on herring that takes place in April. ' +
    'Minister Verrin led the delegation of Estoria to the fair of nets in Norvik.';

  it('is more when it is done alone', () => {
    const draft = 'Haarlund will chair the conference on herring in April.';
    expect(against(source, draft)).toEqual(['hint stronger-than-source: chair']);
    expect(fixesFor(source, draft)).toEqual(['chair → co-chair']);
    expect(against(source, 'In April, Haarlund chairs the conference on herring in Rendt.')).toEqual([
      'hint stronger-than-source: chairs',
    ]);
  });

  it.each([
    'Haarlund will co-chair the conference on herring in April.',
    'Haarlund will chair the conference on herring in April with a colleague.',
    'Haarlund will chair, together with a colleague, the conference on herring in April.',
    'Haarlund and a colleague chair the conference on herring in April.',
    'Haarlund will help chair the conference on herring in April.',
    'The chairs of the conference on herring in April sit in Rendt.',
    'Verrin led the delegation of Estoria to the fair of nets.',
  ])('is told so: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is more of who led with somebody, in any form of the word, at the start of a sentence too', () => {
    const led =
      'Haarlund co-led the round table on lighthouses in Rendt, which was called for by the fishing villages.';
    expect(fixesFor(led, 'Haarlund led the round table on lighthouses in Rendt.')).toEqual(['led → co-led']);
    expect(fixesFor(source, 'Chairing the conference on herring in April, Haarlund will travel to Rendt.')).toEqual([
      'Chairing → Co-chairing',
    ]);
  });

  it('may be done alone where the source says so too', () => {
    const both = `${source} Haarlund will chair the conference on herring, which two others co-chair with her.`;
    expect(against(both, 'Haarlund will chair the conference on herring in April.')).toEqual([]);
  });
});
