import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineArticle } from '../../../src/core/article/outline.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { readoutArticle } from '../../../src/core/profiles/readoutArticle.js';

/** Real articles, which lie beside the repository and are no part of it. */
const shared = new URL('../../../../shared/', import.meta.url);
const seed = new URL('seed/article.txt', shared);
const articles = new URL('bench/dev/articles/', shared);
const isThere = existsSync(seed) && existsSync(articles);
const names = isThere ? readdirSync(articles).filter(name => name.endsWith('.md')) : [];

function sectionIds(file: URL): (string | undefined)[] {
  const outline = outlineArticle(parseArticle(readFileSync(file, 'utf8')), readoutArticle);
  return outline.sections.map(({ spec }) => spec?.id);
}

describe.skipIf(!isThere)('real articles (skipped where ../shared is not there)', () => {
  it('the seed is found by its own headings', () => {
    const expected = ['lede', 'key-takeaways', 'why-it-matters', 'conclusion', 'disclaimer', 'how-ai-was-used'];
    expect(sectionIds(seed)).toEqual(expected);
  });

  it('there are articles to look at', () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)('%s is found whole', name => {
    const file = new URL(name, articles);
    const article = parseArticle(readFileSync(file, 'utf8'));
    const outline = outlineArticle(article, readoutArticle);
    expect(article.frontMatter.problems).toEqual([]);
    expect(article.frontMatter.record.sources).toHaveLength(1);
    expect(outline.headline?.text).toBe(article.frontMatter.record.title);
    expect(sectionIds(file)).toEqual(['lede', 'key-takeaways', 'why-it-matters', 'conclusion', 'disclaimer', 'source']);
    for (const { body } of outline.sections) expect(body.end - body.start).toBeGreaterThan(20);
  });
});
