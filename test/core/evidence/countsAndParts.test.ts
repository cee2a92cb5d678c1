import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('a part of something', () => {
  const source = 'The storm hit the country, and gifts of 45 million crowns came, of which 30 million went to Tarn.';

  it('is told where no two figures of the source are that part', () => {
    expect(against(source, 'A tenth of the country was hit by the storm.')).toEqual(['unsupported-fact: A tenth']);
    expect(against(source, 'Half of the gifts went to Tarn.')).toEqual(['unsupported-fact: Half']);
  });

  it.each([
    'Two-thirds of the gifts went to Tarn.',
    'A third of the gifts went elsewhere.',
    'It took half of the day.',
    'They spoke for a quarter of an hour.',
    '## Background\n\nA tenth of the country was hit by a storm.',
  ])('follows from them, or is of a length of time: %s', draft => {
    expect(against(source, draft).filter(one => !one.startsWith('hint'))).toEqual([]);
  });
});

describe('a part in words', () => {
  it.each([
    [28, 'unsupported-fact'],
    [40, 'number-mismatch'],
  ])('is wrong of %s percent only where that is far away', (percentage, rule) => {
    const source = `${percentage} percent of the boats are old.`;
    expect(against(source, 'A quarter of the boats are old.')).toEqual([`${rule}: A quarter`]);
  });

  it('is right of what rounds to it, whatever hedges it', () => {
    expect(against('50.3 percent of the boats are old.', 'Nearly half of the boats are old.')).toEqual([]);
  });
});

describe('a percentage where the source has a part in words', () => {
  const half =
    'Almost half of the crews of the strait are in dire need of nets. 300,000 of them have asked, and half a million are fed.';

  it('is held against it', () => {
    expect(against(half, 'More than 60 percent of the crews of the strait are in dire need.')).toEqual([
      'number-mismatch: 60 percent',
    ]);
    expect(against(half, 'Some 48 percent of the crews of the strait are in dire need.')).toEqual([
      'unsupported-fact: 48 percent',
    ]);
  });
});

describe('a length that is half of something', () => {
  it('is told where the source says of nothing how long it took', () => {
    expect(against('They spoke of the harbours.', 'The call lasted half an hour.')).toEqual(['unsupported-fact: half']);
  });
});

describe('those who met', () => {
  const source = 'The two leaders discussed the cables and the harbours.';

  it('are no more than the source says', () => {
    expect(against(source, 'The three leaders discussed the cables.')).toEqual(['number-mismatch: three']);
    expect(against(source, 'The two leaders discussed the cables.')).toEqual([]);
  });

  it('may be as many of another name as the source speaks of', () => {
    expect(against(source, 'The three officials discussed the cables.')).toEqual([]);
  });

  it.each([
    ['The four defence chiefs discussed the cables.', 'number-mismatch: four'],
    ['They held a five-way talk on the cables.', 'number-mismatch: five'],
    ['The cables are of use to the six capitals.', 'number-mismatch: six'],
  ])('are not more of another name: %s', (draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });

  it('are not more than all whom the source names', () => {
    const unsaid = 'The cables and the harbours were discussed.';
    expect(against(unsaid, 'The nine ministers discussed the cables.')).toEqual(['unsupported-fact: nine']);
    expect(against(unsaid, 'The seven nations discussed the cables.')).toEqual(['unsupported-fact: seven']);
    expect(against(unsaid, 'The three ministers discussed the cables.')).toEqual([]);
  });

  it('may be four where the source names four, or counts others', () => {
    const draft = 'The four leaders discussed the cables.';
    expect(against(`${source} Ana Lind, Ola Roe, Kaja Holt and Per Ask were there.`, draft)).toEqual([]);
    expect(against(`${source} The four ministers were there.`, draft)).toEqual([]);
    expect(against(source, 'There are four ways to lay cables.')).toEqual([]);
  });

  it('may be three where the source names three', () => {
    const three = `${source} Ana Lind, Ola Roe and Kaja Holt were there.`;
    expect(against(three, 'The three leaders discussed the cables.')).toEqual([]);
  });
});

describe('what the source’s own sentence counts', () => {
  it('is not counted by the writer', () => {
    const source = 'They agreed to meet concerns about the nets in all four areas.';
    expect(against(source, 'They agreed to meet concerns about nets in all five areas.')).toEqual([
      'number-mismatch: five',
    ]);
    expect(against(source, 'They agreed to meet concerns about nets in all four areas.')).toEqual([]);
  });

  it('is not added to other things that it counts', () => {
    const source = 'They banned 63 guests and 21 firms.';
    expect(against(source, 'They banned 84 guests and 21 firms.')).toEqual(['number-mismatch: 84']);
    expect(against(source, 'They banned 84 guests and firms.')).toEqual([]);
  });

  it('is not another length that comes on top', () => {
    const source = 'Astorin will run the yard under a 12-month option.';
    expect(against(source, 'Astorin will run the yard for another 50 months.')).toHaveLength(1);
    expect(against(source, 'Astorin will run the yard for another 12 months.')).toEqual([]);
  });
});
