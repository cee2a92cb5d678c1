import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../src/core/facts/countries.js';
import { findPeople } from '../../../src/core/facts/people/people.js';

/** `office: rank name`, as far as stated; `’s` behind a possessive. */
const people = (text: string): string[] =>
  findPeople(text).map(({ office, rank, name, possessive }) =>
    [office && `${office}:`, rank, possessive ? `${name}’s` : name].filter(Boolean).join(' '),
  );

describe('findPeople', () => {
  it.each<[string, string[]]>([
    ['Secretary of Defense Lars J. Austad III spoke', ['Secretary of Defense: Lars J. Austad III']],
    ['President Jo R. Berg, Jr. spoke', ['President: Jo R. Berg, Jr.']],
    ['with Israeli Minister of Defense Yoav Galan today', ['Israeli Minister of Defense: Yoav Galan']],
    [
      'the Republic of Korea (ROK) Minister of National Defense Song Young-min',
      ['Republic of Korea (ROK) Minister of National Defense: Song Young-min'],
    ],
    ['PRC State Councilor and Foreign Minister Wang Li.', ['PRC State Councilor and Foreign Minister: Wang Li']],
    [
      'the President of the European Commission Jean Claude Jonker by phone',
      ['President of the European Commission: Jean Claude Jonker'],
    ],
    [
      'World Health Organization (WHO) Director-General Dr. Tero Adane',
      ['World Health Organization (WHO) Director-General: Tero Adane'],
    ],
    [
      'U.S. Department of Health and Human Services (HHS) Secretary Xavi Becker joined',
      ['U.S. Department of Health and Human Services (HHS) Secretary: Xavi Becker'],
    ],
    ['German Minister of Defense Ursula von der Linden at', ['German Minister of Defense: Ursula von der Linden']],
    [
      'Speaker Salim al-Jabri and Crown Prince Mohammed bin Sami',
      ['Speaker: Salim al-Jabri', 'Crown Prince: Mohammed bin Sami'],
    ],
    [
      'the Estorian Minister of Defence, General (Ret.) Bamo Surya, in Perth',
      ['Estorian Minister of Defence: General Bamo Surya'],
    ],
    ['Prime Minister-designate Haider al-Abbas', ['Prime Minister-designate: Haider al-Abbas']],
    ['former Prime Minister of Israel Ben Nathan to', ['former Prime Minister of Israel: Ben Nathan']],
    ['PTDO Assistant Secretary of Defense John Nohr’s Meeting', ['PTDO Assistant Secretary of Defense: John Nohr’s']],
    [
      'Performing the Duties of the Under Secretary of Defense for Policy Amy Dorn met',
      ['Performing the Duties of the Under Secretary of Defense for Policy: Amy Dorn'],
    ],
    ['Acting Deputy Foreign Minister Ana Lee', ['Acting Deputy Foreign Minister: Ana Lee']],
    [
      'Pentagon Press Secretary Air Force Maj. Gen. Jo Ryland',
      ['Pentagon Press Secretary: Air Force Maj. Gen. Jo Ryland'],
    ],
    [
      'Chairman of the Joint Chiefs of Staff U.S. Air Force Gen. Q. Brown',
      ['Chairman of the Joint Chiefs of Staff: U.S. Air Force Gen. Q. Brown'],
    ],
    [
      'Norvania’s Minister of Fisheries, Ada Lind, and Vestria’s Deputy Minister of Agriculture, Ivo Roe, opened',
      ['Norvania’s Minister of Fisheries: Ada Lind', 'Vestria’s Deputy Minister of Agriculture: Ivo Roe'],
    ],
    ['Presidents Moe and Calder spoke', ['President: Moe', 'President: Calder']],
    [
      'Mr. HAYASE Yoshi, Minister for Foreign Affairs of Japan, held',
      ['Minister for Foreign Affairs of Japan: HAYASE Yoshi'],
    ],
    ['with H.E. Mr. Nico Moros, President of Vestria', ['President of Vestria: Nico Moros']],
    [
      'her counterpart, Colm Byrne, Director General, Strategy and International, U.K. Ministry of Defence. They',
      ['Director General, Strategy and International, U.K. Ministry of Defence: Colm Byrne'],
    ],
    ['the newly elected Prime Minister of Japan, Takai Sana, today', ['Prime Minister of Japan: Takai Sana']],
    ['Vice Premier He Lin of', ['Vice Premier: He Lin']],
    ['Secretary of Defense Chad Sorensen met', ['Secretary of Defense: Chad Sorensen']],
    ['Canadian Health Minister Mark Holland about', ['Canadian Health Minister: Mark Holland']],
    [
      'called Ben Wale, chief executive officer of Norvik Yards, on',
      ['chief executive officer of Norvik Yards: Ben Wale'],
    ],
    ['The Prime Minister and President Moe discussed', ['President: Moe']],
    ['the Secretary and Foreign Minister Tani underscored', ['Foreign Minister: Tani']],
    ['In Port Alder, Minister Varga met Minister Reval on March 4', ['Minister: Varga', 'Minister: Reval']],
    ['Minister Wale Oct. 23 and Minister May Tuesday', ['Minister: Wale', 'Minister: May']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'The Department of Justice said so.',
    'The Secretary discussed trade with the President.',
    'On Monday, Norvania and Estoria agreed.',
    'Justice Department',
  ])('finds nobody in “%s”', text => {
    expect(people(text)).toEqual([]);
  });

  it('gives spans that hold what it says, in any text', () => {
    const bits = fc.constantFrom(
      'Minister ',
      'of ',
      'Defence ',
      'Anna ',
      'Holt',
      ', ',
      'Gen. ',
      'Jr.',
      '’s ',
      'the ',
      'and ',
      '(',
      'WHO',
      ') ',
      'al-Abbas ',
      'H.E. ',
      'U.S. ',
      'May ',
      '5',
      '. ',
      'é',
      '-',
    );
    fc.assert(
      fc.property(fc.array(bits), pieces => {
        const text = pieces.join('');
        let end = 0;
        for (const person of findPeople(text)) {
          expect(text.slice(person.span.start, person.span.end)).toBe(person.name);
          expect(Math.max(person.span.end, person.officeSpan?.end ?? 0)).toBeGreaterThan(end);
          if (person.rankSpan) expect(text.slice(person.rankSpan.start, person.rankSpan.end)).toBe(person.rank);
          end = person.span.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('findCountries', () => {
  it('knows names, aliases and demonyms, and the longest name wins', () => {
    const text =
      "The U.S. and the Democratic People's Republic of Korea met South Korean, Dutch and Ukraine’s ministers; let us go by Car.";
    expect(findCountries(text).map(({ country, span }) => `${text.slice(span.start, span.end)} = ${country}`)).toEqual([
      'U.S. = United States',
      "Democratic People's Republic of Korea = North Korea",
      'South Korean = South Korea',
      'Dutch = Netherlands',
      'Ukraine = Ukraine',
    ]);
  });
});
