import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { joinLines } from '../joinLines.js';
import { against, articleWith, readoutOf, reported, sourcesWith } from './support.js';

describe('a figure that the source writes in its own way', () => {
  const source =
    'The largest rises were in Ropes (+3.9%) and Nets (+3.4%). Work in the harbour is to start in the first half of 2027. ' +
    'Boats were drawn 2:1 for the new paint or the old. Of 312 boats, 40 were clean at Week 26.';

  it.each([
    ['Ropes led with 3.9 percent, ahead of nets at 3.4 percent.', []],
    ['Ropes led with 3.8 percent.', ['number-mismatch: 3.8 percent']],
    ['Work in the harbour should start in the first six months of 2027.', []],
    ['Work in the harbour should start in the first five months of 2027.', ['unsupported-fact: five']],
    ['Two boats got the new paint for each one with the old.', []],
    ['Three boats got the new paint for each one with the old.', ['number-mismatch: Three']],
    ['After 26 weeks, 40 boats were clean.', []],
    ['After 28 weeks, 40 boats were clean.', ['unsupported-fact: 28']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('money in the dollars of whoever gives out the release', () => {
  const fined = 'The court fined the yard $11.2 million, and $350,000 for its costs.';
  const found = (publisher: string, draft: string, source = fined): string[] => {
    const text = articleWith(draft);
    const sources = sourcesWith(readoutOf(source));
    const own = sources.map(source => ({ ...source, record: { ...source.record, publisher } }));
    return lintArticle({ text, sources: own })
      .findings.filter(({ category }) => category === 'evidence')
      .flatMap(({ rule, span, fixes }) => [
        `${rule}: ${text.slice(span.start, span.end)}`,
        ...fixes.flatMap(({ edits }) => edits.map(one => one.text)).filter(one => one.includes('$')),
      ]);
  };

  it.each([
    ['Australian Harbour Board', 'The court fined the yard A$11.2 million.', []],
    ['Harbour Board of Canada', 'The court fined the yard C$11.2 million.', []],
    ['Harbour Board of Canada', 'The court fined the yard A$11.2 million.', ['unsupported-fact: A$11.2 million']],
    ['Norvanian Harbour Board', 'The court fined the yard A$11.2 million.', ['unsupported-fact: A$11.2 million']],
    [
      'Australian Harbour Board',
      'The court fined the yard A$12.1 million.',
      ['number-mismatch: A$12.1 million', 'A$11.2 million'],
    ],
  ])('%s: %s', (publisher, draft, findings) => {
    expect(found(publisher, draft)).toEqual(findings);
  });

  it.each([
    ['Australian Harbour Board', 'A$11.2 million', 'The court fined the yard more than $11 million.', []],
    ['Australian Harbour Board', '$A11.2 million', 'The court fined the yard A$11.2 million.', []],
    [
      'Australian Harbour Board',
      'A$11.2 million',
      'The court fined the yard $12.1 million.',
      ['number-mismatch: $12.1 million', 'A$11.2 million'],
    ],
    [
      'Australian Harbour Board',
      'A$11.2 million',
      'The court fined the yard US$11.2 million.',
      ['unsupported-fact: US$11.2 million'],
    ],
    [
      'Norvanian Harbour Board',
      'A$11.2 million',
      'The court fined the yard $11.2 million.',
      ['unsupported-fact: $11.2 million'],
    ],
  ])('%s, %s: %s', (publisher, sum, draft, findings) => {
    expect(found(publisher, draft, `The court fined the yard ${sum}.`)).toEqual(findings);
  });

  it.each([
    ['$11.2 million', 'US$11.2 million', ['unsupported-fact: US$11.2 million']],
    ['$11.2 million', '11.2 million U.S. dollars', ['unsupported-fact: 11.2 million U.S. dollars']],
    ['$11.2 million', '$11.2 million', []],
    ['US$11.2 million', 'A$11.2 million', ['unsupported-fact: A$11.2 million']],
    ['US$11.2 million', 'US$11.2 million', []],
    ['US$11.2 million', '$11.2 million', []],
    // Beside `A$`, `$` may be either.
    ['$11.2 million and the owner A$3 million', 'A$11.2 million', []],
    ['$11.2 million and the owner A$3 million', 'US$11.2 million', []],
    ['A$11.2 million and the owner $3 million', '$11.2 million', []],
  ])('of Australia, where the source has %s: %s', (sum, told, findings) => {
    const source = `The court fined the yard ${sum}.`;
    expect(found('Australian Harbour Board', `The court fined the yard ${told}.`, source)).toEqual(findings);
  });

  it('of America and Australia together may be of either', () => {
    const source = 'The court fined the yard $11.2 million.';
    const publisher = 'Australian Harbour Board, U.S. Coast Guard';
    for (const told of ['US$11.2 million', 'A$11.2 million'])
      expect(found(publisher, `The court fined the yard ${told}.`, source)).toEqual([]);
  });

  it('are of another currency whose name stands behind them', () => {
    const source = 'The fund gave $14,000 pa’anga to the harbour.';
    expect(found('Norvanian Harbour Board', "The fund gave 14,000 pa'anga to the harbour.", source)).toEqual([]);
    expect(found('Norvanian Harbour Board', 'The fund gave $14,000 to the harbour.', source)).toEqual([
      'unsupported-fact: $14,000',
    ]);
  });
});

describe('a country that the source names in passing', () => {
  it.each([
    ['They spoke of the attack on bases in Iraq.', []],
    ['They spoke of the attack on bases in Baghdad.', ['place-mismatch: Baghdad']],
    ['Haarlund thanked her counterpart in Berlin.', []],
    ['Haarlund will soon be in Berlin.', ['unsupported-fact: Berlin']],
    ['Haarlund told Kenya of the gift of $6 million.', ['unsupported-fact: Kenya']],
    ['The boat left at 3:41 a.m. Central European Summer Time.', []],
    ['The boat left at 3:41 a.m. Kenya time.', []],
    ['The boat left Kenya in time.', ['unsupported-fact: Kenya']],
  ])('%s', (draft, findings) => {
    const source =
      'They spoke of the attack on Erbil. Haarlund also met her German colleague. ' +
      'The boat left at 03:41 CEST, the first of Europe’s new fleet. Haarlund told Verrin of the gift of 6 million US dollars.';
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('somebody whom the source calls otherwise', () => {
  const source =
    'Minister for Fisheries, Senator the Hon Ana Lind, and Tide Minister Ola Roe took part. ' +
    '“It was not so,” NCCC Deputy Chair Miriam Castell said. Verrin and Harbour Minister Kaja Holt agreed on the nets.';

  it.each([
    ['Ana Lind, the minister for fisheries, took part.', []],
    ['Ana Lind, the minister for health, took part.', ['office-mismatch: minister for health']],
    ['It was not so, said Miriam Castell, deputy chair of the Norvanian Competition and Consumer Commission.', []],
    [
      'It was not so, said Miriam Castell, deputy chair of the Norvanian Competition and Shipping Board.',
      ['office-mismatch: deputy chair of the Norvanian Competition and Shipping Board'],
    ],
    ['Verrin and Hult agreed on the nets.', ['name-misspelt: Hult']],
    ['Verrin and Marr agreed on the nets.', ['unsupported-fact: Marr']],
    ['They agreed on the nets of Hult.', ['unsupported-fact: Hult']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('offices as releases write them behind names', () => {
  const source =
    'Deputy Minister of Fisheries of Vestria Senior Lt Gen Oda Bao spoke. “It holds,” said Marcus Ade, M.D., Chief Medical Officer. ' +
    'The Programme Manager of the Extended Programme on Nets (EPN), Dr. Naa Tetter, came. The Secretary-General spoke of the sea.';

  it.each([
    ['Senior Lt. Gen. Oda Bao, the deputy fisheries minister, spoke.', []],
    ['Oda Bao, the minister of fisheries, spoke.', ['office-mismatch: minister of fisheries']],
    ['“It holds,” said Marcus Ade, the chief medical officer.', []],
    ['“It holds,” said Marcus Ade, the chief executive.', ['office-mismatch: chief executive']],
    ['“It holds,” said Chief Executive Marcus Ade.', ['office-mismatch: Chief Executive']],
    ['Naa Tetter, manager of the Extended Program on Nets (EPN), came.', []],
    [
      'Naa Tetter, manager of the Essential Programme on Nets (EPN), came.',
      ['acronym-expansion: Essential Programme on Nets'],
    ],
    ['Rosa Lindqvist, the trade chief, joined them.', ['unsupported-fact: Rosa Lindqvist']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it('in the line that says who issued a statement', () => {
    const statement = joinLines(
      '# STATEMENT OF THE COMMITTEE',
      '',
      'Issued by Nomvula Khath, Governor of the Norvanian Reserve Bank, at a meeting of the committee in Norvik',
      '',
      'Growth was slow in spring. “We will see,” the Governor said.',
      '',
    );
    expect(reported('Nomvula Khath, the governor, said growth was slow in spring.', statement)).toEqual([]);
    expect(reported('Nomvula Khath, the acting governor, said growth was slow in spring.', statement)).toEqual([
      'office-mismatch: acting governor',
    ]);
  });
});

describe('a country within the name of another', () => {
  it.each([
    ['They thanked the mission in South Sudan.', []],
    ['They thanked the mission in Sudan.', ['place-mismatch: Sudan']],
    ['Verrin, speaking from Kingston, thanked Jamaica.', ['unsupported-fact: Kingston']],
    ['Verrin welcomed the support from Kingston.', []],
  ])('%s', (draft, findings) => {
    const source =
      'They thanked the Norvanian Mission in South Sudan (NMISS), and the Government of Jamaica for its support.';
    expect(against(source, draft)).toEqual(findings);
  });
});
