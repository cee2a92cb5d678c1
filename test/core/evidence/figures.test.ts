import { describe, expect, it } from 'vitest';
import { against, fixesFor, readoutOf, verdictsOf } from './support.js';

describe('a figure of the source, in other words', () => {
  it.each([
    ['They sent 12 vessels.', 'They sent twelve vessels.'],
    ['They sent a dozen vessels.', 'They sent 12 vessels.'],
    ['They sent 5,000 blankets.', 'They sent five thousand blankets.'],
    ['They sent 5000 blankets.', 'They sent 5,000 blankets.'],
    ['They sent between 35 and 40 vessels.', 'They sent 35-40 vessels.'],
    ['They gave $3.2m.', 'They gave $3,200,000.'],
    ['They gave 3.2 million euros.', 'They gave €3.2 million.'],
    ['Sixty percent of the cables are old.', '60 per cent of the cables are old.'],
    ['A quarter of the cables were cut.', '25 percent of the cables were cut.'],
    ['It was the 36th session.', 'It was the thirty-sixth session.'],
    ['They met for an hour and a half.', 'They met for 90 minutes.'],
  ])('%s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('what the source has in a row or as years', () => {
  it.each([
    ['It was not said what the four countries decided.', []],
    ['It was not said what the six countries decided.', ['unsupported-fact: six']],
    ['The call came before the second anniversary of the storm.', []],
    ['The call came before the third anniversary of the storm.', ['unsupported-fact: third']],
  ])('%s', (draft, findings) => {
    const source =
      'They spoke of a meeting between France, Japan, Spain and the United Kingdom on Syria. It is two years since the storm.';
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a figure whose noun stands elsewhere', () => {
  it.each([
    ['It is a two-year extension.', 'The one-year extension covers the harbours.', ['number-mismatch: two']],
    ['It is a one-year extension.', 'The one-year extension covers the harbours.', []],
    [
      'A loan of the Coast Bank covers three-quarters of the price of the cable.',
      'The price of the cable is covered to 70 percent by a loan of the Coast Bank.',
      ['number-mismatch: three-quarters'],
    ],
    [
      'A loan of the Coast Bank covers two-thirds of the price of the cable.',
      'The price of the cable is covered to 67 percent by a loan of the Coast Bank.',
      [],
    ],
    [
      'Sixty-two people were taken to hospital, and five are in intensive care.',
      'In all 62 people were taken to hospital, and 11 are in intensive care.',
      ['number-mismatch: five'],
    ],
    ['The two are in favour, and the five have agreed.', '', []],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a rounded figure', () => {
  const source = 'They gave $1.95 million.';

  it.each([
    ['They gave nearly $2 million.'],
    ['They gave about 2 million dollars.'],
    ['They gave more than $1.9 million.'],
  ])('is right when it says so and is true: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['They gave $2 million.', source],
    ['They gave more than $2 million.', source],
    ['They gave nearly $2 million.', 'They gave $2.4 million.'],
  ])('is wrong when it does not or is not: %s', (draft, text) => {
    expect(against(text, draft)).toEqual(['number-mismatch: $2 million']);
  });
});

describe('a figure that can be worked out', () => {
  it.each([
    ['They sent 25 vessels.', 'They sent 12 patrol vessels and 13 supply vessels.'],
    ['Some 10 miles (16 kilometers) of cable were laid.', 'They laid 10 miles of cable.'],
    ['The two ministers met.', ''],
  ])('or that the writer counts is right: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is wrong when it is worked out wrongly', () => {
    const source = 'They sent 12 patrol vessels and 13 supply vessels.';
    expect(against(source, 'They sent 26 vessels.')).toEqual(['number-mismatch: 26']);
  });

  it('says what it was worked out from', () => {
    const [found] = verdictsOf(
      'They sent 25 vessels.',
      readoutOf('They sent 12 patrol vessels and 13 supply vessels.'),
    );
    expect(found).toMatchObject({ state: 'supported', words: '25', source: ['12', '13'] });
  });
});

describe('another figure for the same thing', () => {
  it.each([
    ['They sent 21 vessels.', 'They sent 12 vessels.', '21', '12'],
    ['They sent fifteen vessels.', 'They sent 12 vessels.', 'fifteen', '12'],
    ['They gave $3.2 billion.', 'They gave $3.2 million.', '$3.2 billion', '$3.2 million'],
    ['They gave $3.2 million.', 'They gave $3.24 million.', '$3.2 million', '$3.24 million'],
    ['60 percent of the cables are old.', '6 percent of the cables are old.', '60 percent', '6 percent'],
    ['60% of the cables are old.', '6 percent of the cables are old.', '60%', '6%'],
    ['60 percent of the cables are old.', '6% of the cables are old.', '60 percent', '6 percent'],
    ['60 per cent of the cables are old.', '6 percent of the cables are old.', '60 per cent', '6 per cent'],
    ['It was the 37th session.', 'It was the 36th session.', '37th', '36th'],
    ['They met for 45 minutes.', 'They met for 90 minutes.', '45', '90'],
  ])('%s', (draft, source, wrong, right) => {
    expect(against(source, draft)).toEqual([`number-mismatch: ${wrong}`]);
    expect(fixesFor(source, draft)).toEqual([`${wrong} → ${right}`]);
  });
});

describe('a figure without a counterpart', () => {
  it.each([
    ['They met for 45 minutes.', 'They welcomed the work of the crews.', '45'],
    ['They gave €3.2 million.', 'They gave $3.2 million.', '€3.2 million'],
    ['They saw four countries: Norvania and Estoria.', 'They saw the ports of France and Spain.', 'four'],
  ])('is missing in the source: %s', (draft, source, words) => {
    expect(against(source, draft)).toEqual([`unsupported-fact: ${words}`]);
  });

  it('in a lead-in is the writer’s own count', () => {
    expect(against('', '- **90 things:** They spoke of cables.')).toEqual([]);
  });
});

describe('a figure that counts what comes on top', () => {
  const source =
    'Of the nets, 31 come from the family’s store and 12 from the museum. Three further nets offered by the family were copies.';

  it('is in no other’s place', () => {
    expect(against(source, 'The family offered 31 nets.')).toEqual([]);
  });

  it.each([
    ['The family offered 13 further nets.', 'number-mismatch: 13'],
    ['They sent 14 vessels.', 'unsupported-fact: 14'],
    ['The family offered 13 nets.', 'number-mismatch: 13'],
  ])('is held against another such: %s', (draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });
});

describe('a second one', () => {
  it.each([
    ['A second survey will look at the cables.', 'A follow-up survey will look at the cables.', []],
    [
      'A second survey will look at the cables.',
      'A third survey will look at the cables.',
      ['number-mismatch: second'],
    ],
    ['Haarlund began a second term.', 'Haarlund visited the port.', ['unsupported-fact: second']],
    ['It was the second survey.', 'A follow-up survey will look at the cables.', ['unsupported-fact: second']],
  ])('is the writer’s way of telling on: %s (%s)', (draft, source, findings) => {
    expect(against(source, draft).filter(one => !one.startsWith('hint'))).toEqual(findings);
  });
});

describe('by how many per cent something grew', () => {
  const source = 'The harbours received 73,100 travellers, of whom 41,260 came on ferries (+11.9%).';

  it('is the source’s', () => {
    expect(against(source, 'Of the travellers 41,260 came on ferries, 11.9% more than a year before.')).toEqual([]);
  });

  it('comes of the draft’s own figures', () => {
    const draft = 'With 41,260 travellers the ferries took 10 percent more than in May, when they had 37,509.';
    expect(against(`${source} In May they had 37,509.`, draft).join()).not.toContain('percent');
  });

  it('is another', () => {
    const draft = 'Of the travellers 41,260 came on ferries, 19.1% more than a year before.';
    expect(against(source, draft)).toEqual([expect.stringMatching(/: 19\.1%$/)]);
  });
});

describe('a denial that does not govern the figure', () => {
  it.each([
    ['The talks were the first in more than 10 years.', 'The ministers had not met in more than 10 years.'],
    ['The strait was closed for more than 10 years.', 'Ships had not passed the strait for more than 10 years.'],
    ['More than 40 crews have joined.', 'Not only have more than 40 crews joined.'],
    ['More than 40 crews have joined.', 'There is no doubt more than 40 crews have joined.'],
    ['More than 40 crews no longer call.', 'No longer do more than 40 crews call.'],
  ])('turns nothing round: %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('how long something takes', () => {
  const source =
    'The contract has a two-year base period. All of the work would end on September 30, 2029. A show is planned for 2026.';

  it('is what the source says, not what lies between two of its days', () => {
    expect(against(source, 'The contract has a base period of three years.')).toEqual([
      expect.stringMatching(/: three$/),
    ]);
    expect(against(source, 'The contract has a base period of two years.')).toEqual([]);
  });
});

describe('what the source’s sentence leaves uncounted', () => {
  const source = 'Haarlund announced that the office will place advisers in Karsholm early next year.';

  it('cannot have been counted', () => {
    const draft = 'Haarlund announced that the office will send three advisers to Karsholm early next year.';
    expect(against(source, draft)).toEqual(['unsupported-fact: three']);
  });

  it.each([
    ['Haarlund announced that the office will send advisers to Karsholm early next year.', source],
    [
      'Haarlund announced that the office will send three advisers to Karsholm early next year.',
      'Haarlund announced that the office will place advisers in Karsholm early next year: Lund, Roe and Moreld.',
    ],
    [
      'Haarlund announced that the office will send three advisers to Karsholm early next year.',
      `${source} The three advisers know the harbours.`,
    ],
    [
      'Haarlund announced that the office will send boats to three regions early next year.',
      'Haarlund announced that the office will send boats to the Tarn, Aldsund and Karsholm regions early next year.',
    ],
  ])('is not told, or can be counted: %s', (draft, of) => {
    expect(against(of, draft).filter(one => !one.startsWith('hint'))).toEqual([]);
  });
});

describe('no more than a figure', () => {
  const source = 'The sum for each crew will not exceed €15 million.';

  it.each([
    ['No crew may receive more than €15 million.', []],
    ['Crews will not get more than €15 million.', []],
    ['Each crew will get more than €15 million.', ['unsupported-fact: €15 million']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft).map(one => one.replace('number-mismatch', 'unsupported-fact'))).toEqual(findings);
  });
});

describe('a currency that is written by its sign, its code or its name', () => {
  it.each([
    ['Crews were paid 16,480 pula.', 'Crews were paid P16,480.', []],
    ['Crews were paid 16,840 pula.', 'Crews were paid P16,480.', ['number-mismatch: 16,840 pula']],
    ['The probe cost 870 million pesos.', 'The probe cost PHP 870 million.', []],
    ['The probe cost 870 million pesos.', 'The probe cost P870.5 million.', ['number-mismatch: 870 million pesos']],
    ['The quay cost 9.7 billion shillings.', 'The quay cost KSh 9.7 billion.', []],
    ['The quay cost KSh 7.9 billion.', 'The quay cost KSh 9.7 billion.', ['number-mismatch: KSh 7.9 billion']],
    ['The quay cost 5.4 billion kroner.', 'The quay cost DKK 5.4 billion.', []],
    [
      'The quay cost 5.4 billion kroner.',
      'The quay cost 5.4 billion Swedish kronor.',
      ['unsupported-fact: 5.4 billion kroner'],
    ],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});
