import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('somebody told otherwise', () => {
  const source =
    'U.S. Attorney Christopher A. “Kip” Croft announced the sums. Secretary of Defense Spokesperson Gary Rosse provided the readout. The Minister of ' +
    'Foreign Affairs of Norvania, Heral Munz, met the members. He informed them that before October both could sign a pact. The two ministers ' +
    'underscored the importance of cooperation in response to the war in Tarn, which has changed the security environment in the region.';

  it.each([
    'The sums were announced by the U.S. attorney, Christopher A. "Kip" Croft.',
    'Gary Rosse, a spokesperson for the defense secretary, gave the account.',
    'They could sign a pact before October, the Norvanian foreign minister, Heral Munz, said.',
    'Verrin and Haarlund stressed cooperation over the war, which, as the Norvanian account puts it, "has changed the security environment in the region."',
  ])('is right: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([['Gary Rosse, a spokesperson for the fisheries secretary, gave the account.', 'office-mismatch']])(
    'is wrong: %s',
    (draft, rule) => {
      expect(against(source, draft).join()).toContain(rule);
    },
  );
});

describe('somebody of whom the draft only says whose somebody or something is', () => {
  const source =
    'The national security adviser to the Vice President, Philip Munz, and a delegation of officials, with Deputy Administrator Ida Cole, travelled to Marl on ' +
    'November 27 to meet with leaders of the harbours. Vice President Kara Holt sent them.';

  it('stands in nobody’s place', () => {
    const to =
      'Philip Munz, the national security adviser to Vice President Kara Holt, travelled to Marl with a delegation';
    expect(against(source, `${to} of officials on November 27 to meet leaders of the harbours.`)).toEqual([]);
    expect(
      against(
        source,
        'Vice President Kara Holt and a delegation of officials travelled to Marl to meet leaders of the harbours.',
      ),
    ).toEqual(['role-reversed: Kara Holt']);
  });
});
