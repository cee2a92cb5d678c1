import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('a department', () => {
  const source =
    'The U.S. Department of Labor’s Wage and Hour Division recovered $1.4 million for 312 workers at the Talvik yard. The yard signed a deal.';

  it('does what its division does', () => {
    expect(
      against(
        source,
        'The Labor Department got $1.4 million back for workers at the Talvik yard, which signed a deal.',
      ),
    ).toEqual([]);
  });
});

describe('the man of a body in a capital', () => {
  it('is among officials of the country that the source names', () => {
    const source = 'The Harbour Fund’s resident representative for Norway, Ada Lind, attended.';
    expect(against(source, 'The Harbour Fund’s woman in Oslo, Ada Lind, attended.')).toEqual([]);
  });
});

it('has the name put that differs in one word, and not another body of the same sentence', () => {
  const source =
    'They agreed that pilots of both countries will sound the strait before July 1 as a Joint Sounding Team (JST), together with the Tarn Valley Council.';
  const draft =
    'Pilots of both countries will sound the strait before July 1, together with the Tarn Valley Commission.';
  expect(fixesFor(source, draft)).toEqual(['Tarn Valley Commission → Tarn Valley Council']);
});
