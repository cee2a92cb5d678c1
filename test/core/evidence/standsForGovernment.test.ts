import { describe, expect, it } from 'vitest';
import { against, reported, readoutOf } from './support.js';

describe('a capital', () => {
  const source =
    'Verrin spoke with Italian minister Ana Lind about the truce in Gaza and urged restraint. A government has been formed in Israel.';

  it.each([
    'Verrin speaks to Rome about the truce and urged restraint.',
    'Norvik and Rome urged restraint about the truce.',
    'A government will be formed in Jerusalem.',
  ])('stands for a government: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['Lind presided for Rome, and Verrin urged restraint about the truce.', 'Rome'],
    ['The term will pass to Rome in spring, when the boats are back.', 'Rome'],
  ])('may stand for one: %s', (draft, name) => {
    expect(against(source, draft).filter(one => one !== `hint unsupported-fact: ${name}`)).toEqual([]);
  });

  it('is a place where something is', () => {
    expect(against(source, 'Verrin went ashore in Rome.')).toEqual(['place-mismatch: Rome']);
  });
});

describe('who governs', () => {
  it('is called by a house', () => {
    const draft = 'The White House and Norvania will work on it.';
    expect(against('Verrin spoke to the President of the United States about it.', draft)).toEqual([]);
    expect(against('Verrin spoke to the President of Chile about it.', draft)).toEqual([
      'unsupported-fact: The White House',
    ]);
  });

  it('is called by a people', () => {
    expect(against('They met the President of France.', 'The Frenchman met them.')).toEqual([]);
  });
});

describe('an anniversary', () => {
  it('begins another year', () => {
    const source = 'They spoke ahead of the two year anniversary of the strike.';
    expect(against(source, 'With the strike about to enter its third year, they spoke.')).toEqual([]);
    expect(against(source, 'With the strike about to enter its fifth year, they spoke.')).toEqual([
      'unsupported-fact: fifth',
    ]);
  });

  it('is a day of the release’s in another year', () => {
    const draft = 'The strike began on May 14, 2024, so that they met on the anniversary.';
    expect(reported(`## Background\n\n${draft}`, readoutOf('They spoke of the strike.'))).toEqual([
      'hint unsupported-fact: May 14, 2024',
    ]);
  });
});

describe('the department of somebody whom the draft names', () => {
  const source =
    'First Vice Foreign Minister Odo Marsh held a telephone conversation with US Deputy Secretary of State Martin Roe. The two exchanged views on ways to coordinate their response to the recent fourth flood by Estoria. ' +
    'The Vice Minister and the Deputy Secretary, fully sharing the view that Estoria’s recent fourth flood constitutes a head-on challenge to the relevant UN Security Council resolutions, agreed to make stern, joint responses.';
  const draft = (body: string): string =>
    `Odo Marsh and his opposite number at the ${body}, Martin Roe, agreed to work out how to answer Estoria’s latest flood.`;

  it('goes with the office', () => {
    expect(against(source, draft('State Department'))).toEqual([]);
    expect(against(source, draft('Defense Department'))).toEqual(['organisation-mismatch: Defense Department']);
  });
});

describe('the capital of a country', () => {
  it('sends envoys, and has them', () => {
    const source =
      'Veronica Lind, Plenipotentiary Representative of Barbados to the league, was accredited at the headquarters in Georgetown, Guyana.';
    expect(against(source, 'Veronica Lind, for Bridgetown, was accredited.')).toEqual([]);
    expect(against(source, 'Veronica Lind, for Castries, was accredited.')).toEqual(['place-mismatch: Castries']);
    expect(against(source, 'Veronica Lind was accredited in Bridgetown.')).toEqual(['place-mismatch: Bridgetown']);
  });

  it('is where several envoys are', () => {
    const source = 'A former ambassador to Syria and to Algeria, Mr. Martin Marsh was most recently Senior Adviser.';
    expect(against(source, 'Martin Marsh was once the envoy in Damascus and in Algiers.')).toEqual([]);
    expect(against(source, 'Martin Marsh was once the envoy in Damascus and in Tunis.')).toEqual([
      'unsupported-fact: Tunis',
    ]);
  });
});

describe('a body that the draft calls by its owner', () => {
  it('is the one that the source spells out', () => {
    const source =
      'Ana Lind signed a contract for the European Harbour Agency (EHA) today. The EHA has its seat in Europe.';
    expect(against(source, 'Europe’s harbour agency signed a contract.')).toEqual([]);
    expect(against(source, 'Estoria’s harbour agency signed a contract.')).toEqual([
      'acronym-expansion: Estoria’s harbour agency',
    ]);
  });
});

describe('a name that the draft writes otherwise', () => {
  it('may lack a hyphen before its number', () => {
    const source = 'They spoke of justice for the downing of Norvanian Airlines flight MH-17 exactly one year ago.';
    expect(against(source, 'They spoke of the downing of Norvanian Airlines Flight MH17.')).toEqual([]);
    expect(against(source, 'They spoke of the downing of Norvanian Airlines Flight MH19.')).toEqual([
      'unsupported-fact: Flight MH19',
    ]);
  });

  it('may be that of an alliance in small letters', () => {
    const source =
      'Haarlund thanked Verrin for Estorian support to initiatives that improve mobility across Europe, which enhance collective security and NATO’s ability to quickly respond to threats.';
    expect(
      against(source, 'These enhance collective security and help the Atlantic alliance respond quickly to threats.'),
    ).toEqual([]);
    expect(
      against(source, 'These enhance collective security and help the Arab League respond quickly to threats.'),
    ).toEqual(['organisation-mismatch: Arab League']);
  });

  it('may say whose a site is', () => {
    const source =
      'The work will be performed at the Marl Flight Facility, located on Marl Island, Virginia; the Columbia Balloon Facility; and at various sites. The Texas balloon facility is government-owned with a permanent staging facility.';
    expect(
      against(
        source,
        'Work will be done at the Marl Flight Facility in Virginia, at the Texas site, and at various others.',
      ),
    ).toEqual([]);
    expect(
      against(
        source,
        'Work will be done at the Marl Flight Facility in Virginia, at the Ohio site, and at various others.',
      ),
    ).toEqual([expect.stringMatching(/: Ohio$/)]);
  });
});

describe('a body that is called by the city of its seat', () => {
  it('is one that the source names', () => {
    const source =
      'The Executive Board of the International Monetary Fund (IMF) today approved a new arrangement for Norvania. The decision was taken on a lapse of time basis.';
    expect(against(source, 'The Washington lender approved a new arrangement.')).toEqual([]);
    expect(against(source, 'The Washington-based lender approved a new arrangement.')).toEqual([]);
    expect(against(source, 'The Manila lender approved a new arrangement.')).toEqual(['unsupported-fact: Manila']);
    expect(against(source, 'The board approved a new arrangement in Washington.')).toEqual([
      'unsupported-fact: Washington',
    ]);
  });
});
