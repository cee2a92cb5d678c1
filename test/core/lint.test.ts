import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/core/article/parseArticle.js';
import { defaultConfig } from '../../src/core/config/index.js';
import type { ProjectConfig } from '../../src/core/config/types.js';
import { fixArticle } from '../../src/core/fixArticle.js';
import { citedFiles } from '../../src/core/article/citedFiles.js';
import { lintArticle } from '../../src/core/lint.js';
import { findProfile, profiles } from '../../src/core/profiles/index.js';
import { joinLines } from './joinLines.js';
import { takesLinearTime } from './linearTime.js';
import { article } from './rules/support.js';

function rulesIn(text: string, rules: ProjectConfig['rules'] = {}): string[] {
  return lintArticle({ text, config: { ...defaultConfig, rules } }).findings.map(({ rule }) => rule);
}

test('an article with nothing wrong has no findings', () => {
  expect(lintArticle({ text: article() }).findings).toEqual([]);
});

test('findings come in the order of the text, and at one place in the order of the rules', () => {
  const { findings } = lintArticle({ text: 'TK\n\n## Source\n\nTK\n' });
  expect(findings.map(({ rule, span }) => `${span.start} ${rule}`)).toEqual([
    '0 headline-missing',
    '0 required-section',
    '0 required-section',
    '0 required-section',
    '0 placeholder-left',
    '0 disclaimer',
    '0 metadata',
    '0 source-record',
    '7 source-link',
    '15 placeholder-left',
  ]);
});

describe('the profile', () => {
  const text = (profile: string) => article().replace('profile: readout-article', profile);
  const newsBrief = { ...defaultConfig, profile: 'news-brief' };

  test('is the one that the article names', () => {
    expect(lintArticle({ text: text('profile: news-brief') }).profile.id).toBe('news-brief');
    expect(lintArticle({ text: text('profile: readout-article'), config: newsBrief }).profile.id).toBe(
      'readout-article',
    );
  });

  test('is else the newsroom’s, else the default', () => {
    expect(lintArticle({ text: text('desk: foreign'), config: newsBrief }).profile.id).toBe('news-brief');
    expect(lintArticle({ text: text('desk: foreign') }).profile.id).toBe('readout-article');
    expect(lintArticle({ text: '', config: { ...defaultConfig, profile: 'nonsense' } }).profile.id).toBe(
      'readout-article',
    );
  });

  test('is the one that is asked for before all', () => {
    const profile = findProfile('news-brief', profiles);
    expect(lintArticle({ text: text('profile: readout-article'), profile }).profile).toBe(profile);
  });
});

describe('the newsroom’s rules', () => {
  const text = article({ whyItMatters: '## Why it matters\n\nTK' });

  test('change how much a rule weighs', () => {
    const config: ProjectConfig = { ...defaultConfig, rules: { 'placeholder-left': 'hint' } };
    expect(lintArticle({ text, config }).findings.map(({ severity }) => severity)).toEqual(['hint']);
    expect(lintArticle({ text }).findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('turn a rule off', () => {
    expect(rulesIn(text, { 'placeholder-left': 'off' })).toEqual([]);
  });
});

describe('suppression', () => {
  /** What is found apart from what is found in the comments themselves. */
  const found = (text: string) => rulesIn(text).filter(rule => !rule.startsWith('suppression-'));
  const off = (...lines: string[]) => found(article({ whyItMatters: joinLines('## Why it matters', '', ...lines) }));

  test('for the next line', () => {
    expect(off('<!-- copydesk-disable-next-line placeholder-left -- by hand -->', 'TK')).toEqual([]);
    expect(off('<!-- copydesk-disable-next-line placeholder-left -->', '', 'TK')).toEqual([]);
    expect(off('<!-- copydesk-disable-next-line -->', 'TK')).toEqual([]);
    expect(off('<!-- copydesk-disable-next-line -->', 'One.', '', 'TK')).toEqual(['placeholder-left']);
    expect(off('<!-- copydesk-disable-next-line empty-section -->', 'TK')).toEqual(['placeholder-left']);
  });

  test('for the next line, by several comments over it', () => {
    const comment = (rule: string) => `<!-- copydesk-disable-next-line ${rule} -->`;
    expect(off(comment('placeholder-left'), comment('empty-section'), 'TK')).toEqual([]);
  });

  test('for a stretch', () => {
    expect(
      off('<!-- copydesk-disable placeholder-left -->', '', 'TK', '', '<!-- copydesk-enable -->', '', 'TK'),
    ).toEqual(['placeholder-left']);
    expect(
      off('<!-- copydesk-disable -->', '', 'TK', '', '<!-- copydesk-enable placeholder-left -->', '', 'TK'),
    ).toEqual(['placeholder-left']);
    expect(off('<!-- copydesk-disable -->', '', 'TK')).toEqual([]);
    expect(off('TK', '', '<!-- copydesk-disable -->')).toEqual(['placeholder-left']);
  });

  test('for the whole file, its front matter too, by a comment before the first words', () => {
    const text = article({ conclusion: '', headline: '<!-- copydesk-disable required-section source-record -->' });
    expect(found(text.replace(/\n {4}url: .*/, ''))).toEqual(['headline-missing']);
    const inside = article({ lede: 'A lede, the ministry said.\n\n<!-- copydesk-disable source-record -->' });
    expect(found(inside.replace(/\n {4}url: .*/, ''))).toEqual(['source-record']);
  });

  test('in a code block is an example', () => {
    expect(off('```', '<!-- copydesk-disable -->', '```', '', 'TK')).toEqual(['placeholder-left']);
  });
});

test('citedFiles names the files of the sources with their numbers', () => {
  const text = joinLines('---', 'sources:', '  - title: A', '  - file: b.md', '---');
  expect(citedFiles(parseArticle(text))).toEqual([{ index: 1, file: 'b.md' }]);
});

test('sources that were not looked up are not called missing', () => {
  expect(rulesIn(article())).not.toContain('source-missing');
});

test('fixArticle mends what it can and lints the result', () => {
  const result = fixArticle({ text: article({ headline: '', disclaimer: '' }) });
  expect(result.article.text).toBe(article());
  expect(result.findings).toEqual([]);
});

describe('takes time linear in the text', () => {
  const parts = [
    '[',
    '`',
    '<!--',
    '](',
    '"',
    'Sure! ',
    'TK ',
    '* ',
    '> ',
    '701\n\n',
    '${1:',
    'https://a',
    '(',
    '***',
    'Source: ',
  ];
  const blocks = ['## A\n\n', '# A\n\n', '## Conclusion\n\n', '<!-- copydesk-disable-next-line -->\n', '[TK: a](b)\n'];

  test.each([...parts, ...blocks])('of %j', part => {
    const work = (length: number) => lintArticle({ text: `${article()}\n${part.repeat(length / part.length)}` });
    expect(takesLinearTime(work, 5000)).toBe(true);
  });
});
