import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('what letters stand for, with one word that is another', () => {
  const source =
    'The Norvanian Harbour Accountability Office (NHAO) spoke of the refit complex overhaul (RCO) of the Tarn. They signed a General Cooperation (GCA) Agreement.';

  it.each([
    ['The Norvanian Harbour Accounting Office (NHAO) spoke of it.', 'Norvanian Harbour Accounting Office'],
    ['They spoke of the refit complete overhaul of the Tarn.', 'refit complete overhaul'],
    ['They have a General Commerce Agreement, or GCA.', 'General Commerce Agreement'],
  ])('is told, with the letters or without: %s', (draft, name) => {
    expect(against(source, draft)).toEqual([`acronym-expansion: ${name}`]);
  });

  it('is put right by the one word', () => {
    expect(fixesFor(source, 'They spoke of the refit complete overhaul of the Tarn.')).toEqual(['complete → complex']);
  });

  it.each([
    'The Norvanian Harbour Accountability Office (NHAO) spoke of it.',
    'They spoke of the refit complex overhaul of the Tarn.',
    'They spoke of the refit and overhaul of the Tarn.',
    'They have a General Cooperation Agreement, or GCA.',
    'They spoke of the refit, complete and overhaul.',
  ])('is the source’s, or is none: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
