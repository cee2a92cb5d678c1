import { describe, expect, it } from 'vitest';
import { declaresArticle } from '../../../src/core/article/declaresArticle.js';
import { parseFrontMatter } from '../../../src/core/article/frontMatter.js';
import { joinLines } from '../joinLines.js';

describe('declaresArticle', () => {
  it.each([
    ['profile: news-brief', true],
    ['sources: nonsense', true],
    ['profile:', true],
    ['title: A', false],
    ['ai:\n  profile: a', false],
  ])('%j: %s', (yaml, expected) => {
    expect(declaresArticle(parseFrontMatter(joinLines('---', yaml, '---', 'Body')))).toBe(expected);
  });

  it('is false without front matter', () => {
    expect(declaresArticle(parseFrontMatter('profile: readout-article'))).toBe(false);
  });
});
