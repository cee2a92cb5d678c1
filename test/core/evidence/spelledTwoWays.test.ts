import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, readoutOf, sourcesWith } from './support.js';

describe('a name that the source spells in two ways', () => {
  const source =
    'Fisheries Secretary Alma Pasqual visited the harbour. Secretary Pascual praised the crews for their patience in the storm.';

  it.each([
    'Alma Pasqual praised the crews for their patience.',
    'Alma Pascual visited the harbour, and Pasqual praised the crews.',
  ])('is one person: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is not spelled in a third', () => {
    expect(against(source, 'Alma Pasquale visited the harbour.')).toContain('name-misspelt: Alma Pasquale');
  });
});

describe('a name that is spelled almost as another', () => {
  it('is another’s where the offices are not one', () => {
    const source =
      'President Ana Larsen of Estoria welcomed Foreign Minister Larson. Larson promised to build ships for the coast.';
    expect(against(source, 'Larsen promised to build ships for the coast.').join()).toContain('role-reversed');
  });

  it.each([['Ana Potter praised the porter at the harbour.', 'Ana Porter praised the harbour.']])(
    'is spelled wrong where the word is no name: %s',
    (source, draft) => {
      expect(against(source, draft).join()).toContain('name-misspelt');
    },
  );
});

describe('what somebody is and was', () => {
  it.each([
    [
      'Treasurer Ana Vold, KC, Chair of the Harbour Board, opened the quay.',
      'The chair of the Harbour Board, Ana Vold, opened the quay.',
    ],
    ['The Head of State, Oskar Vold, opened the quay.', 'President Oskar Vold opened the quay.'],
    [
      'The meeting was attended by Ambassador Ana Vold, who looks after the reefs.',
      'Ana Vold, the director for reefs, attended.',
    ],
    [
      'President Oskar Vold met the Presidents of Peru, Pedro Kuzinsky, and of Chile.',
      "Vold met Peru's president, Pedro Kuzinsky.",
    ],
    [
      'She met personnel of the force, along with its commander, Major General Ole Vagn, and the Director of its team, Brigadier General Jörg Rüde.',
      'She met personnel of the force, along with its commander, Maj. Gen. Ole Vagn, and Brig. Gen. Jörg Rüde.',
    ],
    ['New minister Ana Vold opened the quay.', 'Ana Vold, a former heritage minister, opened the quay.'],
    [
      'Special Envoy Ana Vold opened the quay.',
      'Ana Vold opened the quay. She is a former fisheries minister of Estoria.',
    ],
    [
      'The visit of the Deputy Prime Minister and Minister of Ports and Local Corporations, Ana Vold, was discussed.',
      'They discussed a visit of the deputy prime minister, Ana Vold.',
    ],
  ])('is not wrong: %s %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    [
      'Ports Minister Ana Vold opened the quay.',
      'Ana Vold, the former ports minister, opened the quay.',
      'office-mismatch',
    ],
    [
      'The Head of State, Oskar Vold, opened the quay.',
      'Prime Minister Oskar Vold opened the quay.',
      'office-mismatch',
    ],
  ])('is wrong: %s %s', (source, draft, rule) => {
    expect(against(source, draft).join()).toContain(rule);
  });
});

describe('whose `he` is', () => {
  it('is not told by a name that only says whose a thing is', () => {
    const source =
      'Verrin said that the harbour has held. Support for Oskar Vold’s plan is strong. In speaking of the coast, he highlighted the nets of the villages ' +
      'in the north and the help of the fleet.';
    expect(
      against(source, 'Verrin highlighted the nets of the villages in the north and the help of the fleet.'),
    ).toEqual([]);
  });
});

describe('who gives a release out, and its address', () => {
  const report = (body: string, record: { publisher?: string; url?: string }): string[] => {
    const sources = sourcesWith(readoutOf('I will visit the islands to speak of nets and of the crews there.'));
    const text = articleWith(body);
    return lintArticle({ text, sources: sources.map(one => ({ ...one, record: { ...one.record, ...record } })) })
      .findings.filter(({ category }) => category === 'evidence')
      .map(({ span }) => text.slice(span.start, span.end));
  };
  const draft = 'Vestria’s fisheries minister will visit the islands. There Oda Marsk will speak of nets.';

  it('name whom the text does not', () => {
    const url = 'https://www.example.org/vestria/oda-marsk/visit?by=Ana%20Roe';
    expect(report(draft, { publisher: 'Minister for Fisheries of Vestria', url })).toEqual([]);
  });

  it.each([
    ['Senator Huey Long praised the nets.', 'https://www.example.org/news/how-long-it-takes'],
    ['Senator Omar Stat praised the nets.', 'https://www.example.org/statements/1'],
    ['Senator Jo March praised the nets.', 'https://www.example.org/news/march-2026/nets'],
  ])('name nobody by a word alone: %s', (body, url) => {
    expect(report(body, { url })).not.toEqual([]);
  });

  it('name nobody else', () => {
    const url = 'https://www.example.org/vestria/ana-roe/visit?by=Oda%20Marsk';
    expect(report(draft, { publisher: 'Harbour Board of Vestria', url })).toEqual([
      'Vestria’s fisheries minister',
      'Oda Marsk',
    ]);
  });
});
