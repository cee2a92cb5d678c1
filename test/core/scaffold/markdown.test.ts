import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { escapeHeading, escapeInline, escapeLine, linkTarget, oneLine } from '../../../src/core/scaffold/markdown.js';

/** A renderer that takes for markup whatever it can. */
const markdown = new MarkdownIt('default', { html: true, linkify: true });

/** The text that a reader sees, and the elements around it. */
function render(source: string): { text: string; elements: string[] } {
  const elements: string[] = [];
  let text = '';
  const walk = (tokens: ReturnType<typeof markdown.parse>): void => {
    for (const token of tokens) {
      if (token.nesting === 1 || (token.nesting === 0 && !['inline', 'text', 'text_special'].includes(token.type))) {
        elements.push(token.type);
      }
      if (token.type === 'text') text += token.content;
      if (token.children) walk(token.children);
    }
  };
  walk(markdown.parse(source, {}));
  return { text, elements };
}

const hostile = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'\\ ` * _ [ ] ( ) < > ~ | & # - + = ! : . @ / $ { } " \' 1. 1) \n \t &amp; &#35; <b> --> <!-- ]( http:// www. x é 漢 😀'.split(
          ' ',
        ),
        ' ',
        'word',
      ),
      { maxLength: 25 },
    )
    .map(parts => parts.join('')),
);

/** Any code units, halves of characters among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map(units => String.fromCharCode(...units));

describe('foreign text in Markdown', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['3. no list', '3\\. no list'],
    ['=== no line', '\\=== no line'],
    ['> no quotation', '\\> no quotation'],
    ['an <b>element</b>', 'an \\<b>element\\</b>'],
    ['a <!-- comment -->', 'a &lt;!-- comment -->'],
    ['a [link](javascript:x)', 'a \\[link\\](javascript:x)'],
    ['an &amp; entity', 'an \\&amp; entity'],
    ['AT&T', 'AT&T'],
    ['see https://x.example', 'see https\\://x.example'],
    ['see //1.1)', 'see \\//1.1)'],
    ['write to $@0.example', 'write to $\\@0.example'],
    ['two\n\nlines', 'two lines'],
  ])('“%s” is written as “%s”', (text, escaped) => {
    expect(escapeLine(text)).toBe(escaped);
  });

  test('shows as it is in a paragraph, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, text => {
        fc.pre(oneLine(text) !== '');
        expect(render(`${escapeLine(text)}\n`)).toEqual({ text: oneLine(text), elements: ['paragraph_open'] });
      }),
      { numRuns: 200 },
    );
  });

  test('shows as it is behind a bullet’s lead-in', () => {
    fc.assert(
      fc.property(hostile, text => {
        fc.pre(oneLine(text) !== '');
        const shown = render(`- **Point:** ${escapeInline(text)}\n`);
        expect(shown.text).toBe(`Point: ${oneLine(text)}`);
        expect(shown.elements).toEqual(['bullet_list_open', 'list_item_open', 'paragraph_open', 'strong_open']);
      }),
      { numRuns: 200 },
    );
  });

  test('shows as it is in a heading', () => {
    fc.assert(
      fc.property(hostile, text => {
        fc.pre(oneLine(text) !== '');
        expect(render(`# ${escapeHeading(text)}\n`)).toEqual({ text: oneLine(text), elements: ['heading_open'] });
      }),
      { numRuns: 200 },
    );
  });

  test('is one line that can be saved', () => {
    fc.assert(
      fc.property(anyUnits, text => {
        const line = escapeLine(text);
        expect(['\r', '\n', '\0'].filter(unit => line.includes(unit))).toEqual([]);
        expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
      }),
    );
  });
});

describe('the target of a link', () => {
  test.each([
    ['https://www.example.org/a?b=1&c=2', '(https://www.example.org/a?b=1&c=2)'],
    ['https://example.org/a_(b)', '(<https://example.org/a_(b)>)'],
    ['https://example.org/a b<c>', '(https://example.org/a%20b%3Cc%3E)'],
  ])('%s', (url, target) => {
    expect(linkTarget(url)).toBe(target);
    expect(render(`[x]${target}`).elements).toEqual(['paragraph_open', 'link_open']);
  });

  test.each(['javascript:alert(1)', 'file:///etc', 'data:text/html,x', 'no address', 'https://'])(
    'is not made of %s',
    url => {
      expect(linkTarget(url)).toBeUndefined();
    },
  );
});
