import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, articleWith, readoutOf, reported, sourcesWith } from './support.js';
import { lintArticle } from '../../../src/core/lint.js';
import { measure, nameMatcher } from '../../../src/core/evidence/checks/names/alike.js';
import type { OrganisationFact } from '../../../src/core/facts/types.js';

describe('a country’s body by another of the country’s names', () => {
  const source = 'She called Tove Brandt, Director General for Harbours, U.K. Ministry of Works, on the wharf.';

  it('is the source’s', () => {
    expect(against(source, 'She called Tove Brandt of the British Ministry of Works.')).toEqual([]);
  });

  it('is not when it is another country’s', () => {
    expect(against(source, 'She called Tove Brandt of the Belgian Ministry of Works.')).toEqual([
      'place-mismatch: Belgian',
      'organisation-mismatch: Belgian Ministry of Works',
    ]);
  });
});

describe('a society that every country has', () => {
  const source = 'Norway gave tents to the Kenyan Red Cross. The Norwegian Government helps.';

  it('is the one of the country that the source names', () => {
    expect(against(source, 'Norway gave tents to the Kenyan Red Cross.')).toEqual([]);
    expect(against(source, 'Norway gave tents to the Norwegian Red Cross.')).toEqual([
      'organisation-mismatch: Norwegian Red Cross',
    ]);
  });
});

describe('a name of several that share its last words', () => {
  const source = 'They will look after the Tarn and Ana Soll Harbour Telescopes in Marl.';

  it('is the source’s', () => {
    expect(against(source, 'They will look after the Tarn Harbour Telescope in Marl.')).toEqual([]);
    expect(against(source, 'They will look after the Karsholm Harbour Telescope in Marl.')).toEqual([
      'organisation-mismatch: Karsholm Harbour Telescope',
    ]);
  });
});

describe('a body by other words', () => {
  it.each([
    [
      'They spoke of the wharves before the European Council met in June.',
      ['They spoke of the wharves before the EU Council met in June.'],
    ],
    [
      'They paid into the United Nations Harbour Fund and the European Union Trust Fund for nets.',
      ['They paid into two funds for nets, one run by the UN and the other by the EU.'],
    ],
    [
      'They spoke under the Norwegian presidency of the Council of the European Union.',
      ['They spoke while Norway had the presidency of the EU Council.'],
    ],
    [
      'Governor Ada Lind announced $5 million for the wharves of Tarn County.',
      ['Albany is betting that the wharves pay.', 'Lawmakers in Albany gave $5 million for the wharves.'],
    ],
    [
      'The U.S. Attorney’s Office for the Eastern District of California fined the pilots.',
      ['The U.S. Attorney’s Office for California’s Eastern District fined the pilots.'],
    ],
  ])('is the source’s: %s', (source, drafts) => {
    for (const draft of drafts) expect(against(source, draft)).toEqual([]);
  });

  it('is not where the source has nothing of it', () => {
    expect(against('Governor Ada Lind announced $5 million.', 'She met them in Albany.')).toEqual([
      'unsupported-fact: Albany',
    ]);
    expect(
      against('The UN General Assembly paid for the nets of Tarn.', 'Albany is betting that the nets pay.'),
    ).toEqual(['unsupported-fact: Albany']);
    expect(against('They paid for the nets of Tarn.', 'Albany is betting that the nets pay.')).toEqual([
      'unsupported-fact: Albany',
    ]);
    expect(against('They paid into the United Nations Harbour Fund.', 'They spoke to a fund of the EU.')).toEqual([
      'unsupported-fact: EU',
    ]);
  });
});

describe('a name beside one of which only the letters are right', () => {
  const source =
    'Harbour Growth Deals are being created as part of a bold plan to support the coast. Minister Verrin will today announce the new venture as part ' +
    'of the launch of the Harbour Industry Strategy (HIS), which will make the coast an engine for growth.';

  it('stands in no other place than its own', () => {
    const draft =
      'The new venture, called Harbour Growth Deals, will be announced today by Minister Verrin as part of the launch of his Harbour Import Strategy (HIS).';
    expect(against(source, draft).filter(one => one.includes('Growth'))).toEqual([]);
  });
});

describe('a company and a department', () => {
  const read = measure(nameMatcher(() => undefined));
  const body = (text: string, normalised: string): OrganisationFact => ({
    kind: 'organisation',
    text,
    normalised,
    span: { start: 0, end: text.length },
  });

  it('stand in no place of one another, as two companies do', () => {
    const pentagon = body('Pentagon', 'U.S. Department of Defense');
    const [research, other] = [body('Madvik Research Corporation', 'madvik'), body('Tellin Company', 'tellin')];
    expect(read.compare(pentagon, research)).toBeUndefined();
    expect(read.compare(research, pentagon)).toBeUndefined();
    expect(read.compare(research, other)?.state).toBe('rival');
  });
});

describe('the chancellor of a translation from Spanish', () => {
  const source =
    'The Minister of Foreign Affairs, Ana Lind, spoke of the wharf. The Chancellor said that the cables of Tarn need a new lighthouse by spring.';

  it('is the foreign minister whom the source names', () => {
    expect(against(source, 'Lind said that the cables of Tarn need a new lighthouse by spring.')).toEqual([]);
  });
});

describe('a country or a place in the lines above a release', () => {
  const page = (top: string): string => joinLines(top, '', readoutOf('They spoke of the harbours.'));

  it('is known by all its names', () => {
    expect(
      reported('They met in the Danish capital.', page('April 15, 2026 - Copenhagen, Denmark - News release')),
    ).toEqual([]);
  });

  it.each([
    ['English French German Spanish Menu', 'They thanked Germany.', 'Germany'],
    ['Travel advice: China, Russia', 'They thanked China.', 'China'],
    ['Contact: Jordan Orr', 'They thanked Jordan.', 'Jordan'],
  ])('is not named by a menu or a first name: %s', (top, draft, name) => {
    expect(reported(draft, page(top))).toEqual([`unsupported-fact: ${name}`]);
  });

  it('is not when it is only the beginning of a word', () => {
    expect(reported('They thanked Niger.', page('Nigerian News release'))).toEqual(['unsupported-fact: Niger']);
  });
});

describe('a name that the source gives in full, with words between', () => {
  const source =
    'They agreed to carry out the 2030 Clean Harbours Agenda, and gave $5 million to Tarn-Ostvik (Roe Field) Regional Airport for a new plough.';

  it.each(['They agreed to carry out the 2030 Agenda.', 'Tarn-Ostvik Regional is to get a plough for $5 million.'])(
    'is the source’s: %s',
    draft => {
      expect(against(source, draft)).toEqual([]);
    },
  );
});

describe('a sentence that tells of somebody’s own country', () => {
  const source =
    'He came from Chile. He spoke of Norway’s firm commitment to the fleet and thanked Verrin for his country’s commitment of ships.';

  it('may be told with the country’s name', () => {
    expect(against(source, 'He thanked Verrin for Chile’s commitment of ships, he said.')).toEqual([]);
  });
});

describe('capitals', () => {
  const source =
    'At the event on the Horn of Africa, hosted by the Governments of Italy, the United Kingdom and Qatar, he said that he would work with federal ' +
    'partners for Florida.';

  it.each([
    'Rome, London and Doha hosted the event on the Horn of Africa.',
    'He would work for Florida with partners in Washington, he said.',
  ])('stand for governments also where the source names a region or a state: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a capital to which somebody goes', () => {
  it('is not in a source that speaks of its country’s people alone', () => {
    const source = 'She met the Danish minister and members of the parliament.';
    expect(against(source, 'She met the Danish minister before she left for Copenhagen.')).toEqual([
      'unsupported-fact: Copenhagen',
    ]);
    expect(against(source, 'She thanked Copenhagen through its minister.')).toEqual([]);
    expect(
      against(`${source} She travels on to Denmark.`, 'She met the Danish minister before she left for Copenhagen.'),
    ).toEqual([]);
  });
});

describe('a capital', () => {
  const source =
    'The minister thanked Chile and its ambassador for their help and asked that Chile lend its tugs at 9:00 a.m.';

  it.each([
    'The minister asked for Santiago’s understanding of the matter.',
    'They heard from Chile’s ambassador in Santiago.',
    'They spoke at 9 a.m. in Santiago.',
  ])('stands for its government or its clock: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each(['They left for Santiago’s airport.', 'They met in Santiago.', 'They heard from the tugs in Santiago.'])(
    'is a place: %s',
    draft => {
      expect(against(source, draft)).toEqual(['unsupported-fact: Santiago']);
    },
  );

  it('of another country is not the one that the source names', () => {
    expect(against(source, 'They spoke at 9 a.m. in Lisbon.')).toEqual(['place-mismatch: Lisbon']);
  });

  it('is where they met, when the source has another place of the country', () => {
    const osaka = 'They met at 9 a.m. in Osaka. Japan welcomed the talks.';
    expect(against(osaka, 'They met at 9 a.m. in Kyoto.')).toEqual(['place-mismatch: Kyoto']);
  });
});

describe('a longer name with its noun in the middle', () => {
  const source = 'She toured the NATO Harbour Rescue Centre of Excellence in Norvik.';

  it('may be cut at its beginning', () => {
    expect(against(source, 'She toured the Harbour Rescue Centre of Excellence in Norvik.')).toEqual([]);
  });

  it('may not have another word', () => {
    expect(against(source, 'She toured the Mountain Rescue Centre of Excellence in Norvik.')).toEqual([
      'organisation-mismatch: Mountain Rescue Centre of Excellence in Norvik',
    ]);
  });
});

describe('a place that a source writes with what it is', () => {
  it('is the same with a small letter', () => {
    expect(
      against('They spoke of the fires in the Aragon Region.', 'They spoke of the fires in the Aragon region.'),
    ).toEqual([]);
  });
});

describe('a figure in a headline', () => {
  const sum = 'She announced $132.2 million for the harbours.';
  const headline = (words: string, source = sum): string[] => {
    const text = articleWith('They spoke of the harbours.', words);
    return lintArticle({ text, sources: sourcesWith(readoutOf(source)) })
      .findings.filter(({ category }) => category === 'evidence')
      .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
  };

  it('may be rounded', () => {
    expect(headline('Norvania gives $132 million for harbours')).toEqual([]);
  });

  it('may not be another', () => {
    expect(headline('Norvania gives $136 million for harbours')).toEqual(['number-mismatch: $136 million']);
  });

  it('may be rounded beside another sum', () => {
    const source = `${sum} She spoke of the $170 million that the ministry gives for tugs.`;
    expect(headline('Norvania gives $132 million', source)).toEqual([]);
  });

  it('may not be that of other things', () => {
    expect(
      headline(
        'Norvania sends 1,000 soldiers to strait',
        'Norvania will send 900 soldiers and 1,010 blankets to the strait.',
      ),
    ).toEqual(['number-mismatch: 1,000']);
    expect(
      headline('Norvania sends 500 soldiers to strait', 'The strait is 505 metres wide. There came 505 letters.'),
    ).not.toEqual([]);
  });

  it('must be right in the text', () => {
    expect(
      against('She announced $132.2 million for the harbours.', 'She announced $132 million for the harbours.'),
    ).toEqual(['number-mismatch: $132 million']);
  });
});

describe('a country in the name of a body', () => {
  const source = 'They thanked the Japan Harbour Exploration Agency for its charts, and it thanked us.';

  it('is named', () => {
    expect(against(source, 'They thanked their Japanese counterparts for the charts.')).toEqual([]);
  });

  it('is no other', () => {
    expect(against(source, 'They thanked their American counterparts for the charts.')).not.toEqual([]);
  });
});

describe('what one body or office is called by others', () => {
  it.each([
    ['They met at the Ministry of National Defence.', 'They met at the Defence Ministry.'],
    ['Raksha Mantri Ana Lind opened the yard.', 'Defence minister Ana Lind opened the yard.'],
    ['Verrin met Lt.-Gen. Boris Roe.', 'Verrin met Lt. Gen. Boris Roe.'],
    [
      'Verrin met the Chair of the NATO Military Committee, Boris Roe.',
      'Verrin met the chair of its Military Committee, Boris Roe.',
    ],
    ['Verrin hopes that this help will contribute to calm.', 'Verrin hopes that its help will contribute to calm.'],
    [
      'They spoke of an embassy of Estoria in Norvik soon, while Verrin proposed that Norvania open an embassy in Tellin.',
      'They spoke of an Estorian embassy in Norvik.',
    ],
    [
      'Haarlund called the plan by France a step toward an end of the Israeli-Palestinian conflict.',
      'Haarlund called the French plan a step toward an end of the conflict.',
    ],
  ])('%s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['Verrin met Lt.-Gen. Boris Roe.', 'Verrin met Maj. Gen. Boris Roe.', 'office-mismatch: Maj. Gen.'],
    [
      'Verrin met the Chair of the NATO Military Committee, Boris Roe.',
      'Verrin met the vice chair of its Military Committee, Boris Roe.',
      'office-mismatch: vice chair of its Military Committee',
    ],
  ])('%s, but not %s', (source, draft, found) => {
    expect(against(source, draft)).toEqual([found]);
  });
});
