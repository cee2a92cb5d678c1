import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, fixesFor, readoutOf, sourcesWith, verdictsOf } from './support.js';

describe('somebody of the source, named otherwise', () => {
  it.each([
    ['Haarlund met Verrin.', ''],
    ['HAARLUND Ilse met VERRIN Tomas.', ''],
    ['Ms. Haarlund met Mr. Verrin.', ''],
    ['Verrin’s visit was short.', ''],
    ['Deputy Defense Minister Ilse Haarlund met Estoria’s defence minister, Tomas Verrin.', ''],
    ['The deputy minister met the minister.', ''],
    ['Marta Osk, the ministry’s spokeswoman, gave out the readout.', ''],
    ['Foreign Minister Oksana Telvi called.', 'Foreign Minister Telvi called.'],
    ['Gen. Kaja Lund joined them.', 'General Kaja Lund joined them.'],
    ['Former President Anton Kresk joined them.', 'Anton Kresk, the former president, joined them.'],
    ['Secretary of State Lund joined them.', 'Secretary of State for Roads Kaja Lund joined them.'],
    ['Kim Yong-hyun joined them.', 'Yong-hyun Kim joined them.'],
  ])('%s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a name that is nearly the source’s', () => {
  it.each([
    ['Ilse Harlund met Verrin.', 'Ilse Harlund', 'Ilse Haarlund'],
    ['Haarlund met Verin.', 'Verin', 'Verrin'],
    ['Defence Minister Tomas Verrinn met Haarlund.', 'Tomas Verrinn', 'Tomas Verrin'],
  ])('%s', (draft, wrong, right) => {
    expect(against('', draft)).toEqual([`name-misspelt: ${wrong}`]);
    expect(fixesFor('', draft)).toEqual([`${wrong} → ${right}`]);
  });

  it('but for its accents is a hint', () => {
    const source = 'José Peña joined them.';
    expect(against(source, 'José Peña joined them.')).toEqual([]);
    expect(against(source, 'Jose Pena joined them.')).toEqual(['hint name-misspelt: Jose Pena']);
  });
});

describe('another office than the source’s', () => {
  it.each([
    ['Foreign Minister Ilse Haarlund met Verrin.', '', 'Foreign Minister', 'Deputy Minister of Defence'],
    ['Acting Minister of Defence Tomas Verrin came.', '', 'Acting Minister of Defence', 'Minister of Defence'],
    ['Former Defence Minister Tomas Verrin came.', '', 'Former Defence Minister', 'Defence Minister'],
    [
      'Deputy Foreign Minister Oksana Telvi called.',
      'Foreign Minister Oksana Telvi called.',
      'Deputy Foreign Minister',
      'Foreign Minister',
    ],
    [
      'President Anton Kresk joined them.',
      'Former President Anton Kresk joined them.',
      'President',
      'Former President',
    ],
    [
      'Defense Secretary Kaja Lund joined them.',
      'Kaja Lund, performing the duties of Secretary of Defense, joined them.',
      'Defense Secretary',
      'performing the duties of Secretary of Defense',
    ],
    ['Gen. Kaja Lund joined them.', 'Col. Kaja Lund joined them.', 'Gen.', 'Col.'],
    [
      'Secretary of State Kaja Lund joined them.',
      'Under Secretary of State for Roads Kaja Lund joined them.',
      'Secretary of State',
      'Under Secretary of State for Roads',
    ],
  ])('%s', (draft, source, wrong, right) => {
    expect(against(source, draft)).toEqual([`office-mismatch: ${wrong}`]);
    expect(fixesFor(source, draft)).toEqual([`${wrong} → ${right}`]);
  });

  it('of two people exchanged is told of both', () => {
    const source = 'Foreign Minister Oksana Telvi and Finance Minister Anton Kresk called.';
    const draft = 'Finance Minister Oksana Telvi and Foreign Minister Anton Kresk called.';
    expect(fixesFor(source, draft)).toEqual(['Oksana Telvi → Anton Kresk', 'Anton Kresk → Oksana Telvi']);
  });

  it('under somebody else’s name is that one’s place', () => {
    const draft = 'Minister of Defence Berit Solheim of Estoria met Haarlund.';
    expect(against('', draft)).toEqual(['office-mismatch: Berit Solheim']);
    expect(fixesFor('', draft)).toEqual(['Berit Solheim → Tomas Verrin']);
  });
});

describe('a given name that is another’s spelling', () => {
  it.each([
    ['Stephen Lund joined them.', 'Steven Lund joined them.', ['name-misspelt: Stephen Lund']],
    ['Steve Lund joined them.', 'Steven Lund joined them.', []],
    ['Anthony Lund joined them.', 'Antony Lund joined them.', ['name-misspelt: Anthony Lund']],
    ['Tony Lund joined them.', 'Antony Lund joined them.', []],
    ['Kaja Ostrov-Flynn joined them.', 'Kaja Ostrov-Finn joined them.', ['name-misspelt: Kaja Ostrov-Flynn']],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('an office that sounds like one of the source’s', () => {
  it.each([
    ['Deputy Chief of Defence Odd Lund joined them.', 'The Chief of Defence, Odd Lund, joined them.', 1],
    ['Defence chief Odd Lund joined them.', 'The Chief of Defence, Odd Lund, joined them.', 0],
    [
      'It matters, the fisheries secretary said.',
      'Deputy Secretary of Fisheries Odd Lund and Secretary-General Ida Roe joined them.',
      1,
    ],
    ['It matters, the secretary said.', 'Secretary-General Ida Roe joined them.', 0],
  ])('%s', (draft, source, count) => {
    expect(against(source, draft).filter(one => one.startsWith('office-mismatch'))).toHaveLength(count);
  });
});

it('a name is held against where the source gives the name, not against a long office', () => {
  const source = 'Yesterday Paal Rendt spoke. The Deputy Foreign Minister is in Norvik.';
  const [found] = verdictsOf('Rentd joined them.', readoutOf(`Deputy Foreign Minister Paal Rendt called. ${source}`));
  expect([found?.rule, found?.places.map(({ text }) => text)]).toEqual(['name-misspelt', ['Paal Rendt']]);
});

describe('an office with a name that is misspelt', () => {
  it('is wrong besides', () => {
    expect(
      against('', 'Norvania’s foreign minister, Tomas Verrinn, agreed.')
        .map(one => one.replace(/:.*/, ''))
        .sort(),
    ).toEqual(['name-misspelt', 'office-mismatch']);
    expect(
      against('', 'Estoria’s defence minister, Tomas Verrinn, agreed.').map(one => one.replace(/:.*/, '')),
    ).toEqual(['name-misspelt']);
  });
});

describe('an office of the body that the text has named', () => {
  const source = '“The boats lie idle,” harbours spokesperson Tove Moreld said.';

  it.each([
    ['“The boats lie idle,” said Tove Moreld, a spokesperson for the agency.', []],
    [
      '“The boats lie idle,” said Tove Moreld, the director of the agency.',
      ['office-mismatch: director of the agency'],
    ],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a rank of the police', () => {
  const source = 'Detective Inspector Tove Moreld, of the harbour crime unit, asked for help.';

  it.each([
    ['Detective Chief Inspector Tove Moreld asked for help.', ['office-mismatch: Detective Chief Inspector']],
    ['Detective Inspector Tove Moreld asked for help.', []],
    ['Detective Sergeant Tove Moreld asked for help.', ['office-mismatch: Detective Sergeant']],
    ['Det. Insp. Tove Moreld asked for help.', []],
    ['Temporary Detective Inspector Tove Moreld asked for help.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a name with the office of another', () => {
  it.each([
    ['The readout came from spokesperson Tomas Verrin.', 'spokesperson Tomas Verrin', 'Tomas Verrin → Marta Osk'],
    ['The readout came from a spokesperson, Tomas Verrin.', 'spokesperson, Tomas Verrin', 'Tomas Verrin → Marta Osk'],
  ])('may be wrong in either: %s', (draft, words, fix) => {
    expect(against('', draft)).toEqual([`office-mismatch: ${words}`]);
    expect(fixesFor('', draft)[0]).toBe(fix);
  });

  it('is the source’s', () => {
    expect(against('', 'The readout came from spokesperson Marta Osk.')).toEqual([]);
  });
});

describe('somebody behind a comma in a headline', () => {
  const findingsIn = (headline: string): string[] =>
    lintArticle({ text: articleWith('They met.', headline), sources: sourcesWith(readoutOf('')) })
      .findings.filter(({ category }) => category === 'evidence')
      .map(({ rule }) => rule);

  it('is somebody else unless a comma closes it', () => {
    expect(findingsIn('Haarlund, Estorian minister discuss cables')).toEqual([]);
    expect(findingsIn('Haarlund, Estorian minister, discusses cables')).toEqual(['office-mismatch']);
  });
});

describe('an office of another field, without its holder’s name beside it', () => {
  const source =
    'The council confirmed Captain Kaja Lund to serve as the next Under Secretary of Transport for Policy.';

  it('is wrong where the source has one of the same rank', () => {
    expect(against(source, 'Lund is to be the next under secretary of transport for acquisition.')).toEqual([
      'office-mismatch: under secretary of transport for acquisition',
    ]);
    expect(against(source, 'Lund is to be the next under secretary of transport for policy.')).toEqual([]);
  });
});

describe('an office that a sentence says somebody has', () => {
  const source =
    'Per Moe, Director General, Strategy and Shipping, and Transport Commissioner Tomas Brand spoke of the dredgers. Harbour Commissioner Ada Kolar listened.';

  it.each([
    [
      'Moe is the ministry’s director general for strategy and trade.',
      ['office-mismatch: director general for strategy and trade'],
    ],
    ['Moe is the ministry’s director general for strategy.', []],
    ['Moe is the ministry’s director general for strategy and shipping.', []],
    ['Brand is the deputy transport commissioner.', ['office-mismatch: deputy transport commissioner']],
    ['Deputy Harbour Commissioner Ada Kolar listened.', ['office-mismatch: Deputy Harbour Commissioner']],
    ['Brand is the transport commissioner.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('an office of the only one of a country', () => {
  const source = 'Haarlund will also see Norwegian Minister of Fisheries Kari Holt in June.';

  it('is wrong when it is of another field', () => {
    expect(against(source, 'She will see the Norwegian foreign minister in June.')).toEqual([
      'office-mismatch: Norwegian foreign minister',
    ]);
  });

  it.each([
    'She will see the Norwegian fisheries minister in June.',
    'She will see the Norwegian minister in June.',
    'She will see the deputy Norwegian fisheries minister’s team in June.',
  ])('may be right: %s', draft => {
    expect(against(source, draft).filter(found => found.includes('foreign'))).toEqual([]);
  });

  it('is nobody’s where the source names two', () => {
    const two = `${source} Norwegian Prime Minister Liv Dahl will join them.`;
    expect(against(two, 'She will see the Norwegian foreign minister in June.')).toEqual([
      'unsupported-fact: Norwegian foreign minister',
    ]);
  });
});

describe('whose part is told in passing', () => {
  const source =
    'Captain Berit Solheim follows Captain Per Lund. The deputy harbour master, Captain Nora Vik, will act until the new captain takes up the post on June 19.';

  it('takes nobody’s place', () => {
    const draft = 'Until Solheim starts work on June 19, Lund will be the acting captain.';
    expect(against(source, draft).filter(found => found.includes('Solheim'))).toEqual([]);
  });
});

describe('somebody whom no source names', () => {
  it('is missing in the source', () => {
    expect(against('', 'Berit Solheim joined them.')).toEqual(['unsupported-fact: Berit Solheim']);
  });

  it('is somebody where a month ends the sentence before', () => {
    expect(against('', 'They meet again in October. Brenda Salgado joins them.')).toEqual([
      'unsupported-fact: October',
      'unsupported-fact: Brenda Salgado',
    ]);
  });

  it('is told with what to do', () => {
    const found = verdictsOf('Berit Solheim joined them.', readoutOf('')).find(({ rule }) => rule);
    expect(found).toMatchObject({ state: 'unsupported', words: 'Berit Solheim', source: [] });
    expect(found?.why).toBe(
      'No source gives the name “Berit Solheim”. Check it, take it out, or add the source that has it.',
    );
  });
});

describe('a surname of the source with another given name', () => {
  const source =
    'Lieutenant Commissioner Paul Osvik chairs the council. Minister William Tarnholm and Ambassador Yevgenia Roevik took part.';

  it('is nobody’s', () => {
    expect(against(source, 'The council is chaired by Craig Osvik.')).toEqual(['unsupported-fact: Craig Osvik']);
  });

  it.each([
    'The council is chaired by Paul Osvik.',
    'Bill Tarnholm took part.',
    'Evgenia Roevik took part.',
    'Peter Osvik took part.',
  ])('may be a form of the source’s: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('unsupported'))).toEqual([]);
  });
});

describe('somebody of an office that one holds', () => {
  it('with that one’s given name is that one', () => {
    const source = 'State Forester Ken Yamvik and Attorney General Rosa Delvik will advise the council.';
    expect(against(source, 'Attorney General Rosa Yamvik will advise it.')).toEqual(['office-mismatch: Rosa Yamvik']);
    expect(against(source, 'Attorney General Rosa Delvik will advise it.')).toEqual([]);
  });
});

describe('two of one surname', () => {
  const source =
    'She met Norwegian Harbour Minister Tor Aasvik and the Swedish Minister for Harbours, Karin Lindmoor. Major General Ole Aasvik watched an exercise. ' +
    'Minister Aasvik announced the purchase of three tugs of the newest type for the northern coast.';

  it('are told apart by the office beside the name', () => {
    const draft = (name: string): string =>
      `${name} announced the purchase of three tugs of the newest type for the coast.`;
    expect(against(source, draft('Lindmoor'))).toEqual(['role-reversed: Lindmoor']);
    expect(against(source, draft('Tor Aasvik'))).toEqual([]);
  });
});

describe('who acts in the second clause of a sentence', () => {
  it('does not do what the first one tells', () => {
    const source =
      'Governor Ara Melvik chaired the meeting; Deputy Governor Nune Sahvik presented the inflation report. ' +
      'The Tide Fund’s resident representative, Diego Fuentes, attended as an observer.';
    const draft =
      'Nune Sahvik, his deputy, laid out the inflation report, and the man of the fund, Diego Fuentes, looked on.';
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a fix', () => {
  const source =
    'Deputy Director General Ada Kolar said: “The bridge will hold.” Acting Director General Ilva Renn said: “The road is next.”';

  it('takes the office with the name', () => {
    expect(fixesFor(source, '“The road is next,” said Ada Kolar, the deputy director general.')).toEqual([
      'Ada Kolar, the deputy director general → Ilva Renn',
    ]);
  });

  it('leaves the draft’s own words for an office, and adds what is missing', () => {
    expect(fixesFor(source, '“The road is next,” said Ilva Renn, the director general.')).toEqual([
      'director general → acting director general',
    ]);
  });
});
