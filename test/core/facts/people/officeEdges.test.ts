import { describe, expect, it } from 'vitest';
import { findPeopleFacts } from '../../../../src/core/facts/people/peopleFacts.js';

/** The offices that a text names, each with whoever holds it where the text says so. */
const offices = (text: string): string[] => {
  const found = findPeopleFacts(text);
  return found.flatMap(fact => {
    if (fact.kind !== 'office') return [];
    const holder = found.find(one => one.kind === 'person' && one.office?.start === fact.span.start);
    return [holder ? `${fact.text} = ${holder.text}` : fact.text];
  });
};

describe('where an office begins and ends', () => {
  it.each<[string, string[]]>([
    [
      'Ana Lind, Permanent Representative to the Organisation for the Prohibition of Chemical Weapons, met Kenji Arata.',
      ['Permanent Representative to the Organisation for the Prohibition of Chemical Weapons = Ana Lind'],
    ],
    [
      'They met the Director-General of the Organisation for the Prohibition of Chemical Weapons, Ana Lind.',
      ['Director-General of the Organisation for the Prohibition of Chemical Weapons = Ana Lind'],
    ],
    // Both are one person's where the name stands behind a comma.
    [
      'They met the Prime Minister and Minister of Foreign Affairs of Norvania, Ana Lind, today.',
      ['Prime Minister and Minister of Foreign Affairs of Norvania = Ana Lind'],
    ],
    [
      'They met the Prime Minister and Minister of Foreign Affairs Ana Lind today.',
      ['Prime Minister', 'Minister of Foreign Affairs = Ana Lind'],
    ],
    [
      'the Deputy Prime Minister and Minister for Defence Ana Lind spoke',
      ['Deputy Prime Minister and Minister for Defence = Ana Lind'],
    ],
    [
      'met Performing the Duties of Assistant Secretary of Defense Ana Lind',
      ['Performing the Duties of Assistant Secretary of Defense = Ana Lind'],
    ],
    [
      'the Official Performing the Duties of the Under Secretary of Defense for Policy Ana Lind spoke',
      ['Performing the Duties of the Under Secretary of Defense for Policy = Ana Lind'],
    ],
    [
      'Assistant Secretary for Asia and the Pacific Ana Lind said',
      ['Assistant Secretary for Asia and the Pacific = Ana Lind'],
    ],
    ['Secretary Power and Health Minister Lind spoke', ['Secretary = Power', 'Health Minister = Lind']],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});

describe('a name in front of an office', () => {
  it.each<[string, string[]]>([
    ['Lind, the minister of defense, spoke.', ['minister of defense = Lind']],
    ['In Ostvik, the minister of defense, Ana Lind, spoke.', ['minister of defense = Ana Lind']],
    // Where a sentence begins, a word alone is its opening.
    ['Curiously, the minister of defense, spoke.', ['minister of defense']],
    ['They were at Ostvik, the minister of defense, and at sea.', ['minister of defense']],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});

describe('an office behind a name', () => {
  it.each<[string, string[]]>([
    ['met Ana Lind, the Philippines’ defence minister, today', ['defence minister = Ana Lind']],
    ["met Ana Lind, the Netherlands' Minister of Fish, today", ['Minister of Fish = Ana Lind']],
    ['met Ana Lind, a prosecutor and ambassador to Norway, today', ['ambassador to Norway = Ana Lind']],
    ['met Ana Lind, the G20 sherpa and ambassador to Norway; Bo Roe', ['ambassador to Norway = Ana Lind']],
    // Each of two.
    ['met Ana Lind, an aide and the ambassador to Norway, Bo Roe, today', ['ambassador to Norway = Bo Roe']],
    ['met Ana Lind, her aide, and the ambassador to Norway, today', ['ambassador to Norway']],
    ['met Ana Lind, the G7 sherpa and Bo Roe, the minister, today', ['minister = Bo Roe']],
  ])('is hers where nothing else stands between: %s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});

describe('whose an office is in lists and page heads', () => {
  it.each<[string, string[]]>([
    // Right behind a name, whose comma was forgotten.
    [
      'Ambassador Ana Lind U.S Deputy Assistant Secretary for East Africa and the Comoros; Ambassador Ole Roe US Ambassador to Kenya.',
      [
        'Ambassador',
        'U.S Deputy Assistant Secretary for East Africa and the Comoros = Ana Lind',
        'Ambassador',
        'US Ambassador to Kenya = Ole Roe',
      ],
    ],
    ['H.E. Ole Roe the Ambassador of Norvania said that it helps.', ['Ambassador of Norvania = Ole Roe']],
    ['She told Mr. Ole Roe the Minister of Fisheries would come.', ['Minister of Fisheries']],
    ['Mr. Ole Roe Director of Ports opened the quay.', ['Director of Ports']],
    ['Minister Ana Lind Vice President Ole Roe', ['Minister = Ana Lind', 'Vice President = Ole Roe']],
    ['She told Ana Lind the Minister of Fisheries would come.', ['Minister of Fisheries']],
    // The name in brackets.
    [
      'He met the Commander of the Fleet (Major General Ana Lind) and the Director of the NATO Liaison Team (Ole Roe).',
      ['Commander of the Fleet = Ana Lind', 'Director of the NATO Liaison Team = Ole Roe'],
    ],
    ['She met the Minister of Fisheries (Annex Two).', ['Minister of Fisheries']],
    // The department between commas.
    [
      'On 15 January 2021, the Cabinet Secretary, Ministry of Foreign Affairs of Kenya, Amb. Ana Lind, met him.',
      ['Cabinet Secretary, Ministry of Foreign Affairs of Kenya = Ana Lind', 'Amb.'],
    ],
    // With what its body has, and without the comma that should close it.
    [
      '“It is so,” said Ana Lind, Director of the Trade Commission’s Bureau of Consumer Protection.',
      ['Director of the Trade Commission’s Bureau of Consumer Protection = Ana Lind'],
    ],
    [
      'H.E. Ana Lind, Minister of Fisheries of Norvania opened the quay.',
      ['Minister of Fisheries of Norvania = Ana Lind'],
    ],
    ['After Ana Lind, Minister of Fisheries of Norvania walked.', ['Minister of Fisheries of Norvania']],
    ['Ana Lind, Minister of Fisheries for one, opened the quay.', ['Minister of Fisheries = Ana Lind']],
    // Behind a dash, a colon and `is`.
    ['Ana Lind – the minister of fisheries – met him.', ['minister of fisheries = Ana Lind']],
    ['Ana Lind, now minister of fisheries, met him.', ['minister of fisheries = Ana Lind']],
    ['PORT ALDER — The minister of fisheries, Ana Lind, met him.', ['minister of fisheries = Ana Lind']],
    ['TOKYO — Japan’s fisheries minister said that it helps.', ['Japan’s fisheries minister']],
    ['ANA VALE — Norvania’s fisheries minister, it said, left.', ['Norvania’s fisheries minister']],
    ['Minister of Fisheries: Ana Lind', ['Minister of Fisheries = Ana Lind']],
    ['The minister of fisheries is Ana Lind.', ['minister of fisheries = Ana Lind']],
    ['The minister of fisheries is Ana Lind’s brother.', ['minister of fisheries']],
    ['Letter to the Minister of Fisheries: Ana Lind writes of nets.', ['Minister of Fisheries']],
    // What a mission, a service or a treasury is.
    [
      'Deputy Chief of Mission at the Embassy of Iceland Ana Lind spoke.',
      ['Deputy Chief of Mission at the Embassy of Iceland = Ana Lind'],
    ],
    [
      'U.S. Representative to the United Nations Agencies for Food and Agriculture Ana Lind spoke.',
      ['U.S. Representative to the United Nations Agencies for Food and Agriculture = Ana Lind'],
    ],
    [
      'Ana Lind, Chief Secretary to the Treasury, met Ole Roe, the financial secretary to the Treasury.',
      ['Chief Secretary to the Treasury = Ana Lind', 'financial secretary to the Treasury = Ole Roe'],
    ],
    [
      'They are Ana Lind, special adviser to the prime minister, and Ole Roe, an adviser to the king.',
      ['special adviser to the prime minister = Ana Lind', 'adviser to the king = Ole Roe'],
    ],
    [
      'She was an adviser to president Ana Lind and envoy to the president of Norvania.',
      ['president = Ana Lind', 'envoy', 'president of Norvania'],
    ],
    [
      "Ana Lind, the body's deputy chair, met Ole Roe, the Norvanian consul, and Japan's unification minister.",
      ['deputy chair = Ana Lind', 'Norvanian consul = Ole Roe', "Japan's unification minister"],
    ],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});
