import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { textAt } from '../../../src/core/text/span.js';
import { joinLines } from '../joinLines.js';
import { hostileMarkdown } from './hostileMarkdown.js';

function blocksOf(text: string): [string, string][] {
  return parseArticle(text).blocks.map(({ kind, span }) => [kind, textAt(text, span)]);
}

describe('parseArticle: blocks', () => {
  const body = joinLines(
    '# Headline #',
    '',
    'A paragraph',
    'of two lines.',
    '',
    '- one',
    '- two',
    '',
    '  more of two',
    '',
    '',
    '> quoted',
    '',
    'Setext',
    '------',
    '```js',
    '# no heading',
    '```',
    '***',
    '| a | b |',
    '|---|---|',
    '| 1 | 2 |',
    '',
    '<!-- a comment',
    'of two lines -->',
    'Next.',
    '[norvania]: https://norvania.example',
    '',
    '[estoria]: https://estoria.example',
    '1. first',
    '***',
    '',
    '    code',
  );

  it.each(['\n', '\r\n', '\r'])('finds the top-level blocks with line breaks %j', lineBreak => {
    const text = `---\ntitle: A\n---\n${body}`.replaceAll('\n', lineBreak);
    const join = (...lines: string[]): string => lines.join(lineBreak);
    expect(blocksOf(text)).toEqual([
      ['heading', '# Headline #'],
      ['paragraph', join('A paragraph', 'of two lines.')],
      ['list', join('- one', '- two', '', '  more of two')],
      ['quote', '> quoted'],
      ['heading', join('Setext', '------')],
      ['code', join('```js', '# no heading', '```')],
      ['rule', '***'],
      ['table', join('| a | b |', '|---|---|', '| 1 | 2 |')],
      ['html', join('<!-- a comment', 'of two lines -->')],
      ['paragraph', join('Next.', '[norvania]: https://norvania.example')],
      ['other', '[estoria]: https://estoria.example'],
      ['list', '1. first'],
      ['rule', '***'],
      ['code', '    code'],
    ]);
  });

  it.each([
    ['# Headline', 1, 'Headline'],
    ['  ### Headline ###  ', 3, 'Headline'],
    ['## C#', 2, 'C#'],
    ['## #', 2, ''],
    ['##', 2, ''],
    ['#\tHead', 1, 'Head'],
    ['Head\nline\n===', 1, 'Head\nline'],
    ['Head\n-', 2, 'Head'],
  ])('reads the heading %j', (text, level, content) => {
    const [block] = parseArticle(text).blocks;
    expect(block).toMatchObject({ kind: 'heading', level, span: { start: 0, end: text.length } });
    expect(block?.content && textAt(text, block.content)).toBe(content);
  });

  it('gives a paragraph its words without the white space around them', () => {
    const text = '  A paragraph.  ';
    expect(parseArticle(text).blocks).toMatchObject([
      { kind: 'paragraph', span: { start: 0, end: 16 }, content: { start: 2, end: 14 } },
    ]);
  });

  it('reads raw HTML as the words that readers will see', () => {
    expect(blocksOf('<script>\n\n# Head\n\n</script>').map(([kind]) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(blocksOf('<!-- never closed\n\n# Head')).toEqual([
      ['paragraph', '<!-- never closed'],
      ['heading', '# Head'],
    ]);
    expect(blocksOf('<!-- note --> Words.')).toEqual([['paragraph', '<!-- note --> Words.']]);
  });

  it.each([
    ['', 0],
    ['\uFEFF', 1],
    ['\uFEFF# Head', 1],
    ['---\ntitle: A\n---\n# Head', 17],
    ['---\ntitle: A', 12],
  ])('%j has its body at %i', (text, bodyStart) => {
    const article = parseArticle(text);
    expect(article.bodyStart).toBe(bodyStart);
    expect(article.blocks.map(({ span }) => textAt(text, span))).toEqual(text.endsWith('# Head') ? ['# Head'] : []);
  });

  it('holds every line with words in a block, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(hostileMarkdown, text => {
        const { blocks, bodyStart } = parseArticle(text);
        let from = bodyStart;
        for (const { span, content } of blocks) {
          expect(span.start).toBeGreaterThanOrEqual(from);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(from, span.start).trim()).toBe('');
          if (content) {
            expect(content.start).toBeGreaterThanOrEqual(span.start);
            expect(content.end).toBeGreaterThanOrEqual(content.start);
            expect(content.end).toBeLessThanOrEqual(span.end);
          }
          from = span.end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});

describe('parseArticle: directives', () => {
  it.each([
    ['<!-- copydesk-disable-next-line source-link -->', { kind: 'disable-next-line', rules: ['source-link'] }],
    [
      '<!-- copydesk-disable-next-line rule-a rule-b -- the desk asked for it -->',
      { kind: 'disable-next-line', rules: ['rule-a', 'rule-b'], reason: 'the desk asked for it' },
    ],
    ['<!--copydesk-disable rule-a,rule-b-->', { kind: 'disable', rules: ['rule-a', 'rule-b'] }],
    [
      '<!-- copydesk-disable -- a reason -- with a dash -->',
      { kind: 'disable', rules: [], reason: 'a reason -- with a dash' },
    ],
    ['<!-- copydesk-disable rule-a — a reason -->', { kind: 'disable', rules: ['rule-a'], reason: 'a reason' }],
    ['<!-- copydesk-disable rule-a -- -->', { kind: 'disable', rules: ['rule-a'] }],
    ['<!-- copydesk-enable -->', { kind: 'enable', rules: [] }],
    [
      '<!-- copydesk-acknowledged date-mismatch 3f9a2c1b -- the release errs (by Ana Relph, 2026-11-23) -->',
      {
        kind: 'acknowledged',
        rules: ['date-mismatch'],
        mark: '3f9a2c1b',
        reason: 'the release errs',
        by: 'Ana Relph',
        on: '2026-11-23',
      },
    ],
    [
      '<!-- copydesk-acknowledged rule-a 3f9a2c1b -- asked (the desk) and told (2026-11-23) -->',
      {
        kind: 'acknowledged',
        rules: ['rule-a'],
        mark: '3f9a2c1b',
        reason: 'asked (the desk) and told',
        on: '2026-11-23',
      },
    ],
    [
      '<!-- copydesk-acknowledged rule-a 3f9a2c1b -- (by Ana Relph) -->',
      { kind: 'acknowledged', rules: ['rule-a'], mark: '3f9a2c1b', by: 'Ana Relph' },
    ],
    [
      '<!-- copydesk-acknowledged rule-a -- as said (before) -->',
      { kind: 'acknowledged', rules: ['rule-a'], reason: 'as said (before)' },
    ],
  ])('reads %j', (comment, expected) => {
    const text = `Words.\n\n${comment}\nMore.`;
    expect(parseArticle(text).directives).toEqual([{ ...expected, span: { start: 8, end: 8 + comment.length } }]);
  });

  it('finds them in lists and among words, several to a line', () => {
    const text = joinLines(
      '- a',
      '  <!-- copydesk-disable a -->',
      '- b <!-- copydesk-enable a --> <!-- copydesk-enable b -->',
    );
    expect(parseArticle(text).directives.map(({ kind, rules }) => [kind, ...rules])).toEqual([
      ['disable', 'a'],
      ['enable', 'a'],
      ['enable', 'b'],
    ]);
  });

  it.each([
    '<!-- a comment on copydesk-disable -->',
    '<!-- copydesk-disabled -->',
    '<!-- copydesk-disable-line a -->',
    '<!-- copydesk-disable never closed',
    '<!-- copydesk-disable\nover two lines -->',
    '```\n<!-- copydesk-disable -->\n```',
    '    <!-- copydesk-disable -->',
    '---\ntitle: <!-- copydesk-disable -->\n---\n',
  ])('finds none in %j', text => {
    expect(parseArticle(text).directives).toEqual([]);
  });

  it('goes on behind a comment that is no directive, and behind a code block', () => {
    const text = joinLines(
      '<!-- note',
      '--> <!-- copydesk-disable a -->',
      '```',
      '<!-- copydesk-disable b -->',
      '```',
      '<!-- copydesk-enable a -->',
    );
    expect(parseArticle(text).directives.map(({ kind, rules }) => [kind, ...rules])).toEqual([
      ['disable', 'a'],
      ['enable', 'a'],
    ]);
  });
});
