import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const source =
  'The firm won a contract of $428,229,970 for boats. The fund paid $77,846,632 in fiscal year 2018. Haarlund set out the aid, and said that Norvania stood ready to help with herring. The visit takes two days. The dock cost $1,428,300,000.';

/** What is more than a hint. */
const told = (draft: string): string[] => against(source, draft).filter(one => !one.startsWith('hint'));

describe('what a writer may put so', () => {
  it.each([
    'The firm won a contract of $428.2 million for boats.',
    'The fund paid $77.8 million in the 12 months of fiscal 2018.',
    'They met on the second day of the visit.',
    'The boat is in second place.',
    'The man they call “El Tarn” was there.',
    'Verrin was told that Norvania “stood ready” to help with herring.',
    'Verrin was told by phone that Norvania “stood ready” to help with herring.',
    'Verrin was told by Haarlund that Norvania “stood ready” to help with herring.',
  ])('is a hint at most: %s', draft => {
    expect(told(draft)).toEqual([]);
  });

  it.each([
    ['The firm won a contract of $428.3 million for boats.', ['number-mismatch: $428.3 million']],
    ['The firm won a contract of $482.2 million for boats.', ['number-mismatch: $482.2 million']],
    ['The dock cost $1,428.2 million.', ['number-mismatch: $1,428.2 million']],
    ['The boats are to be mended within 12 months.', ['unsupported-fact: 12']],
    ['They met on the second yacht of the visit.', ['unsupported-fact: second']],
    ['Haarlund called it “El Tarn”.', ['quote-not-in-source: “El Tarn”']],
    ['The aid is part of the “Tarn Shield”.', ['quote-not-in-source: “Tarn Shield”']],
    ['Haarlund was told by Verrin that Norvania “stood ready” to help.', ['quote-misattributed: Verrin']],
    ['Verrin told them that Norvania “stood ready” to help with herring.', ['quote-misattributed: Verrin']],
  ])('is not anything else: %s', (draft, findings) => {
    expect(told(draft)).toEqual(findings);
  });
});
