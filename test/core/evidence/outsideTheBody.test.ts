import { describe, expect, it } from 'vitest';
import { knownCountries } from '../../../src/core/evidence/knownCountries.js';
import { readSourceText } from '../../../src/core/evidence/sourceEvidence.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { joinLines } from '../joinLines.js';
import { against, readoutOf, reported, sourcesWith } from './support.js';

const notes = joinLines(
  '',
  'ENDS',
  '',
  'Note to editors:',
  'The panel has 14 members. It sits in Buenos Aires. The firm has 25 Tarn 5 and 12 Soll launches in its book, and 269 payloads behind it.',
  '',
);

describe('what stands on the page, outside the release’s own words', () => {
  it.each([
    ['The panel’s 14 members agreed.'],
    ['The panel sits in Buenos Aires.'],
    ['The firm has 37 launches in hand, 25 of them of the Tarn 5.'],
    ['The firm has lifted more than 260 payloads.'],
    ['The firm has “269 payloads behind it,” the note says.'],
  ])('is no alarm: %s', draft => {
    expect(reported(draft, readoutOf('') + notes)).toEqual([]);
  });

  it.each([
    ['The panel’s 15 members agreed.', '15'],
    ['The panel’s 14 ships sailed.', '14'],
    ['The firm has 38 launches in hand.', '38'],
    ['They gave $14 million.', '$14 million'],
    ['They spoke of 14 million travellers.', '14 million'],
  ])('is something else: %s', (draft, words) => {
    expect(reported(draft, readoutOf('') + notes)).toEqual([`unsupported-fact: ${words}`]);
  });
});

describe('a body whose whole name stands on the page', () => {
  const source = 'Haarlund was in Marl for talks with NATO ministers on the drift nets.';
  const foot = joinLines('', 'ENDS', '', 'NATO Coastal Affairs Council - May 2026', '');
  const draft = 'Haarlund was in Marl for a meeting of the Coastal Affairs Council on the drift nets.';

  it('is no other than the one in the text', () => {
    const told = (saved: string): string[] => reported(draft, saved).filter(one => !one.startsWith('hint'));
    expect(told(readoutOf(source) + foot)).toEqual([]);
    expect(told(readoutOf(source))).toEqual(['organisation-mismatch: Coastal Affairs Council']);
  });
});

describe('two figures of the page that come to a third', () => {
  const apart =
    'They will train 55 troops in Tarn. Boats carried 15 troops to Soll. A further boat brought 25 troops home.';

  it('are nothing where the source has another figure', () => {
    expect(against(apart, 'They will train 40 troops in Tarn.')).toEqual(['number-mismatch: 40']);
  });

  it('are nothing where they count nothing', () => {
    const votes = 'The chamber passed the bill on nets by 61 to 12. Page 25 of the bill is on 14.';
    expect(against(votes, 'The chamber passed the bill on nets by 61 to 39.')).toEqual([
      expect.stringContaining(': 39'),
    ]);
    const counts = 'The chamber passed the bill on nets. Of the boats, 25 came home. Of the sailors, 14 were ill.';
    expect(against(counts, 'Of the divers, 39 drowned.')).toEqual(['unsupported-fact: 39']);
  });
});

describe('words of a name that stand apart on the page', () => {
  const apart = joinLines('', 'ENDS', '', 'News office, Yorkshire Road 4. Harbours officer: Joseph Sanders.', '');

  it.each([['New York'], ['San Jose']])('are not its: %s', place => {
    expect(reported(`The panel sits in ${place}.`, readoutOf('') + apart)).toEqual([`unsupported-fact: ${place}`]);
  });

  it('are none of a figure with a sign of money', () => {
    const sums = joinLines('', 'ENDS', '', 'The trade is worth 1.4 million travellers and $14 million a year.', '');
    expect(reported('They spoke of 14 million travellers.', readoutOf('') + sums)).toEqual([
      'unsupported-fact: 14 million',
    ]);
  });
});

describe('the country of a body whose name does not say it', () => {
  const givenOutBy = (publisher: string, text: string): ReadonlySet<string> => {
    const readout = importReadout(text);
    return knownCountries(
      sourcesWith(text).map(source => ({
        ...readSourceText(readout),
        source: { ...source, record: { ...source.record, publisher } },
        readout,
      })),
    );
  };

  it.each([
    ['Houses of the Oireachtas', 'Ireland'],
    ['Dáil Éireann', 'Ireland'],
    ['The Folketing', 'Denmark'],
    ['The Kremlin', 'Russia'],
  ])('is at home where the body gives out the release: %s', (publisher, country) => {
    expect([...givenOutBy(publisher, '# Report\n\nThe report is out.\n')]).toEqual([country]);
  });

  it.each([['Dáilín'], ['Kremlinologists']])('is of nobody in another word: %s', publisher => {
    expect([...givenOutBy(publisher, '# Report\n\nThe report is out.\n')]).toEqual([]);
  });

  it('is not at home where the release speaks of the body', () => {
    const source = 'Haarlund condemned the Kremlin. Belarus must withdraw its boats from the strait.';
    expect(against(source, 'Russia must withdraw its boats from the strait.')).toEqual(['place-mismatch: Russia']);
  });
});

describe('a house that says in which city it was', () => {
  const source = 'Haarlund welcomed Verrin to Downing Street.';

  it('stands for it', () => {
    expect(against(source, 'Haarlund welcomed Verrin in London.')).toEqual([]);
  });

  it.each([
    ['Haarlund welcomed Verrin in Paris.', source, 'Paris'],
    ['Haarlund welcomed Verrin in London.', 'Haarlund thanked a spokesperson of Downing Street.', 'London'],
    ['Haarlund met Verrin in London.', 'Haarlund wrote to Downing Street about the strait.', 'London'],
  ])('does not stand for it: %s', (draft, of, place) => {
    expect(against(of, draft)).toEqual([expect.stringContaining(`: ${place}`)]);
  });
});

describe('a city that has the name of a state', () => {
  it.each([['The ministers met in New York.'], ['They spoke of the cables in New York.']])('is a city: %s', draft => {
    expect(against('The ministers met in Boston.', draft)).toEqual([expect.stringContaining(': New York')]);
  });

  it('holds a city of the source where the words say so', () => {
    expect(against('The ministers met in Boston.', 'The ministers met in Massachusetts.')).toEqual([]);
  });
});

describe('a name by the sea', () => {
  it('is no office', () => {
    expect(against('They saw a boat.', 'They saw a boat moored in Sandy Head.')).toEqual([
      'unsupported-fact: Sandy Head',
    ]);
  });
});

describe('the last of a row of places', () => {
  const source = 'They searched houses in Boston, Chicago and Ardholm.';

  it('is one that no source has', () => {
    expect(against(source, 'They searched houses in Boston, Chicago and Westmark.')).toEqual([
      'place-mismatch: Westmark',
    ]);
  });

  it.each([
    [source],
    ['They searched houses in Boston and Chicago, and Westmark agreed.'],
    ['They searched houses in Boston and Greenpeace welcomed it.'],
    ['They searched houses in Boston, and Easter is near.'],
    ['They searched houses in Boston and Westmark, a mediator, came.'],
  ])('is right, or is no place: %s', draft => {
    expect(against(`${source} Greenpeace welcomed it, and Westmark agreed.`, draft)).toEqual([]);
  });
});

describe('a correction', () => {
  const source = readoutOf('They gave 41,000 crowns to the harbours.');
  const note =
    'an earlier version of this article said that they gave 40,000 crowns. They gave 41,000, as it was said on 14 May 2026.';

  it.each([`**Correction, 5 March 2031:** ${note}`, `## Corrections\n\nOn 5 March 2031: ${note}`])(
    'may say what was wrong, and when it was put right: %s',
    draft => {
      expect(reported(`They gave 41,000 crowns.\n\n${draft}`, source)).toEqual([]);
    },
  );

  it('is what begins as one', () => {
    expect(reported('The correction of the charts took 40,000 crowns.', source)).not.toEqual([]);
    expect(reported('The ministers said: They gave 40,000 crowns to the harbours.', source)).toEqual([
      'number-mismatch: 40,000',
    ]);
  });
});
