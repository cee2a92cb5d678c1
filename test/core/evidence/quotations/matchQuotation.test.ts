import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../../../src/core/evidence/quotations/describeChanges.js';
import { inEnglish } from '../../../../src/core/text/message.js';
import { matchQuotation } from '../../../../src/core/evidence/quotations/matchQuotation.js';
import { indexWords, rowSpan } from '../../../../src/core/evidence/quotations/wordIndex.js';
import { anyText } from '../../anyText.js';

const source =
  'The Minister said that Norvania “stands ready” for talks. Any attack on the harbours will be met with a swift, firm, and lasting response. ' +
  'Our two peoples don’t forget, and our country is safe.';
const index = indexWords(source);

/** The state, and the source's words or the changes. */
const match = (quotation: string): string => {
  const found = matchQuotation(quotation, 0, index);
  if (found.state === 'nowhere') return 'nowhere';
  const span = rowSpan(index, found.row.first, found.row.last);
  const words = source.slice(span.start, span.end);
  return found.state === 'exact' ? `exact: ${words}` : `altered: ${inEnglish(describeChanges(found.changes))}`;
};

describe('matchQuotation', () => {
  it.each([
    [
      'will be met with a swift, firm, and lasting response',
      'exact: will be met with a swift, firm, and lasting response',
    ],
    [
      'Will be met with a swift, firm and lasting response.',
      'exact: will be met with a swift, firm, and lasting response',
    ],
    ["Our two peoples don't forget", 'exact: Our two peoples don’t forget'],
    ['stands ready', 'exact: stands ready'],
    ['[a]ny attack on the harbours', 'exact: attack on the harbours'],
    ['[The] country is safe', 'exact: country is safe'],
    [
      'Any attack … will be met with a swift … response',
      'exact: Any attack on the harbours will be met with a swift, firm, and lasting response',
    ],
    ['[its] country is safe', 'exact: country is safe'],
    ['and [the] country is safe', 'exact: and our country is safe'],
    ['attack[s] on the harbours', 'exact: on the harbours'],
  ])('finds %j', (quotation, expected) => {
    expect(match(quotation)).toBe(expected);
  });

  it.each([
    ['will be met with a swift, firm, and gentle response', 'altered: “lasting”, not “gentle”'],
    ['Any attack on the harbours will not be met with a swift', 'altered: it does not have “not”'],
    ['Our two peoples forget, and our country is safe', "altered: “don't” is left out here"],
    ['with a swift, firm, and gentle reply', 'altered: “lasting response”, not “gentle reply”'],
  ])('never lets %j pass', (quotation, expected) => {
    expect(match(quotation)).toBe(expected);
  });

  describe('in a source whose page glues words together', () => {
    const glued = indexWords(
      'The harbour talks, which couldhave become a lasting peace, will not take place in Tellin.Our people keep thisopen window for them. ' +
        'The islands are unable to trade. Help is nowhere to be seen, and the isle is now here for all together.',
    );

    it.each([
      'could have become a lasting peace',
      'which could have become',
      'will not take place in Tellin',
      'our people keep this open',
      'open window for them',
    ])('finds %j', quotation => {
      expect(matchQuotation(quotation, 0, glued).state).toBe('exact');
    });

    it.each([
      'could have become a lasting war',
      'could become a lasting peace',
      'will take place in Tellin',
      'able to trade',
      'the islands are able to trade',
      'help is now here to be seen',
      'the isle is nowhere for all',
      'here for altogether',
    ])('never lets %j pass', quotation => {
      expect(matchQuotation(quotation, 0, glued).state).not.toBe('exact');
    });
  });

  it.each([
    'we shall rebuild every harbour by the spring',
    'ready stands',
    'the response will be met … any attack on the harbours',
    'lasting',
  ])('does not find %j', quotation => {
    expect(match(quotation)).toBe(quotation === 'lasting' ? 'exact: lasting' : 'nowhere');
  });

  it('finds any stretch of whole words of a text in it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const words = indexWords(text);
        if (words.words.length === 0) return;
        const first = a % words.words.length;
        const last = first + (b % (words.words.length - first));
        const span = rowSpan(words, first, last);
        const quotation = text.slice(span.start, span.end);
        fc.pre(!/[[\]…]|\.\s?\./.test(quotation));
        expect(matchQuotation(quotation, 0, words).state).toBe('exact');
      }),
    );
  });

  it('takes time linear in a source of one word repeated', () => {
    const long = indexWords('again '.repeat(40_000));
    expect(matchQuotation(`${'again '.repeat(300)}never`, 0, long).state).toBe('nowhere');
  });
});
