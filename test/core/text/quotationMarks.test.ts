import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/core/text/quotationMarks.js';
import { takesLinearTime } from '../linearTime.js';

/** What stands in quotation marks. */
function quoted(text: string): string[] {
  return quotations(text).map(({ start, end }) => text.slice(start, end));
}

describe('a single mark', () => {
  it.each([
    ["Ofa 'Utoika, who runs the harbours, will speak.", []],
    ["Ofa 'Utoika and Sela 'Eli spoke of “calm seas”.", ['“calm seas”']],
    ["Ofa 'Utoika spoke of “calm seas”.\n\nLind spoke of 'rough ones'.", ['“calm seas”', "'rough ones'"]],
    ["Lind said: 'The seas are calm.'", ["'The seas are calm.'"]],
    ["Minister Lind 'The seas are calm', she said.", ["'The seas are calm'"]],
    ["She said: 'The seas are calm", ["'The seas are calm"]],
  ])('%s', (text, found) => {
    expect(quoted(text)).toEqual(found);
  });

  it('takes time that grows as the text does', () => {
    const names = (length: number): string => "Ofa 'Utoika and ".repeat(length);
    expect(takesLinearTime(length => void quotations(names(length)), 2000)).toBe(true);
  });
});

describe('quotations', () => {
  it('do not overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', ' ', "'", '“', '”', '\n', '‘', '’') }), text => {
        let last = 0;
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
