import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, readoutOf, sourcesWith } from './support.js';

describe('who does a thing, in whatever words', () => {
  const source =
    'Minister Verrin gave an account of the storms and the needs of the crews, and the Deputy Minister pledged Norvania’s firm support and praised the crews for their patience in the strait. ' +
    'They also discussed the cost of the closed sluice for the fishing towns. The Deputy Minister committed to gather the harbour towns behind a way round the sluice and to see that small boats can reach the market. ' +
    'The Deputy Minister said that the outlook for herring remains bright. At the same time, she set out worries about the theft of nets near Rendt. She encouraged all steps to calm the crews ahead of the holidays.';

  it.each([
    [
      'Verrin undertook to bring the harbour towns together for a way round the sluice, so that small boats reach the market.',
    ],
    ['Verrin, for his part, promised firm support for the crews.'],
    ['The Estorian minister thought the outlook for herring bright.'],
    ['Verrin urged every step that calms the crews before the holidays.'],
    ['## Background\n\nVerrin urged every step that calms the crews before the holidays.'],
  ])('is held against who does it in the source: %s', draft => {
    expect(against(source, draft).map(one => one.replace(/:.*/, ''))).toEqual(['role-reversed']);
  });

  it.each([
    ['Verrin urges calm for crews ahead of holidays', ['role-reversed']],
    ['Haarlund urges calm for crews ahead of holidays', []],
    ['Verrin briefed on worries about theft of nets near Rendt', []],
  ])('is held so in a headline: %s', (headline, rules) => {
    const text = articleWith('They spoke of the sluice.', headline);
    const { findings } = lintArticle({ text, sources: sourcesWith(readoutOf(source)) });
    expect(findings.flatMap(({ rule }) => (rule === 'role-reversed' ? [rule] : []))).toEqual(rules);
  });

  it.each([
    ['Haarlund undertook to bring the harbour towns together for a way round the sluice.'],
    ['Verrin told her of the storms and of what the crews need.'],
    ['Verrin heard that the outlook for herring remains bright.'],
    ['Verrin was told that the outlook for herring remains bright.'],
    ['Verrin welcomed Haarlund’s pledge of firm support for the crews.'],
    ['Verrin and Haarlund want a way round the sluice for the harbour towns.'],
    ['Verrin spoke of the cost of the closed sluice for the fishing towns.'],
    ['## Why it matters\n\nVerrin may now urge every step that calms the crews before the holidays.'],
  ])('is theirs, or cannot be told: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is not told of “he” behind a sentence in which two act', () => {
    const pronoun =
      'Haarlund explained the steps in the harbours, to which Minister Verrin stated that he trusted the crews. He also voiced respect for the patience of the fishing towns.';
    expect(against(pronoun, 'Verrin voiced respect for the patience of the fishing towns.')).toEqual([]);
    expect(against(pronoun, 'Haarlund voiced respect for the patience of the fishing towns.')).toEqual([]);
  });

  it('goes on behind what is told of it, and ends where both act', () => {
    const told =
      'Haarlund called the sluice a shared worry. Verrin expressed his thanks for these words and gave an account that the new sluice is for the fishing towns and the herring fleet. ' +
      'Haarlund made clear that she remained keen on lamps for the western pier and they confirmed that boats may cross the strait at night.';
    expect(
      against(told, 'Haarlund explained that the new sluice is for the fishing towns and the herring fleet.'),
    ).toEqual(['role-reversed: Haarlund']);
    expect(against(told, 'Verrin made clear that he remained keen on lamps for the western pier.')).toEqual([
      'role-reversed: Verrin',
    ]);
    expect(against(told, 'Verrin confirmed that boats may cross the strait at night.')).toEqual([]);
  });

  it('may be both who did it together', () => {
    const told =
      'Haarlund spoke of the lamps of the western pier. Both confirmed that they stand by the herring fleet in the strait.';
    expect(against(told, 'Verrin said he stands by the herring fleet in the strait.')).toEqual([]);
    expect(against(told, 'Both confirmed the lamps of the western pier.')).toEqual([]);
  });

  it('may be whom another only tells of', () => {
    const told =
      'Haarlund confirmed that Minister Verrin will travel to Rendt to mend the old sluice with the harbour towns. Haarlund thanked Minister Verrin, who had mended the lamps of the northern pier.';
    expect(against(told, 'Verrin is to mend the old sluice at Rendt with the harbour towns.')).toEqual([]);
    expect(against(told, 'Verrin mended the lamps of the northern pier.')).toEqual([]);
  });
});

describe('words that a release tells as somebody’s', () => {
  const source =
    'Minister Verrin gave an account of the storms, and the Deputy Minister pledged Norvania’s firm support for the crews, and the two committed to talks on issues of mutual concern.';

  it.each([
    ['Haarlund pledged “firm support” for the crews.', []],
    ['Verrin said the crews have “firm support” at home.', ['quote-misattributed: Verrin']],
    ['The Estorian minister spoke of “issues of mutual concern”.', []],
  ])('are that one’s: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a sentence of the background', () => {
  const source = 'The smoked herring has been sold at Norvik since 2022, mainly to the crews of the ferries.';

  it('that retells the source is held like any other', () => {
    const retold = '## Background\n\nSmoked herring has been sold at Norvik since 2020, above all to ferry crews.';
    expect(against(source, retold)).toEqual(['date-mismatch: 2020']);
    expect(against(source, retold.replace('2020', '2022'))).toEqual([]);
  });

  it('that tells of other things may have facts of its own', () => {
    const other =
      '## Background\n\nSmoked herring has been known in the islands since 1820, when whalers brought it home.';
    expect(against(source, other)).toEqual(['hint unsupported-fact: 1820']);
  });

  describe('whatever stands beside it', () => {
    const told =
      'The Deputy Minister noted that the old ferry is in need of a new crane. Minister Verrin expressed his gratitude for the tugs and gave an account that the western sluice is meant for the herring fleet. ' +
      'The Deputy Minister said the strait was calm, and she believed Minister Verrin’s crews could mend the northern pier by autumn. ' +
      'Both Minister Verrin and Odo Marsh, in an earlier call, set out a wish to reopen the lighthouse school at Rendt. ' +
      'After the talk, Haarlund stressed that the ropes are sound. They reflected on the state of the ropes, the nets and the storms of winter.';

    it.each([
      ['Verrin pointed out that the old ferry is in need of a new crane.', 'Verrin'],
      ['Haarlund explained that they are meant for the herring fleet behind the western sluice.', 'Haarlund'],
      ['Verrin declared that the strait was calm and that his crews could mend the northern pier by autumn.', 'Verrin'],
      ['Haarlund set out a wish to reopen the lighthouse school at Rendt.', 'Haarlund'],
      ['After a look at the nets and the storms of winter, Verrin stressed that the ropes are sound.', 'Verrin'],
      ['Haarlund conveyed gratitude for the tugs.', 'Haarlund'],
    ])('is somebody else’s: %s', (draft, name) => {
      expect(against(told, draft)).toEqual([`role-reversed: ${name}`]);
    });

    it.each([
      ['Haarlund pointed out that the old ferry is in need of a new crane.'],
      ['Verrin explained that they are meant for the herring fleet behind the western sluice.'],
      ['Haarlund declared that the strait was calm and that Verrin’s crews could mend the northern pier by autumn.'],
      ['Marsh set out a wish to reopen the lighthouse school at Rendt.'],
      ['After a look at the nets and the storms of winter, Haarlund stressed that the ropes are sound.'],
    ])('is theirs: %s', draft => {
      expect(against(told, draft)).toEqual([]);
    });
  });
});
