import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, readoutOf, reported } from './support.js';

describe('whose somebody is', () => {
  it('may be said where the source has the country in another place', () => {
    const source =
      'They thanked Norway for the nets. He thanked Minister Verrin for his efforts to consult with Japan on the cables.';
    expect(against(source, 'He thanked the top Norwegian diplomat for his efforts to consult on the cables.')).toEqual(
      [],
    );
  });

  it('is told where the source says of its officer whose he is', () => {
    const source = 'They thanked Norway for the nets. The Japanese Minister promised to consult on the cables.';
    expect(against(source, 'The top Norwegian diplomat promised to consult on the cables.')).toEqual([
      'place-mismatch: Norwegian',
    ]);
    expect(against(source, 'The top Japanese diplomat promised to consult on the cables.')).toEqual([]);
  });

  it('is the United Nations’ where the source has one of its bodies', () => {
    expect(
      against('They spoke of the IAEA and of nets.', 'They spoke of the U.N. nuclear watchdog and of nets.'),
    ).toEqual([]);
  });
});

describe('a country of which somebody is said to be', () => {
  const source = 'Secretary General Ole Marl received them, and thanked Verrin for the boats.';

  it.each([
    'The Norwegian thanked his guest for the boats.',
    'The boats were a gift to the Norwegian.',
    'The Norwegian and his guest spoke of the boats.',
    'The Norwegian’s boats were a gift to Verrin.',
    'The Norwegian went on to thank Verrin for the boats.',
  ])('is a hint where the source gives somebody none: %s', draft => {
    expect(against(source, draft)).toEqual(['hint unsupported-fact: Norwegian']);
  });

  it.each([
    'The Norwegian boats were a gift.',
    'He thanked the Norwegian navy for the boats.',
    'He thanked Norwegian boats.',
  ])('is told of anything else: %s', draft => {
    expect(against(source, draft)).toEqual(['unsupported-fact: Norwegian']);
  });

  it('is told where the source gives everybody a country', () => {
    const readout = joinLines(
      '# Readout of Talks on the Cables',
      '',
      'Norwegian Minister of Defence Ilse Haarlund met with Polish Minister of Defence Tomas Verrin in Oslo on May 14, 2026. ' +
        'They spoke of the safety of the cables that lie on the ground of the strait, and of the harbours on its shores.',
      '',
    );
    expect(reported('The Swedish and his guest spoke of the cables.', readout)).toEqual(['unsupported-fact: Swedish']);
  });

  it('is a hint beside the name of whoever has none in the source', () => {
    const draft = 'US President Jon Lind thanked Verrin for the boats.';
    expect(against('President Lind thanked Verrin for the boats.', draft)).toEqual(['hint unsupported-fact: US']);
    expect(against('Norwegian President Lind thanked Verrin for the boats.', draft)).not.toEqual([
      'hint unsupported-fact: US',
    ]);
  });

  it('is told beside a name where the source is at home in another country', () => {
    const told = (office: string) =>
      reported(
        `Norwegian ${office} Jon Lind thanked Verrin for the boats.`,
        readoutOf(`${office} Jon Lind thanked Verrin for the boats.`).replace('of Norvania', 'of Ireland'),
      );
    expect(told('Secretary of State')).toEqual(['unsupported-fact: Norwegian']);
    expect(told('President')).toEqual(['hint unsupported-fact: Norwegian']);
  });

  it('is told where the source has one of another country in its place', () => {
    const other = `${source} The Japanese thanked Norvania for the ships.`;
    expect(against(other, 'The Chinese thanked Norvania for the ships.')).toEqual(['place-mismatch: Chinese']);
  });
});

describe('a war', () => {
  const source = 'They spoke of the war in Ukraine and of the blockade of the harbours.';

  it.each([
    'They spoke of Russia’s full-scale war.',
    'They spoke of Russia’s continued war.',
    'They spoke of Russia’s ruthless war.',
    'They spoke of the Russian blockade.',
    'They spoke of the Russian unprovoked war.',
  ])('of which the source does not say whose it is is a hint: %s', draft => {
    expect(against(source, draft)).toEqual([`hint unsupported-fact: ${draft.includes('ian') ? 'Russian' : 'Russia'}`]);
  });

  it('is told where the source has none, or whose it is', () => {
    expect(against(source, 'They spoke of Russia’s invasion.')).toEqual(['place-mismatch: Russia']);
    expect(
      against('They spoke of the Polish blockade of the harbours.', 'They spoke of the Russian blockade.'),
    ).toEqual(['place-mismatch: Russian']);
  });

  it.each([
    ['Brazil condemned', 'condemned'],
    ['Brazil feared', 'feared'],
    ['Brazil will oppose', 'opposed'],
    ['The Brazilian navy opposes', 'opposes'],
  ])('is nobody’s of whom the draft tells something else: %s', (who, does) => {
    const told = against(`Chile also and very clearly ${does} the attacks.`, `${who} attacks.`);
    expect(told).toEqual([expect.stringMatching(/^(?:place-mismatch|unsupported-fact): Brazil/)]);
  });
});

describe('what readers know', () => {
  it.each([
    ['Norvik stands by the fund, as the United States does.', 'The fund, in Washington’s view, stands.'],
    ['Verrin spoke at the UN General Assembly.', 'Verrin spoke to the assembly in New York.'],
    ['Verrin was received at the White House.', 'Verrin was received at 1600 Pennsylvania Avenue.'],
    [
      'The U.K. Secretary of State for Foreign Affairs Jon Lind joined them.',
      'Jon Lind, of the Foreign Office, joined them.',
    ],
    ['They spoke of the Northern Harbour Command.', 'They spoke of NORHARCOM.'],
    ['They prepared the VIII Summit of the Harbours.', 'They prepared the Eighth Summit of the Harbours.'],
    ['They spoke of North Korea and South Korean ships.', 'They spoke of the Koreas.'],
    ['The boats sail on 24 December.', 'The boats sail on Christmas Eve.'],
  ])('is not asked of the source: %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['A clerk at the State Department said they met in Paris.', 'They met in Washington.', 'mismatch: Washington'],
    ['He was at the UN General Assembly. They met in Paris.', 'They met in New York.', 'mismatch: New York'],
    ['They indicated a new plan. He praised the ships.', 'He praised INDIA.', 'fact: INDIA'],
    ['The Indigo Assembly met. He praised the ships.', 'He praised INDIA.', 'fact: INDIA'],
    ['Norvik stands by the fund, as Germany does.', 'The fund, in Washington’s view, stands.', 'Washington’'],
    ['Verrin spoke at the Harbour Assembly.', 'Verrin spoke to the assembly in New York.', 'New York'],
    ['Verrin was received at the Harbour House.', 'Verrin was received at 1600 Pennsylvania Avenue.', 'Pennsylvania'],
    [
      'The U.K. Secretary of State for Health Jon Lind joined them.',
      'Jon Lind, of the Foreign Office, joined them.',
      'Foreign',
    ],
    ['They prepared the VIII Summit of the Harbours.', 'They prepared the Seventh Summit of the Harbours.', 'Seventh'],
  ])('is something else: %s', (source, draft, found) => {
    expect(against(source, draft).join()).toContain(found.replace('’', ''));
  });
});

describe('a word with a capital for another reason than that it is a name', () => {
  it.each([
    '- **The fund:** Known as the pot, it pays for two clerks in the harbours of Norvik.',
    '- **The fund:** Kelp parts of the pot, which pays for two clerks in the harbours of Norvik by a grant.',
    '| Clerks | Value |\n| --- | --- |\n| Two | grant |',
    '| Country | Sum | Form |\n| --- | --- | --- |\n| Estoria | two | grant |',
  ])('is none: %s', draft => {
    expect(
      against('Jon Lind runs the pot, which pays for two clerks in the harbours of Norvik by a grant.', draft),
    ).toEqual([]);
  });
});

describe('a place that the source has without its accents, or on a line of its own', () => {
  it('is that of a dateline in capitals', () => {
    expect(against('Valniemuiža in Estoria was the host.', 'VALNIEMUIZA, Estonia — They met.')).not.toContain(
      'unsupported-fact: VALNIEMUIZA',
    );
  });

  it('is where they met', () => {
    const readout = `Auckland\nNew Zealand\n${readoutOf('He renewed his condolences for Christchurch, which the storm had hit in New Zealand.')}`;
    expect(reported('He renewed his condolences when they met in Auckland.', readout)).toEqual([]);
    expect(reported('He renewed his condolences when they met in Wellington.', readout)).not.toEqual([]);
  });
});
