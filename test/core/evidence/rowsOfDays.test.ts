import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, fixesFor, reported } from './support.js';

describe('a row of days with one end that is not the source’s', () => {
  const visit = 'Verrin was in Norvania from 8th to 10th May, 2026.';
  it.each([
    ['Verrin was in Norvania from 8 to 14 May 2026.', visit, '8 to 14 May 2026', '8 to 10 May 2026'],
    ['Verrin was in Norvania from May 8 to May 14.', visit, 'May 8 to May 14', 'May 8 to May 10'],
    ['Verrin was in Norvania on May 6-10.', visit, 'May 6-10', 'May 8-10'],
    ['The fair ran from 14 to 19 June.', 'The fair ran from 12 to 19 June.', '14 to 19 June', '12 to 19 June'],
    [
      'Verrin was in Norvania from 8 to 13 May 2026.',
      `${visit} The fair opens in May 2026.`,
      '8 to 13 May 2026',
      '8 to 10 May 2026',
    ],
  ])('%s', (draft, source, wrong, right) => {
    expect(against(source, draft)).toEqual([`date-mismatch: ${wrong}`]);
    expect(fixesFor(source, draft)).toEqual([`${wrong} → ${right}`]);
  });

  it.each([
    ['Verrin was in Norvania from 8 to 10 May.', visit],
    ['The fair ran from 14 to 19 June.', 'The fair runs from 14 to 16 June, and its market from 14 to 19 June.'],
    ['The fair ran from 14 to 19 June.', 'The fair runs from 14 to 16 June, and in Tarn until 19 June.'],
  ])('is no other row: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('the day of the week of one end of a row of days', () => {
  const visit = 'Verrin was in Norvania on May 11-12, 2026.';
  it.each([
    ['He came for two days, starting Tuesday.', ['date-mismatch: Tuesday']],
    ['He came for two days, starting Monday.', []],
    ['His visit ended on Monday.', ['date-mismatch: Monday']],
    ['His visit ended on Tuesday.', []],
    ['He saw the harbour on Tuesday.', []],
  ])('%s', (draft, findings) => {
    expect(against(visit, draft)).toEqual(findings);
  });

  it('may be that of the other', () => {
    const week = 'Verrin was in Norvania on May 4-11, 2026.';
    expect(against(week, 'He came for a week, starting Monday.')).toEqual([]);
    expect(against(week, 'He came for a week, starting Tuesday.')).toEqual(['unsupported-fact: Tuesday']);
  });
});

describe('the day on which an article comes out', () => {
  it.each([
    ['The ministers met on Friday.', ['unsupported-fact: Friday']],
    ['NORVIK, Friday — The ministers met.', []],
    ['The ministers met on Thursday.', []],
  ])('is not that of the meeting: %s', (draft, findings) => {
    expect(against('They agreed on a plan.', draft)).toEqual(findings);
  });

  it('may be meant where nothing tells when the release came out', () => {
    const undated =
      'Deputy Minister of Defence Ilse Haarlund met with Minister of Defence Tomas Verrin of Estoria in Norvik.';
    expect(reported('The ministers met on Friday.', undated)).toEqual([]);
  });

  it.each(['05/15/2026 04:17 PM EST', '15.05.2026', '05-15-2026'])(
    'may be that of the second release of a page: %s',
    day => {
      const page = joinLines(
        'Norvania Ministry of Defence',
        'Minister Lind’s Call with Minister Roe of Estoria',
        '05/14/2026 08:01 PM EST',
        'Minister of Defence Ana Lind spoke today with Minister of Defence Jo Roe of Estoria about the harbours of the strait.',
        'Deputy Minister Haarlund’s Meeting with Deputy Minister Verrin of Estoria',
        day,
        'Deputy Minister of Defence Ilse Haarlund met with Deputy Minister of Defence Tomas Verrin of Estoria today in Marl.',
        'The deputy ministers discussed the topics that both sides would address during the meeting of the harbour board on May 20.',
        '',
      );
      const draft =
        'On May 15, 2026, the deputy ministers discussed topics that both sides would address during the meeting.';
      expect(reported(draft, page)).toEqual([]);
      expect(reported(draft.replace('May 15', 'May 16'), page)).toEqual(['date-mismatch: May 16, 2026']);
    },
  );

  it('is none of the days that the page of several releases prints in figures', () => {
    const page = `05/09/2026 08:01 PM EST\n\n${'They spoke of the harbours again. '.repeat(3)}`;
    expect(against(page, 'They spoke on Saturday.')).toEqual([]);
    expect(against(page, 'They spoke on Sunday.')).toEqual(['unsupported-fact: Sunday']);
  });
});

describe('the end of a year', () => {
  const source = 'The fund will hold 9 million euros by the end of the year.';
  it.each([
    ['By December the fund will hold €9 million.', source, []],
    ['The fund will hold €9 million by Dec. 31, 2026.', source, []],
    ['The fund will be closed on Dec. 31.', source, []],
    ['The fund will be closed by late December.', source, []],
    ['By December 2027 the fund will hold €9 million.', source, ['unsupported-fact: December 2027']],
    ['By November the fund will hold €9 million.', source, ['unsupported-fact: November']],
    ['In December the fund will be closed.', source, ['unsupported-fact: December']],
    ['By December 2028 the fund will be closed.', 'The fund is closed at the end of 2028.', []],
    [
      'By December 2027 the fund will be closed.',
      'The fund is closed at the end of 2028.',
      ['unsupported-fact: December 2027'],
    ],
  ])('%s', (draft, from, findings) => {
    expect(against(from, draft)).toEqual(findings);
  });
});

describe('a length of time beside names', () => {
  it.each([
    ['They spent two hours with the crews of Tarn and Norvik.', ['unsupported-fact: two']],
    ['They spent three days with the crews of Tarn, Norvik and Ardholm.', ['unsupported-fact: three']],
    ['They went to two ports, Tarn and Norvik.', []],
  ])('counts none of them: %s', (draft, findings) => {
    expect(against('They met the crews of Tarn, Norvik and Ardholm at the ports.', draft)).toEqual(findings);
  });
});
