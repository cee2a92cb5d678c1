import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const source = 'Minister Haarlund met Minister Verrin. They spoke of herring, cables and ferries.';

describe('a place or a country that no source has', () => {
  it.each([
    ['Verrin joined the talks from Vienna.', 'Vienna'],
    ['They spoke of ferries in Vienna and Kenya, and of the ships there.', 'Kenya'],
    ['The ministers helped Kenya after the storm with tents and boats.', 'Kenya'],
    ['They spoke of Marl Lines of Boston and its ferries.', 'Boston'],
    ['Haarlund, who met the Kenyan Harbour Council, spoke of herring.', 'Kenyan'],
    ['They left for Vienna’s airport after the talks.', 'Vienna'],
    ['Kenya’s view of herring came up as well.', 'Kenya'],
  ])('is to be looked at where a report has it from its source: %s', (draft, name) => {
    expect(against(source, draft)).toContain(`unsupported-fact: ${name}`);
  });

  it.each([
    ['Ferries cross to both sides of the Atlantic, the ministers said, and herring is sold there.', 'Atlantic'],
    ['A Boston firm, which had built some of the oldest ships at sea, came up as well.', 'Boston'],
  ])('is hinted at where it only describes: %s', (draft, name) => {
    expect(against(source, draft).filter(one => one.endsWith(`: ${name}`))).toEqual([`hint unsupported-fact: ${name}`]);
  });
});
