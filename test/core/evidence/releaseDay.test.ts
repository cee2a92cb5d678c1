import { describe, expect, it } from 'vitest';
import { against, articleWith, readoutOf, reported, sourcesWith } from './support.js';
import { lintArticle } from '../../../src/core/lint.js';

describe('the day of the release in the place of the day of an event', () => {
  const source =
    'On May 11, Haarlund visited Estoria for a day at the docks. On May 12, she toured the laboratories of the Tide Institute in Norvik.';

  it('is another in the source', () => {
    const draft = 'On May 14, Haarlund toured the laboratories of the Tide Institute in Norvik.';
    expect(reported(draft, readoutOf(source).replace(' today.', '.'))).toEqual(['date-mismatch: May 14']);
  });

  it('is another where the sentence ends with who tells of it', () => {
    const draft = 'Haarlund toured the laboratories of the Tide Institute in Norvik on May 14, the ministry said.';
    expect(reported(draft, readoutOf(source).replace(' today.', '.'))).toEqual(['date-mismatch: May 14']);
  });

  it('is another where the sentence speaks of the release further on', () => {
    const draft =
      'Haarlund toured the laboratories of the Tide Institute in Norvik on May 14, towards the end of her journey along the coast, to look at what the readout calls “new tides”.';
    expect(reported(draft, readoutOf(source, 'She looked at new tides.').replace(' today.', '.'))).toEqual([
      'date-mismatch: May 14',
    ]);
  });

  it.each([
    'On May 12, Haarlund toured the laboratories of the Tide Institute in Norvik.',
    'Haarlund had toured the laboratories of the Tide Institute in Norvik, the ministry said on May 14.',
  ])('is right: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('the day in the dateline of a source, without its year', () => {
  const page = readoutOf('They signed the agreement in the harbour.')
    .replace('May 14, 2026', '')
    .replace(' today.', '.')
    .replace(
      'Deputy Minister of Defence Ilse Haarlund met',
      'NORVIK 9 May – Deputy Minister of Defence Ilse Haarlund met',
    );

  it('is one that the source gives', () => {
    expect(reported('They signed the agreement in the harbour on May 9.', page)).toEqual([]);
    expect(reported('They signed the agreement in the harbour on May 7.', page)).not.toEqual([]);
  });
});

describe('the day in the address of a source', () => {
  const undated = readoutOf('').replace('May 14, 2026', '').replace(' today.', '.');
  const found = (draft: string, url?: string, title?: string): string[] => {
    const text = articleWith(draft).replace('2026-05-15', '2026-05-28');
    const sources = sourcesWith(undated).map(one => ({
      ...one,
      record: { ...one.record, ...(url && { url }), ...(title && { title }) },
    }));
    return lintArticle({ text, sources })
      .findings.filter(({ category }) => category === 'evidence')
      .map(({ span }) => text.slice(span.start, span.end));
  };
  const told = 'The two spoke of the harbours, the ministry said on Tuesday, May 26.';

  it('is one on which it may have come out', () => {
    expect(found(told, 'https://harbours.example/news/2026/05/26/talks')).toEqual([]);
    expect(found(told, 'https://harbours.example/news/2026-5-26-talks')).toEqual([]);
  });

  it('is one that the title in the record has', () => {
    expect(found(told, undefined, 'Talks on harbours, 26 May 2026')).toEqual([]);
    expect(found(told, undefined, 'Talks on harbours, 25 May 2026')).toContain('May 26');
    expect(found(told, undefined, 'Talks on harbours, 26 May')).toContain('May 26');
  });

  it('is no other', () => {
    expect(found(told)).toContain('May 26');
    expect(found(told, 'https://harbours.example/news/2026/05/25/talks')).toContain('May 26');
    expect(found(told, 'https://harbours.example/news/2026/0526/talks')).toContain('May 26');
  });
});

describe('what an acronym of the source is said to stand for behind it', () => {
  const source = 'She thanked Estoria for its part in the Tellin Force (TFOR) and in the Harbour Watch.';

  it('is another', () => {
    expect(against(source, 'She thanked Estoria for its part in TFOR, the Tellin Field Operation.')).toContain(
      'acronym-expansion: Tellin Field Operation',
    );
  });

  it.each([
    'She thanked Estoria for its part in TFOR, the Tellin Force.',
    'She thanked Estoria for its part in TFOR, the Harbour Watch and more.',
  ])('is the source’s, or something besides: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('acronym'))).toEqual([]);
  });
});

describe('an hour by the clock of a capital', () => {
  it('is told by the hour, not by a word that ends like one', () => {
    const text = articleWith('The team in Lima heard the first signals.');
    const source = readoutOf('The signals came to the station in Cusco, Peru, at 8:15 p.m. The crew heard them first.');
    const found = lintArticle({ text, sources: sourcesWith(source) }).findings.filter(
      ({ category }) => category === 'evidence',
    );
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Lima']);
  });
});

describe('when somebody was met, between a name and a verb', () => {
  it('is nobody who speaks', () => {
    const source = 'Haarlund thanked him for a “strong signal of support” for the harbours.';
    const draft =
      'Haarlund met Estoria’s minister, Tomas Verrin, on Thursday and thanked him for a “strong signal of support,” the ministry said.';
    expect(against(source, draft)).toEqual([]);
  });
});
