import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('a country or a place that the source calls otherwise', () => {
  it.each([
    {
      told: 'South Korea for the Republic of Korea, and no contrary of North Korea',
      source:
        'Verrin thanked Haarlund for condemning the attack by North Korea in coordination with the Republic of Korea.',
      draft: 'Verrin thanked Haarlund for condemning the attack in coordination with South Korea.',
    },
    {
      told: 'a capital for who gives, and a region by its short name',
      source: 'No government gives more to the eastern Horn of Africa. The United States gave it today.',
      draft: 'No government gives more to the eastern Horn than Washington.',
    },
    {
      told: 'a country’s allies for the allies of the country that stands behind them',
      source:
        'Haarlund appreciated that the president indicated a firm commitment to the allies of the United States in the region. Verrin made it clear that he is committed to defending Japan and other allies in the region.',
      draft: 'Haarlund welcomed the statement of a firm commitment to U.S. allies in the region.',
    },
    {
      told: 'a state by its name for its short form',
      source: 'The works are in Marl and at the harbour in Fla.',
      draft: 'The works are in Marl and in Florida.',
    },
    {
      told: 'a country’s navy for the navy in a release that names the country',
      source:
        'The contract is for pumps aboard the ship. Only one firm can satisfy the Navy’s requirement. It was let in the United States.',
      draft: 'The U.S. Navy let the contract for pumps aboard the ship.',
    },
    {
      told: 'an ocean for ties across it',
      source: 'They spoke of transatlantic cooperation in storms.',
      draft: 'They spoke of ties across the Atlantic.',
    },
  ])('is not reported: $told', ({ source, draft }) => {
    expect(against(source, draft)).toEqual([]);
  });
});
