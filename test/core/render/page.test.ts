import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { bodyHash } from '../../../src/core/disclosure/bodyHash.js';
import { disclosureState } from '../../../src/core/disclosure/disclosureState.js';
import { lintArticle } from '../../../src/core/lint.js';
import { pageStyle, pageStyleHash } from '../../../src/core/render/pageStyle.js';
import { clean, completeArticle, pageOf, wordsOf } from './support/rendered.js';

const toldAtTop = completeArticle.replace(/^# .*$/m, '$&\n\n**Drafted with AI.**');

describe('renderPage', () => {
  const page = pageOf(completeArticle);
  const { document } = parseHTML(page);

  it('is a whole document with language and title', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(document.title).toBe('Norvania and Estoria to open joint maritime watch centre');
  });

  it('allows its own style by its hash, local pictures, and nothing else', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src '${pageStyleHash}'; img-src 'self' data:; base-uri 'none'; form-action 'none'`,
    );
    const written = /<style>([^]*?)<\/style>/.exec(page)?.[1];
    expect(written).toBe(pageStyle);
    expect(`sha256-${createHash('sha256').update(pageStyle).digest('base64')}`).toBe(pageStyleHash);
    expect(page.match(/<style|<script(?! type="application\/ld\+json">)|<link| style=/g)).toEqual(['<style']);
  });

  it('says everything that the article says, with its labels, disclaimer and records', () => {
    expect(wordsOf(document, 'h2')).toEqual([
      'Key takeaways',
      'Why it matters',
      'Conclusion',
      'Disclaimer',
      'Source',
      'How AI was used',
    ]);
    expect(clean(document.querySelector('.analysis__label')?.textContent ?? '')).toMatch(/^Analysis/);
    expect(wordsOf(document, '.disclaimer p')[0]).toMatch(/^This article is based solely/);
    expect(wordsOf(document, '.record dt').at(-1)).toBe('Prompt');
  });

  it('tells readers of a review that is recorded, and of none that is not', () => {
    const reviewed = completeArticle.replace('ai:\n', 'review:\n  by: Ana Relph\n  on: 2026-05-15\nai:\n');
    expect(pageOf(reviewed)).toContain('Ana Relph, <time datetime="2026-05-15">15 May 2026</time>');
    expect(page).not.toMatch(/review/i);
    const nothing = '# A\n\nText.\n\n## How AI was used\n\nIt was not.\n';
    expect(pageOf(nothing)).not.toMatch(/review|<dl>/i);
  });

  it('tells of a review alone without a word of AI', () => {
    const reviewed = (more: string): string => `---\n${more}review:\n  by: Ana Relph\n---\n\n# A\n\nText.\n`;
    expect(wordsOf(parseHTML(pageOf(reviewed(''))).document, 'h2')).toEqual(['How it was reviewed']);
    expect(wordsOf(parseHTML(pageOf(reviewed('language: es\n'))).document, 'h2')).toEqual(['Cómo se revisó']);
  });

  it('takes its title from the headline when none is recorded', () => {
    expect(parseHTML(pageOf('# A <b>bold</b> headline\n\nText.\n')).document.title).toContain('headline');
    expect(parseHTML(pageOf('Text.\n')).document.title).toBe('Article');
  });

  it.each([
    ['no words of it', completeArticle, [], false],
    ['a line at the top', toldAtTop, ['Drafted with AI.'], true],
    ['a line at the end', `${completeArticle}\nThis article was drafted with AI.\n`, [], true],
  ])('tells readers of a model where the article does, and nowhere else: %s', (_where, text, line, told) => {
    const { document: shown } = parseHTML(pageOf(text));
    expect(wordsOf(shown, '.ai')).toEqual(line);
    expect(/drafted with ai/i.test(shown.querySelector('article')?.textContent ?? '')).toBe(told);
  });

  it('does not tell readers of a model in the place of a review that stands for it', () => {
    const { article, outline } = lintArticle({ text: completeArticle });
    const review = { by: 'Jon Sund', sha256: bodyHash(article) };
    const reviewed = completeArticle.replace('ai:\n', `review:\n  by: ${review.by}\n  sha256: ${review.sha256}\nai:\n`);
    expect(disclosureState({ article: parseArticle(reviewed), outline }, { preset: 'eu' }).state).toBe('exempt');
    expect(wordsOf(parseHTML(pageOf(reviewed, { disclosure: { preset: 'eu' } })).document, '.ai')).toEqual([]);
  });

  it('names its sources to readers, and keeps the desk’s record to itself', () => {
    expect(wordsOf(document, '.record--card dt')).toEqual(['Publisher', 'Published', 'Address']);
    const unlinked = pageOf(completeArticle.replace(/## Source[^]*$/, ''), { sources: [] });
    expect(wordsOf(parseHTML(unlinked).document, '.record__title a')).toEqual(['Readout of the Ministers’ Meeting']);
    const nameless = completeArticle.replace(/^ {4}(?:title|url): .*\n/gm, '').replace(/## Source[^]*$/, '');
    expect(wordsOf(parseHTML(pageOf(nameless)).document, '.record__title')).toEqual(['A source without a title']);
    for (const shown of [page, unlinked, pageOf(nameless)]) expect(shown).not.toMatch(/watch-centre\.md|Saved/);
  });

  it('keeps the words of a link to what lies beside the article, and leads nobody there', () => {
    const links =
      '[the text](../sources/watch-centre.md#top) [earlier](/home/ana/1.html) [talks](talks.pdf) [it](https://example.org/a.md) [top](#a)';
    const { document: shown } = parseHTML(pageOf(`# A\n\n${links}\n`));
    expect(clean(shown.querySelector('.lede')?.textContent ?? '')).toBe('the text earlier talks it top');
    expect(Array.from(shown.querySelectorAll('a'), link => link.getAttribute('href'))).toEqual([
      'https://example.org/a.md',
      '#a',
    ]);
  });

  it('refers only to glyphs that it carries', () => {
    const reviewed = completeArticle.replace('ai:\n', 'review:\n  by: Ana Relph\nai:\n');
    const { document: shown } = parseHTML(pageOf(reviewed));
    const carried = new Set(Array.from(shown.querySelectorAll('symbol'), symbol => `#${symbol.id}`));
    const used = Array.from(shown.querySelectorAll('use'), use => use.getAttribute('href'));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(glyph => !carried.has(glyph ?? ''))).toEqual([]);
  });
});
