import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('somebody of two offices', () => {
  const source =
    'Haarlund met with the Latvian Minister of Works Odo Marsh. She thanked her Latvian counterpart, Deputy Prime Minister and Minister of Works Odo Marsh, for the tugs. Also there was the Executive Secretary of NLC, Ina Holm.';

  it.each([
    ['Odo Marsh, Latvia’s deputy prime minister, sent tugs.'],
    ['Odo Marsh, Latvia’s minister of works, sent tugs.'],
    ['NLC’s executive secretary, Ina Holm, was there, too.'],
  ])('has both, whatever else they are called: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['Odo Marsh, Latvia’s minister of health, sent tugs.', 'Latvia’s minister of health'],
    ['NLC’s deputy secretary, Ina Holm, was there, too.', 'NLC’s deputy secretary'],
  ])('has no third: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`office-mismatch: ${words}`]);
  });
});

describe('an office for parts of the world', () => {
  const source =
    'Haarlund met UK Minister of State for Middle East, North Africa and North America Odo Marsh, Minister for Europe, Africa and the Pacific Ina Holm and others.';

  it.each([
    ['She met Britain’s minister for the Middle East, Odo Marsh.'],
    ['She met Odo Marsh, the minister of state for the Middle East, North Africa and North America.'],
    ['She met Ina Holm, the minister for Europe.'],
  ])('is read whole: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is no other', () => {
    expect(against(source, 'She met Britain’s foreign secretary, Odo Marsh.')).toEqual([
      'office-mismatch: Britain’s foreign secretary',
    ]);
  });
});

describe('an office of affairs and a policy', () => {
  const source = 'Haarlund spoke with EU High Representative for Foreign Affairs and Security Policy Odo Marsh.';

  it('is read whole in small letters', () => {
    const draft = (policy: string): string =>
      `She spoke with Odo Marsh, the EU’s high representative for foreign affairs and ${policy} policy.`;
    expect(against(source, draft('security'))).toEqual([]);
    expect(against(source, draft('trade'))).toEqual([
      'office-mismatch: EU’s high representative for foreign affairs and trade policy',
    ]);
  });
});

describe('an office behind which another word is a title or the rest of a line', () => {
  const source =
    'Secretary of Defense Spokesperson Cmdr. Sara Holm gave the readout. Also there was Counselor to the Department of State Ambassador Odo Marsh. They saw the guards of the U.S. Embassy ' +
    'Secretary Per Brandt met with Haarlund as well.';

  it.each([
    ['Pentagon spokesperson Sara Holm gave the readout.'],
    ['Ambassador Odo Marsh was there, too.'],
    ['Secretary Per Brandt was there, too.'],
  ])('is read without it: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('office'))).toEqual([]);
  });

  it('is no other', () => {
    expect(against(source, 'State Department spokesperson Sara Holm gave the readout.')).toEqual([
      'office-mismatch: State Department spokesperson',
    ]);
  });
});

describe('a chargé d’affaires', () => {
  const source = "At the U.S. Embassy, Haarlund met with Chargé d’Affaires Odo Marsh and Chargé d'Affaires Ina Holm.";

  it('is no ambassador', () => {
    expect(against(source, 'Haarlund met U.S. Ambassador Odo Marsh.')).toEqual(['office-mismatch: U.S. Ambassador']);
  });

  it.each([['Haarlund met Chargé Odo Marsh.'], ['Haarlund met Chargé d’Affaires Ina Holm.']])(
    'is called so, or in short: %s',
    draft => {
      expect(against(source, draft)).toEqual([]);
    },
  );
});
