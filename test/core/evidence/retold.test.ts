import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, readoutOf, reported } from './support.js';

describe('what a reporter reckons in passing', () => {
  const source =
    'The council held its fourth round of talks. Places for Estorian officers rise from 12 to 20 a year, over the next two years. Up to 14,000 soldiers train for up to 18 weeks. The three ports took in 731,000 passengers, of whom 412,600 came on cruises (+11.9%). Norvania is the main partner, with 21.4% of full containers. Officers found £38,000 in cash. The blockade began on May 14, 2024.';

  it.each([
    'It was the fourth time that they met.',
    'Eight more Estorian officers will get places, 20 instead of a dozen.',
    'Soldiers train for up to 18 weeks, or some four months.',
    'More than half of the 731,000 passengers came on cruises.',
    'Every fifth full container is Norvanian.',
    'The officers found 38,000 pounds in cash.',
    'The blockade enters its third year.',
    'Tarn and its two sister ports took in 731,000 passengers.',
  ])('is not held against it: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['It was the fifth time that they met.', 'fifth'],
    ['It was the fifth round of talks.', 'fifth'],
    ['Six more Estorian officers will get places.', 'Six'],
    ['Less than half of the 731,000 passengers came on cruises.', 'half'],
    ['Every third full container is Norvanian.', 'third'],
    ['The officers found 39,000 pounds in cash.', '39,000'],
    ['The blockade enters its sixth year.', 'sixth'],
    ['The two ports took in 731,000 passengers.', 'two'],
  ])('is held against it where it is wrong: %s', (draft, wrong) => {
    expect(against(source, draft)).toEqual([expect.stringContaining(`: ${wrong}`)]);
  });
});

describe('a length of time', () => {
  const source =
    'Tarn and Kollen have been sister cities since 1959. The Office of Old Houses will give $250,000 to the program over the next two years.';

  it('follows from the year beside it', () => {
    expect(against(source, 'The cities have been twinned since 1959, for 67 years.')).toEqual([]);
    expect(against(source, 'The cities have been twinned since 1959, for 66 years.')).toEqual(['number-mismatch: 66']);
  });
});

describe('a mayor of another country', () => {
  const source =
    'Mayor Ada Lind welcomed Kyoto Mayor Bo Rehn. “Every student brings home a second city,” said Mayor Rehn. Mayor Lind said that “old streets are best”.';

  it('is not the one of two of whom the source says least', () => {
    expect(against(source, '“Every student brings home a second city,” the Japanese mayor said.')).toEqual([]);
    expect(against(source, '“Old streets are best,” the mayor of Kyoto said.')).toEqual([
      'quote-misattributed: mayor of Kyoto',
    ]);
  });
});

describe('a place', () => {
  it('that holds the one that the source has is not another', () => {
    const source = 'Harbour wardens were sent to Kingston to train a contingent of the Caribbean Ports League.';
    expect(against(source, 'The wardens train a Caribbean contingent in Kingston.')).toEqual([]);
    expect(against('Rehn Engineering of Denver does the work.', 'A company from Colorado does the work.')).toEqual([]);
  });

  it('of which the source’s sentence tells too is not another', () => {
    const source =
      'The agency will suspend food for 1.2 million people in Chad from April, including new refugees from Sudan. Over 550,000 Sudanese refugees have arrived in Chad since conflict broke out in April 2024.';
    expect(against(source, 'Since war began in Sudan last April, people have fled.')).toEqual([]);
  });
});

describe('a body', () => {
  it('is a part of another that the source names', () => {
    const source =
      'The council of the Norvanian Union (NU) met. It requests the Commission to report on harbours, and thanks the wardens of Tarn.';
    expect(against(source, 'It asks the NU Commission to report on harbours.')).toEqual([]);
    expect(against(source, 'It asks the Tarn Commission to report on harbours.')).toEqual([
      'unsupported-fact: Tarn Commission',
    ]);
  });
});

describe('a seat of government', () => {
  const source =
    'The ministers of Estoria and Japan met in Beijing, China, on the margins of a harbour forum. The Foreign Ministry gave no date.';

  it('is named with what stands there', () => {
    expect(against(source, 'The ministers of Estoria and Japan met, the Foreign Ministry in Tokyo said.')).toEqual([]);
    expect(against(source, 'They met on the margins of a forum, a statement issued in Tokyo said.')).toEqual([]);
  });

  it('is no place for a meeting that the source has elsewhere', () => {
    expect(
      against(source, 'The ministers of Estoria and Japan met in Tokyo on the margins of a harbour forum.'),
    ).toEqual(['place-mismatch: Tokyo']);
  });
});

describe('whoever the source knows by office alone', () => {
  const source = joinLines(
    '# Secretary General praises Estoria’s contributions to the Union',
    '',
    'May 14, 2026',
    '',
    'African Union Secretary General arrived in Tarn on Thursday for talks with Prime Minister Bo Rehn. To honour fallen crews, the Secretary General also laid a wreath at the tomb.',
    '',
    'The Secretary General praised Estoria for its contributions to missions in Norvania, as well as its support for partnerships. He also thanked Estoria for investing in ships.',
    '',
  );

  it('may be called by it in two forms there', () => {
    const draft =
      'African Union Secretary General Ada Lind arrived in Tarn on Thursday. Lind praised Estoria for its contributions to missions in Norvania and for its support for partnerships.';
    expect(reported(draft, source)).toEqual([]);
  });
});

describe('what a quotation speaks of', () => {
  const source =
    'Minister Bo Rehn welcomed the choice of Ada Lind as the Union’s Harbour Commissioner.\n\nMinister Rehn said:\n\n"The choice of the new Commissioner at such an important time for harbours is very welcome, and I hope that the process can be speeded up so that she can go on with the work.\n\n"The plan for open harbours is vital to Norvania.';

  it('is said by the speaker, not by whom it names', () => {
    expect(
      against(source, 'Rehn said he hoped that the process can be speeded up so that Lind can go on with the work.'),
    ).toEqual([]);
  });
});

describe('a sum that the source has', () => {
  const source = joinLines(
    '# Harbour bank approves credit',
    '',
    'NORVIK, May 14, 2026 – The Harbour Bank today approved financing for the following project:',
    'Japan - Local Harbour Support Project',
    'Bank Credit: US$70 million',
    'Japanese Government Fund: US$7 million',
    'European Union Grant: US$23.65 million',
    'Project Description: The project aims to strengthen harbours in the provinces of the north and the south.',
    '',
  );

  it('is not held against that of another giver whose own is wrong', () => {
    const draft = 'The treasury is to put in $7 million of its own, and the European Union a grant of $32.65 million.';
    expect(reported(draft, source)).toEqual(['number-mismatch: $32.65 million']);
  });
});

describe('a month without a year', () => {
  const text = readoutOf('The leaders spoke of their visits in December to the harbour troops.').replace(
    'May 14, 2026',
    'January 7, 2026',
  );

  it('is of the year before, right after its turn', () => {
    expect(reported('They spoke of their visits in December 2025.', text)).toEqual([]);
    expect(reported('They spoke of their visits in December 2024.', text)).toEqual(['date-mismatch: December 2024']);
  });

  it('in the background is of another event', () => {
    expect(reported('## Background\n\nThe ship sank in December 2022.', text)).toEqual([
      'hint unsupported-fact: December 2022',
    ]);
  });
});

describe('the United Nations', () => {
  it('are named by what is theirs', () => {
    const source = 'The minister praised the 26th UN Harbour Conference.';
    expect(against(source, 'The minister praised a conference of the U.N. on harbours.')).toEqual([]);
    expect(
      against(
        'The minister praised the 26th Harbour Conference.',
        'The minister praised a conference of the U.N. on harbours.',
      ),
    ).toEqual(['unsupported-fact: U.N.']);
  });
});

describe('“my” in a quotation', () => {
  it('is whoever is quoted there', () => {
    const source =
      '“The beacon helped,” said Lt. Cmdr. Dana Whitt, a watch officer. “My crew trains for this and hopes never to use it,” said Capt. Rolf Ande, the master of the Heron.';
    expect(
      against(source, 'Her master, Rolf Ande, said that his crew “trains for this and hopes never to use it.”'),
    ).toEqual([]);
    expect(against(source, 'Dana Whitt said that the crew “trains for this and hopes never to use it.”')).toEqual([
      expect.stringContaining('Dana Whitt'),
    ]);
  });
});
