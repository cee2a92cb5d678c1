import { describe, expect, it } from 'vitest';
import { against, readoutOf, reported } from './support.js';

/** What is reported but for hints. */
function told(source: string, draft: string): string[] {
  return against(source, draft).filter(one => !one.startsWith('hint'));
}

describe('a share that is said to be of a total', () => {
  const source =
    'The League gives $112 million in aid. Of this, $57 million is for Tarn, $47 million for Soll and $8 million for Marl.';

  it.each([
    ['The least, $8 million, or about 17 percent of the total, is for Marl.', ['unsupported-fact: 17 percent']],
    ['The least, $8 million, or about 7 percent of the total, is for Marl.', []],
    ['Of $112 million in all, $8 million goes to Marl, or about 17 percent.', ['unsupported-fact: 17 percent']],
    ['Of $112 million in all, $57 million goes to Tarn, or about 51 percent.', []],
    ['Tarn has $57 million, or 51 percent, and Marl $8 million, or 7 percent.', []],
    ['Tarn has $57 million, or 51 percent, and Marl $8 million, or 17 percent.', ['unsupported-fact: 17 percent']],
    // It may be a share of something else.
    ['Marl has $8 million, or 17 percent of what goes to Soll.', []],
  ])('%s', (draft, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('how many times a sum another is', () => {
  const source = 'The League gives $28.6 million in aid. In March it gave $12 million, and $3 million before that.';

  it.each([
    [
      'At $28.6 million, the aid of the League is now more than three times the size of the sum before.',
      ['unsupported-fact: three'],
    ],
    ['At $28.6 million, the aid of the League is now more than two times the size of the sum before.', []],
    ['At $28.6 million, it is nearly three times the size of the sum before.', []],
    ['At $12 million, it was four times as much as the one before.', []],
    ['At $12 million, it was some five times as much as the one before.', ['unsupported-fact: five']],
    ['It is five times as much as the one before.', []],
  ])('%s', (draft, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('what two figures of the source come to', () => {
  it.each([
    [
      'The pier costs $5 million. $8 million is for Tarn. Another $8 million is for Soll.',
      'In total Tarn and Soll have $16 million.',
      true,
    ],
    ['$8 million is for Tarn. Of the $8 million, half is for nets.', 'Together Tarn and Soll have $16 million.', false],
    [
      'Tarn pays 40 percent of the dues, and Soll 25 percent.',
      'Together Tarn and Soll pay 65 percent of the dues.',
      true,
    ],
    [
      'Tarn pays 40 percent of the dues, and Soll 25 percent.',
      'Together Tarn and Soll pay 60 percent of the dues.',
      false,
    ],
  ])('%s %s', (source, draft, isRight) => {
    expect(told(source, draft).length).toBe(isRight ? 0 : 1);
  });

  it.each([
    ['£5 million is for Tarn, £5 million for Soll and £4.5 million for Marl.', '£14.5 million', true],
    ['£5 million is for Tarn, £5 million for Soll and £4.5 million for Marl.', '£13.5 million', false],
    [
      '£16 million is for Tarn. The nets are old, and so are the boats. The quays have rats. Soll has £6.9 million.',
      'nearly £23 million',
      true,
    ],
    [
      '£16 million is for Tarn. The nets are old, and so are the boats. The quays have rats. Soll has £6.9 million.',
      '£23 million',
      false,
    ],
    [
      '£16 million is for Tarn. The nets are old, and so are the boats. Soll has £6.9 million. It had £3 million in May. Marl pays £2 million.',
      '£27.9 million',
      false,
    ],
  ])('in a row, or in all: %s %s', (source, sum, isRight) => {
    expect(told(source, `The harbours will have ${sum} of new money.`).length).toBe(isRight ? 0 : 1);
  });

  it('is a little more than what is told as about so much at most', () => {
    const source = 'The firm has a maximum $15,046,656 contract for tires.';
    expect(told(source, 'The firm has a contract of a maximum of about $15 million for tires.')).toEqual([]);
    expect(told(source, 'The firm has a contract of a maximum of about $13 million for tires.')).toEqual([
      'number-mismatch: $13 million',
    ]);
  });

  it('is not meant by a part of a word', () => {
    const source = 'The $16 million package builds on the first $3 million of aid and the clean-up of the quays.';
    const draft = 'The package builds on the first $13 million of aid and the clean-up of the quays.';
    expect(told(source, draft)).toEqual(['number-mismatch: $13 million']);
  });
});

describe('what the source lists without counting', () => {
  const source =
    'They called on Besmark to comply with Harbour Council Resolutions 1718, 1874, 2087, and 2094. The ministers signed agreements on fish, customs, ' +
    'air traffic, schools and water. Haarlund had meetings with her counterparts from Denmark, Chile, Peru, Kenya and Norway.';
  it.each([
    ['She called for compliance with four resolutions, the earliest of them 1718 and the latest 2094.', []],
    ['She called for compliance with six resolutions.', ['hint unsupported-fact: six']],
    ['The ministers signed five agreements.', []],
    ['The ministers signed seven agreements.', ['hint unsupported-fact: seven']],
    ['Haarlund held five meetings on the quay.', []],
    ['Haarlund held six meetings on the quay.', ['hint unsupported-fact: six']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it.each([
    ['The heads of 15 companies will sit on the council.', []],
    ['The heads of 16 companies will sit on the council.', ['unsupported-fact: 16']],
  ])('one below the other: %s', (draft, findings) => {
    const names = 'Arl Bost Cend Dorn Eft Fane Gorl Hest Ilm Jast Kolm Lund Marn Nost Orl'.split(' ');
    const page = [
      'The ministry set up a council for the safety of the strait, which will meet every month from now on.',
    ];
    const list = [
      'It includes the heads of:',
      '',
      ...names.map(name => `• ${name} Works`),
      '',
      'They employ many people.',
    ];
    expect(reported(draft, [...page, '', ...list].join('\n'))).toEqual(findings);
  });

  it.each([
    ['The ministry named four priorities.', []],
    ['The ministry opened four offices.', []],
    ['The ministry will buy four ships.', ['unsupported-fact: four']],
    ['Four people died in the storm.', ['number-mismatch: Four']],
    ['Twelve seals died in the storm.', ['number-mismatch: Twelve']],
  ])('and nothing of other things: %s', (draft, findings) => {
    const months = 'Jan Feb Mar Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' ');
    const page = [
      'Three people and ten seals died in the storm. The ministry will buy ships for the strait.',
      'Its offices are to:',
      '- mend the quays\n- hire crews\n- teach the fishers\n- watch the cables',
      'The storms are called:',
      months.map(name => `- ${name}`).join('\n'),
      'They will pass.',
    ];
    expect(reported(draft, readoutOf(page.join('\n\n')))).toEqual(findings);
  });
});

describe('how one figure stands to another', () => {
  const visits = 'Inspectors made 1,904 visits and issued 317 citations. The school has 1,480 pupils and 96 teachers.';
  const members = 'The six members of the Fund met. Each will pay 250,000 crowns a year into the Fund.';
  it.each([
    ['There was one citation for every six visits.', visits, []],
    ['There was one citation for every eight visits.', visits, ['number-mismatch: eight']],
    ['There are about 15 pupils to a teacher.', visits, []],
    ['There are about 25 pupils to a teacher.', visits, ['number-mismatch: 25']],
    [
      'There are about 25 pupils to a teacher.',
      `${visits} The pier is 50 metres long and has two lamps.`,
      ['number-mismatch: 25'],
    ],
    [
      'There are about 25 pupils to a teacher.',
      `${visits} It has 2,400 pupils of fish and 96 boats.`,
      ['number-mismatch: 25'],
    ],
    [
      'The six members pay 1.5 million crowns.',
      'Six members met. They pay 1.4 million, 16 per cent of it, or 250,000 crowns, for nets.',
      ['number-mismatch: 1.5 million'],
    ],
    ['The six members pay 1.5 million crowns a year into the Fund.', members, []],
    [
      'Almost 28,000 people came, around 16,500 of them young.',
      'There came 27,500 refugees, 60 percent of them young.',
      [],
    ],
    ['It is held every second year.', 'It is held every two years.', []],
    [
      'It is held every second year.',
      'It takes two years to plan, and is held again in 2031.',
      ['unsupported-fact: second'],
    ],
    ['It is held every third year.', 'It is held every two years.', ['unsupported-fact: third']],
    [
      'They sold 32 of the ships.',
      'In its 43 years the firm thrived. They sold eleven of the ships.',
      ['number-mismatch: 32'],
    ],
    [
      'Thirty-two of those arrested were let go.',
      'Police arrested 43 people. Eleven of those arrested remain in jail.',
      [],
    ],
    [
      'Sales rose 17 percent.',
      'Sales rose 7 percent. The fee will be 1.80 crowns, up from 1.50 crowns.',
      ['number-mismatch: 17 percent'],
    ],
    ['The fee rises by 20 percent to 1.80 crowns.', 'The fee will be 1.80 crowns, up from 1.50 crowns.', []],
    ['Work should be done in 2031.', 'Work is to begin in the first quarter of 2027 and take four years.', []],
    [
      'Work should be done in 2032.',
      'Work is to begin in the first quarter of 2027 and take four years.',
      ['date-mismatch: 2032'],
    ],
    ['They talked for a week and a half.', 'They talked for ten days.', []],
    ['Thirteen offices stay open.', 'Four of its 17 offices will be closed.', []],
    ['Some 12 percent of the posts go.', 'The agency will cut 1,150 of its 9,300 posts.', []],
    [
      'Some 15 percent of the posts go.',
      'The agency will cut 1,150 of its 9,300 posts.',
      ['unsupported-fact: 15 percent'],
    ],
    ['Energy got almost 1% cheaper.', 'Prices of energy fell 0.8 percent.', []],
    ['Energy got almost 2% cheaper.', 'Prices of energy fell 0.8 percent.', ['number-mismatch: 2%']],
  ])('%s', (draft, source, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});

describe('what a sum comes to for each', () => {
  const source =
    'Norvania gives more than $600 million in aid, which helps more than 4.6 million people in the islands.';

  it.each([
    ['On those figures, that comes to roughly $130 for each person reached.', []],
    ['That is about $130 a head.', []],
    ['That is about $180 a head.', ['unsupported-fact: $180']],
    ['That is about $130 each year.', ['unsupported-fact: $130']],
  ])('%s', (draft, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });
});
