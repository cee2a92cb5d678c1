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

describe('a value that the source has for something else', () => {
  it.each([
    [crime, 'Officers searched a shed in Marl and arrested him on 13 June.', 'date-mismatch: 13 June'],
    [money, 'The ministry will spend $5 million on new dredgers for the strait.', 'number-mismatch: $5 million'],
    [
      cartel,
      'The firm Resinvik was not fined because it revealed the cartel to the harbour commission.',
      'organisation-mismatch: Resinvik',
    ],
  ])('is wrong: %#', (source, draft, found) => {
    expect(against(source.join(' '), draft)).toEqual([found]);
  });

  it.each([
    [crime, 'Officers searched a shed in Marl and arrested him on 29 January.'],
    [crime, 'His appeal was rejected on 13 June.'],
    [money, 'Repairs to the lighthouse cost $5 million.'],
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
