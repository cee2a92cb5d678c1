import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('who has a part in what is told', () => {
  const source =
    'Deputy Minister Haarlund will open the third Harbour Forum of the islands jointly with H.E. Mr. Boris Roe, Foreign Minister of Zellia. ' +
    'She spoke with Mayor Ana Perl about rain. The evening was hosted by Mayor Perl.';

  it.each([
    ['Haarlund will convene the Harbour Forum of the islands jointly with Ana Perl.', ['role-reversed: Ana Perl']],
    ['The Harbour Forum of the islands opens, alongside Ana Perl, with Haarlund.', ['role-reversed: Ana Perl']],
    ['Haarlund will convene the Harbour Forum of the islands jointly with Boris Roe.', []],
    ['Haarlund spoke with Perl, and will convene the Harbour Forum of the islands with Roe.', []],
    ['The rain came up, alongside Ana Perl, with Haarlund.', []],
    ['The evening was hosted by Perl.', []],
  ])('is who has it in the source: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it('is put right', () => {
    expect(fixesFor(source, 'Haarlund will convene the Harbour Forum of the islands jointly with Perl.')).toEqual([
      'Perl → Roe',
    ]);
  });
});
