import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { renderProof } from '../../../src/core/render/proof.js';
import {
  completeArticle,
  filingOf,
  found,
  proofOf,
  sha256,
  sourceWith,
  toldArticle,
  wordsOf,
} from './support/rendered.js';

describe('the filing panel', () => {
  it('calls a clean article ready for review, never more', () => {
    const filing = filingOf(toldArticle, { sources: sourceWith(found(sha256)) });
    expect(wordsOf(filing, 'h2')).toEqual(['Ready for review']);
    expect(wordsOf(filing, '[role="status"]')).toEqual(['No error is open. No review is recorded yet.']);
    expect(wordsOf(filing, '.k')).toEqual([
      'Required sections',
      'Disclaimer',
      'AI disclosure',
      'Review',
      'Open errors',
    ]);
    expect(wordsOf(filing, '.v')).toEqual(['6 of 6', 'In place', 'In place', 'None yet', 'None']);
    expect(filing.textContent).not.toMatch(/verified|passed|approved/i);
  });

  it('does not let a clean article pass for a checked one without a source', () => {
    const filing = filingOf(toldArticle, { sources: [] });
    expect(wordsOf(filing, 'h2')).toEqual(['Ready for review']);
    expect(wordsOf(filing, '[role="status"]')).toEqual([
      'No error is open. No review is recorded yet. No fact was held against a source.',
    ]);
  });

  it('counts what is open and leads to it', () => {
    const text = completeArticle
      .replace(/## Conclusion\n\n.*\n\n/, '')
      .replace('A second paragraph.', 'A second [TK: paragraph].');
    const filing = filingOf(text);
    expect(wordsOf(filing, 'h2')).toEqual(['Not ready to file']);
    expect(wordsOf(filing, '[role="status"]')).toEqual(['3 errors are open and no review is recorded.']);
    expect(wordsOf(filing, '.k')).toEqual([
      'Required sections',
      'Disclaimer',
      'AI disclosure',
      'Placeholders',
      'Review',
      'Open errors',
    ]);
    const { destinations } = renderProof({ result: lintArticle({ text }) });
    const places = Array.from(filing.querySelectorAll<HTMLElement>('button'), ({ dataset }) => {
      const { start = 0, end = 0 } = destinations.get(dataset['go'] ?? '')?.span ?? {};
      return text.slice(start, end);
    });
    expect(places[1]).toMatch(/^(## Disclaimer|This article is based solely)/);
    expect(places[3]).toBe('[TK: paragraph]');
  });

  it('leads to the slot of a section that is missing', () => {
    const result = lintArticle({ text: completeArticle.replace(/## Conclusion\n\n.*\n\n/, '') });
    expect(renderProof({ result }).destinations.get('sections')?.slot).toBe('conclusion');
  });

  it('names a recorded review without vouching for it', () => {
    const reviewed = toldArticle.replace('ai:\n', 'review:\n  by: Jon Sund\n  on: 2026-05-15\nai:\n');
    const filing = filingOf(reviewed, { sources: sourceWith(found(sha256)) });
    expect(wordsOf(filing, 'h2')).toEqual(['No error is open']);
    expect(wordsOf(filing, '[role="status"]')).toEqual(['The record names Jon Sund as the reviewer on 15 May 2026.']);
  });

  it('says when the text is no longer the one that was reviewed', () => {
    const stale = `review:\n  by: Jon Sund\n  sha256: ${'0'.repeat(64)}\nai:\n`;
    const text = toldArticle.replace('ai:\n', stale);
    const filing = filingOf(text, { sources: sourceWith(found(sha256)) });
    expect(wordsOf(filing, '[role="status"]')).toEqual([
      'No error is open. The text has changed since Jon Sund reviewed it.',
    ]);
    expect(wordsOf(filing, '[data-state="todo"] .v')).toEqual(['Stale']);
    expect(wordsOf(proofOf(text), '.record dd').at(-1)).toBe('Jon Sund; the text has changed since');
  });

  it('says how readers are told of a model', () => {
    const told = (text: string): string[] => wordsOf(filingOf(text), '.v');
    expect(told(completeArticle)).toContain('Not there');
    expect(told(`${completeArticle}\nThis article was drafted with AI.\n`)).toContain('Not at the top');
    expect(told(toldArticle.replace('use: draft', 'use: translate'))).toContain('Names another use');
    expect(wordsOf(filingOf(completeArticle.replace(/^ai:\n(?: .*\n)+/m, '')), '.k')).not.toContain('AI disclosure');
  });
});
