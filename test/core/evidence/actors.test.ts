import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('who does it', () => {
  const reviewed =
    'Haarlund underscored her support for the harbours, and Minister Verrin reviewed assessments of the storms in the Tellin Strait.';
  const condemned =
    'Turning to the north, Haarlund reaffirmed her interest. She condemned the theft of nets and expressed her support for the crews.';

  it.each([
    ['Haarlund reviewed assessments of the storms in the strait.', reviewed],
    ['Haarlund also reviewed the assessments of the storms in the Tellin Strait.', reviewed],
    ['Verrin condemned the theft of nets.', condemned],
    ['Verrin expressed his support for the crews.', condemned],
    ['## Background\n\nVerrin condemned the theft of nets.', condemned],
    [
      'Verrin said he looks forward to a helpful survey of the cables.',
      'Haarlund said that she looks forward to a helpful survey of the cables.',
    ],
    [
      'Verrin added that the theft of nets from the small boats was depraved.',
      'The theft of nets from the small boats was depraved, Haarlund added.',
    ],
  ])('is somebody else in the source: %s', (draft, source) => {
    expect(against(source, draft).map(one => one.replace(/:.*/, ''))).toEqual(['role-reversed']);
  });

  it.each([
    ['Verrin reviewed assessments of the storms in the strait.', reviewed],
    ['Verrin and Haarlund reviewed assessments of the storms in the strait.', reviewed],
    ['Haarlund reviewed the state of the harbours in the south.', reviewed],
    ['Haarlund condemned the theft of nets.', condemned],
    ['Haarlund reviewed the plans for a harbour.', 'Haarlund and Verrin reviewed the plans for a harbour.'],
    ['Verrin reviewed the plans for a harbour.', 'They reviewed the plans for a harbour.'],
    [
      'After a lunch with the mayor of Marl, Ana Lind, she addressed the opening of the Harbour Council.',
      'Following a lunch with Ana Lind, mayor of Marl, the Deputy Minister addressed the opening of the Harbour Council.',
    ],
    [
      'Verrin praised the plans for a harbour.',
      'Haarlund praised the plans for a harbour. Verrin praised the plans for a harbour too.',
    ],
  ])('is as in the source, or cannot be told: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is somebody whom the source calls by office alone', () => {
    const source = 'The Attorney General is awarded half of her costs. The Attorney General, Rosa Lund, appealed.';
    expect(against(source, 'Attorney General Rosa Lund appealed. Lund gets half of her costs.')).toEqual([]);
  });
});

describe('whom a translation calls the Secretary of State', () => {
  it('may be the minister whom the release names', () => {
    const source = (who: string): string =>
      `In the afternoon, the ${who} reviewed assessments of the storms in the Tellin Strait. Minister of Defence Tomas Verrin spoke of ropes.`;
    const draft = 'Verrin reviewed assessments of the storms in the strait.';
    expect(against(source('Secretary of State'), draft)).toEqual([]);
    expect(against(source('Harbour Commissioner'), draft)).toEqual(['role-reversed: Verrin']);
  });
});

describe('what the readout leaves open', () => {
  const source =
    'Haarlund expressed concern about the safety of the cables in the strait and pledged support for the crews.';

  it('is said of nobody', () => {
    const draft = 'The readout does not report what Verrin said about the safety of the cables in the strait.';
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['Verrin expressed concern about the safety of the cables in the strait.'],
    [
      'Verrin expressed concern about the safety of the cables in the strait, though the readout does not say of what kind.',
    ],
  ])('is held against the source where it is told: %s', draft => {
    expect(against(source, draft)).toEqual(['role-reversed: Verrin']);
  });
});

describe('what is told behind who', () => {
  const source =
    'Also there were the Chief of Staff, Gen. Rolf Lund, who briefed the guests on recent rescues, and Deputy Minister Haarlund, who co-chaired the session on ropes.';

  it.each([
    ['Haarlund briefed the guests on recent rescues.', 'Haarlund'],
    ['Lund co-chaired a session on ropes.', 'Lund'],
  ])('is somebody else’s: %s', (draft, name) => {
    expect(against(source, draft)).toEqual([`role-reversed: ${name}`]);
  });

  it.each([['Lund briefed the guests on recent rescues.'], ['Haarlund co-chaired a session on ropes.']])(
    'is theirs: %s',
    draft => {
      expect(against(source, draft)).toEqual([]);
    },
  );
});

describe('somebody who is called by the last of three names', () => {
  const source =
    'Haarlund met with Vice Minister of Industry Tran Duc Minh. Haarlund urged faster steps towards the last convention on ropes. Vice Minister Minh reviewed the state of the harbours.';

  it('is known by it', () => {
    expect(against(source, 'Minh urged faster steps towards the last convention on ropes.')).toEqual([
      'role-reversed: Minh',
    ]);
    expect(against(source, 'Minh reviewed the state of the harbours.')).toEqual([]);
  });
});

describe('who is named twice', () => {
  const source = 'Verrin thanked Haarlund for the tents. Haarlund and Verrin agreed to meet again.';

  it.each([
    ['The minister thanked Verrin for the tents.', ['role-reversed: Verrin']],
    ['The minister thanked Haarlund for the tents.', []],
    ['The minister and Haarlund agreed to meet again.', []],
    ['The deputy minister said that Haarlund agreed.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('who did something, told between commas behind a name', () => {
  const source = 'Minister of Works Erik Moe thanked Mayor Ada Lind for the summit on nets in Norvik.';

  it('is whom the words behind “by” name', () => {
    expect(against(source, 'Ada Lind thanked Erik Moe for the summit on nets in Norvik.')).not.toEqual([]);
    expect(against(source, 'Ada Lind, thanked by Erik Moe for the summit on nets in Norvik, was there.')).toEqual([]);
  });

  it('may be told as what another did', () => {
    const invited = 'They recalled the part of President Jonas Roe, invited by Ilse Haarlund, in the summit on nets.';
    const draft = 'They recalled the part of Jonas Roe in the summit on nets, to which Ilse Haarlund had invited him.';
    expect(against(invited, draft)).toEqual([]);
  });
});

describe('he at the start of a sentence', () => {
  const source =
    'Minister of Defence Tomas Verrin called Deputy Minister Ilse Haarlund. He acknowledged the part of the crews in the rescue.';

  it('is who acts in the one before', () => {
    expect(against(source, 'Haarlund acknowledged the part of the crews in the rescue.')).toEqual([
      'role-reversed: Haarlund',
    ]);
    expect(against(source, 'Verrin acknowledged the part of the crews in the rescue.')).toEqual([]);
  });
});

describe('a paragraph that goes on about somebody without a name', () => {
  const visit =
    'Administrator Power spoke of ropes. She also met with Harbour Commissioner Jonas Brand to discuss the tugs. ' +
    'In a meeting with Estorian Foreign Minister Ana Perl, Administrator Power expressed condolences for the crews lost in the recent storms off Rendt, and underscored her support for patience and soft words. ' +
    'Administrator Power and Foreign Minister Perl discussed ropes.';

  it.each([
    '- **Rendt:** She met Ana Perl and offered condolences for the crews lost in recent storms. Norvania backs “patience and soft words,” she told her.',
  ])('tells of whoever acts in the source: %s', draft => {
    expect(against(visit, draft)).toEqual([]);
  });

  it('does not tell of whom it names', () => {
    const draft = 'Ana Perl expressed condolences for the crews lost in the recent storms off Rendt.';
    expect(against(visit, draft)).toEqual(['role-reversed: Ana Perl']);
  });
});
