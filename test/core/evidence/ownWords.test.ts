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
    // Sums, differences, parts and rates of the source's figures.
    [
      '412 of the 660 members who took part were for it.',
      'It had 412 votes in favour, 187 against and 61 abstentions.',
      [],
    ],
    [
      '412 of the 680 members who took part were for it.',
      'It had 412 votes in favour, 187 against and 61 abstentions.',
      ['unsupported-fact: 680'],
    ],
    ['It had 412 votes, or 62 percent.', 'It had 412 votes in favour, 187 against and 61 abstentions.', []],
    [
      'It had 412 votes, or 72 percent.',
      'It had 412 votes in favour, 187 against and 61 abstentions.',
      ['unsupported-fact: 72 percent'],
    ],
    ['It failed by 33 votes.', 'It was rejected by 338 votes to 305.', []],
    ['It failed by 33 votes to 305.', 'It was rejected by 338 votes to 305.', ['number-mismatch: 33']],
    [
      'Trade came to $25.7 million, a rise of some 31 percent.',
      'Trade reached $25.7 million, up from $19.6 million.',
      [],
    ],
    ['Doubling that would mean trade of about $51.4 million.', 'Trade reached $25.7 million in the year to June.', []],
    [
      'Doubling that would mean trade of about $61.4 million.',
      'Trade reached $25.7 million in the year to June.',
      ['number-mismatch: $61.4 million'],
    ],
    ['That is about $211 for each child.', 'They gave $74 million for 350,000 children.', []],
    ['The ships weigh nearly 1.3 tonnes together.', 'The two ships weigh 640 kg each.', []],
    [
      'Inflation was 6.7 percent, or 4.7 percentage points above the target.',
      'Inflation was 6.7 percent, against a target of 2 percent.',
      [],
    ],
    ['Exactly a quarter, 85, were older.', 'Of these 340 cases 85 were older, and 70% were young.', []],
    [
      'Exactly a half, 85, were older.',
      'Of these 340 cases 85 were older, and 20% were young.',
      ['number-mismatch: a half'],
    ],
    [
      'The deficit improved by $1.1 million to $9.7 million.',
      'The deficit narrowed from $10.8 million to $9.7 million.',
      [],
    ],
    ['The rate was raised 11 times.', 'The decision is the eleventh increase.', []],
    ['It was published at 10 in the morning.', 'It was published today.', []],
    ['They will hand over 520 rifles.', 'They will deliver 520 rifles.', []],
    ['They have over 520 rifles.', 'They have 520 rifles.', ['number-mismatch: over 520']],
    // What nobody reckons.
    [
      'The 25-kilogram buoy was put together by four men.',
      'The 52-kilogram buoy was built by four men in five days.',
      ['number-mismatch: 25'],
    ],
    [
      'The court took off 25 percent for the plea and 15 percent for the help.',
      'The court allowed 25 per cent for the plea and 10 per cent for the help.',
      ['number-mismatch: 15 percent'],
    ],
    [
      'The court took off 25 percent for the plea, 15 points more than for the help.',
      'The court allowed 25 per cent for the plea and 10 per cent for the help.',
      [],
    ],
    [
      'It set aside 7 million euros for tents, on top of 2 million euros in food.',
      'It gives 5 million euros for tents. This is in addition to 2 million euros in food.',
      ['number-mismatch: 7 million euros'],
    ],
    [
      'It set aside 7 million euros, 2 million euros of it for food.',
      'It gives 5 million euros for tents. This is in addition to 2 million euros in food.',
      [],
    ],
    // The clock.
    ['The company knew by twenty to midnight.', 'The company noticed the leak at 23:40.', []],
    ['Its speed is 35 knots — roughly 40 mph.', 'Its speed is 35 knots.', []],
    ['Its speed is 35 knots — roughly 60 mph.', 'Its speed is 35 knots.', ['unsupported-fact: 60']],
    ['It makes 70,000 litres, about 18,500 US gallons, a day.', 'It makes 70,000 litres a day.', []],
    [
      'It makes 70,000 litres, about 28,500 US gallons, a day.',
      'It makes 70,000 litres a day.',
      ['unsupported-fact: 28,500'],
    ],
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

describe('what goes with a place or a thing of the source', () => {
  it.each([
    // The country of a place.
    ['It was signed in France’s Lyon.', 'It was signed in Lyon.', []],
    ['It was signed in Lyon, Spain.', 'It was signed in Lyon.', ['unsupported-fact: Spain']],
    ['It was signed in Kenya’s port of Ostermar.', 'It was signed in Ostermar.', []],
    ['It was signed in Ostermar, in Kenya.', 'It was signed in Ostermar.', []],
    ['It was signed in Kenya before Ostermar.', 'It was signed in Ostermar.', ['unsupported-fact: Kenya']],
    ['It told an opposite number in Madrid of it.', 'It told its counterpart of Spain of it.', []],
    // Hours.
    ['The call begins at 10 a.m. Central European Time.', 'The call begins at 10 a.m. CET.', []],
    // Things of a series.
    ['Its predecessor, Aurella-1, still flies.', 'The probe Aurella-3 is in orbit.', []],
    ['The probe Aurella-1 is in orbit.', 'The probe Aurella-3 is in orbit.', ['number-mismatch: -1']],
    ['## Background\n\nAurella-1 flew in spring.', 'The probe Aurella-3 is in orbit.', []],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('the day that a day of the week is', () => {
  it.each([
    ['The court fined the line on Monday, May 11.', []],
    ['The court fined the line on May 11.', ['unsupported-fact: May 11']],
    ['The court fined the line on Monday, May 4.', ['unsupported-fact: May 4']],
  ])('is near that of the release: %s', (draft, findings) => {
    expect(against('The court fined the line on Monday.', draft)).toEqual(findings);
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
    ['He commended Santiago for its pledge.', 'He commended Chile for its pledge.', []],
    ['They met in Santiago.', 'They met, and he commended Chile.', ['unsupported-fact: Santiago']],
    ['They spoke of Europe.', 'They spoke of Germany.', []],
    ['The U.N. convention was named.', 'They spoke of the United Nations Convention on the Law of the Sea.', []],
    ['Congress is to be notified.', 'It is subject to Congressional notification.', []],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});
