import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'They prepared for the 13th Ministerial Conference (MC13) and for the Coastal Heads of Government Meeting (CHOGM). ' +
  'The Norvik Harbour Board (NHB) and Ana Lind (ECR) took part.';

describe('a name before the brackets of an acronym', () => {
  it.each([
    [
      'They prepared for the 13th Ministerial Council (MC13).',
      'acronym-expansion: Ministerial Council',
      'Ministerial Council → Ministerial Conference',
    ],
    [
      'They spoke of the Coastal Heads of State Gathering (CHOGM).',
      'acronym-expansion: Coastal Heads of State Gathering',
      'Coastal Heads of State Gathering → Coastal Heads of Government Meeting',
    ],
  ])('ends otherwise than the source’s: %s', (draft, finding, fix) => {
    expect(against(source, draft)).toEqual([finding]);
    expect(fixesFor(source, draft)).toContain(fix);
  });

  it('is known by its first letter and its last, and behind a hyphen', () => {
    const named =
      'The Guard Recruiting Aid Plan (G-RAP) pays for the Conference on Work of the Coasts for Tidal Power (COWTICP).';
    expect(fixesFor(named, 'They praised G-RAP, the Guard Retention Aid Plan.')).toContain(
      'Guard Retention Aid Plan → Guard Recruiting Aid Plan',
    );
    expect(against(named, 'They praised G-RAP, the Guard Recruiting Aid Plan.')).toEqual([]);
  });

  it('is held against the source in small letters too', () => {
    const ship = 'The yard made the ship ready for the refitting complex overhaul (RCOH) of her hull.';
    expect(fixesFor(ship, 'The ship is ready for her refitting comprehensive overhaul (RCOH).')).toContain(
      'refitting comprehensive overhaul → refitting complex overhaul',
    );
    expect(against(ship, 'The ship is to have a refitting complex overhaul (RCOH).')).toEqual([]);
    expect(against(ship, 'The ship made ready for a complex overhaul (RCOH).')).toEqual([]);
  });

  it.each([
    'They prepared for the 13th Ministerial Conference (MC13).',
    'They prepared for Norvania’s Ministerial Conference (MC13).',
    'They spoke of the Coastal Heads of Government Meeting (CHOGM).',
    'Ana Lind (ECR) and the Harbour Board (NHB) took part.',
  ])('is the source’s: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
