import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, readoutOf, reported } from './support.js';

describe('a day without a year', () => {
  const source = readoutOf('The working group will report to them by January 15.').replace(
    'May 14, 2026',
    'Nov. 5, 2026',
  );

  it('lies in the year that is nearest to the release', () => {
    expect(reported('The working group will report by Jan. 15, 2027.', source)).toEqual([]);
    expect(reported('The working group will report by Jan. 15, 2028.', source)).toEqual([
      'date-mismatch: Jan. 15, 2028',
    ]);
  });
});

describe('a year', () => {
  const source = 'The city will replace 5,000 pipes in 2026, up from 3,500 last year.';

  it('may be the one that the source means by its distance', () => {
    expect(against(source, 'It will replace 1,500 more pipes than in 2025.')).not.toContain('unsupported-fact: 2025');
    expect(against(source, 'It replaced 3,500 pipes in 2023.')).not.toEqual([]);
  });
});

describe('an age', () => {
  it('is the same in figures and in words', () => {
    const source = 'The ministry tested 21,400 children under the age of six.';
    expect(against(source, 'It tested 21,400 children under 6.')).toEqual([]);
    expect(against(source, 'It tested 21,400 children under 8.')).toEqual([expect.stringMatching(/: 8$/)]);
  });
});

describe('figures that are names', () => {
  it('count nothing', () => {
    const source = 'Crews will start with the 53206 and 53210 ZIP codes, where the pipes are oldest.';
    expect(against(source, 'Crews will start with two ZIP codes, where the pipes are oldest.')).not.toContain(
      'number-mismatch: two',
    );
  });
});

describe('two ordinals of one noun', () => {
  it('both count', () => {
    const source = 'Tarn and Ardholm are respectively the second and the fourth largest suppliers of pumps.';
    expect(against(source, 'Tarn is the second-largest supplier of pumps and Ardholm the fourth.')).toEqual([]);
    expect(against(source, 'Tarn is the third-largest supplier of pumps and Ardholm the fourth.')).not.toEqual([]);
  });
});

describe('one of a row', () => {
  const source =
    'The minister thanked them for the support of Portugal. They also discussed Chile, Peru, Iceland, and the challenges posed by the fires.';

  it('is in nobody’s place where the draft leaves the row out', () => {
    expect(
      against(source, 'The talks ranged from the harbours of Portugal to the challenges posed by the fires.'),
    ).toEqual([]);
  });
});

describe('what a name is explained by', () => {
  it('may belong to a body that no source names', () => {
    const source = 'They looked forward to the water talks in Norvik.';
    expect(
      against(
        source,
        'They looked forward to COP4, the conference of the parties to the UN water convention, in Norvik.',
      ),
    ).toEqual([]);
    expect(against(source, 'They thanked the UN.')).toEqual(['unsupported-fact: UN']);
    expect(against('They looked forward to COP4 in Norvik.', 'They looked forward to the UN talks.')).toEqual([]);
  });
});

describe('a hedge that the source has not', () => {
  it('is named, and the fix takes it out', () => {
    expect(
      against('They spoke of a fund of 45 million euros.', 'They spoke of a fund of more than 45 million euros.'),
    ).toEqual(['number-mismatch: more than 45 million euros']);
  });
});

describe('what a writer reckons back', () => {
  const source =
    'The agreement sets the quota at 14,500 tonnes, 8 percent less than in 2026. In all 4 people died and 19 were hurt.';

  it('may be what there was before', () => {
    expect(against(source, 'The quota was about 15,760 tonnes in 2026.')).toEqual([]);
    expect(against(source, 'The quota was about 16,760 tonnes in 2026.')).not.toEqual([]);
  });

  it('may be rounded to a dozen', () => {
    expect(against(source, 'Nearly two dozen people died or were hurt.')).toEqual([]);
    expect(against(source, 'Nearly four dozen people died or were hurt.')).not.toEqual([]);
  });
});

describe('an office', () => {
  it('is the same in British and in American spelling', () => {
    const source = 'Harbour Commissioner Tomas Brandvik and Minister of Transport Aila Okonji thanked them.';
    expect(against(source, 'Harbor Commissioner Tomas Brandvik thanked them.')).toEqual([]);
    expect(against(source, 'Transportation Minister Aila Okonji thanked them.')).toEqual([]);
    expect(against(source, 'Fisheries Commissioner Tomas Brandvik thanked them.')).toEqual([
      'office-mismatch: Fisheries Commissioner',
    ]);
  });
});

describe('a line that credits the newsroom’s own people', () => {
  it.each([
    '*Edited by Ana Relph.*',
    'Reporting by Ana Relph; editing by Jo Tarrant.',
    '*Checked by Ana Relph.*',
    'By Ana Relph',
    '*By Ana van Relph and Jo Tarrant*',
    'By Ana *Relph*, 3 June 2019',
    'By: Ana Relph in Ardholm',
  ])('is held against nothing: %s', line => {
    expect(against('', joinLines(line, '', 'They spoke of the harbours.'))).toEqual([]);
  });

  it.each([
    ['By Ardholm’s count 19 ships were lost.', 'unsupported-fact: 19'],
    ['By December, the harbours will be closed.', 'unsupported-fact: December'],
    ['By Easter, the ministry will have closed 45 harbours.', 'unsupported-fact: 45'],
    ['By Sunday the harbours will be closed.', 'unsupported-fact: Sunday'],
  ])('is no sentence that begins so: %s', (sentence, finding) => {
    expect(against('', sentence)).toContain(finding);
  });

  it('is no sentence of the story', () => {
    expect(against('', 'The book was edited by Ana Relph.')).toEqual(['unsupported-fact: Ana Relph']);
  });
});
