import { describe, expect, it } from 'vitest';
import { against, readoutOf, verdictsOf } from './support.js';

describe('what is settled in the draft and only hoped for in the source', () => {
  it.each([
    [
      'They agreed to end the harbour levy for small boats.',
      'They discussed possible steps toward ending the harbour levy for small boats.',
      'agreed to end',
    ],
    [
      'The pilots’ chapter will be completed this summer.',
      'They discussed the possibility of completing the pilots’ chapter this summer.',
      'will be completed',
    ],
    [
      'The sides agreed to conclude a pilotage accord by the end of the year.',
      'They discussed a pilotage accord, which both sides hope to conclude by the end of the year.',
      'agreed to conclude',
    ],
    [
      'They agreed on an action plan for the tugs.',
      'They look forward to developing an action plan for the tugs and to meeting again soon.',
      'agreed on an action',
    ],
    [
      'They agreed on a register of nets for the strait.',
      'They plan to draw up a register of nets for the strait in the coming years.',
      'agreed on a register',
    ],
    [
      'They agreed on a pilotage accord for the strait.',
      'They called for a pilotage accord for the strait, and spoke of ropes.',
      'agreed on a pilotage',
    ],
    [
      'They agreed on ways to widen the trade in timber.',
      'They agreed to stay in touch on the locks and discussed ways to widen the trade in timber.',
      'agreed on ways',
    ],
    [
      'Verrin said that they had dredged the whole mouth.',
      'Verrin said that they would dredge the whole mouth.',
      'they had dredged',
    ],
    [
      'Tarn will find an understanding that brings it stability.',
      'We hope that Tarn will find the way to an understanding, which will bring it stability.',
      'will find',
    ],
    ['The count of nets must begin at once.', 'Verrin said the count of nets could begin at once.', 'must begin'],
  ])('is a warning: %s', (draft, source, words) => {
    expect(against(source, draft)).toContain(`stronger-than-source: ${words}`);
  });

  it.each([
    ['They agreed to end the harbour levy.', 'They agreed on ending the harbour levy.'],
    ['They agreed to end the harbour levy.', 'They discussed the harbour levy and agreed to end the harbour levy.'],
    [
      'They hope to conclude an accord by the end of the year.',
      'They hope to conclude an accord by the end of the year.',
    ],
    ['The chapter will be completed this summer.', 'The chapter is to be completed this summer.'],
    [
      'They agreed on an action plan for the tugs.',
      'They agreed to an action plan for the tugs, and look forward to developing an action plan for the nets.',
    ],
    ['They look forward to an action plan.', 'They look forward to developing an action plan for the tugs.'],
    [
      'The ministers hope Tarn will find an understanding that brings it stability.',
      'We hope that Tarn will find the way to an understanding, which will bring it stability.',
    ],
    ['They discussed how to end the harbour levy.', 'They discussed possible steps toward ending the harbour levy.'],
  ])('is none: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('what is refused in the draft', () => {
  it('is an error where the source has that it will be', () => {
    expect(
      against(
        'Verrin confirmed that Estoria will join the second round of dredging.',
        'Verrin refused to join the second round of dredging.',
      ),
    ).toEqual(['denies-what-source-says: refused to join']);
  });

  it('is right where the source says so', () => {
    const source = 'Verrin refused to join the second round of dredging. Haarlund will join the patrols.';
    expect(against(source, 'Verrin refused to join the second round of dredging.')).toEqual([]);
  });
});

describe('what must be, or comes about, in the source', () => {
  it.each([
    ['The count of nets could begin at once.', 'They agreed that the count of nets must begin at once.', 'could begin'],
    [
      'The tents failed to keep out the rain in Norvik.',
      'The tents helped keep out the rain in Norvik.',
      'failed to keep',
    ],
    [
      'The tents helped keep out the rain in Norvik.',
      'The tents failed to keep out the rain in Norvik.',
      'helped keep',
    ],
  ])('is denied: %s', (draft, source, words) => {
    expect(against(source, draft)).toEqual([`denies-what-source-says: ${words}`]);
  });

  it.each([
    ['The count of nets could begin at once.', 'The count of nets could begin at once, and must begin this year.'],
    ['The count of nets must begin at once.', 'The count of nets can begin at once, and it must do so this year.'],
    ['The tents failed to keep out the wind.', 'The tents helped keep out the rain in Norvik.'],
    ['Verrin answered questions on the nets.', 'Verrin declined to answer calls from the crews on the nets.'],
    ['The tents helped keep out the rain.', 'The tents helped keep out the rain in Norvik.'],
  ])('is as in the source, or of something else: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('what is done in the draft and still to come in the source', () => {
  const source =
    'The ministers agreed to deepen the channel at Norvik. Estoria will lend two tugs to the pilots of Norvik.';

  it.each([
    ['The ministers deepened the channel at Norvik.', 'deepened'],
    ['They have deepened the channel at Norvik.', 'deepened'],
  ])('is a warning: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([expect.stringMatching(new RegExp(`^stronger-than-source: .*${words}$`))]);
  });

  it.each([
    ['The ministers agreed to deepen the channel at Norvik.', source],
    ['They spoke of deepened channels at Norvik.', source],
    ['The ministers deepened the channel at Norvik.', 'The ministers deepened the channel at Norvik.'],
  ])('is none: %s', (draft, text) => {
    expect(against(text, draft)).toEqual([]);
  });
});

describe('a matter that is agreed on in the draft and only talked of in the source', () => {
  it('is a warning', () => {
    const source = 'They discussed a possible expansion of joint harbour trials with the pilots.';
    expect(against(source, 'The two agreed on an expansion of joint harbour trials with the pilots.')).toContain(
      'stronger-than-source: agreed on an expansion',
    );
  });

  it('is none where the source has agreed', () => {
    const source = 'They discussed a possible expansion of joint harbour trials and agreed on its terms.';
    expect(against(source, 'The two agreed on an expansion of joint harbour trials.')).toEqual([]);
  });
});

describe('a claim that the source bears out in another form', () => {
  it.each([
    [
      'On 14 May the ministers will open the harbours of the strait.',
      'On 14 May the ministers open the harbours of the strait.',
    ],
    [
      'Norvania refused to accept the boats from Estoria.',
      'Norvania will accept the tents and will not accept the boats from Estoria.',
    ],
    [
      'The harbours of the strait will open on Friday.',
      'The harbours of the strait open on Friday. The accord could open the harbours of the strait to more trade.',
    ],
    [
      'They agreed to expand the cables in the strait next year.',
      'They discussed expanding the cables in the strait and agreed to do so next year.',
    ],
    [
      'The ministers decided to extend the accord on cables.',
      'The ministers considered a proposal to extend the accord on cables and approved it.',
    ],
    [
      'Their navies will protect the cables together.',
      'They discussed how to protect the cables, and said their navies are to protect them together.',
    ],
    [
      'The ministers agreed on the patrols in the strait.',
      'The ministers discussed the patrols in the strait and approved a plan to expand them.',
    ],
  ])('is none: %s', (draft, source) => {
    expect(against(source, draft).filter(one => !one.startsWith('hint'))).toEqual([]);
  });

  it('takes linear time to find', () => {
    const draft = `They ${'will open the harbours in the strait and '.repeat(1000)}rest.`;
    const start = performance.now();
    against(draft.replaceAll('will', 'could'), draft);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('what is settled in the draft and only talked of in the source, in whatever words', () => {
  const source = 'They discussed a plan for the cables and the trade in herring between the two ports.';

  it.each([
    ['They signed an agreement on the cables and the trade in herring.', 'signed an agreement'],
    ['They agreed on the trade in herring between the two ports.', 'agreed on'],
    ['They reached a deal on the cables and the herring.', 'reached a deal'],
  ])('is a warning: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`stronger-than-source: ${words}`]);
  });

  it('is a hint where another sentence of the source may settle it', () => {
    const settled = `${source} The trade in herring was approved by both councils.`;
    expect(against(settled, 'They agreed on the trade in herring between the two ports.')).toEqual([
      'hint stronger-than-source: agreed on',
    ]);
  });
});

it('names the words of both as they stand, the verb included', () => {
  const source = readoutOf('They discussed the reopening of the Tellin lock to small boats.');
  const found = verdictsOf('They agreed on the reopening of the Tellin lock to small boats.', source);
  expect(found.find(({ rule }) => rule === 'stronger-than-source')?.why).toContain(
    '“agreed on the reopening” says more than the source, which has “discussed the reopening”',
  );
});

describe('what ministers “were in agreements” on', () => {
  const draft = 'Verrin and Haarlund agreed that the two countries should sustain their close contacts.';
  const source = (how: string): string =>
    `The Ministers ${how} that the two countries should sustain their close contacts and continue coordination by working together bilaterally.`;

  it('is agreed, and no more than a hint', () => {
    expect(against(source('were in agreements'), draft)).toEqual(['hint stronger-than-source: agreed that']);
    expect(against(source('discussed the hope'), draft)).toEqual(['stronger-than-source: agreed that']);
  });
});
