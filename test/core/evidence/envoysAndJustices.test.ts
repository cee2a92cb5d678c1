import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('an envoy', () => {
  const source =
    'Ambassador Lund, the Norvanian Ambassador to Vestria, briefed her. The Union’s Special Envoy for Rendt, Hans Berg, spoke.';

  it.each([
    ['Lund, her special envoy for Vestria, briefed her.', ['office-mismatch: special envoy for Vestria']],
    ['Lund, her envoy in Vestria, briefed her.', []],
    ['The Union’s special envoy for Rendt, Hans Berg, spoke.', []],
  ])('for a country is of that country no more than an ambassador to it: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('an associate justice', () => {
  const source = 'She was sworn in by Associate Justice of the Norvanian Supreme Court Klara Tarn.';

  it.each([
    ['Justice Klara Tarn swore her in.', []],
    ['Chief Justice Klara Tarn swore her in.', ['office-mismatch: Chief Justice']],
  ])('is called a justice: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

it('reads mineral resources as the field of a ministry', () => {
  const source = 'Haarlund met the Estorian Minister of Energy, Industry and Mineral Resources Karl Al-Rendt.';
  expect(against(source, 'Haarlund received the Estorian foreign minister, Karl Al-Rendt.')).toEqual([
    'office-mismatch: Estorian foreign minister',
  ]);
  expect(against(source, 'Haarlund received the Estorian energy minister, Karl Al-Rendt.')).toEqual([]);
});
