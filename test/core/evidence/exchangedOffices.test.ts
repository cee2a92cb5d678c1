import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('offices of people who are named side by side', () => {
  const list =
    'It was opened by the Norvanian Ambassador to Estoria Ana Vold and the Norvanian Representative to the United Nations Agencies for Food and Agriculture Ole Roe.';

  it('are told where they are exchanged, though an ambassador is called a representative at times', () => {
    const draft = 'It was opened by Ole Roe, the Norvanian ambassador, and Ana Vold.';
    expect(against(list, draft)).toEqual(['office-mismatch: Ole Roe, the Norvanian ambassador']);
    expect(fixesFor(list, draft)).toEqual(['Ole Roe → Ana Vold']);
  });

  it('are not told where only the word is another', () => {
    expect(against(list, 'It was opened by Ole Roe, the Norvanian ambassador to the U.N. food agencies.')).toEqual([]);
  });

  it('are told of whole names without a comma', () => {
    const source =
      'Present were Ms. Ana Vold, the U.S Acting Assistant Secretary for Trade Affairs; Ambassador Ole Roe U.S Deputy Assistant Secretary for East Africa and the Tellins; Ambassador Ida Tarn US Ambassador to Kenya.';
    const draft =
      'Present were Ole Roe, the acting assistant secretary for trade affairs, and Ana Vold, the deputy assistant secretary for East Africa and the Tellins.';
    expect(fixesFor(source, draft)).toEqual(['Ole Roe → Ana Vold', 'Ana Vold → Ole Roe']);
    expect(against(source, 'Present was Ole Roe, a deputy assistant secretary, with Ida Tarn, the envoy.')).toEqual([]);
  });
});

describe('what somebody is besides', () => {
  const source = 'She met Oskar Vold, Deputy Prime Minister and Minister of Foreign Affairs of Estoria.';

  it.each([
    'Oskar Vold is both foreign minister and prime minister.',
    'She met Oskar Vold, who is both prime minister and foreign minister.',
    'She met Oskar Vold, who is both Estoria’s foreign minister and its prime minister.',
    'She met Oskar Vold, who is also prime minister, today.',
    'She met Oskar Vold, who doubles as prime minister, today.',
  ])('is told: %s', draft => {
    expect(against(source, draft)).toEqual(['office-mismatch: prime minister']);
    expect(fixesFor(source, draft)).toEqual(['prime minister → deputy prime minister']);
  });

  it.each([
    'Oskar Vold is both foreign minister and deputy prime minister.',
    'She met Oskar Vold, who is both deputy prime minister and foreign minister.',
  ])('is right: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    'Oskar Vold is also Estoria’s fisheries minister.',
    'She met Oskar Vold, who doubles as its fisheries minister.',
  ])('need not be in the source: %s', draft => {
    const told = against(
      'She met Oskar Vold, Minister of Foreign Affairs of Estoria. A fisheries minister came.',
      draft,
    );
    expect(told).toEqual([]);
  });
});

describe('what somebody is whose surname another has', () => {
  it.each(['Osk is Estoria’s deputy prime minister.', 'Osk is the deputy prime minister of Estoria.'])(
    'is held against who has the office: %s',
    draft => {
      expect(against('She met Deputy Prime Minister Pavel Osk of Estoria.', draft)).toEqual([]);
    },
  );
});

describe('kinds of secretaries', () => {
  it.each([
    ['Cabinet Secretary Ana Vold opened it.', 'Ana Vold, the principal secretary, opened it.', 'principal secretary'],
    [
      'Financial Secretary to the Treasury Ana Vold opened it.',
      'Ana Vold, Chief Secretary to the Treasury, opened it.',
      'Chief Secretary to the Treasury',
    ],
  ])('are not one another: %s %s', (source, draft, told) => {
    expect(against(source, draft)).toEqual([`office-mismatch: ${told}`]);
  });

  it.each([
    ['Chief Cabinet Secretary Ana Vold opened it.', 'Ana Vold, the cabinet secretary, opened it.'],
    ['Financial Secretary to the Treasury Ana Vold opened it.', 'Treasury Secretary Ana Vold opened it.'],
  ])('are told in short: %s %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('an office beside a name that is misspelt, or that the source spells in two ways', () => {
  const source =
    'She met Estoria’s Minister for International Cooperation Ana Kharet and Minister of State for Foreign Affairs Ole Roe.';

  it('is held against the source’s too', () => {
    const draft = 'She met Ana Khaert, Estoria’s minister of state for foreign affairs.';
    expect(against(source, draft)).toEqual([
      'name-misspelt: Ana Khaert',
      'office-mismatch: Estoria’s minister of state for foreign affairs',
    ]);
    expect(fixesFor(source, draft)[1]).toContain('→ Estoria’s minister for international cooperation');
    expect(against(source, 'She met Ana Khaert, Estoria’s cooperation minister.')).toEqual([
      'name-misspelt: Ana Khaert',
    ]);
  });

  it('is held against it where both spellings are the source’s', () => {
    const twice = 'Foreign Minister Ana Mcully opened it. “It helps,” Ms McCully said.';
    expect(against(twice, 'Prime Minister Ana McCully opened it.')).toEqual(['office-mismatch: Prime Minister']);
    expect(against(twice, 'Foreign Minister Ana McCully opened it.')).toEqual([]);
  });
});

describe('what somebody was', () => {
  it('is told where the source says what else they were, and nothing that they are', () => {
    const source = 'She met former Minister of Defence Ana Vold.';
    expect(against(source, 'She met Ana Vold, a former foreign minister.')).toEqual([
      'office-mismatch: former foreign minister',
    ]);
    expect(against('She met Minister of Defence Ana Vold.', 'She met Ana Vold, a former foreign minister.')).toEqual(
      [],
    );
  });
});

describe('what a sentence says that somebody is', () => {
  const source =
    'She met Minister of Fisheries Ana Vold, Trade Commissioner Ole Roe and Japanese Minister of Fisheries Kanda Taro.';

  it.each([
    ['Ole Roe is the minister of fisheries.', 'minister of fisheries'],
    ['Ana Vold is the trade commissioner.', 'Ana Vold is the trade commissioner'],
    ['Ana Vold serves as Japan’s minister of fisheries.', 'Ana Vold serves as Japan’s minister of fisheries'],
    ['Ana Vold is the speaker of parliament.', 'speaker of parliament'],
    ['Ana Vold – the trade commissioner – spoke.', 'Ana Vold – the trade commissioner'],
  ])('is told where it is another’s, or nobody’s: %s', (draft, told) => {
    expect(against(source, draft)).toEqual([`office-mismatch: ${told}`]);
  });

  it.each([
    'Ana Vold is the fisheries minister.',
    'Kanda Taro is Tokyo’s fisheries minister.',
    'Ana Vold is besides the ministry’s special representative.',
    'Ana Vold is also the speaker of parliament.',
    'Ana Vold was a trade commissioner.',
  ])('is right, or need not be in the source: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('office-mismatch'))).toEqual([]);
  });
});

describe('the source’s office in the place of the draft’s', () => {
  it.each([
    [
      'On the quay the Cabinet Secretary, Ministry of Foreign Affairs of Kenya, Amb. Ana Lind, met her.',
      'Ana Lind, principal secretary in the ministry, met her.',
      'principal secretary → cabinet secretary',
    ],
    [
      'She met the Director of the NATO Liaison Team (Brigadier General Ole Roe).',
      'She met Brig. Gen. Ole Roe, KFOR’s deputy commander.',
      'KFOR’s deputy commander → director of the NATO liaison team',
    ],
  ])('is without what the sentence has, or what belongs to another: %s', (source, draft, fix) => {
    expect(fixesFor(source, draft)).toContain(fix);
  });
});
