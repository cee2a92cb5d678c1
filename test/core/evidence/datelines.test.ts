import { describe, expect, it } from 'vitest';
import { against, fixesFor, reported } from './support.js';
import { joinLines } from '../joinLines.js';

const told = 'Deputy Minister Ilse Haarlund met with Minister Tomas Verrin, who spoke of the cables.';

describe('a dateline of another city of the state in which the source tells of one', () => {
  const source = 'They toured the cable works in Norholm, Nebraska, on the same day.';

  it('is wrong', () => {
    const draft = `TARNHOLM, Neb. — ${told}`;
    expect(against(source, draft)).toEqual(['place-mismatch: TARNHOLM']);
    expect(fixesFor(source, draft)).toEqual(['TARNHOLM → NORHOLM']);
    expect(against('A charge was filed in the court for Nebraska in Omaha.', draft)).toEqual([
      'place-mismatch: TARNHOLM',
    ]);
  });

  it.each([
    ['the source’s own city', source, 'NORHOLM, Neb.'],
    ['a city that the source names elsewhere', `${source} The mayor of Tarnholm sent a letter.`, 'TARNHOLM, Neb.'],
    ['one of two cities that the source has', `${source} They slept in Velgor, Nebraska.`, 'TARNHOLM, Neb.'],
    ['a city where only a firm sits', 'They thanked Talvik Works of Norholm, Nebraska.', 'TARNHOLM, Neb.'],
    ['a city where only a firm is based', 'They thanked a firm based in Norholm, Nebraska.', 'TARNHOLM, Neb.'],
    ['the seat of a body of several countries', source, 'GENEVA'],
    ['a capital', source, 'OTTAWA'],
    ['the seat of a government within a kingdom', source, 'EDINBURGH'],
    ['the seat of a state whose governor speaks', `${source} Governor Ada Roe came too.`, 'ALBANY, N.Y.'],
  ])('is none: %s', (_what, words, dateline) => {
    expect(against(words, `${dateline} — ${told}`)).toEqual([]);
  });

  it.each([['a city of another state', source, 'TARNHOLM, Ohio']])(
    'is to be looked at, though no other city can be put: %s',
    (_what, words, dateline) => {
      const draft = `${dateline} — ${told}`;
      expect(against(words, draft)).toEqual(['unsupported-fact: TARNHOLM']);
      expect(fixesFor(words, draft)).toEqual([]);
    },
  );
});

describe('a dateline of another city of the country in which the source was given', () => {
  const given = (publisher: string, city: string): string =>
    joinLines(
      '# Readout of the Fisheries Commissioner’s Talks',
      '',
      publisher,
      '',
      'May 14, 2026',
      '',
      `${city} – Commissioner Ilse Haarlund held talks on the cables with Minister Tomas Verrin today. They spoke of the harbours and of the safety ` +
        'of the fishing grounds, and agreed that their experts should meet again before the autumn.',
      '',
    );
  const draft = (city: string): string => `${city} — Ilse Haarlund held talks on the cables with Tomas Verrin.`;

  it('is wrong abroad', () => {
    expect(reported(draft('DUBAI'), given('Ministry of Fisheries of Norvania', 'ABU DHABI'))).toEqual([
      'place-mismatch: DUBAI',
    ]);
    expect(reported(draft('DUBAI'), given('Ministry of Fisheries of Norvania', 'SHARJAH'))).toEqual([
      'place-mismatch: DUBAI',
    ]);
  });

  it.each([
    ['Ministry of Fisheries of the United Arab Emirates', 'ABU DHABI'],
    ['Ministry of Fisheries of Norvania', 'DOHA'],
  ])('is to be looked at elsewhere: %s, %s', (publisher, place) => {
    expect(reported(draft('DUBAI'), given(publisher, place))).toEqual(['unsupported-fact: DUBAI']);
  });

  it('may be where a body of that country sits, when its release tells of no place', () => {
    const page = given('Ministry of Fisheries of the United Arab Emirates', 'ABU DHABI').replace(
      /ABU DHABI\S* \S+ /,
      '',
    );
    expect(page).not.toContain('ABU DHABI');
    expect(reported(draft('DUBAI'), page)).toEqual([]);
  });

  it.each([['ABU DHABI', 'Ministry of Fisheries of Norvania', 'SHARJAH']])(
    'may be where the desk is: %s, %s, %s',
    (city, publisher, place) => {
      expect(reported(draft(city), given(publisher, place))).toEqual([]);
    },
  );
});
