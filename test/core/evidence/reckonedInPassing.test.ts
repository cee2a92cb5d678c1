import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('how long after another something was', () => {
  const source =
    'Ties with Denmark, Chile and Peru were formed in 2006, 1987 and 1977. Ties with Japan were formed in 2003. The storm came more than two years ago.';

  it('is not how long ago the source has something, and of a country beside it', () => {
    const draft = 'Ties with Denmark go back only to 2006, three years after Japan’s.';
    expect(against(source, draft).filter(one => !one.startsWith('hint'))).toEqual([]);
    expect(against(source, 'The storm came three years ago.')).toEqual(['number-mismatch: three']);
  });
});

describe('a length that the source tells in parts', () => {
  const twice = 'They met for approximately 1 hour, followed by a working lunch for approximately 1 hour.';
  const talks = 'On May 3, commencing at 9:30 a.m., for approximately 15 minutes, Mr. Verrin held telephone talks.';
  const launches =
    'On May 3, commencing at 9:30 a.m., for approximately 15 minutes, Mr. Verrin held telephone talks with Ms. Haarlund. ' +
    'Following the series of launches of missiles and others on May 2 and 3, the two ministers condemned them.';

  it.each([
    [twice, 'They spent about two hours with each other, the second of them over lunch.'],
    [launches, 'Verrin spoke by phone with Haarlund after two days in which missiles were launched.'],
    [talks, 'The talks lasted about a quarter of an hour from 9:30 a.m. in Norvik, eight hours behind Tokyo.'],
  ])('is the source’s: %s', (source, draft) => {
    expect(against(source, draft).filter(one => !one.includes('Tokyo'))).toEqual([]);
  });

  it.each([
    [twice, 'They spent about four hours with each other.', 'number-mismatch: four'],
    [
      launches,
      'Verrin spoke by phone with Haarlund after five days in which missiles were launched.',
      'number-mismatch: five',
    ],
  ])('is not any other: %s', (source, draft, found) => {
    expect(against(source, draft)).toEqual([found]);
  });
});

describe('people in a list between semicolons', () => {
  const list =
    'The drill was witnessed by senior officers, including: the Defence Adviser, Brigadier Olly Bryne; the Commander of the ' +
    'Eastern Harbours, Major General Karl Kutt; the Chief of Training, Brigadier Jon Moze; and the Harbour Captain, Colonel Ada Lund.';

  it('can be counted', () => {
    expect(against(list, 'Four officers were named as witnesses.')).toEqual([]);
    expect(against(list, 'Five officers were named as witnesses.')).toEqual(['hint unsupported-fact: Five']);
  });
});

describe('what the writer numbers in passing', () => {
  const source = 'They discussed the herring crisis and the cable crisis, and also the Tellin Strait.';

  it('is a hint for a matter', () => {
    expect(against(source, 'A third crisis was on the agenda as well: the Tellin Strait.')).toEqual([
      'hint unsupported-fact: third',
    ]);
  });

  it('is reported within a sentence', () => {
    const draft = 'After the talks on nets, a third crisis was on the agenda.';
    expect(against(source, draft)).toEqual(['unsupported-fact: third']);
  });

  it('is reported for a thing', () => {
    expect(against(source, 'A third ship was on the agenda as well.')).toEqual(['unsupported-fact: third']);
  });
});

describe('who speaks for the holder of an office', () => {
  const source =
    'Secretary of Fisheries Spokesperson Sara Higg provided the account. Secretary of Fisheries Jim Mott met Minister Verrin.';

  it('is the spokesperson for that person', () => {
    expect(against(source, 'Sara Higg, a spokesperson for Mott, provided the account.')).toEqual([]);
  });

  it('speaks for nobody else', () => {
    expect(against(source, 'Sara Higg, a spokesperson for Verrin, provided the account.')).toEqual([
      'office-mismatch: spokesperson for Verrin',
    ]);
  });
});

describe('the office of somebody whom no source names', () => {
  it('is a hint beside the name', () => {
    const source = 'Minister Verrin was pleased with visits by the Duchess of Tarn.';
    expect(
      against(source, 'He cited visits by the Duchess of Tarn and Foreign Office minister Mark Malb-Brune.'),
    ).toEqual(['hint unsupported-fact: Foreign Office', 'unsupported-fact: Mark Malb-Brune']);
  });
});

describe('who is called by one of a row', () => {
  const source =
    'As well as hosting the Taler, Prime Minister Tessa March has taken a number of congratulatory calls from foreign leaders. A theme that emerged in the phone calls from Prime Minister Lock of ' +
    'Canada, Prime Minister Abbe of Japan, Prime Minister Moodi of India, Prime Minister Sharf of Pakistan and King Abdal of Jordan is the importance that they all attach to their partnership with the country. ' +
    'The Prime Minister and Prime Minister Lock discussed the importance of the Five Nets alliance, particularly in the context of the threat facing the straits today. They also discussed the trading relationship; the Prime Minister ' +
    'confirmed that the country would support an accord and she welcomed Prime Minister Lock’s suggestion of talks.';

  it.each([
    'Tessa March took congratulatory calls from the prime ministers of Canada, Japan, India and Pakistan and from Jordan’s King Abdal.',
    '- **Norvik:** With John Lock, March talked about the Five Nets alliance and “the threat facing the straits today.”',
  ])('has nobody’s part: %s', draft => {
    expect(against(source, draft).filter(one => !one.includes('John Lock'))).toEqual([]);
  });
});

describe('a capital without its name', () => {
  it('is its country’s', () => {
    const source =
      'They met on the margins of the Second International Herring Pledging Conference on Syria, taking place in Kuwait City.';
    expect(
      against(source, 'The Second International Herring Pledging Conference was being held in the Kuwaiti capital.'),
    ).toEqual([]);
  });
});

describe('who is in a capital', () => {
  const source =
    'They expressed full solidarity with Prime Minister Mette Fred following incursions into Danish airspace.';

  it.each([
    'The pair voiced full solidarity with Mette Fred, the prime minister in Copenhagen.',
    'The pair voiced full solidarity with decision makers in Copenhagen.',
  ])('is its government: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is not where something is', () => {
    expect(against(source, 'Drones came down in Copenhagen.')).toEqual(['unsupported-fact: Copenhagen']);
  });
});

describe('a sum that is spoken of as known', () => {
  const source =
    'The harbour office of Tarn collected $20.2 million in criminal and civil actions in the fiscal year that ended in May. In November, the ' +
    'office received $70 million as part of the settlement with Marl. The $70 million will be processed by the pilots.';

  it('may be told of in any words', () => {
    expect(against(source, 'The $70 million from Marl arrived after the fiscal year had ended.')).toEqual([]);
  });

  it('is wrong in the place of another', () => {
    const draft =
      'The office collected $70 million in criminal and civil actions in the fiscal year that ended in May.';
    expect(against(source, draft)).toEqual(['number-mismatch: $70 million']);
  });
});

describe('a rate of figures that the draft has just told', () => {
  const source =
    'Tarn receives €60 million for nets and €20 million for boats. Aldsund receives €10 million for nets and €15 million for boats. ' +
    'The firm adds $196.3 million to the contract, which brings it to $2.03 billion. The office collected $7,059,989 in May. In joint cases it collected $73,596.';

  it.each([
    'Tarn is to get €80 million and Aldsund €25 million. The part of Tarn comes to about 76 percent.',
    'About $196.3 million is added, for a total of $2.03 billion. That implies a rise of about 11 percent.',
    'With the joint cases included, the office collected a little over $7.13 million.',
  ])('comes of them: %s', draft => {
    expect(against(source, draft).filter(one => !one.includes('€'))).toEqual([]);
  });

  it.each([
    ['Tarn is to get €80 million and Aldsund €25 million. The part of Tarn comes to about 57 percent.', '57 percent'],
    [
      'About $196.3 million is added, for a total of $2.03 billion. That implies a rise of about 19 percent.',
      '19 percent',
    ],
    ['Aldsund is to get €26 million, about 76 percent of the total, or of €106 million.', '76 percent'],
  ])('is another: %s', (draft, words) => {
    expect(against(source, draft)).toContain(`unsupported-fact: ${words}`);
  });
});

describe('a figure of the writer’s own section', () => {
  const source = 'He praised Estoria, which spends 3% of its budget on harbours.';

  it('is held against the source only as a hint where it is a rate', () => {
    const draft =
      '## Analysis\n\nPraise for Estoria, which spends 2% of its budget on harbours, may be meant for others.';
    expect(against(source, draft)).toEqual(['hint number-mismatch: 2%']);
  });

  it('is told where it counts what the source counts', () => {
    const draft = '## Analysis\n\nMott spent 50 years at the harbour firm Tarnsat.';
    expect(against('Mott spent 16 years at the harbour firm Tarnsat.', draft)).toEqual(['number-mismatch: 50']);
  });
});

it('adds up no sum and what is next to nothing beside it', () => {
  const source = 'The contracts have a total value of up to $30.1 million over five years. The least order is $10,000.';
  expect(against(source, 'The contracts have a total value of up to $31.0 million over five years.')).toEqual([
    'number-mismatch: $31.0 million',
  ]);
});

describe('figures that stand one behind the other', () => {
  const source =
    'The fund has $90 million. Tarn gets $12 million for nets. Aldsund gets $7 million for boats. Karsholm gets $4 million for ropes. Norvik gets $31 million.';

  it('come to what the draft adds up of them', () => {
    expect(against(source, 'The small ports together get $23 million for nets, boats and ropes.')).toEqual([]);
  });

  it('come to nothing else', () => {
    expect(against(source, 'The small ports together get $29 million for nets, boats and ropes.')).toHaveLength(1);
  });

  it('are not added up by chance', () => {
    expect(against(source, 'Roe won $23 million.')).toEqual(['number-mismatch: $23 million']);
  });
});
