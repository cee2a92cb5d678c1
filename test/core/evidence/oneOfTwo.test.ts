import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('one of two who hold like offices', () => {
  const source =
    'Minister Verrin underscored the importance of close communication between the two countries, including phone calls between Estoria’s acting President and President Lind.';

  it('is not the other', () => {
    expect(
      against(source, 'Verrin stressed the importance of calls between the acting president and Ana Lind.'),
    ).toEqual([]);
  });

  it('is told of where the source has no acting one', () => {
    const one =
      'Minister Verrin underscored the importance of close communication, including phone calls with President Lind.';
    expect(against(one, 'Verrin stressed the importance of calls between the acting president and Lind.')).toEqual([
      'office-mismatch: acting president',
    ]);
  });
});

describe('somebody who is followed in office', () => {
  const source =
    'Secretary-General Haarlund has informed the Harbour Board of her intention to appoint Martin Marsh of Estoria as her Personal Envoy for Tellin and Ana von Holm as her Executive Representative for the Harbour Office in Rendt. ' +
    'Mr. Marsh, who replaces Peter van Dorn, has had a long and distinguished career. Ms. von Holm, who replaces Victor Da Silva, is currently Acting Executive Representative.';

  it('stands where the source says who follows', () => {
    expect(against(source, 'Martin Marsh takes over from Peter van Dorn as envoy for Tellin.')).toEqual([]);
    expect(against(source, 'Ana von Holm succeeds Victor Da Silva in Rendt.')).toEqual([]);
  });

  it('is told of behind another', () => {
    expect(against(source, 'Martin Marsh takes over from Victor Da Silva as envoy for Tellin.')).toEqual([
      'role-reversed: Victor Da Silva',
    ]);
  });
});

describe('a figure of something that the source does not count', () => {
  const source =
    'The Lorn Isles will pay 12.5 million for the boats. The ferry sank in the strait with 63 people on board.';

  it.each([
    ['The Lorn Isles have 31,000 inhabitants.', 'unsupported-fact: 31,000'],
    ['The port of the isles handles 212 ferries a day.', 'unsupported-fact: 212'],
    ['The ferry sank in the strait with 83 people on board.', 'number-mismatch: 83'],
    ['The Lorn Isles will pay 13.5 million for the boats.', 'number-mismatch: 13.5 million'],
  ])('is missing rather than another: %s', (draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });
});
