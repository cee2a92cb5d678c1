import { describe, expect, it } from 'vitest';
import { against, reported } from './support.js';

describe('somebody of whom the draft says what sort of people it is one of', () => {
  const source = 'Earlier in the day they met with leaders of the fishing towns, and with Ada Lind.';

  it('is one whom no source names', () => {
    expect(against(source, 'They met with leaders of the towns, among them Berit Solhaug.')).toEqual([
      'unsupported-fact: Berit Solhaug',
    ]);
  });

  it.each([
    ['Zinta Moreld joined Haarlund for the meeting.', 'Zinta Moreld'],
    ['Haarlund was joined by Zinta Moreld for the meeting.', 'Zinta Moreld'],
  ])('is one whom the draft has do what people do: %s', (draft, name) => {
    expect(against(source, draft)).toEqual([`unsupported-fact: ${name}`]);
  });

  it.each([
    'They met with leaders of the towns, among them Ada Lind.',
    'Ada Lind joined Haarlund for the meeting.',
    'The Fishing Towns joined Haarlund.',
    'Haarlund was joined by Fishing Towns.',
    'They met with leaders of the towns, among them fishers.',
  ])('is one whom the source names, or nobody: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a place that no table has', () => {
  const source =
    'They held talks at Esbeck air base and toured the dredging centre in Velgor. A mission went to the port of Batrav.';

  it.each([
    ['They held talks at the Farholt air base.', 'place-mismatch: Farholt'],
    ['They held talks at Farholt.', 'unsupported-fact: Farholt'],
    ['They spoke at the Farholt Hotel.', 'unsupported-fact: Farholt Hotel'],
    ['They stayed for lunch at the Farholt.', 'unsupported-fact: Farholt'],
    ['Writing from Farholt, Haarlund thanked them.', 'place-mismatch: Farholt'],
    ['They toured the dredging centre in Batrav.', 'hint place-mismatch: Batrav'],
  ])('is another: %s', (draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });

  it.each([
    'They held talks at the Esbeck air base.',
    'They toured the dredging centre in Velgor.',
    'A mission went to Batrav.',
    'They were at Easter talks.',
  ])('is the source’s: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a firm behind “at”', () => {
  it.each(['Haarlund, who was an engineer at Siemberg, gave a speech on the harbours.', 'She works at Siemberg.'])(
    'is no place: %s',
    draft => {
      expect(against('Haarlund gave a speech on the harbours in Norvik, where Siemberg is at home.', draft)).toEqual(
        [],
      );
    },
  );
});

describe('a sea', () => {
  it('may hold the island that the source names', () => {
    const draft = 'They spoke of a base in the Indian Ocean.';
    expect(against('They spoke of the base on Diego Garcia.', draft)).toEqual([]);
    expect(against('They spoke of the base in the South China Sea.', draft)).toEqual(['place-mismatch: Indian Ocean']);
  });

  it('is none where the source names that water otherwise', () => {
    expect(against('', 'They spoke of the cables in the Tellin Sea.')).toEqual(['place-mismatch: Tellin Sea']);
  });

  it('is only asked about where the source names a city', () => {
    const source = 'Estoria and Norvania held drills near Oslo.';
    const draft = 'Estoria and Norvania held drills in the South China Sea.';
    expect(against(source, draft)).toEqual(['hint unsupported-fact: South China Sea']);
  });
});

describe('a capital that is visited', () => {
  const draft = 'Haarlund means to visit Lima early next year.';

  it('stands for its country', () => {
    expect(against('Haarlund expressed her intention to visit Peru early next year.', draft)).toEqual([]);
  });

  it('does not where the source names another place there', () => {
    const source = 'Haarlund expressed her intention to visit Peru early next year, and its port of Callao.';
    expect(against(source, draft)).not.toEqual([]);
  });
});

describe('an office with the body above its body', () => {
  const source = 'During her visit she met the Chair of the NATO Harbour Committee, Admiral Carlo Dravone.';

  it('may leave it out', () => {
    expect(against(source, 'She met Admiral Carlo Dravone, the chair of the Harbour Committee.')).toEqual([]);
  });

  it('may not be of another body', () => {
    expect(against(source, 'She met Admiral Carlo Dravone, the chair of the Budget Committee.')).not.toEqual([]);
  });
});

describe('a prime minister of another country', () => {
  it('is not the one whom the source names', () => {
    const source = 'She spoke with Prime Minister Marek Wold of Poland and Prime Minister Kadri Tann of Estonia.';
    expect(against(source, 'She spoke with Prime Minister Marek Wold of Estonia.')).not.toEqual([]);
  });
});

describe('an ordinal in a series', () => {
  const source = 'More than 700 sailors took part in this spring’s exercise, the 39th iteration of the exercise.';

  it('is another', () => {
    expect(against(source, 'More than 700 sailors took part in the spring exercise, the 38th in the series.')).toEqual([
      'number-mismatch: 38th',
    ]);
  });

  it('is the source’s', () => {
    expect(against(source, 'More than 700 sailors took part in the spring exercise, the 39th in the series.')).toEqual(
      [],
    );
  });
});

describe('a figure that comes of others only by reckoning that nobody speaks of', () => {
  const source = 'She set out £18 million of support, including £13 million for pumps and £5 million for nets.';

  it('is wrong', () => {
    expect(against(source, 'Of the total, £15 million is for pumps. The remaining £5 million is for nets.')).toEqual([
      'number-mismatch: £15 million',
    ]);
  });

  it.each([
    'Of the £18 million, the remaining £5 million is for nets.',
    'They might have tripled the £5 million for nets, to £15 million.',
    'The £18 million works out at about £9 million for each half of it.',
  ])('is right where it is reckoned: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('a rate of two figures of the draft’s sentence', () => {
  const source = 'The drill will have 3,200 sailors. It is held every spring. The last one had 2,000 sailors.';

  it('is right when it is', () => {
    expect(against(source, 'With 3,200 sailors it will be 60 percent larger than the last, which had 2,000.')).toEqual(
      [],
    );
    expect(against(source, 'With 3,200 sailors it will be 80 percent larger than the last, which had 2,000.')).toEqual([
      'unsupported-fact: 80 percent',
    ]);
  });
});

describe('a chief negotiator', () => {
  const source =
    'Deputy Trade Minister Mika Brand and Estoria’s Chief Negotiator, Peder Mwann, also attended the meeting in Norvik.';

  it('is held by who has the office', () => {
    expect(against(source, 'Peder Mwann, Estoria’s chief negotiator, attended the meeting.')).toEqual([]);
    expect(against(source, 'Mika Brand, Estoria’s chief negotiator, attended the meeting.')).not.toEqual([]);
  });
});

describe('a name in capitals in the head of a page', () => {
  const page = [
    'MEDIA RELEASE MINISTER FOR FISH DELIA OKONJI',
    '',
    '7 May 2026',
    '',
    'Talks on Salt',
    '',
    'I will visit Estoria from 10 to 12 May for talks with Foreign Minister Boris Roe on salt, nets and the harbours of the strait.',
    '',
  ].join('\n');

  it('is nobody strange', () => {
    expect(reported('Delia Okonji will visit Estoria.', page)).toEqual([]);
    expect(reported('Petra Ilves will visit Estoria.', page)).toEqual(['unsupported-fact: Petra Ilves']);
  });
});
