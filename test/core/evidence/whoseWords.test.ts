import { describe, expect, it } from 'vitest';
import { readoutOf, verdictsOf } from './support.js';

/** The words of the draft that are told to be another's. */
function misattributed(draft: string, source: string): string[] {
  return verdictsOf(draft, source)
    .filter(({ rule }) => rule === 'quote-misattributed')
    .map(({ words }) => words);
}

describe('somebody who is called by a country alone', () => {
  const source =
    '# Readout of Harbour Commissioner Ilse Haarlund’s Meeting With Minister Pekka Verrin of Finland\n\nHarbour Commissioner Ilse Haarlund met with Pekka Verrin, Finnish Minister of Fisheries, in Norvik today.\n\n' +
    'Haarlund thanked the Finnish Minister of Fisheries for the long friendship built on a love of cold water. Minister Verrin called the new quay a gift to every sailor.\n';

  it.each([
    ['The Finn spoke of a friendship “built on a love of cold water”.'],
    ['The Finnish visitor spoke of a friendship “built on a love of cold water”.'],
  ])('did not say what another does: %s', draft => {
    expect(misattributed(draft, source)).toHaveLength(1);
  });

  it.each([
    ['The Finn called the new quay “a gift to every sailor”.'],
    ['The Finnish minister called the new quay “a gift to every sailor”.'],
    ['The Finnish papers spoke of a friendship “built on a love of cold water”.'],
    ['Haarlund spoke of a friendship “built on a love of cold water”.'],
  ])('said it, or somebody may have: %s', draft => {
    expect(misattributed(draft, source)).toEqual([]);
  });
});

describe('somebody whom the sentence itself goes back to', () => {
  const source =
    '# Readout of Harbour Commissioner Ilse Haarlund’s Call With Minister Pekka Verrin\n\nHarbour Commissioner Ilse Haarlund called Minister Pekka Verrin today.\n\n' +
    'Commissioner Haarlund warmly recalled her visit to the docks. Minister Verrin said that the visit had been a gift to every sailor of the coast.\n';

  it('did not say what another does', () => {
    expect(
      misattributed('Haarlund looked back on the visit, which she called “a gift to every sailor”.', source),
    ).toHaveLength(1);
    expect(misattributed('Verrin looked back on the visit, which he called “a gift to every sailor”.', source)).toEqual(
      [],
    );
    expect(
      misattributed('Haarlund told Verrin of the visit, which he called “a gift to every sailor”.', source),
    ).toEqual([]);
  });
});

describe('words that a source says somebody voiced', () => {
  const source =
    '# Readout of Harbour Commissioner Ilse Haarlund’s Call With Minister Pekka Verrin\n\nHarbour Commissioner Ilse Haarlund called Minister Pekka Verrin today.\n\n' +
    'They noted the firm commitment to the docks voiced by President Tomas Lund during the Minister’s visit.\n';

  it('are that one’s', () => {
    expect(
      misattributed('They took note of the “firm commitment to the docks” that President Lund had voiced.', source),
    ).toEqual([]);
  });
});

describe('words of a statement', () => {
  const statement =
    '# Commissioner Haarlund Remarks at the Opening of the Tellin Quay\n\nMay 14, 2026\n\nHarbour Commissioner Ilse Haarlund issued the following statement:\n\n' +
    '“Minister Verrin gave us the time that we needed. Now the pilots have opened the first deep quay of the north, in record time. I am still amazed by what the divers showed me.”\n';

  it.each([['“The pilots have opened the first deep quay of the north,” Verrin said.', 'Verrin']])(
    'are those of the one whose own it is: %s',
    (draft, words) => {
      expect(misattributed(draft, statement)).toEqual([words]);
    },
  );

  it.each([['“The pilots have opened the first deep quay of the north,” Haarlund said.']])(
    'may be said so: %s',
    draft => {
      expect(misattributed(draft, statement)).toEqual([]);
    },
  );

  const release =
    '# More Lamps for the Northern Reefs\n\nThe Harbour Board of Norvania announced nine new lamps for the northern reefs today. Harbour Commissioner Ilse Haarlund showed the plans at the Tellin Conference.\n\n' +
    'We remain committed to bringing light to every reef of the north and call on other boards to help.\n';

  it('that speaks of “we” are not those of somebody of whom it tells', () => {
    expect(misattributed('“We remain committed to bringing light to every reef,” Haarlund said.', release)).toEqual([
      'Haarlund',
    ]);
  });

  it.each([
    ['“We remain committed to bringing light to every reef,” the board said.', release],
    [
      '“We remain committed to bringing light to every reef,” Haarlund said.',
      release.replace('More Lamps', 'Haarlund Has More Lamps'),
    ],
    [
      '“We remain committed to bringing light to every reef,” Haarlund said.',
      release.replace(' and call on', ', said Commissioner Haarlund, and call on'),
    ],
    [
      '“We remain committed to bringing light to every reef,” Haarlund said.',
      release.replace('and call on other boards to help.', 'and to help, said Ilse Haarlund.'),
    ],
  ])('may be theirs: %s', (draft, source) => {
    expect(misattributed(draft, source)).toEqual([]);
  });
});

describe('verbs that give words to somebody', () => {
  it.each([
    ['conceded that the quay is'],
    ['specified that the quay is'],
    ['portrayed the quay as'],
    ['presented the quay as'],
  ])('are heard in a draft: %s', verb => {
    const source = readoutOf('Haarlund said the quay was a shelter for the ferries of every coast.');
    expect(misattributed(`Verrin ${verb} “a shelter for the ferries of every coast”.`, source)).toEqual(['Verrin']);
    expect(misattributed(`Haarlund ${verb} “a shelter for the ferries of every coast”.`, source)).toEqual([]);
  });
});

describe('words of people who are of no government', () => {
  it('are not those of a minister', () => {
    const source = readoutOf('“The tugs are a sound purchase,” said the shipowners. Haarlund spoke of ropes.');
    expect(misattributed('“The tugs are a sound purchase,” Haarlund said.', source)).toEqual(['Haarlund']);
    expect(misattributed('“The tugs are a sound purchase,” the shipowners said.', source)).toEqual([]);
  });
});
