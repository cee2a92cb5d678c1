import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { citedFiles } from '../../../src/core/article/citedFiles.js';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Source } from '../../../src/core/rules/types.js';

/** Real drafts lie beside the project's folder, where there are any; they are no part of it. */
const shared = resolve(import.meta.dirname, '../../../../shared');
const seed = join(shared, 'seed/article.txt');
const articles = join(shared, 'bench/dev/articles');

function sourcesOf(text: string, path: string): Source[] {
  const article = parseArticle(text);
  const files = new Map(citedFiles(article).map(({ index, file }) => [index, resolve(dirname(path), file)]));
  return article.frontMatter.record.sources.map((record, index) => {
    const file = files.get(index);
    if (file === undefined) return { record, index };
    if (!existsSync(file)) return { record, index, file: { state: 'missing' } };
    const saved = readFileSync(file, 'utf8');
    return { record, index, file: { state: 'found', text: saved, sha256: '', readout: importReadout(saved) } };
  });
}

describe.skipIf(!existsSync(seed))('the article that started it (skipped where ../shared/seed is not)', () => {
  const text = existsSync(seed) ? readFileSync(seed, 'utf8') : '';
  const { findings } = lintArticle({ text });

  test('is recognised by its own headings, and what is wrong in it is found, and nothing else', () => {
    expect(findings.map(({ rule }) => rule)).toEqual([
      'headline-missing',
      'required-section',
      'metadata',
      'source-record',
      'source-link',
      'chatbot-residue',
      'speculation-in-fact-section',
      'lede-length',
      'acronym-expansion',
      'speculation-in-fact-section',
      'speculation-in-fact-section',
      'variant-inconsistent',
      'speculation-in-fact-section',
      'speculation-in-fact-section',
      'variant-inconsistent',
      'ai-disclosure-position',
      'ai-prompt-recorded',
      'chatbot-residue',
      'chatbot-residue',
    ]);
    expect(findings.filter(({ rule }) => rule === 'required-section').map(({ message }) => message)).toEqual([
      expect.stringContaining('“Source”'),
    ]);
  });

  test('both places that say “US” where the others say “U.S.” are found', () => {
    const mixed = findings.filter(({ rule }) => rule === 'variant-inconsistent');
    expect(mixed.map(({ span }) => text.slice(span.start, span.end))).toEqual(['US', 'US']);
  });

  test('its residue is pointed at exactly', () => {
    const residue = findings.filter(({ rule }) => rule === 'chatbot-residue');
    const words = residue.map(({ span }) => text.slice(span.start, span.end));
    expect(words[0]).toMatch(/^Okay, here’s a detailed article .* easy understanding:$/);
    expect(words.slice(1)).toEqual(['701', 'Leave a Comment']);
  });
});

describe.skipIf(!existsSync(articles))('articles on real readouts (skipped where ../shared/bench is not)', () => {
  const names = existsSync(articles) ? readdirSync(articles).filter(name => name.endsWith('.md')) : [];

  test.each(names)('%s: its structure, disclosure and sources are in order', name => {
    const path = join(articles, name);
    const text = readFileSync(path, 'utf8');
    const { findings } = lintArticle({ text, sources: sourcesOf(text, path) });
    const others = findings.filter(
      ({ category, severity }) => category !== 'evidence' && (severity === 'error' || severity === 'warning'),
    );
    expect(others.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});
