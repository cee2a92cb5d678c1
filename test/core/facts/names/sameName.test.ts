import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisations } from '../../../../src/core/facts/lexicon/organisations.js';
import { sameName } from '../../../../src/core/facts/names/sameName.js';

describe('sameName', () => {
  it.each([
    ['the Pentagon', 'Department of Defense'],
    ['Defense Department', 'U.S. Department of Defense'],
    ['State Department', 'the department'],
    ['Downing Street', '10 Downing Street'],
    ['European Commission', 'the Commission'],
    ['Norvanian Ministry of Defence', 'Ministry of Defense'],
    ["Norway's Defence Ministry", 'the Ministry of Defence of Norway'],
    ['Foreign Ministry', 'Ministry of Foreign Affairs'],
    ['Future Combat Air System', 'FCAS'],
    ['Belfast/Good Friday Agreement', 'Good Friday Agreement'],
    ['Northern Lights Programme', 'Northern Lights Program'],
    ['National Defence Programme Guidelines', 'Defense Program Guidelines'],
    ['Norvan Relief Fund', 'NRF'],
    ['Department for Harbour Development', 'DFHD'],
    ['Department of Harbours and Urban Piers', 'HUP'],
    ['U.S. Pilots and Tugs Office', 'USPTO'],
    ['ISIS', 'Daesh'],
    ['Covid-19', 'COVID-19'],
    ['Fjordline Systems Corp.', 'Fjordline Systems Corporation'],
    ['Fjordline Ltd', 'Fjordline Limited'],
  ])('takes %j for %j', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['European Commission', 'European Parliament'],
    ['European Council', 'Council of Europe'],
    ['European Council', 'European Commission'],
    ['NATO-Russia Council', 'NATO-Ukraine Council'],
    ['Norwegian Ministry of Defence', 'Swedish Ministry of Defence'],
    ['Ministry of Defence', 'Ministry of Health'],
    ['State Department', 'Defense Department'],
    ['Fjordline Technologies', 'Bergline Technologies'],
    ['Fjordline Systems Corp.', 'Bergline Systems Corporation'],
    ['Space Program Operations Contract', 'Shuttle Program Operations Contract'],
    ['United Space Alliance', 'United Launch Alliance'],
    ['New Capitalism', 'Old Capitalism'],
    ['Department for Harbour Development', 'DFHT'],
    ['', 'Council'],
    ['Norvan', 'Norvan Roadmap'],
  ])('tells %j from %j', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });

  it('takes each name of a body for each other', () => {
    for (const { name, aliases } of organisations) {
      for (const alias of aliases)
        expect([name, alias, sameName(name, alias.replace('the:', ''))]).toEqual([name, alias, true]);
    }
  });

  it('takes any two texts, and gives the same answer either way round', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a));
      }),
    );
  });
});
