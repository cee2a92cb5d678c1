import { describe, expect, it } from 'vitest';
import { readDayOfAct } from '../../../src/core/readout/acts.js';

const day = (sentence: string): string | undefined => {
  const span = readDayOfAct(sentence);
  return span && sentence.slice(span.start, span.end);
};

describe('the day of an act', () => {
  it.each([
    ['The Council of the Bank of Norvania decided today to leave the rate at 3 per cent.', 'today'],
    ['The Council has today approved the dues for the year.', 'today'],
    [
      'The Minister and the Chief Pilot signed a plan on Friday, Jan. 19, 2031, to share the cost of a tug.',
      'Jan. 19, 2031',
    ],
    [
      'By an Order dated 11 March 2031, the Court fixed 10 October 2031 and 12 June 2032 as the days of its hearings.',
      'By an Order dated 11 March 2031',
    ],
    ['On 3 May 2031, the Assembly of Norvania elected a new Speaker.', 'On 3 May 2031'],
    ['On Friday, 3 May 2031, the Assembly elected a new Speaker.', 'On Friday, 3 May 2031'],
    ['A new lighthouse was opened in Rendt on 3 May 2031.', '3 May 2031'],
    ['The Assembly raised the dues to 12 crowns on May 3.', 'May 3'],
    [
      'Police are asking for witnesses after a fire destroyed a boathouse on Pier Road on May 29, 2031.',
      'May 29, 2031',
    ],
  ])('is read in %j', (sentence, words) => {
    expect(day(sentence)).toBe(words);
  });

  it.each([
    'The Authority has fined Sound Ferries 4 million crowns.',
    'The Assembly approved the budget for the year that begins on 1 July 2031.',
    'The ministers decided to meet again on 3 May 2031.',
    'The Assembly approved the accord signed on 3 May 2031.',
    'The Minister will open the lighthouse on 3 May 2031.',
    'The dues approved on 3 May 2031 apply to boats of more than 12 metres.',
    'The Minister said that the Assembly approved the dues on 3 May 2031.',
    'The Agency announced today that it has two new tugs.',
    'The Assembly approved the accord of 3 May 2031.',
    'The Court fixed 10 October 2031 as the day of its hearing.',
    'The Assembly extended the licence until 3 May 2031.',
    '“The Assembly approved the dues today,” the Speaker said.',
    'After the flood of 3 May 2031, the Assembly approved new dykes.',
    'The ship, which sank on 3 May 2031, was raised.',
    'Police are asking for witnesses to the fire that broke out after the fair of 3 May 2031.',
    'The Agency is asking for offers by 3 May 2031 after two tugs sank.',
    'Since 3 May 2031 the Court granted 12 licences.',
  ])('is not guessed in %j', sentence => {
    expect(day(sentence)).toBeUndefined();
  });
});
