import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, readoutOf, reported, sourcesWith } from './support.js';

const source =
  'They welcomed the Envoy for the Straits and the Secretary of State for Fisheries. The Chair of the Harbour Board, Ada Lind, set out its plans, and the Under ' +
  'Secretary for Tides spoke of them. The Commander of the Fleet was there. “It is so,” said the Head of Mission.';

describe('an office that nobody holds of whom the sources tell', () => {
  it.each([
    ['They were welcomed by the home secretary.', 'home secretary'],
    ['They were welcomed by the president.', 'president'],
    ['They were welcomed by the prime minister.', 'prime minister'],
    ['They were welcomed by the secretary-general.', 'secretary-general'],
    ['They were welcomed by the trade minister.', 'trade minister'],
    ['They were welcomed by the district attorney.', 'district attorney'],
  ])('is told: %s', (draft, office) => {
    expect(against(source, draft)).toEqual([`unsupported-fact: ${office}`]);
  });

  it('is told where the country has no such head', () => {
    const named = 'The United Kingdom sent tugs, and President Brandt thanked the crews.';
    expect(against(named, 'They were welcomed by the British president.')).toEqual([
      'unsupported-fact: British president',
    ]);
    expect(against(named, 'They were welcomed by the president.')).toEqual([]);
  });

  it.each([
    ['is the source’s in other words', 'They were welcomed by the fisheries secretary.'],
    ['is short for one that a reporter may call so', 'They were welcomed by the minister.'],
    ['is one that stands for the source’s', 'They were welcomed by the ambassador.'],
    ['is anybody’s', 'They were welcomed by Estoria’s negotiator.'],
    ['is told in short', 'They were welcomed by Estoria’s top trade commissioner.'],
    ['is one of many', 'They were welcomed by a governor.'],
    ['is of something that goes by many words', 'They were welcomed by the commander of Estorian forces.'],
    ['is somebody’s whom the draft names', 'Governor Zinta Lind spoke.\n\nThey were welcomed by the governor.'],
  ])('%s', (_, draft) => {
    expect(against(source, draft).filter(one => !one.includes('Lind'))).toEqual([]);
  });

  it.each(['They will meet the prime minister.', 'They will meet the undersecretary.'])(
    'is one of several of whom the source tells together: %s',
    draft => {
      expect(against('They will meet the prime ministers and the under secretaries.', draft)).toEqual([]);
    },
  );

  it('is no ambassador’s where the source has who stands in for one', () => {
    const summoned = 'They summoned the Latvian Chargé d’Affaires to the harbour.';
    expect(against(summoned, 'They summoned the Latvian ambassador to the harbour.')).toEqual([
      'unsupported-fact: Latvian ambassador',
    ]);
  });

  it('is no minister’s where the source has a prime minister only', () => {
    const call =
      'The Prime Minister spoke to President Ana Lind of Estoria this morning. They talked of the safety of the cables that lie on the ground of the Tellin Strait, and ' +
      'of the harbours on its shores.';
    expect(reported('The minister spoke of the cables.', call)).toEqual(['unsupported-fact: minister']);
    expect(reported('The prime minister spoke of the cables.', call)).toEqual([]);
  });

  it('stands outside of what the source is said to tell', () => {
    expect(against(source, '## Background\n\nThey were welcomed by the president.')).toEqual([]);
  });
});

describe('an office before a name', () => {
  it.each([
    [
      'The Commissioner for Tides and Reforms, Ana Lind said: “It is so.”',
      'Ana Lind, the trade commissioner, spoke.',
      'trade commissioner',
    ],
    [
      'The Minister of State for Youth and Arts in Norway, Hon. Ana Lind paid a visit.',
      'Ana Lind, the minister of state for youth and sports, paid a visit.',
      'minister of state for youth and sports',
    ],
    [
      '“It is so,” said Ana Lind, Regional Director of the Tide Board.',
      'Ana Lind, the director-general, spoke.',
      'director-general',
    ],
  ])('is that of whoever does what the sentence tells: %s', (words, draft, office) => {
    expect(against(words, draft)).toEqual([`office-mismatch: ${office}`]);
  });

  it('is not that of whom it is said to', () => {
    const words = 'In a call with the Minister of Health, Ana Lind said that it was so.';
    expect(against(words, 'Ana Lind, the governor, spoke.')).toEqual([]);
  });
});

describe('a long name that is spelt wrong at its end', () => {
  it('is that of whoever has the given name', () => {
    expect(against('Ana Abdelatty spoke.', 'Ana Abdellati spoke.')).toEqual(['name-misspelt: Ana Abdellati']);
  });
});

describe('who leads a country', () => {
  const source = 'Danish Prime Minister Ida Lund spoke to President Olav Tarn of Finland.';

  it.each([
    ['Tarn spoke to the Danish president.', ['unsupported-fact: Danish president']],
    ['Tarn spoke to the Danish prime minister.', []],
    ['Lund spoke to the Finnish president.', []],
  ])('is called by no other such office: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it('is called so in a headline, too', () => {
    const told = (headline: string): string[] =>
      lintArticle({ text: articleWith('Lund spoke to Tarn.', headline), sources: sourcesWith(readoutOf(source)) })
        .findings.filter(({ rule }) => rule === 'unsupported-fact')
        .map(({ message }) => message);
    expect(told('Danish prime minister speaks to Tarn')).toEqual([]);
    expect(told('Danish president speaks to Tarn')).toEqual([
      'No source gives the office “Danish president”. Check it, take it out, or add the source that has it.',
    ]);
  });
});
