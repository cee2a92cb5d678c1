import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'The case was led by Assistant U.S. Attorneys Rick Blaylock Jr. and Kess Rotherham, along with Trial Attorneys Zinta Moreld and Gale Berentsen. Supervisory ' +
  'Paralegal Nora Vik helped. On one side are TidesTech, Inc. and its owner, Ole Marr, and on the other HARBO, and their owners, Dag and Siri Fjord. ' +
  'Haarlund was joined by Deputy Norvanian Trade Agent Maria Pagan and Chief Fish Negotiator Doug Kalip.';

describe('what somebody is in a row of people', () => {
  it.each([
    [
      'Assistant U.S. Attorneys Rick Blaylock Jr. and Zinta Moreld led the case.',
      'Zinta Moreld',
      'Zinta Moreld → Rick Blaylock Jr.',
    ],
    [
      'The case was led with trial attorneys Gale Berentsen and Kess Rotherham.',
      'Kess Rotherham',
      'Kess Rotherham → Zinta Moreld',
    ],
    ['TidesTech and its owner, Dag Fjord, are on one side.', 'Dag Fjord', 'Dag Fjord → Ole Marr'],
    ['On the other side is HARBO, with their owners, Siri Fjord and Ole Marr.', 'Ole Marr', 'Ole Marr → Dag'],
    ['With Haarlund was her deputy, Doug Kalip.', 'Doug Kalip', 'Doug Kalip → Maria Pagan'],
    ['Maria Pagan, the chief fish negotiator, joined Haarlund.', 'Maria Pagan', 'Maria Pagan → Doug Kalip'],
  ])('is another’s: %s', (draft, name, fix) => {
    expect(against(source, draft)).toEqual([`role-reversed: ${name}`]);
    expect(fixesFor(source, draft)).toEqual([fix]);
  });

  it.each([
    'Assistant U.S. Attorneys Kess Rotherham and Rick Blaylock Jr. led the case.',
    'The case was led with trial attorneys Gale Berentsen and Zinta Moreld.',
    'Attorneys Kess Rotherham and Zinta Moreld led the case.',
    'TidesTech and its owner, Ole Marr, are on one side.',
    'On the other side is HARBO, with their owners, Siri and Dag Fjord.',
    'With Haarlund was her deputy, Maria Pagan, and Doug Kalip.',
    'Doug Kalip, the chief fish negotiator, joined Haarlund.',
    'The paralegal, Nora Vik, helped.',
    'With Maria Pagan, the negotiator joined Haarlund.',
    '## Background\n\nMaria Pagan, the chief fish negotiator, joined Haarlund.',
  ])('is theirs: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is compared as an office where it is one of state', () => {
    const words = 'They met with State Secretary Berit Vik of Norvania, and with Defence Minister Ole Lund of Estoria.';
    expect(
      against(words, 'They met with the defence minister, Berit Vik.').filter(one => one.startsWith('role')),
    ).toEqual([]);
  });
});
