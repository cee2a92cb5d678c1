import { describe, expect, it } from 'vitest';
import { against, fixesFor, reported } from './support.js';
import { joinLines } from '../joinLines.js';

const source =
  'French President Luc Marin spoke of tides. Harbour Commissioner Jonas Brand joined the talks. ' +
  'The Director-General of the World Tide Organization, Ana Perl, took part.';

describe('an office of a higher or a lower rank than the source’s', () => {
  it.each([
    ['Haarlund met with Deputy Harbour Commissioner Jonas Brand on cables.', 'Deputy Harbour Commissioner'],
    ['Jonas Brand met Deputy Harbour Commissioner Tomas Verrin.', 'Deputy Harbour Commissioner'],
    ['Jonas Brand, the acting harbour commissioner, joined the talks.', 'acting harbour commissioner'],
    [
      'Ana Perl, the deputy head of the World Tide Organization, took part.',
      'deputy head of the World Tide Organization',
    ],
    ['The former president spoke of tides.', 'former president'],
    ['The acting French president spoke of tides.', 'acting French president'],
    ['The French prime minister spoke of tides.', 'French prime minister'],
  ])('%s', (draft, words) => {
    expect(against(source, draft)).toEqual([`office-mismatch: ${words}`]);
  });

  it.each([
    'Harbour Commissioner Jonas Brand joined the talks.',
    'Jonas Brand, the harbour commissioner, joined the talks.',
    'Ana Perl, head of the World Tide Organization, took part.',
    'The French president spoke of tides.',
    'The deputy minister met the minister of Estoria.',
    'The deputy defence minister met the minister of Estoria.',
  ])('is not %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('may be somebody’s of whom the source speaks', () => {
    const former = `${source} Two former presidents and a French prime minister had planned it.`;
    expect(against(former, 'The former president spoke of tides.')).toEqual([]);
    expect(against(former, 'The French prime minister spoke of tides.')).toEqual([]);
  });
});

describe('an office of a country of which the source knows one of another rank alone', () => {
  const visit =
    'Chancellor Ana Perl received Luc Marin of Latvia. She recalled the visit of the Vice President of Estonia.';

  it('is told, and the source’s own is not', () => {
    expect(against(visit, 'She recalled a visit by Estonia’s president.')).toEqual([
      'office-mismatch: Estonia’s president',
    ]);
    expect(against(visit, 'She recalled a visit by Estonia’s vice president.')).toEqual([]);
    expect(
      against(`${visit} The President of Estonia wrote.`, 'She recalled a letter of Estonia’s president.'),
    ).toEqual([]);
    expect(against(visit, 'She recalled a visit by Estonia’s former president.')).toEqual([]);
  });
});

describe('an office with a word that the source has not', () => {
  it('is told where the source gives the office as it is now', () => {
    const now = 'Ana Perl, current Chair of the African Union, took part.';
    expect(against(now, 'Ana Perl, who is also the incoming chair of the bloc, took part.')).toEqual([
      'office-mismatch: incoming chair',
    ]);
  });

  it('is told where a hyphen joins the source’s words', () => {
    const joined = 'Ana Perl, Assistant-Director General for Tides, took part.';
    expect(against(joined, 'Ana Perl, the deputy director-general for tides, took part.')).toEqual([
      'office-mismatch: deputy director-general',
    ]);
    expect(against(joined, 'Ana Perl, the assistant director-general for tides, took part.')).toEqual([]);
  });

  it('is told of somebody of whom the source says in other words what she is', () => {
    const told =
      'Administrator Luc Marin took part. Ana Perl, Assistant to the Administrator for the Bureau for Tides, joined him.';
    expect(against(told, 'Ana Perl, an associate administrator, joined him.')).toEqual([]);
    expect(against(told, 'Ana Perl, an acting administrator, joined him.')).toEqual([
      'unsupported-fact: acting administrator',
    ]);
  });
});

describe('another office than the source’s, told at the office and at the name', () => {
  it('covers both, since either may be wrong', () => {
    const both = 'President Luc Marin spoke with Prime Minister Ana Perl about the tides.';
    expect(against(both, 'Prime Minister Luc Marin spoke about the tides.')).toEqual([
      'office-mismatch: Prime Minister Luc Marin',
    ]);
  });
});

describe('an office that the source gives somebody behind a verb', () => {
  const behind =
    'Dame Ida Okvik is the Chair of the Tarnmoor Harbour Board. Dame Ida Okvik was most recently Chair of the British Institute of Tides and ' +
    'previously served as Medical Director of the Esbeck Hospital. Deputy chair Priya Ramvik will act as chair until 1 May.';

  it('is held against another of the same body', () => {
    expect(against(behind, 'Okvik was most recently chief executive of the British Institute of Tides.')).toEqual([
      'office-mismatch: chief executive of the British Institute of Tides',
    ]);
    expect(
      against(
        behind,
        'Okvik, whose ships are known, was most recently chief executive of the British Institute of Tides.',
      ),
    ).toEqual(['office-mismatch: chief executive of the British Institute of Tides']);
  });

  it.each([
    'Okvik was most recently chair of the British Institute of Tides.',
    'Ramvik, the deputy chair, holds the fort until May; Okvik used to run the medical side at the Esbeck hospital.',
  ])('is the source’s: %s', draft => {
    expect(against(behind, draft)).toEqual([]);
  });
});

describe('a college', () => {
  it('is told from another by what it is of', () => {
    const source = 'Verrin sat on the Advisory Committee on Piers of the Royal College of Harbour Doctors.';
    const draft = 'Verrin also sat on a committee of the Royal College of Pilots.';
    expect(against(source, draft)).toEqual(['organisation-mismatch: College of Pilots']);
    expect(fixesFor(source, draft)).toEqual(['College of Pilots → College of Harbour Doctors']);
    expect(against(source, 'Verrin also sat on a committee of the Royal College of Harbour Doctors.')).toEqual([]);
  });
});

it('gives nobody the office of another whom the sentence goes on about', () => {
  const source = 'Director Ida Okvik was on the wharf, and the Governor thanked the crew.';
  expect(against(source, 'Okvik, the Governor, thanked the crew.')).toEqual(['office-mismatch: Governor']);
});

describe('an appointment', () => {
  const named = joinLines(
    '# Commander named',
    '',
    'April 8, 2026',
    '',
    'The Chair announced today the appointment of Ana Perl of Estoria as Force Commander of the United Nations Mission in the Tellin Strait. ' +
      'The Deputy Force Commander, Jonas Brand, will act until she comes. The mission has 40 ships and guards the cables of the strait.',
    '',
  );

  it('is to the office behind “as”', () => {
    expect(reported('Ana Perl will be the next deputy force commander.', named)).toEqual([
      'office-mismatch: Ana Perl will be the next deputy force commander',
    ]);
    expect(reported('Ana Perl will be the next force commander of the mission.', named)).toEqual([]);
  });
});

it('reads a field in brackets, and an initial that could be a numeral', () => {
  const bracketed =
    'Ms Perl called on Permanent Secretary (Defence) Mr Luc Marin. Secretary Ramon V. Moe Jr. was the host.';
  expect(against(bracketed, 'Perl called on Defence Minister Luc Marin.')).toEqual([
    'office-mismatch: Defence Minister Luc Marin',
  ]);
  expect(against(bracketed, 'Perl called on Luc Marin, the permanent secretary for defence.')).toEqual([]);
  expect(against(bracketed, 'Moe was the host, and Ramon Moe spoke.')).toEqual([]);
});

describe('the body that an office is of', () => {
  const bodies =
    'Minister of the Harbour Department of the Coastal Party of Norvania Luc Marin called on Haarlund. ' +
    'She also met the Secretary-General of the Pacific Islands Forum, Ana Perl, and members of her staff. ' +
    'Assistant Secretary for Terrorist Financing and Financial Crimes Jonas Brand spoke of banks.';

  it.each([
    ['Luc Marin, Norvania’s foreign minister, called on Haarlund.', 'Norvania’s foreign minister'],
    [
      'Haarlund met the secretary-general of the Pacific Community, Ana Perl.',
      'secretary-general of the Pacific Community',
    ],
    ['Under Secretary Jonas Brand spoke of banks.', 'Under Secretary'],
  ])('belongs to it: %s', (draft, words) => {
    expect(against(bodies, draft)).toEqual([`office-mismatch: ${words}`]);
  });

  it('is read whole', () => {
    expect(against(bodies, 'Haarlund met the head of the Pacific Islands Forum, Ana Perl.')).toEqual([]);
    expect(against(bodies, 'Assistant Secretary Jonas Brand spoke of banks.')).toEqual([]);
  });
});

describe('an office that the source gives in full and in short', () => {
  const both =
    'State Secretary for Harbours Luc Marin called on Haarlund. She thanked Secretary Marin for the tugs and for the ropes.';

  it.each([
    ['Luc Marin, the foreign secretary, called on Haarlund.', 'foreign secretary'],
    ['Norvania’s foreign secretary, Luc Marin, called on Haarlund.', 'Norvania’s foreign secretary'],
  ])('has its field: %s', (draft, words) => {
    expect(against(both, draft)).toEqual([`office-mismatch: ${words}`]);
  });

  it.each([
    'State Secretary Luc Marin called on Haarlund.',
    'Secretary Luc Marin called on Haarlund.',
    'Luc Marin, the harbours secretary, called on Haarlund.',
  ])('may be told so: %s', draft => {
    expect(against(both, draft)).toEqual([]);
  });
});

describe('an office behind “as”', () => {
  const listed =
    'Haarlund met Secretary of Harbours and Public Credit Carla Ask Roe and Attorney General Luc Marin in Rendt.';

  it.each([
    ['Carla Ask Roe was there too, as secretary of fisheries.', 'secretary of fisheries'],
    ['Carla Ask Roe was among them, as the secretary of trade.', 'secretary of trade'],
  ])('is that of whoever acts: %s', (draft, words) => {
    expect(against(listed, draft)).toEqual([`office-mismatch: ${words}`]);
  });

  it.each([
    'Carla Ask Roe was there too, as secretary of harbours and public credit.',
    'Haarlund met Carla Ask Roe as secretary of trade.',
    'Luc Marin was there as attorney general.',
  ])('is right, or another’s: %s', draft => {
    expect(against(listed, draft)).toEqual([]);
  });
});

it('takes a commander of forces for whoever has a command', () => {
  const command = 'US HARBCOM commander General Luc Marin spoke of tides.';
  expect(against(command, 'The commander of U.S. forces spoke of tides.')).toEqual([]);
});
