import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const source =
  'The two advisers called on Estoria to enter into serious and sustained talks on the nets. They agreed to sustained dialogue on the reefs in the future. ' +
  'They reiterated the importance of work on the rights of crews, with specific emphasis on health at sea. Haarlund stated that she would continue to remain in contact with the harbour towns. ' +
  'They reaffirmed their support for the removal of all foreign trawlers from the strait. The league has deployed a team of lamp keepers to the western pier. ' +
  'The catches continue to exceed all expectations. No agreement was reached on the price of smoked eels. They spoke of new berths for the salvage vessels.';

describe('what a part of a sentence denies', () => {
  it.each([
    [
      'The two advisers stopped short of calling on Estoria to enter into serious and sustained talks on the nets.',
      'stopped short of calling',
    ],
    ['They stopped short of agreeing to a sustained dialogue on the reefs.', 'stopped short of agreeing'],
    ['They spoke of how much the rights of crews matter, without singling out health at sea.', 'without singling out'],
    ['Haarlund did not undertake to remain in contact with the harbour towns.', 'did not undertake'],
    ['They spoke of the strait, but did not call for the removal of all foreign trawlers.', 'did not call'],
    ['They declined to repeat their support for the removal of all foreign trawlers.', 'declined to repeat'],
    ['Haarlund gave no promise to remain in contact with the harbour towns.', 'gave no promise to remain'],
    ['The catches no longer exceed all expectations.', 'no longer'],
    ['The league has yet to deploy a team of lamp keepers to the western pier.', 'has yet to deploy'],
  ])('is told where the source affirms it: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`denies-what-source-says: ${words}`]);
  });

  it.each([
    ['The two advisers called on Estoria to enter talks on the nets, without naming a date.'],
    ['They spoke of the eels, but did not reach an agreement on the price of smoked eels.'],
    ['They have not agreed on new berths for the salvage vessels.'],
    ['The advisers did not say when serious and sustained talks on the nets would begin.'],
    ['They did not set a date for a dialogue on the reefs.'],
    ['They spoke of the trawlers, whose removal from the strait is not to begin before May.'],
  ])('is left where the source does, too, or says nothing of it: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('denies'))).toEqual([]);
  });
});

describe('what an account is said to leave out', () => {
  it('is there, by whatever name of a country', () => {
    const told = 'Haarlund also stressed the U.S. commitment to Denmark’s security.';
    const draft = 'The readout made no mention of America’s commitment to the security of Denmark.';
    expect(against(told, draft).map(one => one.replace(/:.*/, ''))).toEqual(['denies-what-source-says']);
    expect(against('Haarlund spoke of Denmark’s security.', draft)).toEqual([]);
  });
});
