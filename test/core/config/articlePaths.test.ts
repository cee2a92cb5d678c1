import { describe, expect, it } from 'vitest';
import { globProblem } from '../../../src/core/config/articlePaths.js';
import { articlePathMatcher, defaultConfig, isArticlePath } from '../../../src/core/config/index.js';
import { inEnglish } from '../../../src/core/text/message.js';

function withGlobs(...articles: string[]): typeof defaultConfig {
  return { ...defaultConfig, articles };
}

describe('isArticlePath', () => {
  it.each([
    ['drafts/**/*.md', 'drafts/a.md', true],
    ['drafts/**/*.md', 'drafts/2026/may/a.md', true],
    ['drafts/**/*.md', 'sources/a.md', false],
    ['drafts/**', 'drafts/a.md', true],
    ['drafts/**', 'drafts/a.markdown', true],
    ['drafts/**', 'drafts/a.txt', false],
    ['drafts/**', 'drafts/a.export.md', false],
    ['drafts/**', 'drafts/a.Export.MD', false],
    ['drafts/**', 'drafts/export.md', true],
    ['drafts/*.md', 'drafts/2026/a.md', false],
    ['*.md', 'a.md', true],
    ['*.md', 'drafts/a.md', false],
    ['**/{brief,story}-*.md', 'x/brief-1.md', true],
    ['drafts/**', 'drafts\\a.md', true],
    ['drafts/**', './drafts/a.md', true],
    ['Entwürfe/*.md', 'Entwürfe/ä.md', true],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(isArticlePath(withGlobs(glob), path)).toBe(expected);
  });

  it('is true when one of several globs fits, and false without any', () => {
    expect(isArticlePath(withGlobs('a/*.md', 'b/*.md'), 'b/x.md')).toBe(true);
    expect(isArticlePath(defaultConfig, 'drafts/a.md')).toBe(false);
  });

  it('passes over a glob that cannot be used', () => {
    const matches = articlePathMatcher(withGlobs('(a+)+.md', 'b.md'));
    expect([matches('aaa.md'), matches('b.md')]).toEqual([false, true]);
  });
});

describe('globProblem', () => {
  it.each(['drafts/**/*.md', '**/*.md', 'a?.md', '{a,b}/c-*.md', 'Ana’s drafts/*.md'])('lets %j through', glob => {
    expect(globProblem(glob)).toBeUndefined();
  });

  it.each([
    ['', /empty/],
    ['drafts\\*.md', /backslash/],
    ['/drafts/*.md', /inside the folder/],
    ['C:/drafts/*.md', /inside the folder/],
    ['a/../../b.md', /inside the folder/],
    ['(a+)+.md', /cannot be used/],
    ['[ab]+.md', /cannot be used/],
    ['!a.md', /cannot be used/],
    ['*a*b*c*d.md', /too many asterisks/],
    ['**/a/**/b/**/c/**/d.md', /too many asterisks/],
    ['{a,a}{a,a}{a,a}{a,a}{a,a}.md', /too many asterisks or braces/],
    ['*a*/*a*/*a*/*a*.md', /too many asterisks/],
    ['a'.repeat(600), /too long/],
  ])('%j %s', (glob, problem) => {
    const found = globProblem(glob);
    expect(found && inEnglish(found)).toMatch(problem);
  });
});
