import fc from 'fast-check';
import MarkdownItClass from 'markdown-it';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/core/lookup/escapeMarkdown.js';

const markdown = new MarkdownItClass({ html: true, linkify: true });

function shown(words: string): string {
  return markdown
    .render(escapeMarkdown(words))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

test('leaves plain words as they are, so that they can be found', () => {
  const words = 'On May 31, 2025, the U.S. Secretary (then in Norvik) said: “5% – or 3.5 million; R&D!”';
  expect(escapeMarkdown(words)).toBe(words);
});

test('makes no icon', () => {
  expect(escapeMarkdown('$(error) $5')).toBe('&#36;(error) $5');
});

test('whatever the words, shows them in one paragraph without links, pictures, emphasis and HTML', () => {
  const parts = fc.array(
    fc.constantFrom(
      '[a](command:x)',
      '![a](http://x)',
      '<img src=x>',
      '**',
      '_',
      '`',
      '# ',
      '- ',
      '1. ',
      '> ',
      '&lt;',
      'https://x.org',
      'a@b.org',
      'www.x.org',
      'word',
      '\n',
      '\\',
      '|',
      '~~',
    ),
  );
  fc.assert(
    fc.property(parts, all => {
      const words = all.join('').replace(/\s+/g, ' ').trim();
      fc.pre(words !== '');
      expect(shown(words)).toBe(`<p>${words}</p>\n`);
    }),
  );
});
