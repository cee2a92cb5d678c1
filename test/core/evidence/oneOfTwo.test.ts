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
