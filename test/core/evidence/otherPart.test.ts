import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, reported } from './support.js';

describe('a name that has another part in a sentence of nearly the same words', () => {
  const source =
    'Haarlund and Verrin talked of the efforts to reach a ceasefire in Odesa and urged the greatest restraint among all parties. ' +
    'Norvania’s ministers responded to Moscow’s unprovoked and unjustified raid on the harbour. The Chilean and the Danish ships were there.';

  it.each([
    // Who urges, and where the ceasefire is to be.
    'Copenhagen and Santiago urged the greatest restraint among all parties.',
    // Who says so, and whose raid it is.
    'They responded to a raid on the harbour that Santiago calls “unprovoked and unjustified”.',
  ])('is in no other’s place: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is in it where both have the same part', () => {
    expect(
      against(source, 'They talked of the efforts to reach a ceasefire in Santiago and urged the greatest restraint.'),
    ).toEqual(['place-mismatch: Santiago']);
  });
});

describe('words that somebody calls something', () => {
  const source =
    'Haarlund spoke with Verrin about the grave situation in the strait. “It is a grave situation,” Haarlund said.';

  it.each([
    'Haarlund and Tomas Verrin talked about what the ministry calls the “grave situation” there.',
    'Haarlund told Verrin of what her ministry called a “grave situation”.',
  ])('are not given to whoever stands before: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('are given to whoever calls it so', () => {
    expect(against(source, 'They talked about what Verrin calls a “grave situation”.')).toEqual([
      'quote-misattributed: Verrin',
    ]);
  });
});

describe('the letters PM', () => {
  const source = joinLines(
    '# PM call with President Roe of Estoria: 24 September 2031',
    '',
    'The Prime Minister spoke to Estorian President Jonas Roe this morning to discuss a range of things that matter to both.',
    '',
    'On the subject of small boats in the strait, the Prime Minister reiterated the view that we need to break the business of smugglers who put lives at risk.',
  );

  it('are the prime minister', () => {
    expect(
      reported(
        'The PM repeated to Jonas Roe that the business of smugglers, who “put lives at risk”, has to be broken.',
        source,
      ),
    ).toEqual([]);
    expect(
      reported(
        'Jonas Roe repeated to the PM that the business of smugglers, who “put lives at risk”, has to be broken.',
        source,
      ),
    ).not.toEqual([]);
  });
});

describe('a body that has a hyphen less in the source', () => {
  it('is the same', () => {
    const source = 'They thanked the Pilots and the Cooperation Board for the chart.';
    expect(against(source, 'They thanked the Pilots and the Co-operation Board.')).toEqual([]);
    expect(against(source, 'They thanked the Pilots and the Lighthouse Service.')).toEqual([
      'organisation-mismatch: Lighthouse Service',
    ]);
  });
});
