import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, reported } from './support.js';

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

describe('somebody who is told a thing', () => {
  const source = joinLines(
    '# Amb Martin Marsh, Norvania’s PR to the Harbour League, Presents Credentials',
    '',
    'Norvik May 14, 2026 — Mr Martin Odde Marsh has presented his credentials to the Harbour League Secretary-General, Mr Anton Gutt as the Ambassador/Permanent Representative of Norvania to the Harbour League.',
    '',
    'Amb. Marsh assured the Secretary-General that Norvania is committed to the sea and is proud to host the only League Headquarters in the south. He commended the Secretary-General for his dedicated service to the league.',
    '',
    'The Secretary-General welcomed Amb. Marsh to the league. He acknowledged the important partnership that exists between the league and Norvania and assured Amb. Marsh that he was keen to enhance the partnership.',
  );

  it('does not stand in the place of whoever says it', () => {
    expect(
      reported(
        'Gutt, for his part, described the partnership as important and told the newcomer that he was keen to enhance it.',
        source,
      ),
    ).toEqual([]);
    expect(reported('Marsh assured Gutt that he was keen to enhance the partnership.', source)).toEqual([
      'role-reversed: Marsh',
    ]);
  });
});

describe('words of which a source says whose intention they are', () => {
  const source = (what: string): string =>
    `The two sides shared a view that the reconfirmation of Chairman Martin Marsh’s ${what} the complete clearing of the Tarn docks at the summit meeting was a step towards the resolution of outstanding issues.`;
  const draft = '“The complete clearing of the Tarn docks” is what he intends, Marsh said.';

  it('are not theirs alone who tell of it', () => {
    expect(against(source('intention for'), draft)).toEqual([]);
    expect(against(source('rivals and of'), draft)).toEqual(['quote-misattributed: Marsh']);
  });
});
