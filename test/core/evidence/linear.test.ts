import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { takesLinearTime } from '../linearTime.js';
import { articleWith, readoutOf, sourcesWith } from './support.js';

const parts = [
  'On May 14, 2026, they met. ',
  'They sent 12 vessels. ',
  'Japan thanked France. ',
  'Haarlund thanked Verrin. ',
  'Minister Ilse Haarlund of Estoria, ',
  '“The sea is ours,” Verrin said. ',
  '“The sea ',
  'WHO (World Health Organization) ',
  'Deputy ',
  'the readout does not mention ',
  'Tomas Verin ',
  '1, ',
  '- 12 ',
  '[a] … ',
];

const source = readoutOf('They sent 12 vessels, and thanked Japan. “The sea is ours,” Verrin said.');
const draft = articleWith(
  'They sent 13 vessels on May 15, 2026. Haarlund thanked Verin, and France. “The sea is not ours,” he said.',
);

describe('takes time linear', () => {
  it.each(parts)('in the draft: %j', part => {
    const work = (length: number) =>
      lintArticle({ text: articleWith(part.repeat(length / part.length)), sources: sourcesWith(source) });
    expect(takesLinearTime(work, 1500)).toBe(true);
  });

  it.each(parts)('in the source: %j', part => {
    const work = (length: number) =>
      lintArticle({ text: draft, sources: sourcesWith(readoutOf(part.repeat(length / part.length))) });
    expect(takesLinearTime(work, 1500)).toBe(true);
  });
});
