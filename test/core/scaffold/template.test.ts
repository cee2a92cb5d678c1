import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, numberGaps, type Gap } from '../../../src/core/scaffold/pieces.js';
import { editTemplate, toPlainText, toSnippet, type Template } from '../../../src/core/scaffold/template.js';

/** Reads the snippet syntax of Visual Studio Code as far as templates use it. */
function readSnippet(snippet: string): Template {
  const pieces: Template[number][] = [];
  let text = '';
  let stop: number | undefined;
  const flush = (): void => {
    if (stop !== undefined) pieces.push({ stop, text });
    else if (text !== '') pieces.push(text);
    text = '';
  };
  for (let i = 0; i < snippet.length; i++) {
    const opening = /^\$\{(\d+)(:|\})/.exec(snippet.slice(i, i + 12));
    if (snippet[i] === '\\' && /[\\$}]/.test(snippet[i + 1] ?? '')) text += snippet[++i] ?? '';
    else if (stop === undefined && opening) {
      flush();
      stop = Number(opening[1]);
      i += opening[0].length - 1;
      if (opening[2] === '}') {
        flush();
        stop = undefined;
      }
    } else if (stop !== undefined && snippet[i] === '}') {
      flush();
      stop = undefined;
    } else text += snippet[i] ?? '';
  }
  flush();
  return pieces;
}

const anyText = fc
  .array(fc.constantFrom('$', '{', '}', '\\', '${1:', '$0', '|', ':', ' ', 'word', '\n', 'é'), { maxLength: 12 })
  .map(parts => parts.join(''));

describe('a template', () => {
  test('comes through the snippet syntax as it is, whatever its text holds', () => {
    const piece = fc.oneof(
      anyText.filter(text => text !== ''),
      anyText.map((gap): Gap => ({ gap })),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const template = numberGaps(pieces);
        expect(readSnippet(toSnippet(template))).toEqual(template);
      }),
      { numRuns: 300 },
    );
  });

  test('as plain text has each place’s own text', () => {
    expect(toPlainText(numberGaps(['a ', missing('name'), ' b']))).toBe('a [TK: name] b');
  });

  test('numbers places from left to right, and places of one name alike', () => {
    const pieces = [missing('a', 'same'), 'x', missing('b'), missing('c', 'same'), missing('d')];
    expect(numberGaps(pieces, 3)).toEqual([
      { stop: 3, text: '[TK: a]' },
      'x',
      { stop: 4, text: '[TK: b]' },
      { stop: 3, text: '[TK: c]' },
      { stop: 5, text: '[TK: d]' },
    ]);
  });
});

test('a template is changed piece by piece, and not over the edge of one', () => {
  const edits = [
    { start: 1, end: 2, text: 'X' },
    { start: 2, end: 5, text: 'Y' },
    { start: 4, end: 4, text: 'Z' },
  ];
  expect(editTemplate(['abc', { stop: 1, text: 'def' }, 'g'], edits)).toEqual(['aXc', { stop: 1, text: 'dZef' }, 'g']);
});
