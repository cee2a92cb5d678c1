import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesLinearTime } from '../linearTime.js';
import { findDateFacts } from '../../../src/core/facts/times/findDateFacts.js';
import { anyText } from '../anyText.js';

/** `kind: text = value`, a date with its weekday behind it. */
const found = (text: string, kind?: string): string[] =>
  findDateFacts(text)
    .filter(fact => kind === undefined || fact.kind === kind)
    .map(fact => {
      const weekday = fact.kind === 'date' && fact.weekday !== undefined ? ` on ${fact.weekday}` : '';
      return `${fact.text} = ${fact.normalised}${weekday}`;
    });

describe('findDateFacts: days, months and years', () => {
  it.each([
    ['On May 11, 2031, they met.', ['May 11, 2031 = 2031-05-11']],
    ['on 18 and 19 August 2023', ['18 and 19 August 2023 = 2023-08-18/2023-08-19']],
    ['May 30-31, 2025', ['May 30-31, 2025 = 2025-05-30/2025-05-31']],
    ['from May 30 to June 2, 2031', ['May 30 to June 2, 2031 = 2031-05-30/2031-06-02']],
    ['28 April – 3 May 2031', ['28 April – 3 May 2031 = 2031-04-28/2031-05-03']],
    ['from Nov. 1, 2008, through Sept. 30, 2011', ['Nov. 1, 2008 = 2008-11-01', 'Sept. 30, 2011 = 2011-09-30']],
    ['a further call on 3 September.', ['3 September = 09-03']],
    ['by 3 Sept. at the latest', ['3 Sept. = 09-03']],
    ['On May 5 and 10 other members joined', ['May 5 = 05-05']],
    ['authorized since August 2021', ['August 2021 = 2021-08']],
    ['In May 2020 they met.', ['May 2020 = 2020-05']],
    ['Sept. 2021', ['Sept. 2021 = 2021-09']],
    ['March–May 2031', ['March–May 2031 = 2031-03/2031-05']],
    ['between March and May', []],
    ['to Port Vessel in November for talks', ['November = --11']],
    ['since last August', ['August = --08']],
    ['in January and February', ['January = --01', 'February = --02']],
    ['in March, the', ['March = --03']],
    ['Since 2014, aid', ['2014 = 2014']],
    ['the 2015 agreement with', ['2015 = 2015']],
    ['the spread of the 2009 H1N1 flu', ['2009 = 2009']],
    ['Norvania’s 2031 election', ['2031 = 2031']],
    ['the programme (2031) and', ['2031 = 2031']],
    ['under the 2016 to 2019 government', ['2016 to 2019 = 2016/2019']],
    ['over 2009-10', ['2009-10 = 2009/2010']],
    ['between 2019 and 2021', ['2019 = 2019', '2021 = 2021']],
    ['in 2019, 2020 and 2021', ['2019 = 2019', '2020 = 2020', '2021 = 2021']],
    ['in FY2031 and fiscal year 2032', ['2031 = 2031', '2032 = 2032']],
    ['in mid-2031', ['2031 = 2031']],
    ['pre-2014 borders', ['2014 = 2014']],
    ['the summer of 2031', ['2031 = 2031']],
    ['the 2000 elections', ['2000 = 2000']],
  ])('%s', (text, dates) => {
    expect(found(text, 'date')).toEqual(dates);
  });

  it.each([
    'They may march on Sat and sit.',
    'May they be well. March on!',
    'Prime Minister May 2 was',
    'by May and her ministers',
    'April Smith and August Brandt',
    'some 2000 soldiers',
    '2000 soldiers were sent',
    'a total of 2000 soldiers',
    'Vision 2030 and Agenda 2030',
    'worth $2021 and 2,021 units and 2021.5 tons',
    'room 1999',
    'in the 1990s',
    'Resolution 1701',
    'No. 2031-05',
    'flight AB2031',
    'http://example.com/2031/05/readout',
    'the $2030 million deal',
  ])('finds no date in “%s”', text => {
    expect(found(text, 'date').filter(date => !date.startsWith('May 2 '))).toEqual([]);
  });
});

describe('findDateFacts: weekdays', () => {
  it.each([
    ['on Thursday, Sept. 5, 2017,', ['Thursday = thursday', 'Sept. 5, 2017 = 2017-09-05 on 4']],
    ['Tues., May 6', ['Tues. = tuesday', 'May 6 = 05-06 on 2']],
    ['on Monday 21 June 2021', ['Monday = monday', '21 June 2021 = 2021-06-21 on 1']],
    ['Wednesday the 5th of May', ['Wednesday = wednesday', '5th of May = 05-05 on 3']],
    ['May 6 (Tuesday)', ['May 6 = 05-06 on 2', 'Tuesday = tuesday']],
    ['May 6, 2031, a Tuesday,', ['May 6, 2031 = 2031-05-06 on 2', 'Tuesday = tuesday']],
    [
      'Monday, May 5, Tuesday, May 6',
      ['Monday = monday', 'May 5 = 05-05 on 1', 'Tuesday = tuesday', 'May 6 = 05-06 on 2'],
    ],
    ['They met Tuesday.', ['Tuesday = tuesday']],
    ["Monday's meeting", ['Monday = monday']],
    ['WEDNESDAY', ['WEDNESDAY = wednesday']],
    ['on Sat. and Thurs. they', ['Sat. = saturday', 'Thurs. = thursday']],
    ['Fri 9 May 2031', ['Fri = friday', '9 May 2031 = 2031-05-09 on 5']],
    ['on Thursday of the week of August 2031', ['Thursday = thursday', 'August 2031 = 2031-08']],
  ])('%s', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it.each([
    'They Sat. down',
    'The Sun rises',
    'The Sun. It',
    'Mon ami',
    'Black Friday sales',
    'on Mondays',
    'Wed in spring',
  ])('finds no weekday in “%s”', text => {
    expect(found(text, 'weekday')).toEqual([]);
  });
});

describe('findDateFacts: relative days and times', () => {
  it.each([
    ['Earlier today, they met', ['Earlier today = today']],
    ['this morning in', ['this morning = today']],
    ['late last night', ['last night = today-1']],
    ['spoke yesterday evening', ['yesterday evening = today-1']],
    ['will meet tomorrow', ['tomorrow = today+1']],
    ['looked forward to tomorrow’s talks', ['tomorrow = today+1']],
    ['two days ago', ['two days ago = today-2']],
    ['the day before yesterday', ['the day before yesterday = today-2']],
    ['at 2:30 p.m. EDT on', ['2:30 p.m. EDT = 14:30']],
    ['at 10 a.m.', ['10 a.m. = 10:00']],
    ['at 12:05 AM', ['12:05 AM = 00:05']],
    ['12 p.m.', ['12 p.m. = 12:00']],
    ['from 10 to 11 a.m.', ['10 to 11 a.m. = 10:00/11:00']],
    ['at 14:30.', ['14:30 = 14:30']],
    ['at 9:05 local time', ['9:05 local time = 09:05']],
    ['at 0900 GMT', ['0900 GMT = 09:00']],
    ['by noon and at midnight', ['noon = 12:00', 'midnight = 00:00']],
    ['on Tuesday morning', ['Tuesday = tuesday', 'morning = morning']],
    ['on the evening of Tuesday', ['evening = evening', 'Tuesday = tuesday']],
    ['in the afternoon', ['afternoon = afternoon']],
  ])('%s', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it('keeps the part of a relative day', () => {
    expect(
      findDateFacts('this morning, yesterday evening, last night').map(fact => 'part' in fact && fact.part),
    ).toEqual(['morning', 'evening', 'night']);
  });

  it.each(['today’s world', 'USA Today said', 'John 3:16 says', 'a 2:1 vote', '25:70', '13 p.m.', 'good morning'])(
    'finds nothing in “%s”',
    text => {
      expect(found(text)).toEqual([]);
    },
  );
});

const bits = fc.constantFrom(
  ...'May |Sept. |5|31|2031|, | and |to |–|-|Tuesday|Sat.|, |today|this morning|in |since |(|)|p.m.|:|30|\n|\n\n|’s|the |of |FY'.split(
    '|',
  ),
);

describe('findDateFacts: any text', () => {
  it.each([
    ['pieces of dates', fc.array(bits, { maxLength: 40 }).map(pieces => pieces.join(''))],
    ['any text', anyText],
  ])('holds its spans over %s', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        let end = 0;
        for (const fact of findDateFacts(text)) {
          expect(fact.span.start).toBeGreaterThanOrEqual(end);
          expect(fact.span.end).toBeGreaterThan(fact.span.start);
          expect(fact.text).toBe(text.slice(fact.span.start, fact.span.end));
          expect(fact.normalised).not.toBe('');
          end = fact.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['May 5, ', 'in 2031, ', '2031-', 'Tuesday, ', '1:1:', '11 a.m.-', 'today ', 'May to ', ' ', '5', 'may '])(
    'is quick on “%s” over and over',
    piece => {
      const work = (length: number) => findDateFacts(piece.repeat(Math.ceil(length / piece.length)));
      expect(takesLinearTime(work, 25_000)).toBe(true);
    },
    30_000,
  );
});
