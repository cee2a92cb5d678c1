import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const rates =
  'The rate of the bank of Norvik fell from 4.25 percent in January to 3.50 percent. Prices rose by 2.8 percent in April and by 2.3 percent in May. ' +
  'The bank will sell bonds for 12 million crowns, after 18 million crowns in the past year.';
const storm =
  'The storm came ashore on May 3, and the first ship left Norvik at 04:17. It reached Tellin at 05:26 on May 9. The trial of the owner began on September 2, 2024. ' +
  'Of 48,300 homes, 11,600 were in Norvik and 9,400 in Tellin. Estoria gives 30 million crowns to the harbours and 20 million crowns to the ships. ' +
  'Of $48 million that are needed, 29 percent had come in.';

describe('a figure that the writer has reckoned', () => {
  it.each([
    ['Prices rose by half a percentage point less than in April.', rates],
    ['The rate is three-quarters of a point lower than in January.', rates],
    ['The bank will sell a third less than last year.', rates],
    ['The release came eleven days after the storm.', storm],
    ['Six days after the storm the ship was in Tellin.', storm],
    ['The ship needed 69 minutes to Tellin.', storm],
    ['The trial has taken almost 21 months.', storm],
    ['Of the 48,300 homes, 21,000 were in Norvik or Tellin.', storm],
    ['Of the money, 50 million is for harbours and ships.', storm],
    ['So far roughly $14 million has come in.', storm],
  ])('is right: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['The ship needed 79 minutes to Tellin.', storm, ['unsupported-fact: 79']],
    ['Of the 48,300 homes, 23,000 were in Norvik or Tellin.', storm, ['number-mismatch: 23,000']],
    ['So far roughly $24 million has come in.', storm, ['number-mismatch: $24 million']],
    ['The release came fourteen days after the storm.', storm, ['hint unsupported-fact: fourteen']],
  ])('is wrong, or cannot be told: %s', (draft, source, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

describe('an age', () => {
  it('is another’s figure only where no source has it', () => {
    const source = 'The court sentenced Marda Kolenz, 58, to six years. Kolenz steered 23 orders to three companies.';
    expect(against(source, 'Marda Kolenz, 58, steered 23 orders to three companies.')).toEqual([]);
  });
});

describe('a figure that the source’s own sentence gives', () => {
  const loan =
    'The loan matures after 27 years, with a grace period of 12 years. Measures have been taken by more than 30 countries ' +
    'with half of all 10 ports of the strait.';

  it.each([
    ['The loan matures after 27 years and has a grace period of 15 years.', '15'],
    ['Measures have been taken by more than 40 countries with half of all ports.', '40'],
  ])('is not reckoned from others: %s', (draft, words) => {
    expect(against(loan, draft)).toEqual([`number-mismatch: ${words}`]);
  });

  it.each([
    'The loan matures 15 years after its grace period of 12 years.',
    'Measures have been taken by more than 30 countries.',
  ])('may be set off against another: %s', draft => {
    expect(against(loan, draft)).toEqual([]);
  });
});

describe('what the source counts in other words', () => {
  const source =
    'Haarlund saw her counterparts from Denmark, Chile, Peru, Kenya and Norway on the quay. In its 75th year the alliance is strong, they agreed. ' +
    'The loan was approved in March (see Press Release No. 08/52) for the Harbour Credit Line.';

  it.each([
    'She saw five of her counterparts on the quay.',
    'Seventy-five years on, the alliance is strong, they agreed.',
    'The loan is part of the Harbour Credit Line, and was approved in March.',
  ])('%s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['She saw six of her counterparts on the quay.', 'hint unsupported-fact: six'],
    ['Eighty-five years on, the alliance is strong, they agreed.', 'unsupported-fact: Eighty-five'],
  ])('is another number: %s', (draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });
});

describe('two sums of sentences in a row', () => {
  const source =
    'Norvania will provide $128 million worth of pumps and hoses for the harbours. The ministry will also be providing $197 million in pumps under ' +
    'orders of last year.';

  it('may be told as one', () => {
    expect(against(source, 'Norvania will provide $325 million worth of pumps and hoses for the harbours.')).toEqual(
      [],
    );
  });

  it('are no other sum', () => {
    const draft = 'Norvania will provide $335 million worth of pumps and hoses for the harbours.';
    expect(against(source, draft)).toEqual(['number-mismatch: $335 million']);
  });
});

describe('what is told as a sum, and what is worked out', () => {
  const source =
    'Norvania will extend a grant of $250 million for the security of the harbours of Tellin. The coast has over seven million berths, and over 25 million ' +
    'boats are at sea. The ministry gave 12 grants.';

  it.each(['Spread over 12 grants, the money of the ministry is modest.'])('follows from the source: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is another sum', () => {
    expect(against(source, 'The grant comes to $205 million for the security of the harbours.')).toEqual([
      'number-mismatch: $205 million',
    ]);
  });
});
