import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'The Fund has chosen Vellin Technology Inc. and Orrin Logistics Services LLC to mend the quays. Tasker Ropes, Inc. and Tasker Marine Corp. bid as well. ' +
  'Leonde Corp., Harbour Systems, Oskeby, draws the charts.';

describe('a firm whose name goes on otherwise than the source’s', () => {
  it.each([
    ['Vellin Engineering will also mend the piers.', 'Vellin Engineering', 'Vellin Technology'],
    ['Orrin Facilities Management will mend the quays.', 'Orrin Facilities Management', 'Orrin Logistics Services'],
  ])('is told: %s', (draft, words, right) => {
    expect(against(source, draft)).toContain(`organisation-mismatch: ${words}`);
    expect(fixesFor(source, draft)).toContain(`${words} → ${right}`);
  });

  it.each([
    'Vellin Technology will also mend the piers, and Orrin Services the quays.',
    // The source has two of that beginning.
    'Tasker Engineering bid as well.',
    'Leonde Harbour Systems draws the charts.',
    'Vellin Engineering, its parent, has yards elsewhere.',
    'Vellin Technology works with Vellin Engineering.',
    // A programme, or whatever it is.
    'Vellin Starlight sailed.',
  ])('may be another one, or the same: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('organisation-mismatch'))).toEqual([]);
  });
});
