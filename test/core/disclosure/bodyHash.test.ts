import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { bodyHash, reviewedText } from '../../../src/core/disclosure/bodyHash.js';
import { sha256 } from '../../../src/core/readout/savedSource.js';
import { anyText } from '../anyText.js';

const hash = (text: string): string => bodyHash(parseArticle(text));
const text = '---\ntitle: A\n---\n\n# A\n\nOne line\nand another.\n';

test('is the SHA-256 of the text after the front matter', async () => {
  expect(hash(text)).toBe(await sha256('# A\n\nOne line\nand another.'));
  expect(hash('')).toBe(await sha256(''));
});

test.each([
  ['line breaks', text.replace(/\n/g, '\r\n')],
  ['white space at the ends of lines', text.replace('line\n', 'line \t\n')],
  ['blank lines at the ends', `${text.replace('\n# A', '\n\n# A')}\n\n`],
  ['a missing last line break', text.trimEnd()],
  ['a byte order mark', `\uFEFF${text}`],
  ['front matter', text.replace('title: A', 'title: B\ndate: 2026-05-14')],
  ['no front matter', text.slice(text.indexOf('# A'))],
])('stays the same with other %s', (_what, other) => {
  expect(hash(other)).toBe(hash(text));
});

test.each([
  ['a letter', text.replace('another', 'Another')],
  ['the headline', text.replace('# A', '# B')],
  ['a space', text.replace('One line', 'One  line')],
  ['a paragraph', text.replace('line\nand', 'line\n\nand')],
  ['a comment', `${text}\n<!-- seen -->\n`],
])('changes with %s', (_what, other) => {
  expect(hash(other)).not.toBe(hash(text));
});

test('any text survives being saved with other line breaks', () => {
  fc.assert(
    fc.property(anyText, any => {
      const unix = any.replace(/\r\n?/g, '\n');
      const read = (words: string): string => reviewedText({ text: words, bodyStart: 0 });
      expect(read(unix.replace(/\n/g, '\r\n'))).toBe(read(unix));
    }),
  );
});
