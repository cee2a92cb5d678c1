import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('dates that the source gives in other words', () => {
  it.each([
    ['They met on Friday and Saturday, Aug. 17 and 18, 2029.', 'They met on August 17 and 18, 2029.', []],
    [
      'They met on Friday and Sunday, Aug. 17 and 18, 2029.',
      'They met on August 17 and 18, 2029.',
      ['date-mismatch: Sunday'],
    ],
    [
      'Deliveries begin between July and September 2028.',
      'The first are to be delivered in the third quarter of 2028.',
      [],
    ],
    [
      'Deliveries begin in October 2028.',
      'The first are to be delivered in the third quarter of 2028.',
      ['unsupported-fact: October 2028'],
    ],
    ['Deliveries begin in October 2028.', 'The first are to be delivered in the second half of 2028.', []],
    ['Revenue rose between January and September.', 'In the first nine months of 2026 revenue rose.', []],
    ['It was fined under the Harbour Act of 2011.', 'It was fined under section 9 of the Harbour Act 2011.', []],
    [
      'It was fined under the Harbour Act of 2012.',
      'It was fined under section 9 of the Harbour Act 2011.',
      ['date-mismatch: 2012'],
    ],
    ['Her term runs until 2030.', 'Governor Lidia Osk took office on 1 July 2024 for a term of six years.', []],
    [
      'Her term runs until 2031.',
      'Governor Lidia Osk took office on 1 July 2024 for a term of six years.',
      ['unsupported-fact: 2031'],
    ],
    ['They are to meet in June.', 'They look forward to meeting next month.', []],
    ['They are to meet in July.', 'They look forward to meeting next month.', ['unsupported-fact: July']],
    ['It is to be done by March 31.', 'It is to be done by the end of March.', []],
    ['It is to be done by March 30.', 'It is to be done by the end of March.', ['unsupported-fact: March 30']],
    [
      'Haarlund will come to Norvik on May 20.',
      'Haarlund spoke to Verrin by telephone on May 13, 2026.',
      ['unsupported-fact: May 20'],
    ],
    [
      'Haarlund spoke to Verrin by telephone on May 12.',
      'Haarlund spoke to Verrin by telephone on May 13, 2026.',
      ['date-mismatch: May 12'],
    ],
    [
      'Norvania and Estoria mark seven decades of ties.',
      'Norvania and Estoria keep the 70th anniversary of their ties.',
      [],
    ],
    ['She launched the call on nets in April 2025.', 'She launched the call on nets in April last year.', []],
    [
      'She launched the call on nets in April 2024.',
      'She launched the call on nets in April last year.',
      ['date-mismatch: April 2024'],
    ],
    [
      'The teams meet again on Wednesday, May 21.',
      'The teams meet again on Wednesday of next week.',
      ['unsupported-fact: May 21'],
    ],
    ['It took until midnight.', 'They met in the evening until midnight and at 23:40.', []],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});
