import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.js';
import { textAt } from '../../../src/core/text/span.js';
import { anyText } from '../anyText.js';

function sentences(text: string): string[] {
  return splitSentences(text).map(span => textAt(text, span));
}

describe('splitSentences', () => {
  it.each([
    ['One met two. They spoke.', ['One met two.', 'They spoke.']],
    ['Is it so? Yes! Good… Then go.', ['Is it so?', 'Yes!', 'Good…', 'Then go.']],
    ['He said it cost 3.5 million crowns. It did.', ['He said it cost 3.5 million crowns.', 'It did.']],
    ['“We agree.” She left.', ['“We agree.”', 'She left.']],
    ['They met. "We agree," she said.', ['They met.', '"We agree," she said.']],
    ['“Why?” he asked.', ['“Why?” he asked.']],
    ['They met (in Norvik.) Then they left.', ['They met (in Norvik.)', 'Then they left.']],
    ['The text says so.[1] The rest does not.', ['The text says so.[1]', 'The rest does not.']],
    ['The text says so.[^1][^more] The rest does not.', ['The text says so.[^1][^more]', 'The rest does not.']],
    ['A stop … and on. End', ['A stop … and on.', 'End']],
    ['彼は言った。次に進む。', ['彼は言った。', '次に進む。']],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    'Mr. Verrin met Dr. Haarlund.',
    'Maj. Gen. Marta Osk provided the readout.',
    'The U.S. Secretary of Defense met H.E. Mr. Verrin.',
    'On Jan. 5 and Sept. 12, they met at 3 p.m. Monday.',
    'Tomas R. Verrin Jr. met Ilse Q. Haarlund.',
    'See Art. 5, No. 7 and pp. 3 of it.',
    'Gen. (Ret.) Verrin spoke to Sec. Haarlund.',
    'Visit norvania.example or Norvania.Example/News today.',
    'The so-called “plan!” of the ministry failed.',
    '1. The ministers met.',
  ])('keeps %j whole', text => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ['They met in the U.S. The talks went on.', ['They met in the U.S.', 'The talks went on.']],
    ['They met at 3 p.m. He left.', ['They met at 3 p.m.', 'He left.']],
    ['They met in Jan. The talks went on.', ['They met in Jan.', 'The talks went on.']],
    ['He said no. Then he left.', ['He said no.', 'Then he left.']],
    ['They met today.The minister left.', ['They met today.', 'The minister left.']],
  ])('knows where an abbreviation or a lost space ends a sentence: %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('joins hard-wrapped lines, and ends a sentence at blank lines, bullets and headings', () => {
    const text = ['The ministers', 'met. They', 'spoke', '', 'No stop here', '• One', '- Two', '2. Three', '# Four'];
    const expected = ['The ministers\nmet.', 'They\nspoke', 'No stop here', '• One', '- Two', '2. Three', '# Four'];
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      expect(sentences(text.join(lineBreak))).toEqual(expected.map(one => one.replace('\n', lineBreak)));
    }
  });

  it('gives nothing for an empty or blank text', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\r\n ')).toEqual([]);
  });

  it('holds every character that is not white space, in order', () => {
    const pieces = fc.constantFrom(
      '.',
      '!',
      '…',
      ' ',
      '\n',
      '\r',
      '"',
      '”',
      'U.S',
      'Gen',
      'The',
      'a',
      '1',
      '[2]',
      '•',
      '-',
      '。',
      '😀',
    );
    const texts = fc.oneof(
      anyText,
      fc.array(pieces).map(all => all.join('')),
    );
    fc.assert(
      fc.property(texts, text => {
        const spans = splitSentences(text);
        let from = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start).trim()).toBe('');
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});
