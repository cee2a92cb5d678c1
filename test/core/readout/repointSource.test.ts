import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { repointSource } from '../../../src/core/readout/repointSource.js';
import { applyEdits } from '../../../src/core/text/span.js';

const article = `---
profile: news-brief
sources:
  - title: Another
    file: ../sources/another.md
  - file: ../sources/call.txt # as mailed
    title: A call
    sha256: 00ff
---

# A call
`;

const place = { file: '../sources/call 2.md', sha256: 'ab12' };

test('changes the place and the hash of one source', () => {
  expect(applyEdits(article, repointSource(parseArticle(article), 1, place))).toBe(
    article.replace('call.txt', 'call 2.md').replace('00ff', 'ab12'),
  );
});

test('records no hash where none stood', () => {
  expect(applyEdits(article, repointSource(parseArticle(article), 0, place))).toBe(
    article.replace('another.md', 'call 2.md'),
  );
});

test('changes nothing for a source that is not there', () => {
  expect(repointSource(parseArticle(article), 5, place)).toEqual([]);
});
