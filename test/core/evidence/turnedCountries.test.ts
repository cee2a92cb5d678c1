import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'Haarlund spoke of an incident in which a Danish cutter pointed a signal lamp at the crew of a Swedish trawler near the reefs. Norway and Finland share the cost of the northern lamps with Iceland.';

describe('two countries', () => {
  it.each([
    ['Haarlund spoke of an incident in which a Swedish cutter pointed a signal lamp at the crew of a Danish trawler.'],
    [
      'In the incident a Swedish ship had pointed a signal lamp at the crew of a Danish one near the reefs, Haarlund said.',
    ],
  ])('stand the other way round: %s', draft => {
    expect(against(source, draft).map(one => one.replace(/:.*/, ''))).toContain('role-reversed');
  });

  it('are put back, each in the form of the other', () => {
    const draft = 'A Swedish ship had pointed a signal lamp at the crew of a Danish one near the reefs, Haarlund said.';
    expect(fixesFor(source, draft)).toEqual(['Swedish → Danish', 'Danish → Swedish']);
  });

  it.each([
    ['Haarlund spoke of an incident in which a Danish cutter pointed a signal lamp at the crew of a Swedish trawler.'],
    ['A signal lamp was pointed at the crew of a Swedish trawler by a Danish cutter near the reefs.'],
    ['Finland and Norway share the cost of the northern lamps with Iceland.'],
    ['The readout does not say whether a Swedish cutter has ever seen the crew of a Danish trawler.'],
  ])('stand as in the source, or do it together: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('role-reversed'))).toEqual([]);
  });
});
