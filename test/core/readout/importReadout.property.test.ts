import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Readout } from '../../../src/core/readout/types.js';
import type { Span } from '../../../src/core/text/span.js';
import { takesLinearTime } from '../linearTime.js';

/** Pieces of releases and of their damage, so that random texts reach every stage. */
const piece = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '\u00a0',
      '\u200b',
      '---\n',
      'title: x\n',
      ' date 2031-05-01 ',
      'FOR IMMEDIATE RELEASE',
      'Readout of Minister Varga’s Call With ',
      'Minister of Defence Ilse Varga ',
      'Deputy Foreign Minister Paal Rendt, ',
      'Presidents Moe and Eide ',
      'H.E. Mr. Wang Yi, Minister ',
      'met with ',
      'spoke by phone today with ',
      'to discuss ',
      'March 4, 2031',
      ' on May 10 ',
      'yesterday',
      'TOKYO – ',
      'Press Secretary Brig. Gen. Jo Ryland provided the following readout:',
      'The below is attributable to Spokesperson Ana Lee:. ',
      '“',
      '”',
      '. ',
      ': ',
      '| ',
      '###',
      'Leave a Comment',
      'Ministry of Defence of Norvania',
      '**bold** ',
      '- item',
      '(1) ',
    ),
  },
);
const anyText = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''));

/** Every span into the saved text that a readout carries. */
function spans(readout: Readout): Span[] {
  const { title, publisher, released, event, dateline, spokesperson } = readout;
  return [
    ...[title, publisher, released, event.date, event.partial, dateline, spokesperson].flatMap(one =>
      one ? [one.span] : [],
    ),
    ...readout.participants.flatMap(person => [person.span, ...(person.officeSpan ? [person.officeSpan] : [])]),
    ...readout.statements.map(statement => statement.span),
  ];
}

describe('importReadout, whatever the text', () => {
  it('does not throw, and every span lies in the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const readout = importReadout(text);
        expect(readout.text).toBe(text);
        for (const span of spans(readout)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('maps each character of the body to where it came from', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { body } = importReadout(text);
        let at = 0;
        let from = 0;
        for (const segment of body.segments) {
          expect(segment.start).toBe(at);
          expect(segment.from).toBeGreaterThanOrEqual(from);
          const words = body.text.slice(segment.start, segment.end);
          // What is not copied is white space only.
          if (segment.to - segment.from === segment.end - segment.start && words.trim() !== '') {
            expect(words).toBe(text.slice(segment.from, segment.to));
          } else {
            expect(words.trim()).toBe('');
          }
          at = segment.end;
          from = segment.to;
        }
        expect(at).toBe(body.text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('takes statements from the body in order, and values from their places', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { body, statements, participants } = importReadout(text);
        let end = 0;
        for (const statement of statements) {
          expect(body.text.slice(statement.body.start, statement.body.end)).toBe(statement.text);
          expect(statement.body.start).toBeGreaterThanOrEqual(end);
          end = statement.body.end;
        }
        const plain = (words: string): string => words.replace(/[\s\u200b\u2060\ufeff\u00ad]|\*\*|__/g, '');
        for (const person of participants) {
          expect(plain(text.slice(person.span.start, person.span.end))).toBe(plain(person.name));
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['capitals', 'A'],
    ['offices', 'Secretary of '],
    ['blanks', ' '],
    ['quotation marks', '“'],
    ['line breaks', '\n'],
    ['stops', '. '],
    ['dates', 'May 5, 2031 '],
    ['attributions', 'provided the following '],
    ['titles', 'Readout of X’s Call with Y\n'],
    ['meetings', 'He met Minister Anna Holt.\n\n'],
    ['open brackets', '(WHO '],
    ['asterisks', '*'],
    ['ends of pages', 'They met today.\nMedia contact: Ana Lind\n'],
    ['credits', 'A harbour by night.\n© Harbour Board\n\n'],
    ['short lines', 'ab cd ef\n'],
    ['hosts', 'a.'],
  ])(
    'takes linear time for %s without end',
    (_, unit) => {
      const work = (size: number): unknown => importReadout(unit.repeat(size / unit.length));
      expect(takesLinearTime(work, 50_000)).toBe(true);
    },
    30_000,
  );
});
