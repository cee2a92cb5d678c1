import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('somebody who hears what another says', () => {
  const source =
    'In the meeting with Mr Odo Marsh, the Mayor of Tarn, the two discussed the pilots and the herring. On the spring conference, Haarlund said there was the expectation of achieving a bold and lasting harbour treaty and a host of new moorings. ' +
    'Haarlund also updated on the appointment of the new harbour master, Ina Holm.';

  it('is not whoever says it', () => {
    expect(
      against(
        source,
        'Marsh heard that the spring conference was expected to achieve a bold harbour treaty and a host of new moorings.',
      ),
    ).toEqual([]);
    expect(
      against(
        source,
        'Marsh was told that the spring conference was expected to achieve a bold harbour treaty and a host of new moorings.',
      ),
    ).toEqual([]);
    expect(against(source, 'Verrin heard about Ina Holm, who has been appointed the new harbour master.')).toEqual([]);
  });

  it('is told of where the draft has him say it', () => {
    expect(
      against(
        source,
        'Marsh said that the spring conference was expected to achieve a bold harbour treaty and a host of new moorings.',
      ),
    ).toEqual(['role-reversed: Marsh']);
  });

  it('is told of where the source has another hear it', () => {
    const told =
      'Mayor Ina Holm heard that the spring conference would bring a bold harbour treaty and a host of new moorings. Minister Verrin met Mr Odo Marsh on the pilots of Rendt.';
    expect(
      against(
        told,
        'Marsh heard that the spring conference would bring a bold harbour treaty and a host of new moorings.',
      ),
    ).toEqual(['role-reversed: Marsh']);
  });
});
