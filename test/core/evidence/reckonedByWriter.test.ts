import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, readoutOf, reported, sourcesWith } from './support.js';

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

  const term = 'The scheme will run until 31 October 2028.';
  const costs =
    'With industry paying for around two thirds of the project costs to cut emissions, this funding will help businesses.';

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
    [term, 'Just under two years and six months remain; the programme ends on the last day of October 2028.', []],
    [
      term,
      'Just under two years and nine months remain; the programme ends on the last day of October 2028.',
      ['hint unsupported-fact: two', 'unsupported-fact: nine'],
    ],
    [costs, 'The state is covering about a third of the cost.', []],
    [costs, 'Industry is covering about a third of the cost.', ['number-mismatch: a third']],
  ])('%s %s', (source, draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it.each([
    ['Food deals could top $900 million', []],
    ['Food deals could top $960 million', ['$960 million']],
    ['Food deals could top $850 million', ['$850 million']],
  ])('may be the sum of a headline: %s', (headline, wrong) => {
    const source =
      'Varde Foods, Norvik, has been awarded a maximum $525,250,000 contract for full-line food distribution. This was a competitive acquisition with three responses received. ' +
      'Soll Yards, Tarn, has been awarded a maximum $377,791,948 contract for full-line food distribution.';
    const text = articleWith('Varde Foods got a contract for food.', headline);
    const { findings } = lintArticle({ text, sources: sourcesWith(readoutOf(source)) });
    const told = findings.filter(({ rule }) => rule === 'number-mismatch' || rule === 'unsupported-fact');
    expect(told.map(({ span }) => text.slice(span.start, span.end))).toEqual(wrong);
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

describe('what a writer counts', () => {
  const aid =
    'Via the fund all 27 member states, as well as Turkey, Norway and North Macedonia have provided more than 38,000 tonnes of aid.';
  const grants =
    'The EU has adopted a gradual approach to the harbours. The grants were won by yards based across England, Wales and Northern Ireland.';
  const sums =
    'The 11 countries to benefit from this first disbursement are: Burundi ($2 million); Chad ($4 million); Guinea ($1 million); Haiti ($1 million); ' +
    'Kenya ($1 million); Zimbabwe ($1 million); and Ethiopia, Uganda and Zambia (which will jointly receive $3 million).';

  it.each([
    [aid, 'All 27 member states took part, as did Turkey, Norway and North Macedonia: 30 countries in all.', []],
    [
      aid,
      'All 27 member states took part, as did Turkey, Norway and North Macedonia: 31 countries in all.',
      ['unsupported-fact: 31'],
    ],
    [grants, 'It is time to rebuild the harbours, the 27 said.', []],
    [grants, 'It is time to rebuild the harbours, the 26 said.', ['unsupported-fact: 26']],
    [grants, 'Grants went to three of the four nations. None is recorded for Scotland.', []],
    [grants, 'Grants went to three of the five nations.', ['unsupported-fact: five']],
    [grants, 'Grants went to Scotland.', ['place-mismatch: Scotland']],
    [
      sums,
      'Burundi receives $2 million. Four others, Haiti among them, get $1 million apiece, and Ethiopia, Uganda and Zambia have $3 million between them.',
      [],
    ],
    [
      sums,
      'Burundi receives $2 million. Five others, Chad among them, get $1 million apiece, and Ethiopia, Uganda and Zambia have $3 million between them.',
      ['hint unsupported-fact: Five', 'hint place-mismatch: Chad', 'number-mismatch: $1 million'],
    ],
  ])('%s %s', (source, draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});
