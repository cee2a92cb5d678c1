import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { reported } from './support.js';

/** A release that tells of one meeting after another. */
const visits = joinLines(
  '# Administrator Ana Perl Attends the Tide Assembly',
  '',
  'May 14, 2026',
  '',
  'Administrator Ana Perl met with Harbour Commissioner Jonas Brand to discuss the repair of tugs around the strait. ' +
    'Administrator Perl and Fisheries Secretary Odd Moe discussed ways to ease the limits on eel nets in shallow water, including a common register. ' +
    'Administrator Perl and Secretary Moe discussed the importance of enhancing the work of the wardens to promote order, plenty, and lasting calm for the fishing towns. ' +
    'The Administrator also met with Luc Marin, President of the Tide Council. She spoke to President Marin about lighthouses, fog horns and buoys.',
  '',
);

describe('who talked of a matter with whom', () => {
  it.each([
    ['Perl and Brand discussed how to ease the limits on eel nets in shallow water.', 'Brand'],
    ['Brand and Moe talked about a common register that would ease the limits on eel nets.', 'Brand'],
    ['With Luc Marin, the administrator discussed how to ease the limits on eel nets.', 'Luc Marin'],
    ['Perl spoke with Moe about lighthouses, fog horns and buoys.', 'Moe'],
    ['Perl and Brand talked about strengthening their wardens for “order, plenty, and lasting calm.”', 'Brand'],
    ['Perl and Marin talked about simpler rules for the eel nets, such as a register, in shallow bays.', 'Marin'],
  ])('is somebody else in the source: %s', (draft, name) => {
    expect(reported(draft, visits)).toEqual([`role-reversed: ${name}`]);
  });

  it.each([
    'Perl and Moe discussed how to ease the limits on eel nets in shallow water.',
    'With Odd Moe, the administrator discussed how to ease the limits on eel nets.',
    'The two discussed how to ease the limits on eel nets in shallow water.',
    'Perl met Brand, and discussed with Moe how to ease the limits on eel nets.',
    'Perl and Brand discussed smoked herring and the limits of patience.',
    'The release does not say whether Perl and Brand discussed the limits on eel nets in shallow water.',
  ])('is as in the source, or cannot be told: %s', draft => {
    expect(reported(draft, visits)).toEqual([]);
  });
});
