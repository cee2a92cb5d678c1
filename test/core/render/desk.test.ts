import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { deskOf } from '../../../src/core/render/deskVoice.js';
import { htmlOf } from '../../../src/core/render/pieces.js';
import { renderProof } from '../../../src/core/render/proof.js';
import { parsed } from './support/rendered.js';
import type { Wording } from '../../../src/core/text/message.js';

/** Sets what Copydesk says apart from the words of the article and of its sources. */
const setApart: Wording = (template, parts) =>
  `⟦${template.replaceAll(/\{(\d)\}/g, (_, at: string) => parts[Number(at)] ?? '')}⟧`;

const text = readFileSync('test/newsroom/drafts/2026-06-02-rendt-telvi.md', 'utf8').replaceAll('\r\n', '\n');
const sources = lintArticle({ text }).article.frontMatter.record.sources.map((record, index) => {
  if (index > 1) return { record, index, file: { state: 'missing' } as const };
  const saved = readFileSync(`test/newsroom/drafts/${record.file ?? ''}`, 'utf8');
  return { record, index, file: { state: 'found', text: saved, sha256: '', readout: importReadout(saved) } as const };
});
const proof = renderProof({
  result: lintArticle({ text, sources, wording: setApart }),
  sources,
  desk: deskOf(setApart, 'es'),
});

/** What a reader or a screen reader is told at these places. */
function said(root: HTMLElement, selector: string): string[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent.trim());
}

const inTheirWords = /^,? ?⟦[^]*⟧/;

test('the panel and the bar of a proof speak the language of the desk', () => {
  const filing = parsed(proof.filing);
  for (const part of ['h2', '[role="status"]', '.k', '.v']) {
    expect(said(filing, part).length).toBeGreaterThan(0);
    for (const words of said(filing, part)) expect(words).toMatch(inTheirWords);
  }
  for (const words of said(parsed(proof.tally), '.fact')) expect(words).toMatch(inTheirWords);
});

test('what a proof says beside the words of the article is in the language of the desk, and says so', () => {
  const article = parsed(htmlOf(proof.article));
  for (const part of ['.vh', '.says span', '.note button', '.slot .btn']) {
    expect(said(article, part).length, part).toBeGreaterThan(0);
    for (const words of said(article, part)) expect(words).toMatch(inTheirWords);
  }
  for (const { lang } of article.querySelectorAll<HTMLElement>('.vh, .says, .note, .slot')) expect(lang).toBe('es');
  for (const label of article.querySelectorAll('[aria-label].ref'))
    expect(label.getAttribute('aria-label')).toMatch(/^⟦/);
  const saved = [...article.querySelectorAll('[data-desk]')].map(({ textContent }) => textContent.trim());
  expect(saved.filter(row => row.startsWith('⟦Saved text⟧'))).toHaveLength(3);
});

test('so is what it says of the sources', () => {
  const source = parsed(htmlOf(proof.source));
  for (const part of ['.coverage li', '.use', '.source__changed'])
    for (const words of said(source, part)) expect(words).toMatch(/^⟦[^]*⟧$/);
  expect(said(source, '.use')).not.toEqual([]);
  expect(said(source, '.source__meta')[0]).toMatch(/^2 de junio de 2026 · ⟦Given out by /);
});

test('a note on a fact begins in the language of the desk', () => {
  const fact = lintArticle({ text, sources }).verdicts.find(({ rule }) => rule === 'date-mismatch');
  expect(fact && proof.noteAt(fact.span)?.title).toBe('⟦Contradicted: April 19⟧');
});

test('without a desk it speaks English', () => {
  const { filing } = renderProof({ result: lintArticle({ text, sources }), sources });
  expect(said(parsed(filing), 'h2')).toEqual(['Not ready to file']);
});
