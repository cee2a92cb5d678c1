import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('letters that no source has', () => {
  const source =
    'They met on the margins of the BIMSTEC summit in Tarn. The Harbour Board of Verrin gave nets, and the Southern African Development Community sent boats.';

  it('are told where a report names a body or a plan by them', () => {
    expect(against(source, 'They met on the margins of the SAARC summit in Tarn.')).toEqual([
      'unsupported-fact: SAARC',
    ]);
    expect(against(source, 'The QXRT gave nets.')).toEqual(['unsupported-fact: QXRT']);
  });

  it.each([
    'They met on the margins of the BIMSTEC summit in Tarn.',
    'SADC sent boats.',
    'The board (HBV) gave nets, and the HBV has more.',
    'They saw the Quay Xenon Rope Trust, or QXRT. The QXRT gave nets.',
    'The HBV gave nets.',
    'The GDP of Tarn came up as well.',
    '## Background\n\nThe QXRT gave nets.',
  ])('are the source’s or everybody’s: %s', draft => {
    expect(against(source, draft).filter(one => !one.startsWith('hint'))).toEqual([]);
  });
});

describe('what letters usually stand for', () => {
  it('is told where the words do not begin with them', () => {
    const source = 'They spoke of the FARC and of the MSG.';
    expect(against(source, 'They spoke of the Revolutionary Army Forces of Colombia (FARC).')).toEqual([
      'unsupported-fact: Revolutionary Army Forces of Colombia',
    ]);
    expect(against(source, 'They spoke of the Revolutionary Armed Forces of Colombia (FARC).')).toEqual([]);
    expect(against(source, 'They spoke of the Melanesian Security Group (MSG).')).toEqual([
      'acronym-expansion: Melanesian Security Group',
    ]);
  });
});
