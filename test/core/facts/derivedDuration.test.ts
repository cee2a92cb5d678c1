import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/core/facts/numbers/findQuantities.js';
import { derivedDuration } from '../../../src/core/facts/times/derivedDuration.js';
import { findDateFacts } from '../../../src/core/facts/times/findDateFacts.js';
import type { DateFact, NumberFact } from '../../../src/core/facts/types.js';
import { inEnglish } from '../../../src/core/text/message.js';

const length = (text: string): NumberFact => {
  const fact = findQuantities(text).find(one => one.kind === 'number');
  if (!fact) throw new Error(`no number in ${text}`);
  return fact;
};
const dates = (text: string): DateFact[] => findDateFacts(text).filter(fact => fact.kind === 'date');

describe('derivedDuration', () => {
  it.each([
    [
      'twelve months',
      'from Oct. 1, 2031, through Sept. 30, 2032',
      'It is 12 months from Oct. 1, 2031 to Sept. 30, 2032.',
    ],
    ['one year', 'from Oct. 1, 2031, to Oct. 1, 2032', 'It is 1 year from Oct. 1, 2031 to Oct. 1, 2032.'],
    [
      'another 12 months',
      'from Oct. 16, 2031, to Oct. 15, 2032',
      'It is 12 months from Oct. 16, 2031 to Oct. 15, 2032.',
    ],
    ['a two-day visit', 'on August 18 and 19, 2031', 'August 18 and 19, 2031 is 2 days.'],
    ['two weeks', 'from May 1 to May 15', 'May 1 to May 15 is 2 weeks.'],
    ['three years', 'under the 2016 to 2019 government', '2016 to 2019 is 3 years.'],
    ['four years', 'under the 2016 to 2019 government', '2016 to 2019 is 4 years.'],
    ['47 years', 'from 29 June 1976 to 1 November 2023', 'It is 47 years from 29 June 1976 to 1 November 2023.'],
    ['49 years', 'from 29 June 1976 to 14 May 2026', 'It is 49 years from 29 June 1976 to 14 May 2026.'],
    ['two years', 'agreed in 2029 and renewed in 2031', 'It is 2 years from 2029 to 2031.'],
    ['five months', 'between Aug. 2031 and Jan. 2032', 'It is 5 months from Aug. 2031 to Jan. 2032.'],
  ])('%s: %s', (draft, source, why) => {
    const derived = derivedDuration(length(draft), dates(source));
    expect(derived && inEnglish(derived.why)).toBe(why);
  });

  it.each([
    ['11 months', 'from Oct. 1, 2031, through Sept. 30, 2032'],
    ['12 months', 'from Oct. 1, 2031, through Sept. 15, 2032'],
    ['12 members', 'from Oct. 1, 2031, through Sept. 30, 2032'],
    ['the 12th month', 'from Oct. 1, 2031, through Sept. 30, 2032'],
    ['a two-day visit', 'on August 18, 2031'],
    ['two days', 'on May 1 and, in 2031, on May 3, 2031'],
    ['12 months', 'in October'],
    ['five years', 'under the 2016 to 2019 government'],
  ])('not %s: %s', (draft, source) => {
    expect(derivedDuration(length(draft), dates(source))).toBeUndefined();
  });
});
