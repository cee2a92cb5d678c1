import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('a body by its whole', () => {
  it('is the source’s', () => {
    const source = 'The money goes to the World Food Programme. Verrin saw leaders of the US Senate.';
    expect(against(source, 'The money goes to the World Food Programme, a United Nations body.')).toEqual([]);
    expect(against(source, 'Verrin saw leaders of both chambers of Congress.')).toEqual([]);
  });

  it('is another where the source has no part of it', () => {
    expect(against('Verrin saw leaders of the harbour board.', 'Verrin saw leaders of Congress.')).toEqual([
      'unsupported-fact: Congress',
    ]);
  });
});

describe('a city by its rank', () => {
  it('is known so, and nothing else is', () => {
    expect(against('They met in Saint Petersburg, Russia.', 'They met in Russia’s second city.')).toEqual([]);
    expect(against('They spoke of their trip.', 'They spoke of Norvania’s seventh trip.')).toEqual([
      'unsupported-fact: seventh',
    ]);
  });
});

describe('money that comes to a capital', () => {
  const source = 'The first €40 million has reached Ukraine.';
  it('comes to its government', () => {
    expect(against(source, 'The first €40 million has arrived in Kyiv.')).toEqual([]);
    expect(against(source, 'Verrin has arrived in Kyiv.')).toHaveLength(1);
  });
});

describe('partners by the ocean on which they lie', () => {
  it('are those whom the source names', () => {
    const source = 'They were joined by Australia, Japan and New Zealand.';
    expect(against(source, 'Three Indo-Pacific partners, Australia, Japan and New Zealand, joined them.')).toEqual([]);
    expect(against(source, 'They spoke of the Indo-Pacific.')).toEqual(['place-mismatch: Indo-Pacific']);
  });
});

describe('what a sum comes to for each', () => {
  it('is the writer’s own in an analysis', () => {
    const draft = 'Analysis: The €1.9 billion would come to a little over €6 a head.';
    expect(against('The fund holds €1.9 billion for harbours.', draft)).toEqual(['hint unsupported-fact: €6']);
  });

  it('so is how long ago something was', () => {
    const source =
      'Nearly four months after the storm made landfall, another storm came, and aid went to the harbours.';
    expect(against(source, 'Analysis: Aid to the harbours five months on from the storm may be late.')).toEqual([
      'hint unsupported-fact: five',
    ]);
  });
});
