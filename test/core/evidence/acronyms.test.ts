import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, fixesFor, readoutOf, sourcesWith } from './support.js';

describe('what an acronym stands for', () => {
  it.each([
    ['The CRA (Coast Rescue Authority) took part.', 'The Coast Rescue Authority (CRA) took part.'],
    ['The Defense Cooperation Center (DCC) opened.', 'The Defence Co-operation Centre (DCC) opened.'],
    ['The European Union (EU) took part.', 'The EU took part.'],
    ['Lund is performing the duties of (PTDO) minister.', 'Lund joined them.'],
    // Nobody says what it stands for.
    ['The CRA (Coast Rescue Authority) took part.', 'The CRA took part.'],
  ])('is right: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    [
      'The Coastal Rescue Agency (CRA) took part.',
      'The Coast Rescue Authority (CRA) took part.',
      'Coastal Rescue Agency',
      'Coast Rescue Authority',
    ],
    ['The Economic Unit (EU) took part.', 'The EU took part.', 'Economic Unit', 'European Union'],
  ])('is the source’s, else the glossary’s: %s', (draft, source, wrong, right) => {
    expect(against(source, draft)).toEqual([`acronym-expansion: ${wrong}`]);
    expect(fixesFor(source, draft)).toEqual([`${wrong} → ${right}`]);
  });

  it.each([
    [
      'It is an indefinite-delivery-indefinite-quotation (IDIQ) contract.',
      ['acronym-expansion: indefinite-delivery-indefinite-quotation'],
    ],
    [
      'It is an indefinite-demand, indefinite-quantity (IDIQ) deal.',
      ['acronym-expansion: indefinite-demand, indefinite-quantity'],
    ],
    ['It is an indefinite-delivery/indefinite-quantity (IDIQ) deal.', []],
    ['It is a by-the-way thing (BTW), in short.', []],
  ])('is read from words that are joined: %s', (draft, found) => {
    expect(against('The contract is an indefinite-delivery, indefinite-quantity one.', draft)).toEqual(found);
  });

  it('is what the publisher’s initials are, small words among them', () => {
    const found = (draft: string): string[] => {
      const sources = sourcesWith(readoutOf('They spoke of nets.')).map(one => ({
        ...one,
        record: { ...one.record, publisher: 'UK Department for Harbour Development' },
      }));
      const text = articleWith(draft);
      return lintArticle({ text, sources })
        .findings.filter(({ rule }) => rule === 'acronym-expansion')
        .map(({ span }) => text.slice(span.start, span.end));
    };
    expect(found('The Department for Harbour Defence (DFHD) told of it.')).toEqual(['Department for Harbour Defence']);
    expect(found('The Department for Harbour Development (DFHD) told of it.')).toEqual([]);
  });

  it('leaves the office alone that runs into it', () => {
    const source = 'PTDO Assistant Secretary of Roads Kaja Lund joined them.';
    const draft =
      'Assistant Secretary of Roads for Planning, Trade, and Dredging Oversight (PTDO), Kaja Lund, joined them.';
    const [first = ''] = fixesFor(source, draft);
    expect(fixesFor(source, draft)).toHaveLength(1);
    expect(first).toBe('Planning, Trade, and Dredging Oversight → performing the duties of');
  });
});

describe('letters that a sentence goes on with', () => {
  const source = 'Haarlund thanked the Harbour Ice Association (HIA).';

  it.each([
    ['They sat down at an office in Arvik, the HIA said.'],
    ['She looks forward to work with leaders such as the association, or HIA.'],
  ])('stand for nothing before them: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('acronym'))).toEqual([]);
  });

  it('stand for what is closed by a mark', () => {
    expect(against(source, 'She thanked the Harbour Iron Association, the HIA, for its help.')).toEqual([
      'acronym-expansion: Harbour Iron Association',
    ]);
  });
});
