import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('how many times as much something is', () => {
  const source = 'There were 21,315 storms at sea, after a low of 5,273 storms in the year before.';

  it('comes of the source’s figures', () => {
    expect(against(source, 'That is a fourfold rise in storms.')).toEqual([]);
    expect(against(source, 'That is a sevenfold rise in storms.')).toEqual(['unsupported-fact: sevenfold']);
  });

  it.each([
    ['That is a sevenfold rise in storms.', 'Storms are seven times as many.'],
    ['That is a threefold rise in storms.', 'Storms have tripled.'],
    ['That is a fivefold rise in storms.', 'Storms rose by 400 percent.'],
    ['That is a fivefold rise in fees.', 'Fees rose from $2 million to $10 million.'],
    ['“It is a sevenfold rise,” Verrin said.', '“It is a fourfold rise,” Verrin said.'],
    ['## Analysis\n\nThat is a sevenfold rise in storms.', source],
  ])('is told by it in other words, is quoted, or is the writer’s own: %s', (draft, words) => {
    expect(against(words, draft).filter(one => one.startsWith('unsupported'))).toEqual([]);
  });
});
