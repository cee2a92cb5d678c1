import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../../src/core/export/document.js';
import { plainMarkdown } from '../../../src/core/export/plainMarkdown.js';
import { putsMonthFirst } from '../../../src/core/article/dateOrder.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { lintArticle } from '../../../src/core/lint.js';
import { renderPage } from '../../../src/core/render/page.js';
import { takesLinearTime } from '../linearTime.js';

test.each([
  ['They met on May 14, 2026.', 'en', true],
  ['They met on Sept. 3.', 'en', true],
  ['They met on 14 May 2026.', 'en', false],
  ['They met on 14 May 2026, after talks on May 3 and June 4.', 'en', true],
  ['They met.', 'en', false],
  ['They met.', 'en-US', true],
  ['They met on 14 May 2026.', 'en-US', false],
  ['They met on March 12:30 is no day.', 'en', false],
])('%s (%s)', (text, tag, monthFirst) => {
  expect(putsMonthFirst(parseArticle(`# A\n\n${text}\n`), tag)).toBe(monthFirst);
});

test('takes time in proportion to the length', () => {
  const work = (size: number): void => {
    putsMonthFirst(parseArticle('May 14, 1 Sept. '.repeat(size)), 'en');
  };
  expect(takesLinearTime(work, 500)).toBe(true);
});

describe('what readers get', () => {
  const read = (day: string) =>
    lintArticle({ text: `---\ndate: 2026-05-14\nbyline: Ana Relph\n---\n\n# Talks\n\nThey met on ${day}.\n` });
  const american = read('May 3, 2026');
  const british = read('3 May 2026');

  test('is dated as the article writes dates', () => {
    expect(plainMarkdown(american)).toContain('By Ana Relph · May 14, 2026\n');
    expect(plainMarkdown(british)).toContain('By Ana Relph · 14 May 2026\n');
    expect(renderPage(american)).toContain('>May 14, 2026</time>');
    expect(renderPage(british)).toContain('>14 May 2026</time>');
    expect(JSON.stringify(exportDocument(american))).toContain('May 14, 2026');
  });
});
