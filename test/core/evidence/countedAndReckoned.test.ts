import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

/** What is reported but for hints. */
function told(source: string, draft: string): string[] {
  return against(source, draft).filter(one => !one.startsWith('hint'));
}

describe('a hedge', () => {
  it.each([
    ['They gave better than 18,000 tents.', 'They gave 18,400 tents.', []],
    ['They gave upward of 2.5 million crowns.', 'They gave 2.7 million crowns.', []],
    ['They gave a little under $7.5 million.', 'They gave $7.4 million.', []],
    ['They gave upward of 2.5 million crowns.', 'They gave 3.2 million crowns.', ['number-mismatch: 2.5 million']],
    ['They gave more than 25 boats.', 'They gave more than 27 boats.', ['number-mismatch: 25']],
  ])('%s', (draft, source, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('a gathering that the source numbers in Roman figures', () => {
  const source =
    'They met on the occasion of the IV Meeting of the Harbour Committee. In spring the III Ordinary Session of the Cable Council will be held. ' +
    'The money was awarded through Round V of the quay plan.';
  it.each([
    ['They met at the fourth meeting of the Harbour Committee.', []],
    ['In spring the Cable Council gathers for its third ordinary session.', []],
    ['The Cable Council is to gather for the third time in spring.', []],
    ['The quay plan is in its fifth round.', []],
    ['They met at the sixth meeting of the Harbour Committee.', ['unsupported-fact: sixth']],
    ['The quay plan is in its sixth round.', ['unsupported-fact: sixth']],
  ])('%s', (draft, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('a length in two units, one of them without a number', () => {
  it.each([
    ['They talked for an hour and twenty minutes.', 'They talked for 80 minutes.', []],
    ['They talked for an hour and twenty minutes.', 'They met from 5:10 pm to 6:30 pm.', []],
    ['They talked for an hour and ten minutes.', 'They met from 5:10 pm to 6:30 pm.', ['unsupported-fact: ten']],
    [
      'Two more years are possible.',
      'The contract is for four years and nine months. Two one-year extension options are available.',
      [],
    ],
  ])('%s', (draft, source, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('a figure that other figures of the source happen to come to', () => {
  it.each([
    [
      'They reach 23 communities: one tribe, 16 small towns and seven large cities.',
      'They reach 23 communities, including one tribe, 15 small towns and seven large cities.',
      ['number-mismatch: 16'],
    ],
    [
      'The budget passed by 17 votes to eight.',
      'The budget passed by 19 votes to six, with two abstentions.',
      ['number-mismatch: 17', 'unsupported-fact: eight'],
    ],
    [
      'The lenders made $53.8 million in loans in about a year and a half.',
      'In 18 months the lenders made $58.3 million in loans. They also gave $4.5 million for boats.',
      ['number-mismatch: $53.8 million'],
    ],
    ['The budget passed by a margin of 13 votes.', 'The budget passed by 19 votes to six.', []],
    [
      'That makes more than 32 million people together.',
      'Besmark has over seven million refugees as well as over 25 million displaced persons.',
      [],
    ],
    [
      'Some 290,000 of those helped were children, 28 per cent of the total.',
      'They gave €62 million of €223 million. In all 1,570,000 people were helped. Some 290,000 (18%) of people helped were children.',
      ['number-mismatch: 28 per cent'],
    ],
    [
      'The share has risen by 14 percentage points.',
      'Sixty-two percent had enough to eat, compared with 48 percent in 2024.',
      [],
    ],
  ])('%s', (draft, source, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('a number that was read over', () => {
  it.each([
    ['It is his second visit to the strait.', 'It is his third visit to the strait.', ['number-mismatch: second']],
    [
      'The latest of the meetings, the 52nd, drew a crowd.',
      'It hosted the meetings, the latest of them the 51st Annual Meeting.',
      ['number-mismatch: 52nd'],
    ],
    [
      'The line is to bring six an hour from 2024.',
      'From 2024, trains will run four times an hour.',
      ['unsupported-fact: six'],
    ],
    ['The line is to bring four an hour from 2024.', 'From 2024, trains will run four times an hour.', []],
    [
      'They use an option for another 16 months of effort on the quay.',
      'This is the award of an option for an additional six months of effort on the quay.',
      ['number-mismatch: 16'],
    ],
    [
      'More than a third of the people of Besmark have been forced to flee.',
      'Over a quarter of the people of Besmark have been forced to flee.',
      ['number-mismatch: a third'],
    ],
    [
      'The alliance’s seven ships feed news to the coast.',
      'The alliance feeds news to the coast.',
      ['unsupported-fact: seven'],
    ],
  ])('%s', (draft, source, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('months of a year', () => {
  it.each([
    ['The quay cost two million crowns over 12 months.', 'The quay cost two million crowns over the past year.', []],
    [
      'The trial of the quay takes 12 months.',
      'The trial of the quay takes 18 months. It was begun this year.',
      ['number-mismatch: 12'],
    ],
    ['Trade fell between January and March.', 'Trade fell in the last quarter.', []],
    ['Trade fell in November.', 'Trade fell in the last quarter.', ['unsupported-fact: November']],
  ])('%s', (draft, source, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('background that the source is said to give', () => {
  it.each([
    ['According to the ministry, the harbour treaty dates from 2012.', ['date-mismatch: 2012']],
    ['The harbour treaty dates from 2012.', []],
  ])('%s', (draft, findings) => {
    const source = 'They spoke of a new wording of the harbour treaty, signed in 2002.';
    const found = told(source, `## Key takeaways\n\nThey met.\n\n## Background\n\n${draft}`);
    expect(found).toEqual(findings);
  });
});

describe('a figure in words that hold its unit, or in a row', () => {
  it.each([
    ['They talked for more than 90 minutes.', 'They talked for more than an hour and a half.', []],
    ['They talked for an hour and a half.', 'They talked for two hours.', ['number-mismatch: an hour and a half']],
    [
      'She is the third of five ships of the Marl class.',
      'She is the second of five ships of the Marl class.',
      ['number-mismatch: third'],
    ],
    [
      'It is the eleventh package of the war.',
      'The package of tents is large. It is the 11th since the war began.',
      [],
    ],
    [
      'It is the twelfth package of the war.',
      'The package of tents is large. It is the 11th since the war began.',
      ['unsupported-fact: twelfth'],
    ],
    ['Three more ships of the class are to come.', 'She is the second of five ships of the Marl class.', []],
    ['Four defendants were sentenced.', 'Olan Brask and three other defendants were sentenced.', []],
    [
      'Five defendants were sentenced.',
      'Olan Brask and three other defendants were sentenced.',
      ['number-mismatch: Five'],
    ],
  ])('%s', (draft, source, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });

  it('is put right with its unit', () => {
    expect(fixesFor('They talked for 30 minutes.', 'They talked for an hour and a half.')).toEqual([
      'an hour and a half → 30 minutes',
    ]);
    expect(fixesFor('They talked for an hour and a half.', 'They talked for 30 minutes.')).toEqual([]);
  });
});

describe('a figure told as the source tells it', () => {
  it.each([
    ['The school was founded 152 years ago.', 'The school was founded 125 years ago.', ['number-mismatch: 152']],
    [
      'The cutter took 30 people aboard and later left.',
      'The cutter took crews aboard. It is 87 feet long.',
      ['unsupported-fact: 30'],
    ],
    [
      'The sum is nine times as high as in May.',
      'The sum is twelve times as high as in May.',
      ['number-mismatch: nine'],
    ],
    ['Their share adds up to $2.5 million.', 'Their share is $2.25 million.', ['number-mismatch: $2.5 million']],
  ])('%s', (draft, source, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('a conversion', () => {
  it.each([
    ['They found 61 pounds (about 28 kilograms) of dust.', []],
    ['They found 61 pounds (about 82 kilograms) of dust.', ['unsupported-fact: 82']],
    ['They found 61 pounds, or about 38 kilograms, of dust.', ['unsupported-fact: 38']],
  ])('%s', (draft, findings) => {
    expect(told('They found 61 pounds of dust.', draft)).toEqual(findings);
  });
});

describe('the day on which it was said', () => {
  it('may be one of which the source says that something was said then', () => {
    const draft = 'The ministry said on Tuesday that a drill is to come.';
    expect(told('The ministry announced a drill of the crews on May 12.', draft)).toEqual([]);
  });

  it.each([
    ['The ministry said on Thursday that a drill begins.', []],
    ['The ministry said on Tuesday that a drill begins.', ['unsupported-fact: Tuesday']],
    ['The ministry said that a drill begins on Tuesday.', []],
  ])('%s', (draft, findings) => {
    expect(told('A drill of the crews begins on May 19.', draft)).toEqual(findings);
  });
});

describe('what is counted of two sorts that the source tells together', () => {
  const source = 'Estoria has punished seven people and six firms, and took two boats.';
  it.each([
    ['The 13 new listings were made on Thursday.', []],
    ['The 14 new listings were made on Thursday.', ['unsupported-fact: 14']],
    ['The 15 new listings were made on Thursday.', ['unsupported-fact: 15']],
  ])('%s', (draft, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('a bound that is true of another figure of the source', () => {
  const source =
    'The harbour office awarded a contract valued at more than $300 million to Marl Works. It spoke of pumps. ' +
    'The contract is valued at $310 million and has a period of performance of eight years.';
  it.each([
    ['The harbour office awarded Marl Works a contract for its pumps, valued at $310 million.', []],
    [
      'The harbour office awarded Marl Works a contract for its pumps, valued at $290 million.',
      ['number-mismatch: $290 million'],
    ],
  ])('does not make it wrong: %s', (draft, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('how many members a body has that the source names', () => {
  it.each([
    ['He addressed the 15-member Security Council.', []],
    ['He addressed the 18-member Security Council.', ['unsupported-fact: 18']],
  ])('%s', (draft, findings) => {
    expect(told('He addressed the Security Council.', draft)).toEqual(findings);
  });
});
