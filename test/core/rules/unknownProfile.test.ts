import { expect, test } from 'vitest';
import { fixArticle } from '../../../src/core/fixArticle.js';
import { lintArticle } from '../../../src/core/lint.js';

const article = (profile: string): string => `---
profile: ${profile}
sources:
  - url: https://example.org/release
    publisher: Port of Keslau
---

# Port opens a berth

KESLAU — The port opened a berth, according to a Port of Keslau readout.
`;

function reported(profile: string): { message: string; fixes: string[] } | undefined {
  const finding = lintArticle({ text: article(profile) }).findings.find(({ rule }) => rule === 'front-matter');
  return finding && { message: finding.message, fixes: finding.fixes.map(({ title }) => title) };
}

test('a slip in a profile’s name is told, with the name that was meant first', () => {
  const { message, fixes } = reported('news-breif') ?? {};
  expect(message).toMatch(/Did you mean “news-brief”\?$/);
  expect(fixes?.[0]).toBe('Use the profile “news-brief”');
  expect(fixes?.length).toBeGreaterThan(2);
});

test('a name like none of them is answered with all there are', () => {
  expect(reported('longread')?.message).toMatch(/The profiles are .*news-brief/);
  expect(reported('news-brief')).toBeUndefined();
});

test('no sections are put in unasked while the profile is unknown', () => {
  expect(fixArticle({ text: article('news-breif') }).article.text).toBe(article('news-breif'));
  expect(fixArticle({ text: article('readout-article') }).article.text).toContain('## ');
});

test('they can be put in one by one', () => {
  const { findings } = lintArticle({ text: article('news-breif') });
  const missing = findings.find(({ rule }) => rule === 'required-section');
  expect(missing?.fixes.map(({ preferred }) => preferred)).toEqual([false]);
});
