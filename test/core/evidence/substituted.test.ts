import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'The Deputy Minister said that she would urge Chile to choose the path of talks, and that any further Chilean raid on Peru would be answered. ' +
  'Haarlund assured Verrin that Denmark remains steadfast in its commitment to the defence of the Tellin Strait. ' +
  'The ministers discussed ways to protect the Danish and Chilean people from storms, and the work of the Harbour Institute Ltd with the ' +
  'Coastal Survey Board and the Northern Fisheries Council. ' +
  'They looked forward to working closely to strengthen the Denmark-Chile alliance, and welcomed talks with Japan, Brazil and Spain. ' +
  'The firm, based in Denmark, is at work in Norway, Kenya, Mali and Spain. They condemned the recent Kenyan tests of mines. ' +
  'A fire on Monday had burned down the harbour office of Odesa. Word of it came from Ukraine.';

describe('a name in the place of another in a sentence that is told word for word', () => {
  it.each([
    ['Haarlund would urge Peru to choose the path of talks.', 'place-mismatch: Peru', 'Peru → Chile'],
    [
      'She warned that any further Peruvian raid on Peru would be answered.',
      'place-mismatch: Peruvian',
      'Peruvian → Chilean',
    ],
    [
      'Haarlund assured Verrin that Chile “remains steadfast in its commitment to the defence of the Tellin Strait.”',
      'place-mismatch: Chile',
      'Chile → Denmark',
    ],
    [
      'They discussed how to protect the Danish and Peruvian people from storms.',
      'place-mismatch: Peruvian',
      'Peruvian → Chilean',
    ],
    [
      // Its own country stands elsewhere in the source's sentence.
      'The firm from Denmark is at work in Norway, Denmark, Mali and Spain.',
      'place-mismatch: Denmark',
      'Denmark → Kenya',
    ],
    [
      // A capital, where the source has another city.
      'A fire on Monday burned down the harbour office of Kyiv.',
      'place-mismatch: Kyiv',
      'Kyiv → Odesa',
    ],
    ['They condemned Denmark’s recent tests of mines.', 'place-mismatch: Denmark', 'Denmark → Kenya'],
    [
      'They want to work closely to strengthen the Denmark-Denmark alliance.',
      'place-mismatch: Denmark',
      'Denmark → Chile',
    ],
    [
      'Verrin assured Verrin that Denmark remains steadfast in its commitment to the defence of the Tellin Strait.',
      'role-reversed: Verrin',
      'Verrin → Haarlund',
    ],
  ])('%s', (draft, finding, fix) => {
    expect(against(source, draft)).toContain(finding);
    expect(fixesFor(source, draft)).toContain(fix);
  });

  it.each([
    'Haarlund would urge Santiago to choose the path of talks.',
    'She warned that any further Chilean raid on Peru would be answered.',
    'Haarlund assured Verrin that Copenhagen “remains steadfast in its commitment to the defence of the Tellin Strait.”',
    'They discussed how to protect the Chilean and Danish people from storms.',
    'They want to work closely to strengthen the Chile-Denmark alliance.',
    'They welcomed talks with Spain, Brazil and Japan.',
    'The firm from Denmark is at work in Spain, Kenya, Mali and Norway.',
    'They condemned Kenya’s recent tests of mines.',
    'They welcomed talks with Spain and with Japan.',
    'They discussed the work of the Harbour Institute with the Coastal Survey Board.',
    '## Background\n\nHaarlund would urge Peru to choose the path of talks.',
  ])('is in its place: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is put right with the article that the source has', () => {
    const articled = 'They praised the Netherlands for its work on the lighthouses of the strait. Peru was not there.';
    expect(fixesFor(articled, 'They praised Peru for its work on the lighthouses of the strait.')).toEqual([
      'Peru → the Netherlands',
    ]);
  });

  it('is found beside a list of all its words', () => {
    const words = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
    const nets = words.flatMap(one => words.slice(0, 4).map(other => `b${one}d${other}k`)).join(', ');
    const list = `The words condemned, recent, tests, mines, ${nets}, Denmark, ${nets} stand in a list.`;
    expect(against(`${list} ${source}`, 'They condemned Denmark’s recent tests of mines.')).toContain(
      'place-mismatch: Denmark',
    );
  });

  it('may be whose something is, where the source’s sentence has that country as well', () => {
    const pledge =
      '“I welcome Chile’s support for Peru, including your recent pledge of boats, and your recent visit to Peru was a sign of friendship,” said Haarlund.';
    expect(against(pledge, 'Haarlund welcomed a recent Chilean pledge of boats.')).toEqual([]);
    expect(against(pledge, 'Haarlund welcomed a recent Kenyan pledge of boats.')).not.toEqual([]);
  });
});
