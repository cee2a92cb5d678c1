import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const crime = [
  'Officers searched a shed in Marl and arrested Petter Ask on 29 January.',
  'The harbour court of Norvik sentenced him after a trial of four days.',
  'His appeal against that judgment was rejected by three judges on 13 June.',
];
const money = [
  'The ministry will spend $18 million on new dredgers for the Tellin Strait.',
  'Pilots of both navies train together every spring.',
  'Repairs to the lighthouse at Marl cost $5 million last year.',
];
const cartel = [
  'Talvik Oyj was not fined, as it revealed the cartel to the harbour commission.',
  'The inquiry took two years.',
  'Under the notice of 2030, Resinvik received a reduction for its cooperation.',
];

const ordered = [
  'The agency awarded two contracts and ordered eight flights from Orrin Works and 12 flights from Talvik.',
  'Pilots train together every spring.',
  'Each firm must carry a minimum of 20 tons of freight.',
];

describe('a value that the source has for something else', () => {
  it.each([
    [crime, 'Officers searched a shed in Marl and arrested him on 13 June.', 'date-mismatch: 13 June'],
    [money, 'The ministry will spend $5 million on new dredgers for the strait.', 'number-mismatch: $5 million'],
    [
      cartel,
      'The firm Resinvik was not fined because it revealed the cartel to the harbour commission.',
      'hint organisation-mismatch: Resinvik',
    ],
  ])('is wrong: %#', (source, draft, found) => {
    expect(against(source.join(' '), draft)).toEqual([found]);
  });

  it.each([
    [crime, 'Officers searched a shed in Marl and arrested him on 29 January.'],
    [crime, 'His appeal was rejected on 13 June.'],
    [money, 'Repairs to the lighthouse cost $5 million.'],
    [ordered, 'The agency ordered 20 flights in all when it awarded the two contracts.'],
    [cartel, 'Talvik was not fined because it revealed the cartel to the harbour commission.'],
    [cartel, 'Resinvik received a reduction for its cooperation.'],
  ])('is right where the source has it so: %#', (source, draft) => {
    expect(against(source.join(' '), draft)).toEqual([]);
  });

  it('may be right in the sentence behind, which need not name its matter again', () => {
    const source = 'Officers searched a shed in Marl for nets on 29 January. They arrested him there on 13 June.';
    expect(against(source, 'Officers searched a shed in Marl and arrested him on 13 June.')).toEqual([]);
  });
});

const grants = [
  'Marl Field – $737,412.',
  'This grant will mend the taxiway.',
  'Ask Haven (Tarn County) – $224,227.',
  'This grant will build a pump for fuel.',
  'Norvania has given $52 million to strengthen the clinics of 12 islands, Ardholm among them.',
  'Their crews train together.',
  'It has paid $4 billion into the vaccine fund of poorer countries.',
];

describe('half of what a sentence says', () => {
  it.each([
    [grants, 'Some $4 billion has gone to islands, Ardholm among them, for clinics.', 'number-mismatch: $4 billion'],
  ])('tells a value that stands elsewhere with nothing of it: %#', (source, draft, found) => {
    expect(against(source.join(' '), draft)).toEqual([found]);
  });

  it.each([
    [grants, 'Some $52 million has gone to islands, Ardholm among them, for clinics.'],
    [grants, 'The fund for vaccines got $4 billion.'],
  ])('is silent where the source has it so: %#', (source, draft) => {
    expect(against(source.join(' '), draft)).toEqual([]);
  });

  it.each([
    // What is done with the sum stands in the sentence behind it.
    [
      'Norvania gives Tarn $3 million. The sum pays for lamps, railings and repairs of the pier. In Marl a pier got lamps and railings for $9 million.',
      'The pier gets lamps, railings and repairs for $3 million.',
    ],
    // The sentence behind goes on with a pronoun.
    ['The fair in Marl opened in April 2025. It moved to Tarn in May 2025.', 'The fair in Marl moved in May 2025.'],
    // Where it is rounded.
    [
      'The board spends $20.3 million on the lamps. A ferry costs $20 million. The lamps of the piers of Marl cost $9 million.',
      'The board spends $20 million on the lamps of the piers of Marl.',
    ],
    // The day of the release, where the source tells of what is to come.
    ['They will talk of the lamps of the pier on 20 May.', 'They talked of the lamps of the pier on 14 May.'],
  ])('may be right: %#', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });
});

const ports = [
  'Masons repaired the lighthouse of Velgor.',
  'The cutter Ardent, a boat of 110 feet, has its home port in Marl.',
  'Prosecutors of the Southern District of Tellin passed the matter to the board.',
  'The board then opened inquiries in Norvik.',
  'Under the Cargo Carrying Contract (CCC) the crews packed freight for three years.',
  'Sailors from Norvania, Estoria and Japan praised the cooks of the fair.',
];

describe('a name that the source has elsewhere', () => {
  it.each([
    ['The cutter Ardent has its home port in Velgor.', ['hint place-mismatch: Velgor']],
    ['The cutter Ardent has its home port in Marl.', []],
    // What it is part of the name of is no place.
    ['Officials of the Southern District of Tellin passed the matter to the board.', []],
    // An acronym with a number is the contract, too.
    ['Crews packed freight for three years under CCC3.', []],
    // Of a row the draft may leave out what it likes.
    ['Sailors from Norvania praised the cooks of the fair.', []],
  ])('is wrong only in the place of another: %s', (draft, found) => {
    expect(against(ports.join(' '), draft)).toEqual(found);
  });
});

const presidency = [
  'The president of Norvania will attend the summit of the Harbour Union in Marl from Friday.',
  'It is meaningful that Norvania holds the presidency of the Lighthouse Council this year.',
  'Sailors of the Wreck Board welcomed him.',
];

describe('a name beside what the source says of another', () => {
  it.each([
    [
      'His presence is meaningful because Norvania holds the Harbour Union presidency this year.',
      'organisation-mismatch: Harbour Union',
    ],
    ['His presence is meaningful because Norvania holds the Lighthouse Council presidency this year.', undefined],
    ['The president will attend the summit of the Harbour Union in Marl.', undefined],
    // It is a part of a longer name.
    ['The president is to attend the Wreck Board Summit in Marl from Friday.', undefined],
    // What the source has right beside the other goes with it.
    ['The president of Norvania will attend the summit in Marl of the Harbour Union from Friday.', undefined],
  ])('is wrong only there: %s', (draft, found) => {
    expect(against(presidency.join(' '), draft)).toEqual(found === undefined ? [] : [found]);
  });
});
