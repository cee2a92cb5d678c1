import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeopleFacts } from '../../../../src/core/facts/people/peopleFacts.js';
import type { OfficeFact } from '../../../../src/core/facts/types.js';
import { anyText } from '../../anyText.js';
import { takesLinearTime } from '../../linearTime.js';

/** `rank name <office>` of each person, as far as stated. */
const people = (text: string): string[] =>
  findPeopleFacts(text).flatMap(fact => {
    if (fact.kind !== 'person') return [];
    const office = fact.office ? `<${text.slice(fact.office.start, fact.office.end)}>` : '';
    return [[fact.rank, fact.text, office].filter(Boolean).join(' ')];
  });

const offices = (text: string): OfficeFact[] => findPeopleFacts(text).filter(fact => fact.kind === 'office');

describe('people in a title', () => {
  it.each<[string, string[]]>([
    ['Harbour Secretary Announces Historic Round of Grants', []],
    ['Gov. Ada Lind Announces $28 Million for the Coast', ['Ada Lind <Gov.>']],
    ['Minister Roe Launches New Harbour Plan', ['Roe <Minister>']],
    ['Secretary Ada Lind Issues Statement on Trade', ['Ada Lind <Secretary>']],
    ['Secretary Lind Swears In New Pilot', ['Lind <Secretary>']],
    ['President Ana Lind Marks Anniversary of Storm', ['Ana Lind <President>']],
    ['Minister Ana Marks said that the harbour is safe.', ['Ana Marks <Minister>']],
    ['Ana Marks, the minister of trade, spoke.', ['Ana Marks <minister of trade>']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('people in a list of who gives a release out', () => {
  it('have the office of their own line', () => {
    const lines = [
      'The Hon Ana Lind MP, Prime Minister',
      'Senator the Hon. Ida Roe, Minister for Foreign Affairs',
      'The Hon Ole Holt MP, Minister for Defence',
      'Norvania will give nets.',
    ];
    expect(people(lines.join('\n'))).toEqual([
      'Ana Lind <Prime Minister>',
      'Ida Roe <Minister for Foreign Affairs>',
      'Ole Holt <Minister for Defence>',
    ]);
  });

  it('are no list where a sentence goes on over the end of a line', () => {
    expect(people('Mr. Ole Holt thanked the Minister for Defence of Norvania,\nDr. Ana Lind, and left.')).toEqual([
      'Ole Holt',
      'Ana Lind <Minister for Defence of Norvania>',
    ]);
  });
});

describe('people with an office', () => {
  it.each<[string, string[]]>([
    [
      'The national security adviser to the Vice President, Ole Roe, left',
      ['Ole Roe <national security adviser to the Vice President>'],
    ],
    ['U.S. Defense Secretary Jim Mallory spoke', ['Jim Mallory <U.S. Defense Secretary>']],
    [
      'with South Korea’s minister of national defense, Song Young-bae, about',
      ['Song Young-bae <South Korea’s minister of national defense>'],
    ],
    ['Song Young-bae, the minister of national defense, said', ['Song Young-bae <minister of national defense>']],
    [
      'phoned Jean-Luc Jonker, president of the European Council, on the evening',
      ['Jean-Luc Jonker <president of the European Council>'],
    ],
    [
      'called Salim al-Jabri, the speaker of Iraq’s Council of Representatives, to',
      ['Salim al-Jabri <speaker of Iraq’s Council of Representatives>'],
    ],
    ['met Canadian Health Minister Mark Ireland about', ['Mark Ireland <Canadian Health Minister>']],
    ['saw Keizo Takami, who heads Japan’s Ministry of Health', ['Keizo Takami']],
    ['Gen. Joseph Dunmore also took part', ['Gen. Joseph Dunmore']],
    ['The Head of Norvanian Diplomacy stressed it', []],
    ['as Chair of the Tarnmoor Integrated Health Board for three years', []],
    ['work starts in May. State Senator Craig Lindmoor came', ['Craig Lindmoor <State Senator>']],
    ['said Eric Marko, president and CEO of Varde.', ['Eric Marko <president and CEO of Varde>']],
    [
      'Ana Holm, Swedish Minister for Fisheries and chair of today’s meeting, said',
      ['Ana Holm <Swedish Minister for Fisheries and chair of today’s meeting>'],
    ],
    [
      'His Excellency Mohamed Asvik, Minister of Fisheries and His Excellency Kazumi Endoh, Ambassador of Japan, signed',
      ['Mohamed Asvik <Minister of Fisheries>', 'Kazumi Endoh <Ambassador of Japan>'],
    ],
    ['Interim Provost Mike Wardvik gave support', ['Mike Wardvik <Interim Provost>']],
    ['Special Agent in Charge Zinta Moreld thanked them', ['Zinta Moreld <Special Agent in Charge>']],
    ['Investigator-in-charge Zinta Moreld thanked them', ['Zinta Moreld <Investigator-in-charge>']],
    [
      'DEAN ABERVIK, the Special Agent-in-Charge of the Tarn Field Office, announced it',
      ['DEAN ABERVIK <Special Agent-in-Charge of the Tarn Field Office>'],
    ],
    [
      'said Phil Marvik, director of the Commercial Crew Program at Tarn',
      ['Phil Marvik <director of the Commercial Crew Program>'],
    ],
    [
      'The Minister of Ports, Shipping and Waterdykes, Shri Kiran Marvik, hosted',
      ['Kiran Marvik <Minister of Ports, Shipping and Waterdykes>'],
    ],
    ['Ana Holm, the minister and friends of hers, said', ['Ana Holm']],
    [
      'LEV L. DASSMOOR, the Acting United States Attorney for the Southern District of New York, and',
      ['LEV L. DASSMOOR <Acting United States Attorney for the Southern District of New York>'],
    ],
    ['the selection of Prime Minister-designate Haider al-Abbas', ['Haider al-Abbas <Prime Minister-designate>']],
    ['attributable to spokesperson Ned Pryce', ['Ned Pryce <spokesperson>']],
    ['Higuchi Koichi, Japan’s economy minister, was there', ['Higuchi Koichi <Japan’s economy minister>']],
    ['Mallory and Song, the ROK’s foreign minister, also looked', ['Song <ROK’s foreign minister>']],
    ['his Japanese counterpart, Takeshi Iwabe', ['Takeshi Iwabe']],
    ['thanked Minister von der Linden for', ['von der Linden <Minister>']],
    [
      'Charles E. Sommers Jr., the acting chief Pentagon spokesperson',
      ['Charles E. Sommers Jr. <acting chief Pentagon spokesperson>'],
    ],
    ['and Minister Mark Ireland, Canada Minister of Health.', ['Mark Ireland <Canada Minister of Health>']],
    [
      'the WHO chief and president of the European Council Ana Lind met',
      ['Ana Lind <president of the European Council>'],
    ],
    ['Prime Ministers Modesto and Kishimoto', ['Modesto', 'Kishimoto']],
    ['Administrator Power and Foreign Minister Roe met', ['Power <Administrator>', 'Roe <Foreign Minister>']],
    ['Secretary Price and Health Minister Roe met', ['Price <Secretary>', 'Roe <Health Minister>']],
    ['Power and Energy Minister Ana Lind spoke', ['Ana Lind <Power and Energy Minister>']],
    [
      'the Assistant Secretary for Harbours and Deputy Emergency Relief Coordinator, Ms. Ana Lind;',
      ['Ana Lind <Assistant Secretary for Harbours and Deputy Emergency Relief Coordinator>'],
    ],
    [
      'the Regional Director for Asia and the Pacific, Mr. Odd Lind; and',
      ['Odd Lind <Regional Director for Asia and the Pacific>'],
    ],
    [
      'Secretary of Security and Citizen Protection Ana Lind Roe spoke',
      ['Ana Lind Roe <Secretary of Security and Citizen Protection>'],
    ],
    ['Gov. Ana Lind Announces $28 Million for Harbours', ['Ana Lind <Gov.>']],
    ['Secretary Ana Lind Meets with Minister Odd Roe', ['Ana Lind <Secretary>', 'Odd Roe <Minister>']],
    ['said Dr. Ana Lind, the surgeon general.', ['Ana Lind <surgeon general>']],
    ['Surgeon General Ana Lind spoke', ['Ana Lind <Surgeon General>']],
    ['said Ana Lind, a surgeon.', ['Ana Lind']],
    [
      'Iraqi Prime Minister Nouri al-Malik Vice President Byrne spoke',
      ['Nouri al-Malik <Iraqi Prime Minister>', 'Byrne <Vice President>'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('reads the country and the department that stand behind the name', () => {
    expect(offices('Defense Minister Takeshi Iwabe of Japan')[0]?.office).toMatchObject({ country: 'Japan' });
    expect(
      offices('Minister Keizo Takami, Ministry of Health, Labour and Welfare of Japan and')[0]?.office,
    ).toMatchObject({
      portfolio: ['health', 'labor', 'welfare'],
      country: 'Japan',
    });
  });

  it('does not bind an office that is the subject of its clause', () => {
    expect(people('In a call with Ana Lind, the defense minister thanked her')).toEqual(['Ana Lind']);
    expect(people('In Port Alder, Minister Varga met')).toEqual(['Varga <Minister>']);
    expect(people('Later, the foreign minister left. In Tokyo, the secretary spoke.')).toEqual([]);
  });
});

describe('full names alone', () => {
  it.each<[string, string[]]>([
    ['Boris Johansen also attended', ['Boris Johansen']],
    ['He briefed Takeshi Iwabe.', ['Takeshi Iwabe']],
    ['HAYASHIDA Yoshimasa met Wang Po and Nguyen Van Lam', ['HAYASHIDA Yoshimasa', 'Wang Po', 'Nguyen Van Lam']],
    ['Mohammed bin Sami met Oleksandr Petrenkiv', ['Mohammed bin Sami', 'Oleksandr Petrenkiv']],
    ['Norwegian Astrid Lunde said', ['Astrid Lunde']],
    ['Xyla Q. Vorhut wrote', ['Xyla Q. Vorhut']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'Key Takeaways',
    'Security Dialogue',
    'the New Capitalism agenda',
    'the Strategic Framework Agreement',
    'Martin Luther Bridge and Victoria Harbour',
    'Camp David Accords',
    'Turning to Diego Garcia, the leaders',
    'Why It Matters',
    'the Vienna Convention and the Benjamin Foundation said',
    'ministers of finance met on Tuesday',
  ])('none in “%s”', text => {
    expect(people(text)).toEqual([]);
  });

  it('keeps a heading apart from the line below, and wrapped lines together', () => {
    expect(people('## Conclusion\nHiguchi Koichi, Japan’s economy minister, was there')).toEqual([
      'Higuchi Koichi <Japan’s economy minister>',
    ]);
    expect(people('Conclusion\nGen. Joseph Dunmore took part\n')).toEqual(['Gen. Joseph Dunmore']);
    expect(people('The account was given to reporters on Tuesday by Secretary Takeshi\nIwabe.')).toEqual([
      'Takeshi\nIwabe <Secretary>',
    ]);
  });

  it('stops a name at the verb of a heading', () => {
    expect(people('Defense Secretary Austad Thanks Minister Gallen for Support')).toEqual([
      'Austad <Defense Secretary>',
      'Gallen <Minister>',
    ]);
    expect(people('Defense Secretary Reaffirms Ties With Norvania')).toEqual([]);
  });
});

describe('offices alone', () => {
  it.each<[string, string[]]>([
    ['the defense minister thanked the secretary', ['defense minister', 'secretary']],
    ['Britain’s prime minister and the deputy secretary', ['Britain’s prime minister', 'deputy secretary']],
    ['the director-general, the Polish defense minister', ['director-general', 'Polish defense minister']],
    ['the ambassador to the EU met her Norvanian counterpart', ['ambassador to the EU']],
    ['the Republic of Korea’s foreign minister', ['Republic of Korea’s foreign minister']],
    ['the WHO chief and the attorney general', ['WHO chief', 'attorney general']],
    ['a Downing Street spokesman', ['Downing Street spokesman']],
    ['the health and human services secretary', ['health and human services secretary']],
    ['Japan’s chief cabinet secretary', ['Japan’s chief cabinet secretary']],
    ['thanked the minister for security cooperation', ['minister']],
    [
      'the chair of the Organization for Security and Cooperation in Europe',
      ['chair of the Organization for Security and Cooperation in Europe'],
    ],
    ['Office of the Vice President; the Prime Minister’s Office', []],
    ['foreign ministers and leaders of industry, in charge of the general state of affairs', []],
    ['the Justice Department and an Executive Order', []],
  ])('%s', (text, expected) => {
    expect(offices(text).map(fact => fact.text)).toEqual(expected);
  });

  it('tells stand-ins from what somebody is', () => {
    const definite = (text: string): boolean[] => offices(text).map(fact => fact.definite);
    expect(definite('The Secretary thanked Britain’s prime minister')).toEqual([true, true]);
    expect(definite('a minister; as next Under Secretary of Defense')).toEqual([false, false]);
    expect(definite('Secretary Austad and Ana Lind, the minister of defense,')).toEqual([false, false]);
  });
});

describe('any text', () => {
  const words = [
    'Secretary of Defense ',
    'the ',
    'minister ',
    'Chief ',
    'Ana Lind',
    ', ',
    'and ',
    'of ',
    '’s ',
    'Gen. ',
    'performing the duties of ',
    '\n',
    '(ROK) ',
    'Japan',
    'von der ',
    'Jr. ',
    '# ',
  ];
  const text = fc.oneof(
    anyText,
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map(list => list.join('')),
  );

  it('gives spans inside the text, in order, and the words at them', () => {
    fc.assert(
      fc.property(text, value => {
        const found = findPeopleFacts(value);
        for (const [at, fact] of found.entries()) {
          expect(value.slice(fact.span.start, fact.span.end)).toBe(fact.text);
          expect(fact.text.trim()).not.toBe('');
          expect(fact.span.start).toBeGreaterThanOrEqual(found[at - 1]?.span.start ?? 0);
          if (fact.kind === 'person' && fact.office) {
            const { start, end } = fact.office;
            expect(found.some(one => one.kind === 'office' && one.span.start === start && one.span.end === end)).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  it.each([
    'Chief ',
    'minister of ',
    'Secretary ',
    'Aaa ',
    'Ana Lind, ',
    ', the minister',
    '(ROK) ',
    'Mr. ',
    'The Hon. ',
    'a\n',
    'Lind’s ',
  ])('takes time in proportion to its length: %j', unit => {
    const work = (length: number): unknown => findPeopleFacts(unit.repeat(Math.ceil(length / unit.length)));
    expect(takesLinearTime(work, 20_000)).toBe(true);
  });
});
