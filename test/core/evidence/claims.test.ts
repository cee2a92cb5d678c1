import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('who did what to whom', () => {
  const thanked = 'Verrin thanked Haarlund for the tents.';

  it.each([
    ['Haarlund thanked Verrin for the tents.', thanked, 'Haarlund thanked Verrin'],
    ['Verrin called Haarlund.', 'Haarlund called Verrin.', 'Verrin called Haarlund'],
    ['Verrin briefed Haarlund on the survey.', 'Haarlund briefed Verrin on the survey.', 'Verrin briefed Haarlund'],
    [
      'Verrin brought Haarlund up to date on the survey.',
      'Haarlund updated Verrin on the survey.',
      'Verrin brought Haarlund',
    ],
    [
      'The survey came up, with Verrin briefing Haarlund on it.',
      'Haarlund briefed Verrin on the survey.',
      'Verrin briefing Haarlund',
    ],
    [
      'Haarlund briefed Verrin on the survey.',
      'Verrin thanked Haarlund for the help of his long and steady friends, and briefed her on the survey.',
      'Haarlund briefed Verrin',
    ],
    [
      'Verrin paid a courtesy call on Haarlund.',
      'Haarlund paid a courtesy call on Verrin.',
      'Verrin paid a courtesy call on Haarlund',
    ],
    ['Verrin telephoned Haarlund.', 'Verrin received a telephone call from Haarlund.', 'Verrin telephoned Haarlund'],
  ])('is turned round: %s', (draft, source, words) => {
    expect(against(source, draft)).toEqual([`role-reversed: ${words}`]);
  });

  it('is mended by turning it back', () => {
    expect(fixesFor(thanked, 'Haarlund thanked Verrin for the tents.')).toEqual([
      'Haarlund → Verrin',
      'Verrin → Haarlund',
    ]);
  });

  it.each([
    ['Verrin thanked Haarlund for the tents.', thanked],
    ['They thanked each other.', thanked],
    ['Haarlund paid a courtesy call on Verrin.', 'Haarlund paid a courtesy call on Verrin.'],
    ['Haarlund telephoned Verrin.', 'Verrin received a telephone call from Haarlund.'],
    ['Verrin brought Haarlund a map up to the quay.', 'Haarlund updated Verrin on the survey.'],
    ['Haarlund met Verrin, briefing him on the survey.', 'Haarlund briefed Verrin on the survey.'],
    [
      'Verrin thanked Haarlund and briefed her on the survey.',
      'Verrin thanked Haarlund and briefed her on the survey.',
    ],
    ['Verrin congratulated Haarlund.', 'Haarlund congratulated Verrin. Verrin congratulated Haarlund.'],
    ['Haarlund met Verrin.', thanked],
    ['Haarlund was thanked by Verrin for the tents.', thanked],
    ['Haarlund invited Verrin to Norvik.', 'Verrin was soon invited to Norvik by Haarlund.'],
  ])('is as in the source, or cannot be told: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is somebody else’s doing', () => {
    const source = 'Verrin expressed concern about the nets.';
    expect(against(source, 'Haarlund expressed concern about the nets.')).toEqual(['role-reversed: Haarlund']);
  });
});

describe('a stronger claim than the source’s', () => {
  const discussed = 'They discussed a joint fund for harbours.';

  it.each([['Norvania will buy the ships next year.', 'Norvania intends to buy the ships next year.', 'will']])(
    'is a hint: %s',
    (draft, source, words) => {
      expect(against(source, draft)).toEqual([`hint stronger-than-source: ${words}`]);
    },
  );

  it('is a warning where the very matter is only talked of, and nothing is agreed', () => {
    expect(against(discussed, 'They agreed to a joint fund for harbours.')).toEqual([
      'stronger-than-source: agreed to a joint',
    ]);
    expect(against('They hope for a joint fund for harbours.', 'They agreed to a joint fund for harbours.')).toEqual([
      'stronger-than-source: agreed to',
    ]);
  });

  it('is a warning where it is only worked on, whatever else is agreed', () => {
    expect(
      against(
        'They are working towards an agreement on double moorings. Minister Verrin agreed to visit Norvik.',
        'They have reached an agreement on double moorings.',
      ),
    ).toEqual(['stronger-than-source: reached an agreement']);
  });

  it.each([
    ['They agreed to a joint fund for harbours.', 'They agreed to a joint fund for harbours.'],
    ['They discussed a joint fund for harbours.', 'They agreed to a joint fund for harbours.'],
    ['Norvania will buy the ships next year.', 'Norvania will buy the ships next year.'],
    ['## Analysis\n\nThey agreed to a joint fund for harbours.', discussed],
    ['The release does not say when Norvania will buy the ships.', 'Norvania intends to buy the ships.'],
  ])('is none where the source is as strong, or the section is not for facts: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('what the readout is said to lack', () => {
  it.each([
    ['The readout does not mention the Tellin Strait.', 'readout does not mention the Tellin Strait'],
    ['The statement makes no mention of a joint fund.', 'statement makes no mention of a joint fund'],
    ['The account does not refer to Canada.', 'account does not refer to Canada'],
  ])('is there: %s', (draft, words) => {
    expect(against('They discussed a joint fund with Canada.', draft)).toEqual([`denies-what-source-says: ${words}`]);
  });

  it.each([
    ['The readout makes no mention of fish farms.'],
    ['The release says nothing about the price of harbours.'],
    ['The readout does not say when the harbours open.'],
    ['The readout does not mention the fund’s size.'],
    ['The readout does not mention cables.'],
    ['The readout does not mention it.'],
  ])('is missing, or is a question: %s', draft => {
    expect(against('They discussed a joint fund.', draft)).toEqual([]);
  });
});

describe('what the source tells of one towards the other’s country', () => {
  const source = 'Deputy Minister Haarlund spoke last night with Verrin, who thanked Canada for the tents.';

  it('is turned round when the other does it', () => {
    expect(against(source, 'Haarlund thanked Verrin for the tents.')).toEqual([
      'role-reversed: Haarlund thanked Verrin',
    ]);
  });

  it('is not when that one does it', () => {
    expect(against(source, 'Verrin thanked Haarlund for the tents.')).toEqual([]);
    expect(
      against(`${source} Haarlund thanked Estoria for the boats.`, 'Haarlund thanked Verrin for the boats.'),
    ).toEqual([]);
  });
});

describe('who did it, where a page calls one of two by his office alone', () => {
  const page =
    'Haarlund is in Norvik. The Prime Minister briefed President Ana Perl on his visit to the yards. Jonas Aro has led Norvania since May.';

  it.each([
    ['Ana Perl briefed Jonas Aro on her visit to the yards.', ['role-reversed: Ana Perl briefed Jonas Aro']],
    ['Jonas Aro briefed Ana Perl on his visit to the yards.', []],
  ])('%s', (draft, findings) => {
    expect(against(page, draft)).toEqual(findings);
  });
});
