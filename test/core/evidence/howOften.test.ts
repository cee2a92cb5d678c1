import { describe, expect, it } from 'vitest';
import { against, readoutOf, verdictsOf } from './support.js';

const source =
  'The ministers of the strait agreed to meet annually at least. Crews check the lamps of the western pier every week.';

describe('how often something happens', () => {
  it.each([
    ['The ministers of the strait are to meet at least twice a year.', 'twice a year'],
    ['Crews check the lamps of the western pier every day.', 'every day'],
    ['The ministers of the strait hold biennial meetings.', 'biennial'],
  ])('is held against the source: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`number-mismatch: ${words}`]);
  });

  it.each([
    ['The ministers of the strait are to meet once a year at least.'],
    ['The ministers of the strait hold an annual meeting.'],
    ['Crews check the lamps of the western pier weekly.'],
    ['Ferries leave Arvik every day.'],
  ])('is as in the source, or of another thing: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('number'))).toEqual([]);
  });

  it('is mended by the words of the source', () => {
    const draft = 'The ministers of the strait are to meet at least twice a year.';
    const [verdict] = verdictsOf(draft, readoutOf(source)).filter(one => one.rule);
    expect(verdict?.fixes.flatMap(({ edits }) => edits.map(one => one.text))).toEqual(['annually']);
  });

  it('is not mended where they do not fit', () => {
    const draft = 'The ministers of the strait hold biennial meetings.';
    const [verdict] = verdictsOf(draft, readoutOf(source)).filter(one => one.rule);
    expect(verdict?.fixes).toEqual([]);
  });
});
