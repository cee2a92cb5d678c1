import { describe, expect, it } from 'vitest';
import { against, articleWith, fixesFor, readoutOf, reported, sourcesWith } from './support.js';
import { lintArticle } from '../../../src/core/lint.js';

describe('another name of the same country or body', () => {
  it.each([
    ['They thanked Britain.', 'They thanked the United Kingdom.'],
    ['They thanked the U.K.', 'They thanked the United Kingdom.'],
    ['British support was welcomed.', 'They welcomed the support of the United Kingdom.'],
    ['They thanked the US.', 'They thanked the United States of America.'],
    ['American support was welcomed.', 'They welcomed the support of the United States.'],
    ['They thanked South Korea.', 'They thanked the Republic of Korea.'],
    ['Seoul’s support was welcomed.', 'They welcomed the support of the Republic of Korea.'],
    ['They praised the Pentagon’s help.', 'They praised the help of the U.S. Department of Defense.'],
    ['They praised NATO.', 'They praised the North Atlantic Treaty Organization.'],
    ['They spoke of Norvania and of its coast.', ''],
  ])('is the source’s: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a name in the place of another', () => {
  it.each([
    [
      'They thanked France for its help after the storm.',
      'They thanked Japan for its help after the storm.',
      'place-mismatch: France',
      'France → Japan',
    ],
    [
      'French help after the storm was welcomed.',
      'They welcomed Japanese help after the storm.',
      'place-mismatch: French',
      'French → Japanese',
    ],
    [
      'They will meet in Lisbon in the autumn.',
      'They will meet in Madrid in the autumn.',
      'place-mismatch: Lisbon',
      'Lisbon → Madrid',
    ],
    [
      'They praised the help of the European Commission after the storm.',
      'They praised the help of the European Council after the storm.',
      'organisation-mismatch: European Commission',
      'European Commission → European Council',
    ],
    [
      'They spoke at COP27 of the fish.',
      'They spoke at COP26 of the fish.',
      'organisation-mismatch: COP27',
      'COP27 → COP26',
    ],
  ])('%s', (draft, source, finding, fix) => {
    expect(against(source, draft)).toEqual([finding]);
    expect(fixesFor(source, draft)).toEqual([fix]);
  });

  it('whose form differs is bent', () => {
    const source = 'They welcomed the help of Japan after the storm.';
    expect(against(source, 'They welcomed French help after the storm.')).toEqual(['place-mismatch: French']);
    expect(fixesFor(source, 'They welcomed French help after the storm.')).toEqual(['French → Japanese']);
    expect(fixesFor(source, 'They welcomed the help of Paris after the storm.')).toEqual(['Paris → Tokyo']);
  });

  it('brings its article', () => {
    const source = 'They thanked the Netherlands for the help after the storm.';
    expect(fixesFor(source, 'They thanked France for the help after the storm.')).toEqual(['France → the Netherlands']);
    expect(fixesFor(source, 'They thanked the UAE for the help after the storm.')).toEqual(['UAE → Netherlands']);
  });

  it('beside the source’s own is one more, and only missing', () => {
    expect(against('They thanked Japan for the survey.', 'They thanked Japan and France for the survey.')).toEqual([
      'unsupported-fact: France',
    ]);
  });
});

describe('a headline', () => {
  const told = (headline: string): string[] => {
    const text = articleWith('They spoke of Japan.', headline);
    return lintArticle({ text, sources: sourcesWith(readoutOf('They spoke of Japan.')) })
      .findings.filter(({ category }) => category === 'evidence')
      .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
  };

  it('names no country and no body that the source has not', () => {
    expect(told('Ministers speak of Kenya')).toEqual(['unsupported-fact: Kenya']);
    expect(told('World Bank speaks of Japan')).toEqual(['unsupported-fact: World Bank']);
  });

  it('may name those that it has, and is in title case for all that', () => {
    expect(told('Ministers speak of Japan')).toEqual([]);
    expect(told('Harbour Ministers Speak Of Safer Cables')).toEqual([]);
  });
});

describe('words that lead into a paragraph', () => {
  it.each([
    ['- **France:** They spoke of the cables.', ['unsupported-fact: France']],
    ['- **NATO:** They spoke of the cables.', ['unsupported-fact: NATO']],
    ['- **Japan:** They spoke of the cables.', []],
    ['- **Talks in Osaka:** They spoke of the cables.', []],
    ['- **Safer Cables:** They spoke of the cables.', []],
    ['- **United Nations Cables:** They spoke of the cables.', []],
    ['- **World Bank Cables:** They spoke of the cables.', ['unsupported-fact: World Bank']],
  ])('%s', (draft, findings) => {
    expect(against('They spoke of Japan.', draft)).toEqual(findings);
  });
});

describe('a name without a counterpart', () => {
  it('is missing in the source', () => {
    expect(against('They spoke of the fish.', 'They agreed with the Red Cross.')).toEqual([
      'unsupported-fact: Red Cross',
    ]);
  });

  it('is left alone in a dateline, in one case or another', () => {
    expect(against('', 'LISBON — They met.')).toEqual([]);
    expect(against('', 'LISBON, May 15 — They met.')).toEqual([]);
    expect(against('', 'They met in Lisbon.')).not.toEqual([]);
  });

  it('is left alone where it is the country of who gives out the release', () => {
    const text = articleWith('The United States thanked Estoria.');
    const [source] = sourcesWith(readoutOf('The minister thanked Estoria.'));
    if (!source) throw new Error('There is a source.');
    const found = (publisher: string) => {
      const own = { ...source, record: { ...source.record, publisher } };
      return lintArticle({ text, sources: [own] }).findings.filter(({ category }) => category === 'evidence');
    };
    expect(found('U.S. Department of State')).toEqual([]);
    expect(found('Ministry of Defence of Norvania')).not.toEqual([]);
  });

  it('is supported when one of several sources has it', () => {
    const [first, second] = [readoutOf('They spoke of the fish.'), readoutOf('They thanked Japan for the survey.')];
    expect(reported('They thanked Japan.', first, second)).toEqual([]);
    expect(reported('They thanked Japan.', first)).not.toEqual([]);
  });
});

describe('a place that no table has', () => {
  const source = 'Verrin offered his condolences after the recent flooding in Ardholm, and praised the volunteers.';

  it('takes the place of the source’s', () => {
    const draft = 'Verrin offered condolences for the recent flooding in Westmark.';
    expect(against(source, draft)).toEqual(['place-mismatch: Westmark']);
    expect(fixesFor(source, draft)).toEqual(['Westmark → Ardholm']);
  });

  it('is missing where the source has none', () => {
    expect(against('', 'Dinner was served in Westmark.')).toEqual(['unsupported-fact: Westmark']);
  });

  it.each([
    ['The contractor comes from Fairbanks.', 'Fairbanks'],
    ['The crew hails from Fairbanks.', 'Fairbanks'],
    ['Ships were seen around the Westmark islands.', 'Westmark'],
  ])('stands nowhere in the source: %s', (draft, place) => {
    expect(against('', draft)).toContain(`unsupported-fact: ${place}`);
  });

  it.each(['The money comes from Fairbanks.', 'Ships were seen around the Westmark class.'])(
    'may be no place: %s',
    draft => {
      expect(against('', draft).filter(one => /: (?:Fairbanks|Westmark)$/.test(one))).toEqual([]);
    },
  );

  it.each([
    'Verrin offered condolences for the recent flooding in Ardholm.',
    'Verrin said in Norvik that he was sorry for the flooding.',
    '## Background\n\nMany live in Westmark.',
  ])('is the source’s, or cannot be told: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('need not be a place', () => {
    expect(against(source, 'The ministers praised the volunteers, as the Westmark Reef agreement asks.')).toEqual([
      'unsupported-fact: Westmark Reef',
    ]);
  });
});

describe('a capital', () => {
  it.each([
    ['They thanked Kingston for the ships.', 'They thanked Jamaica for the ships.', []],
    ['They were received in Kingston.', 'They thanked Jamaica for the ships.', ['unsupported-fact: Kingston']],
  ])('stands for the government where nothing is in it: %s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

it('knows a sea by its name alone, so that another is none that holds it', () => {
  const source = 'Verrin said that the ships in the Aegean help to counter the smuggling of people.';
  const found = against(source, 'The ships in the Ionian Sea help to counter the smuggling of people, Verrin said.');
  expect(found.map(one => one.split(': ')[1])).toEqual(['Ionian Sea']);
  expect(against(source, 'The ships in the Aegean Sea help to counter the smuggling of people.')).toEqual([]);
});
