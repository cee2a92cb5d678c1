import { expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { articleWith, readoutOf, sourcesWith } from '../evidence/support.js';

it('sets what somebody says in the source in inner quotation marks, for it is quoted', () => {
  const source = readoutOf('“The nets are dry by the evening,” Minister Verrin said.');
  const text = articleWith('“The nets are dry by the evening,” Haarlund said.');
  const { findings } = lintArticle({ text, sources: sourcesWith(source) });
  expect(findings.find(({ rule }) => rule === 'quote-misattributed')?.related.map(({ message }) => message)).toEqual([
    'The source: “‘The nets are dry by the evening,’ Minister Verrin said.”',
  ]);
});

it('writes no second pair of marks around what is a quotation and nothing else', () => {
  const source = readoutOf('"The nets are dry," Minister Verrin said. "We all sail at dawn."');
  const text = articleWith('“We all sail at dawn,” Haarlund said.');
  const { findings } = lintArticle({ text, sources: sourcesWith(source) });
  expect(findings.find(({ rule }) => rule === 'quote-misattributed')?.related.map(({ message }) => message)).toEqual([
    'The source: “We all sail at dawn.”',
  ]);
});

it('takes straight marks for inner ones, too', () => {
  const source = readoutOf('"The nets are dry by the evening," Minister Verrin said.');
  const text = articleWith('“The nets are dry by the evening,” Haarlund said.');
  const { findings } = lintArticle({ text, sources: sourcesWith(source) });
  expect(findings.find(({ rule }) => rule === 'quote-misattributed')?.related.map(({ message }) => message)).toEqual([
    'The source: “‘The nets are dry by the evening,’ Minister Verrin said.”',
  ]);
});
