import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('a denial that another sentence has too', () => {
  const source = '“The panel does not recommend new charges,” Haarlund added. “We recommend new boats.”';

  it('is the source’s', () => {
    expect(against(source, 'They do not recommend new charges, Haarlund said: “We recommend new boats.”')).toEqual([]);
  });

  it.each([
    [
      'Norvania will support the accord on cables. Estoria will not support the accord on cables.',
      'Norvania will not support the accord on cables.',
    ],
    [
      'Norvania will join the patrols. Estoria will not join the patrols.',
      'Estoria will join the patrols and Norvania will not join the patrols.',
    ],
    [
      'Haarlund supports the accord on cables. Verrin does not support the accord on cables.',
      'Haarlund does not support the accord on cables.',
    ],
  ])('is wrong where the other sentence has it of somebody else: %s', (two, draft) => {
    expect(against(two, draft).map(one => one.replace(/:.*/, ''))).toEqual(['denies-what-source-says']);
  });

  it('is wrong where no sentence has it', () => {
    const draft = 'The panel does recommend new charges for the harbours.';
    const denied = 'The panel does not recommend new charges for the harbours. It spoke of the new boats.';
    expect(against(denied, draft)).toEqual(['denies-what-source-says: recommend new charges']);
  });
});

describe('a hedge to the other side', () => {
  const source = 'The network has moved more than $300 million since 2022, and $18 million went to a broker.';

  it('is wrong, whatever can be reckoned', () => {
    const draft = 'The network has moved less than $300 million since 2022.';
    expect(against(source, draft)).toEqual(['number-mismatch: less than $300 million']);
    expect(fixesFor(source, draft)).toEqual(['less than → more than']);
  });

  it('is right in other words', () => {
    expect(against(source, 'The network has moved over $300 million since 2022.')).toEqual([]);
  });
});

describe('a figure with another unit', () => {
  it('counts other things', () => {
    const source = 'The institute asked 31,500 households.';
    expect(against(source, 'The institute asked 31,500 people.')).toEqual(['number-mismatch: 31,500 people']);
    expect(fixesFor(source, 'The institute asked 31,500 people.')).toEqual(['31,500 people → 31,500 households']);
    expect(against('The storm cost 143 lives and 20 deaths followed.', 'The storm killed 143 people.')).toEqual([]);
  });

  it('is of another scale', () => {
    const source = 'It was colder than -20C in the strait.';
    expect(against(source, 'It was colder than -20 degrees Fahrenheit in the strait.')).toEqual([
      'number-mismatch: -20 degrees Fahrenheit',
    ]);
    expect(against(source, 'It was colder than -20 degrees Celsius in the strait.')).toEqual([]);
  });
});

describe('a designation', () => {
  it.each([
    ['They spoke of Harbour Group 21.', 'They spoke of Harbour Group 12.', 'Group 12'],
    ['They spoke of safe 5G networks.', 'They spoke of safe 4G networks.', '4G'],
    ['The Petrel II probe is ready.', 'The Petrel 3 probe is ready.', 'Petrel 3'],
    ['They spoke of the loss of Flight 17 and agreed.', 'They spoke of the loss of Flight 71 and agreed.', 'Flight 71'],
  ])('has another number: %s', (source, draft, words) => {
    expect(against(source, draft)).toEqual([`number-mismatch: ${words}`]);
    expect(against(source, source)).toEqual([]);
  });

  it.each([
    ['The Petrel II probe is ready.', 'The Petrel 2 probe is ready.'],
    ['Articles 7 and 9 hold. They spoke of Article 7 and of Article 9.', 'They spoke of Article 7 and Article 9.'],
    ['In Norvik 14 boats sank.', 'In Norvik 14 boats sank.'],
  ])('is right: %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });
});
