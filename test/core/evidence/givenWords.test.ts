import { describe, expect, it } from 'vitest';
import { against, reported } from './support.js';
import { joinLines } from '../joinLines.js';

const source =
  'Minister Verrin praised the crews for their calm. President Ana Perl thanked Norvania for the long and steady work on the ' +
  'cables of the strait.';

describe('words given to “he” or “she”', () => {
  it('are another’s, where the paragraph names one person alone before', () => {
    const draft = 'Verrin praised the crews. He spoke of “the long and steady work on the cables of the strait.”';
    expect(against(source, draft)).toEqual([
      'quote-misattributed: “the long and steady work on the cables of the strait.”',
    ]);
  });

  it.each([
    'Verrin praised the crews, as did Perl. She spoke of “the long and steady work on the cables of the strait.”',
    'Perl was there. She spoke of “the long and steady work on the cables of the strait.”',
    'Crews were there. She spoke of “the long and steady work on the cables of the strait.”',
  ])('may be right: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('words given to “he” or “she” behind a name that is misspelt', () => {
  it('are another’s all the same', () => {
    const draft = 'Tomas Verine praised the crews. He spoke of “the long and steady work on the cables of the strait.”';
    expect(against(source, draft)).toContain(
      'quote-misattributed: “the long and steady work on the cables of the strait.”',
    );
  });
});

describe('words that a page gives to somebody without marks', () => {
  const release = joinLines(
    '# Minister Perl opens the harbour',
    '',
    'May 14, 2026',
    '',
    'Minister for Harbours Ana Perl opened the harbour of Norvik with Mayor Jonas Brand today. The text is long enough for what it does not say to be missing.',
    '',
    'Minister Perl said:',
    '',
    'The new quays hold twice as many ships as the old ones.',
    '',
    'The cranes were late by a year.',
    '',
    'We want to see every crane at work by the winter.',
    '',
    'The Mayor of Norvik, Jonas Brand, said:',
    '',
    'I have waited long for this day.',
    '',
    'The harbour lies at the mouth of the Tarn.',
    '',
  );

  it.each([
    ['“The new quays hold twice as many ships,” Perl said.', []],
    ['“The new quays hold twice as many ships,” Brand said.', ['quote-misattributed: Brand']],
    ['“The cranes were late by a year,” Brand said.', ['quote-misattributed: Brand']],
    ['“I have waited long for this day,” Brand said.', []],
    ['“I have waited long for this day,” Perl said.', ['quote-misattributed: Perl']],
  ])('are theirs up to the last in the first person: %s', (draft, findings) => {
    expect(reported(draft, release)).toEqual(findings);
  });
});

describe('whoever a source calls by the first of two surnames', () => {
  it('is known by it in the draft', () => {
    const page =
      '“I am proud of the work,” said Minister Verrin. Minister Marcela Ebrona Casado came. Ministers Verrin and Ebrona spoke.';
    expect(against(page, 'Ebrona said: “I am proud of the work.”')).toEqual(['quote-misattributed: Ebrona']);
  });
});

describe('words that a release gives to somebody', () => {
  const release = joinLines(
    '# Minister Perl welcomes the choice of Jonas Brand',
    '',
    'May 14, 2026',
    '',
    'Minister for Harbours Ana Perl today welcomed the choice of Jonas Brand as Commissioner-designate for the Tellin Strait.',
    '',
    'Minister Perl said:',
    '',
    '“The choice of a new Commissioner comes at a good time for all harbours of the strait.”',
    '',
    'She continued:',
    '',
    '“As a small country Norvania feels each storm, and our quays are old and low.”',
    '',
    '“The cables need care, and the strait needs ships that stay all the year,” Minister J. Varga.',
    '',
    'Minister of Works Jonas Varga took part. The text is long enough for what it does not say to be missing in it.',
    '',
  );

  it.each([
    [
      '“Norvania feels each storm, and our quays are old and low,” the commissioner-designate said.',
      'commissioner-designate',
    ],
    ['“The strait needs ships that stay all the year,” Brand said.', 'Brand'],
  ])('are not another’s: %s', (draft, words) => {
    expect(reported(draft, release)).toEqual([`quote-misattributed: ${words}`]);
  });

  it.each([
    '“Norvania feels each storm, and our quays are old and low,” Perl said.',
    '“The strait needs ships that stay all the year,” Varga said.',
  ])('are that one’s: %s', draft => {
    expect(reported(draft, release)).toEqual([]);
  });
});
