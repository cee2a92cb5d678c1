import { describe, expect, it } from 'vitest';
import { against, fixesFor, readoutOf, verdictsOf } from './support.js';

const sent = 'Norvania sent 12 ships and 60 aircraft to the exercise.';
const growth = 'Growth will be 3.5 percent in 2026 and 2.8 percent in 2027.';
const gifts = 'Japan gave $5 million and Canada gave $8 million.';
const days = 'The exercise begins on 3 June 2026 and ends on 14 June 2026.';
const arrivals = 'Haarlund arrived on Monday and Verrin arrived on Tuesday.';
const storm = 'In Norvik 14 people died and 220 were injured.';

describe('two values of a sentence in each other’s place', () => {
  it.each([
    [sent, 'Norvania sent 60 ships and 12 aircraft to the exercise.', 'number-mismatch: 60 ships and 12'],
    [
      growth,
      'Growth will be 2.8 percent in 2026 and 3.5 percent in 2027.',
      'number-mismatch: 2.8 percent in 2026 and 3.5 percent',
    ],
    [
      days,
      'The exercise begins on 14 June 2026 and ends on 3 June 2026.',
      'date-mismatch: 14 June 2026 and ends on 3 June 2026',
    ],
    [gifts, 'Canada gave $5 million and Japan gave $8 million.', 'place-mismatch: Canada gave $5 million and Japan'],
    [gifts, 'Japan gave $8 million, Canada $5 million.', 'number-mismatch: $8 million, Canada $5 million'],
    [arrivals, 'Haarlund came on Tuesday, Verrin on Monday.', 'date-mismatch: Tuesday, Verrin on Monday'],
    [
      arrivals,
      'Verrin arrived on Monday and Haarlund arrived on Tuesday.',
      'role-reversed: Verrin arrived on Monday and Haarlund',
    ],
    [storm, 'In Norvik 220 people died and 14 were injured.', 'number-mismatch: 220 people died and 14'],
  ])('%s %s', (source, draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });

  it('stand in two sentences of the source, one behind the other', () => {
    const apart =
      'Some 22,000 people have fled over the hills into Denmark. An estimated 14,000 people have crossed into Canada, and a further 3,500 wait at the quays.';
    const told = (first: string, second: string): string =>
      `Some ${first} people have fled into Denmark, an estimated ${second} have crossed into Canada, and a further 3,500 wait at the quays.`;
    expect(against(apart, told('14,000', '22,000'))).toEqual(['number-mismatch: 14,000', 'number-mismatch: 22,000']);
    expect(against(apart, told('22,000', '14,000'))).toEqual([]);
    // Another sentence has one of them, too.
    const more = `${apart} In March there had been 14,000 people on the quays.`;
    expect(against(more, told('14,000', '22,000')).filter(one => one.includes('estimated'))).toEqual([]);
  });

  it('are no countries of which each does its part', () => {
    const source = 'Denmark handed over the nets and ropes to Canada, its friend.';
    expect(against(source, 'Canada takes over the nets and ropes from its friend Denmark.')).toEqual([]);
  });

  it('are put in their places together', () => {
    expect(fixesFor(sent, 'Norvania sent 60 ships and 12 aircraft to the exercise.')).toEqual(['60 → 12', '12 → 60']);
  });

  it('are not called right by themselves', () => {
    const draft = 'Norvania sent 60 ships and 12 aircraft to the exercise.';
    const told = verdictsOf(draft, readoutOf(sent)).filter(({ words }) => words.startsWith('60') || words === '12');
    expect(told.map(({ state, words }) => [state, words])).toEqual([['contradicted', '60 ships and 12']]);
    expect(told[0]?.source).toEqual(['12 ships and 60']);
  });
});

describe('two values of a sentence, told in another order or in other words', () => {
  it.each([
    [sent, 'Norvania sent 60 aircraft and 12 ships to the exercise.'],
    [sent, 'Norvania sent 60 planes and 12 vessels to the exercise.'],
    [sent, 'Along with its 12 ships, Norvania sent 60 aircraft.'],
    [growth, 'Growth will be 2.8 percent in 2027, after 3.5 percent in 2026.'],
    [growth, 'In 2027 growth will slow to 2.8 percent from 3.5 percent in 2026.'],
    [days, 'The exercise ends on 14 June 2026, having begun on 3 June 2026.'],
    [gifts, 'Canada gave $8 million and Japan $5 million.'],
    [gifts, 'Canada and Japan gave $8 million and $5 million.'],
    [gifts, 'Canada welcomed the $5 million.'],
    [
      'The Danish and Chilean sanctions that start today mean that Peru will have punished 1,000 firms.',
      'Peru has put sanctions on Danish and Chilean firms.',
    ],
    [arrivals, 'Verrin arrived a day after Haarlund, on Tuesday.'],
    [storm, 'In Norvik 220 were injured and 14 died.'],
    ['Haarlund, the host, held a call with Verrin, the guest.', 'Verrin, the guest, held a call with Haarlund.'],
  ])('%s %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a figure of the source’s sentence with what belongs to another of its figures', () => {
  it.each([
    [sent, 'Norvania sent 60 ships to the exercise.', '60', '60 → 12'],
    [sent, 'Norvania sent 12 aircraft.', '12', '12 → 60'],
  ])('%s %s', (source, draft, words, fix) => {
    expect(against(source, draft)).toEqual([`number-mismatch: ${words}`]);
    expect(fixesFor(source, draft)).toEqual([fix]);
  });

  it.each([
    [sent, 'Norvania sent 60 aircraft to the exercise.'],
    [growth, 'Growth will be 2.8 percent in 2027.'],
    ['They sent 12 vessels, of which 5 were new ships.', 'Of the vessels, 5 were new ships.'],
    [`${growth} It was 2.8 percent in 2026 for Estoria.`, 'Growth was 2.8 percent in 2026 for Estoria.'],
  ])('is right with its own: %s %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('two countries in the order of the source', () => {
  it('stand as there, whatever else the sentence names', () => {
    const source =
      'The United States, through the U.S. Agency for International Development (USAID), is providing an additional $1 million to support people affected by Storm Ada in the Philippines.';
    const draft =
      'The United States is giving another $1 million to help people hit by Storm Ada in the Philippines, the U.S. Agency for International Development said.';
    expect(against(source, draft).filter(one => one.startsWith('place'))).toEqual([]);
  });
});
