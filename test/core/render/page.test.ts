import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageStyle, pageStyleHash } from '../../../src/core/render/pageStyle.js';
import { clean, completeArticle, pageOf, wordsOf } from './support/rendered.js';

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
    expect(wordsOf(document, '.record dd').at(-1)).toBe('No person’s review is recorded');
  });

  it('takes its title from the headline when none is recorded', () => {
    expect(parseHTML(pageOf('# A <b>bold</b> headline\n\nText.\n')).document.title).toContain('headline');
    expect(parseHTML(pageOf('Text.\n')).document.title).toBe('Article');
  });

  it('refers only to glyphs that it carries', () => {
    const carried = new Set(Array.from(document.querySelectorAll('symbol'), symbol => `#${symbol.id}`));
    const used = Array.from(document.querySelectorAll('use'), use => use.getAttribute('href'));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(glyph => !carried.has(glyph ?? ''))).toEqual([]);
  });
});
