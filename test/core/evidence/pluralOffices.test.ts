import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'The two Heads of State directed their respective Ministers of Foreign Affairs to convene the Tide Commission in the next quarter, and to set up wardens. ' +
  'The finance ministers of the Tide Council spoke of levies on herring, and heard Secretary of Labor Luc Marin.';

describe('several of one office', () => {
  it.each([
    [
      'The presidents told their trade ministers to convene the Tide Commission in the next quarter.',
      'trade ministers',
    ],
    ['They told the Ministers of Health to convene the Tide Commission in the next quarter.', 'Ministers of Health'],
  ])('are of another field in the source: %s', (draft, words) => {
    expect(against(source, draft)).toContain(`office-mismatch: ${words}`);
  });

  it.each([
    'The presidents told their foreign ministers to convene the Tide Commission in the next quarter.',
    'They told their ministers to convene the Tide Commission in the next quarter.',
    'They told their prime ministers to convene the Tide Commission in the next quarter.',
    'They told the finance ministers to convene the Tide Commission in the next quarter.',
    'Trade ministers like herring.',
  ])('are those of the source, or of no field: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('are put right', () => {
    const draft = 'They told their trade ministers to convene the Tide Commission in the next quarter.';
    expect(fixesFor(source, draft)).toContain('trade ministers → Ministers of Foreign Affairs');
  });

  it('are told one by one, where two fields are named together', () => {
    const two =
      'She recalled the tide meeting of last week between the Foreign Affairs Ministers and Defence Ministers of both countries.';
    const draft = (fields: string): string =>
      `She recalled the tide meeting of last week between the two countries’ ${fields} ministers.`;
    expect(against(two, draft('foreign and finance'))).toEqual(['office-mismatch: finance ministers']);
    expect(against(two, draft('foreign and defence'))).toEqual([]);
    expect(
      against(
        source,
        'They told their foreign and defence ministers to convene the Tide Commission in the next quarter.',
      ),
    ).toEqual([]);
  });
});
