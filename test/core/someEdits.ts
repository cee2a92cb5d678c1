import fc from 'fast-check';

/** A change of a text of any length: where, as a share of its length, how much of it goes, and what comes. */
export interface SomeEdit {
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

const pieces = [
  '',
  'a',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '- ',
  '# ',
  '```\n',
  '<!-- ',
  ' -->',
  '> ',
  '    ',
  '---\n',
  '“',
  '*',
  '[a]: b\n',
  '===\n',
];

/** Edits such as people make: letters, line breaks, marks of Markdown, deletions, at any place and at its ends. */
export const someEdits: fc.Arbitrary<readonly SomeEdit[]> = fc.array(
  fc.record({
    at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    length: fc.oneof(fc.constant(0), fc.constantFrom(1, 3, 40)),
    words: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })),
  }),
  { minLength: 1, maxLength: 2 },
);

/** A text after edits, one after the other. */
export function edited(text: string, edits: readonly SomeEdit[]): string {
  return edits.reduce((now, { at, length, words }) => {
    const start = Math.round(at * now.length);
    return now.slice(0, start) + words + now.slice(start + length);
  }, text);
}
