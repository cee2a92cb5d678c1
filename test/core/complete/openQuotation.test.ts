import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openQuotation } from '../../../src/core/complete/openQuotation.js';
import { anyText } from '../anyText.js';

/** What is open at the `|` of a text. */
function openAt(marked: string) {
  return openQuotation(marked.replace('|', ''), marked.indexOf('|'));
}

describe('openQuotation', () => {
  test.each([
    ['He said “|', '', '”', false],
    ['He said “We will|', 'We will', '”', false],
    ['He said "We will|', 'We will', '"', false],
    ['He said „Wir|', 'Wir', '“', false],
    ['He said «Nous|', 'Nous', '»', false],
    ['He said "|"', '', '"', true],
    ['He said “|”', '', '”', true],
    ['He said “We| will” and went.', 'We', '”', true],
    ['He said "We| will" and went.', 'We', '"', true],
    ['He said "We| and then "they" went.', 'We', '"', false],
    ['It’s “the minister’s| ', 'the minister’s', '”', false],
    ['“One,” he said. “Two|', 'Two', '”', false],
    ['"One,\nand two," he said. "Three|', 'Three', '"', false],
    ['- "One\n- said "Two|', 'Two', '"', false],
    ['"One is never closed.\n\nsaid "Two|', 'Two', '"', false],
  ])('%j', (marked, typed, closer, isClosed) => {
    expect(openAt(marked)).toMatchObject({ typed, closer, isClosed });
  });

  test.each(['He said |', '“One” |', '"One" |', '“|'.replace('“', ''), 'It’s |', '“One\nand|', '"One\n\nand|'])(
    'nothing is open in %j',
    marked => {
      expect(openAt(marked)).toBeUndefined();
    },
  );

  test('tells where the words begin and where they end', () => {
    expect(openQuotation('a “bc de” f', 5)).toMatchObject({ start: 3, end: 8 });
    expect(openQuotation('a “bc de', 5)).toMatchObject({ start: 3, end: 5 });
  });

  test('whatever the text, the words stand in it around the cursor', () => {
    const texts = fc.oneof(
      anyText,
      fc.array(fc.constantFrom('"', '“', '”', '«', ' ', '\n', '- ', 'a', '’')).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const open = openQuotation(text, offset);
        if (!open) return;
        expect(open.start).toBeGreaterThan(0);
        expect(text.slice(open.start, offset)).toBe(open.typed);
        expect(open.typed).not.toMatch(/[\r\n]/);
        expect(open.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(offset, open.end)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
