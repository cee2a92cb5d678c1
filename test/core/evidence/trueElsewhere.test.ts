import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, reported, sourcesWith } from './support.js';

const met =
  'They spoke of the cables on the ground of the strait, and of the harbours on its shores, for nearly an hour.';

describe('what is told in other words than the source’s', () => {
  it.each([
    // Not the contrary of North Korea.
    [
      'Verrin thanked Haarlund for condemning the attack by North Korea in coordination with the Republic of Korea.',
      'Verrin thanked Haarlund for condemning the attack in coordination with South Korea.',
    ],
    [
      'They recalled the part of President Jonas Roe, invited by Ilse Haarlund, in the summit on nets.',
      'They recalled the part of Jonas Roe in the summit on nets, to which Ilse Haarlund had invited him.',
    ],
    ['Congressman Erik Moe took part in the talks.', 'Rep. Erik Moe took part in the talks.'],
    [
      'Under Secretary of Commerce Ada Lind was there with Under Secretary of State Rosa Lund.',
      'Lind, of the Commerce Department, was there.',
    ],
    ['U.S. Secretary of State Rosa Lund was there.', 'Haarlund met a member of the U.S. Cabinet.'],
    [
      'No government gives more to the eastern Horn of Africa. The United States gave it today.',
      'No government gives more to the eastern Horn than Washington.',
    ],
    // Years, told in tens.
    [
      'Norvania and Estoria keep the 70th anniversary of their ties.',
      'Norvania and Estoria mark seven decades of ties.',
    ],
    // The field stands in another noun.
    [
      'The Foreign Ministers shared the view that in order to promote security cooperation further, they will coordinate toward holding Joint Foreign Trade ministerial Consultations promptly.',
      'To promote security cooperation, the sides will hold consultations of their foreign and trade ministers.',
    ],
    [
      'Haarlund appreciated that the president indicated a firm commitment to the allies of the United States in the region. Verrin made it clear that he is committed to defending Japan and other allies in the region.',
      'Haarlund welcomed the statement of a firm commitment to U.S. allies in the region.',
    ],
    ['She launched the call on nets in April last year.', 'She launched the call on nets in April 2025.'],
    ['The works are in Marl and at the harbour in Fla.', 'The works are in Marl and in Florida.'],
    [
      'The contract is for pumps aboard the ship. Only one firm can satisfy the Navy’s requirement. It was let in the United States.',
      'The U.S. Navy let the contract for pumps aboard the ship.',
    ],
    [
      'There is good momentum in exchanges, including visits by the Prime Minister to the US and working visits to Chile by several cabinet secretaries to Chile.',
      'Exchanges have momentum, the ministry said, pointing to trips by the prime minister to the US and working visits in the other direction by several members of the American cabinet.',
    ],
    ['They spoke of transatlantic cooperation in storms.', 'They spoke of ties across the Atlantic.'],
    [
      'Many families have yet to fully recover from the devastating effects of the storm on the islands.',
      'Many families have not recovered from the storm on the islands.',
    ],
  ])('is true: %#', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is not where somebody else did it', () => {
    const source = 'Minister of Works Erik Moe thanked Mayor Ada Lind for the summit on nets in Norvik.';
    expect(against(source, 'Ada Lind thanked Erik Moe for the summit on nets in Norvik.')).not.toEqual([]);
    expect(against(source, 'Ada Lind, thanked by Erik Moe for the summit on nets in Norvik, was there.')).toEqual([]);
  });
});

describe('a day that no source has', () => {
  it('is wrong by its date where the source has the day of the week', () => {
    const source = 'The teams meet again on Wednesday of next week.';
    expect(against(source, 'The teams meet again on Wednesday, May 21.')).toEqual(['unsupported-fact: May 21']);
  });

  it('is another year’s where the source says so', () => {
    const source = 'She launched the call on nets in April last year.';
    expect(against(source, 'She launched the call on nets in April 2024.')).toEqual(['date-mismatch: April 2024']);
  });
});

describe('a name that an archive has above a release', () => {
  const page = (line: string): string =>
    joinLines(
      'Readout of the Secretary-General’s meeting with Mr. Omar Perl, Minister of Defence of Estoria',
      '',
      line,
      '',
      `The Secretary-General met this afternoon with Mr. Omar Perl, Minister of Defence of Estoria. ${met}`,
      '',
      'The Secretary-General underscored the importance of both resolutions on peace and warmly thanked Estoria.',
    );

  it('is that of whoever held the office then', () => {
    const draft =
      'Secretary-General Ana Lind welcomed the cables on the ground of the strait when she met Omar Perl, the country’s defence minister. Lind underscored the importance of both resolutions on peace.';
    expect(reported(draft, page('Readouts | Ana Lind, Former Secretary-General'))).toEqual([]);
  });
});

describe('who hands a release on', () => {
  it('is not looked for in it', () => {
    expect(against(met, 'The account was carried by PR Tarnwire on Monday, May 18.')).not.toContain(
      'unsupported-fact: Tarnwire',
    );
  });
});

describe('a release given out by two bodies', () => {
  it('comes from each', () => {
    const text = articleWith('The two spoke of cables, the Labor Department said in a readout dated May 14, 2026.');
    const release = joinLines('May 14, 2026', '', `Minister Ana Lind met Minister Omar Perl today. ${met} ${met}`);
    const found = (publisher: string): string[] =>
      lintArticle({
        text,
        sources: sourcesWith(release).map(one => ({ ...one, record: { ...one.record, publisher } })),
      })
        .findings.filter(({ category, severity }) => category === 'evidence' && severity !== 'hint')
        .map(({ span }) => text.slice(span.start, span.end));
    expect(found('Harbour Board')).toEqual(['Labor Department']);
    expect(found('US Department of Labor, Pilots’ Service')).toEqual([]);
  });
});
