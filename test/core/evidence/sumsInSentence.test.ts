import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const source =
  'Norvania sends 180 carts, 125 boats and 35 cranes, and 300 lamps. It lists an additional 98 firms. With these, the list rises to 50 people and 433 firms. It gives $3.2 million for nets and $4.1 million for ropes.';

describe('a figure that comes of others of its sentence', () => {
  it.each([
    'Norvania sends 180 carts, 125 boats and 35 cranes, 340 in all.',
    'The list goes from 335 firms to 433; with 50 people it has 483 names.',
    'Nets get $3.2 million and ropes $4.1 million, which makes $7.3 million.',
  ])('is right: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['Norvania sends 180 carts, 125 boats and 35 cranes, 391 in all.', '391'],
    ['The list goes from 345 firms to 433; with 50 people it has 483 names.', '345'],
    ['Nets get $3.2 million and ropes $4.1 million, which makes $7.4 million.', '$7.4 million'],
  ])('is wrong where it does not come of them: %s', (draft, figure) => {
    expect(against(source, draft).join()).toContain(figure);
  });
});
