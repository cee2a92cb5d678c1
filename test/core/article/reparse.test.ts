import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import type { Article } from '../../../src/core/article/types.js';
import { joinLines } from '../joinLines.js';
import { edited, someEdits } from '../someEdits.js';
import { hostileMarkdown } from './hostileMarkdown.js';

/** All that tells of an article what it is. */
function told({ text, frontMatter, bodyStart, blocks, directives }: Article): unknown {
  const { span, content, record, problems } = frontMatter;
  const places = [['title'], ['sources', 0]].map(path => frontMatter.spanOf(path));
  const read = blocks.map(({ source, ...block }) => ({ ...block, words: source.words }));
  return { text, span, content, record, problems, places, bodyStart, read, directives };
}

describe('an article that is read again after an edit', () => {
  test('is as it would be read afresh, whatever the edits', () => {
    const body = fc.array(hostileMarkdown, { maxLength: 8 }).map(parts => parts.join('\n\n'));
    fc.assert(
      fc.property(body, fc.array(someEdits), (text, rounds) => {
        let article = parseArticle(text);
        for (const edits of rounds) {
          article = parseArticle(edited(article.text, edits), article);
          expect(told(article)).toEqual(told(parseArticle(article.text)));
        }
      }),
      { numRuns: 150 },
    );
  });

  const text = joinLines(
    '---',
    'title: A',
    '---',
    '# One',
    '',
    'Two.',
    '',
    '- three',
    '- four',
    '',
    'Five.',
    '',
    'Six.',
  );

  /** The words of the blocks that are the very ones of the article before. */
  function kept(from: string, to: string): string[] {
    const before = parseArticle(text);
    const known = new Set(before.blocks.map(({ source }) => source));
    const after = parseArticle(text.replace(from, to), before);
    return after.blocks.filter(({ source }) => known.has(source)).map(({ source }) => source.words);
  }

  it.each([
    ['Two.', 'Two and a half.', ['# One', '- three\n- four', 'Five.', 'Six.']],
    ['title: A', 'title: A longer one', ['# One', 'Two.', '- three\n- four', 'Five.', 'Six.']],
    ['\n\nFive', '\nFive', ['# One', 'Two.', 'Six.']],
    ['Two.', '```', ['# One']],
    ['Two.', '<!-- Two.', ['# One', '- three\n- four', 'Five.', 'Six.']],
  ])('keeps what was found in all blocks but those that change: %j, %j', (from, to, expected) => {
    expect(kept(from, to)).toEqual(expected);
  });

  it.each([
    ['d', 'd -->'],
    ['d -->', 'd'],
    ['<!-- a', 'a'],
    ['a', '<!-- a'],
  ])('reads a comment to its end, however far that is: %j, %j', (from, to) => {
    const before = parseArticle(joinLines('0', '', '<!-- a', '', 'b', '', 'c', '', 'd -->').replace(to, from));
    const after = parseArticle(before.text.replace(from, to), before);
    expect(told(after)).toEqual(told(parseArticle(after.text)));
  });

  it('is the same when nothing has changed', () => {
    const article = parseArticle(text);
    expect(parseArticle(text, article)).toBe(article);
  });
});
