import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, readoutOf, reported } from './support.js';

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

describe('a country that says whose something is', () => {
  it('is not in the place of one where something is', () => {
    const source =
      'Haarlund also expressed her appreciation to Holm for the recent decision to add more crews in Chile and for sharing views to inform the national harbour strategy. ' +
      'The Danish minister, Lars Holm, thanked her.';
    expect(against(source, 'She was grateful, too, for Danish views to inform the national harbour strategy.')).toEqual(
      [],
    );
  });

  it('is what somebody is, whom the source only names', () => {
    const source =
      'Haarlund held a telephone conversation with her Danish counterpart, Mr. Lars Holm.\n\n' +
      '1. Haarlund expressed her sympathy for the victims of the storms in Aarhus, Denmark, on May 13.\n\n' +
      '2. Referring to her visit to Chile from May 2 to 4, Haarlund said that it was important for Chile to mend its piers. ' +
      'Mr. Holm said that when he visited Chile, he had a useful exchange of views with the new government of Chile.';
    const draft =
      'The Danish minister, whose visit was over, reported a useful exchange of views with the new government.';
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a country beside one that no source has', () => {
  const readout = readoutOf('The deal was good for Denmark.')
    .replace(/^# .*/, '# Call with leaders of Chile, Peru, Ghana & Kenya')
    .replace(
      /Deputy Minister of Defence Ilse Haarlund met .*today\. /,
      'The Minister spoke to the leaders of Chile, Peru, Ghana and Kenya yesterday afternoon. ',
    );

  it('is in no other’s place', () => {
    const draft =
      'Norvania’s minister spoke in the afternoon to the leaders of Chile, Peru, Ghana and Malta, the ministry said, as a series of allies promised tugs to Copenhagen.';
    expect(reported(draft, readout)).toEqual(['place-mismatch: Malta']);
  });
});

describe('a name with what is its own', () => {
  it('is not what stands beside another', () => {
    const source = 'Haarlund acknowledged the work of the Pilots and Talvor Trade in marking the shoals.';
    const draft = 'Haarlund acknowledged that the Pilots and the Talsen’s trade department mark the shoals.';
    expect(against(source, draft).filter(one => one.startsWith('organisation-mismatch'))).toEqual([]);
  });

  it('may be where somebody sits', () => {
    const source = 'The deputy envoy of Denmark, Lars Holm, spoke for his minister.';
    expect(against(source, 'Lars Holm took Copenhagen’s chair.')).toEqual([]);
    expect(against(source, 'Copenhagen’s chair spoke of herring.')).toEqual(['unsupported-fact: Copenhagen’s chair']);
  });
});

describe('a state of the United States', () => {
  const source = 'The work will be done at the Harbour School, Houston, and at the Pilots’ School, Fla.';

  it('holds the cities that are named without it', () => {
    expect(against(source, 'The work will be done at the Harbour School in Texas.')).toEqual([]);
  });
});
