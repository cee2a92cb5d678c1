import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, reported } from './support.js';

describe('what a writer reckons', () => {
  const anniversary =
    'The 9th of May marked the 20th anniversary of the Tellin Harbour Agreement. Our governments welcomed this historic agreement.';
  const call =
    'Deputy Minister Haarlund held a telephone conversation with Minister Verrin on the morning of May 13. ' +
    'In the conversation, the two agreed to hold a harbour meeting in Tellin on May 16, and exchanged views on ways to answer the fourth flood.';
  const visit =
    'In Tarn, Minister Verrin’s visit will mark 75 years of diplomatic relations between our two countries. It will be the first visit by a minister to Tarn since 2008, when Verrin last visited.';
  const launches = 'The yard has a backlog of 25 Ariel 5 and 10 Soll launches, equal to 3 years of business.';
  const allocations =
    'Harbours in Estoria and Tarn will each receive $3 million to bolster their programmes, of $100 million. Another $25 million was allocated to Tarn last week.';

  it.each([
    [anniversary, 'The hope that greeted Estoria’s 2006 harbour deal has gone unfulfilled.', []],
    [
      anniversary,
      'The hope that greeted Estoria’s 2005 harbour deal has gone unfulfilled.',
      ['unsupported-fact: 2005'],
    ],
    [
      call,
      'Haarlund and Verrin agreed on Wednesday morning to hold a harbour meeting in Tellin three days later and answer the fourth flood.',
      [],
    ],
    [
      call,
      'Haarlund and Verrin agreed on Wednesday morning to hold a harbour meeting in Tellin five days later and answer the fourth flood.',
      ['date-mismatch: Wednesday', 'hint unsupported-fact: five'],
    ],
    [
      visit,
      '**Eighteen years on:** No minister has been in Tarn since 2008. The stop marks 75 years of relations.',
      [],
    ],
    [
      visit,
      '**Twelve years on:** No minister has been in Tarn since 2008. The stop marks 75 years of relations.',
      ['number-mismatch: Twelve'],
    ],
    [launches, 'The yard says it has 35 launches in hand, 25 of them on Ariel 5, or about three years’ work.', []],
    [
      launches,
      'The yard says it has 38 launches in hand, 25 of them on Ariel 5, or about three years’ work.',
      ['number-mismatch: 38'],
    ],
    [allocations, 'A separate $25 million went to Tarn last week. That makes $28 million in the two allocations.', []],
    [
      allocations,
      'A separate $25 million went to Tarn last week. That makes $31 million in the two allocations.',
      ['number-mismatch: $31 million'],
    ],
  ])('%s %s', (source, draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it('is counted up to the day of the article where the release has none', () => {
    const undated = joinLines(
      'Minister Verrin departs this weekend for a visit to Tarn, with pilots and harbour masters of both shores.',
      '',
      'In Tarn, the visit will mark 75 years of diplomatic relations. It will be the first visit by a minister to Tarn since 2008.',
    );
    const draft = (count: string): string =>
      `**${count} years on:** No minister has been in Tarn since 2008. The stop marks 75 years of relations.`;
    expect(reported(draft('Eighteen'), undated)).toEqual([]);
    expect(reported(draft('Nineteen'), undated)).toEqual(['number-mismatch: Nineteen']);
  });
});
