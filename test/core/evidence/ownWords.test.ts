import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('what a writer reckons, counts and says otherwise', () => {
  it.each([
    // Dozens are meant by the dozen.
    ['Nearly two dozen patients were traced to it.', 'The tests traced 23 patients to it.', []],
    [
      'Nearly two dozen patients were traced to it.',
      'The tests traced 27 patients to it.',
      ['number-mismatch: two dozen'],
    ],
    // Parts of a whole.
    ['By 2032, three in five batteries are to be collected.', 'The target for 2032 is 60 per cent of batteries.', []],
    // How one figure stands to another.
    ['The ceiling is three times as high as the firm said.', 'The ceiling is 9 million crowns, and not 3 million.', []],
    [
      'The total is $1 million less than the sum of both.',
      'The total is $14 million.',
      ['hint unsupported-fact: $1 million'],
    ],
    [
      'It works out at less than $6 million a month.',
      'The value of the contract is $207 million.',
      ['hint unsupported-fact: $6 million'],
    ],
    // Counts of what the source does not speak of, and numbers that it has for another thing.
    [
      'The firm had four rivals for the order of trains.',
      'The firm won an order for 52 trains. It was one of several bids.',
      ['hint unsupported-fact: four'],
    ],
    [
      'Four of the judges agreed.',
      'The judges allow the appeal by a majority of four to one.',
      ['hint unsupported-fact: Four'],
    ],
    [
      'Twelve of the judges agreed.',
      'The judges allow the appeal by a majority of four to one.',
      ['unsupported-fact: Twelve'],
    ],
    ['The second subject was trade.', 'They spoke of fish and of trade.', ['hint unsupported-fact: second']],
    ['It was their seventh meeting.', 'They met.', ['unsupported-fact: seventh']],
    ['The agency said so in its sixth update.', 'Sarn fever in Velmark: update 6. The agency said so.', []],
    [
      'The agency said so in its seventh update.',
      'Sarn fever in Velmark: update 6. The agency said so.',
      ['unsupported-fact: seventh'],
    ],
    [
      'They spoke of talks among four countries.',
      'They spoke of a meeting between Spain, France, Germany and Japan.',
      [],
    ],
    // The clock.
    ['The company knew by twenty to midnight.', 'The company noticed the leak at 23:40.', []],
    ['Its speed is 160 kilometers an hour, or roughly 100 mph.', 'Its speed is 160 kilometres per hour.', []],
    [
      'Its speed is 180 kilometers an hour, or roughly 110 mph.',
      'Its speed is 160 kilometres per hour.',
      ['number-mismatch: 180'],
    ],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

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
    ['Revenue rose between January and September.', 'In the first nine months of 2026 revenue rose.', []],
    ['It was fined under the Harbour Act of 2011.', 'It was fined under section 9 of the Harbour Act 2011.', []],
    [
      'It was fined under the Harbour Act of 2012.',
      'It was fined under section 9 of the Harbour Act 2011.',
      ['unsupported-fact: 2012'],
    ],
    ['Her term runs until 2030.', 'Governor Lidia Osk took office on 1 July 2024 for a term of six years.', []],
    [
      'Her term runs until 2031.',
      'Governor Lidia Osk took office on 1 July 2024 for a term of six years.',
      ['unsupported-fact: 2031'],
    ],
    ['It took until midnight.', 'They met in the evening until midnight and at 23:40.', []],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('what is no fault', () => {
  it.each([
    // A pronoun may go back to whoever speaks in the whole article.
    [
      'Minister Ana Lind praised Tor Osk. Osk, she said, “never rests.” His work, he knew, “made him fit for the office.”',
      'Minister Ana Lind said: “Tor Osk never rests. His work made him fit for the office.”',
      [],
    ],
    // The second word of a country's name is no verb.
    [
      'Secretary Rolf Quist brought Tor Osk up to date on what the United States is doing to guard “its forces in the north.”',
      'Secretary Rolf Quist called Minister Tor Osk. Secretary Quist gave an account of how the United States guards its forces in the north.',
      [],
    ],
    // Offices that somebody held before.
    ['Tor Osk, a former mayor of Aldsund, spoke.', 'Minister of Fisheries Tor Osk spoke.', []],
    [
      'Ties are to change once Britain has left the European Union.',
      'They spoke of the ties of the UK after Brexit.',
      [],
    ],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});
