import { describe, expect, test } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Finding, Source } from '../../../src/core/rules/types.js';
import { applyEdits } from '../../../src/core/text/span.js';
import { joinLines } from '../joinLines.js';
import { article, savedHash, standardParts } from './support.js';

const release = joinLines(
  '# Readout of Acting Minister Haarlund’s Meeting With Minister Verrin',
  '',
  'May 14, 2026',
  '',
  'The ministers met in Norvik. “What happens to one of our cables happens to both our countries,” Minister Verrin said.',
  '',
  'The next session is to be held in Karsholm.',
);

const quoting = '“What happens to one of our cables happens to both our countries,” Verrin said. The rest is his own.';

/** An article whose source was recorded with another hash than it has now. */
function changed(lede: string, source = release): Finding | undefined {
  const text = textWith(lede);
  return lintArticle({ text, sources: sourcesOf(text, source) }).findings.find(({ rule }) => rule === 'source-changed');
}

function textWith(lede: string): string {
  return article({
    lede,
    headline: '# Ministers meet',
    keyTakeaways: '## Key takeaways\n\n- **A quotation:** They spoke of cables.',
    frontMatter: standardParts.frontMatter.replace('    title:', `    sha256: ${'0'.repeat(64)}\n    title:`),
  });
}

function sourcesOf(text: string, source: string): Source[] {
  const { article: read } = lintArticle({ text });
  const file = { state: 'found' as const, text: source, sha256: savedHash, readout: importReadout(source) };
  return read.frontMatter.record.sources.map((record, index) => ({ record, index, file }));
}

describe('source-changed', () => {
  test('says that nothing disagrees where nothing does', () => {
    const finding = changed(quoting);
    expect(finding?.message).toContain('Nothing that the article says disagrees');
    expect(finding?.related).toEqual([]);
  });

  test('names the sentences that the changed source does not bear out, and points at them', () => {
    const finding = changed(quoting, release.replace('to both our countries', 'to all our countries'));
    expect(finding?.message).toContain('does not bear out what this sentence says: ');
    expect(finding?.message).toContain('both our countries,’ Verrin said.”');
    expect(finding?.message).not.toContain('The rest is his own');
    expect(finding?.related.map(({ span }) => textWith(quoting).slice(span.start, span.end))).toEqual([
      '“What happens to one of our cables happens to both our countries,” Verrin said.',
    ]);
  });

  test('closes the marks around a sentence that is cut in a quotation', () => {
    const finding = changed(
      '"The harbour of Norvik has no room for one more cable than the ships that lay it can carry."',
    );
    expect(finding?.message).toContain(
      '“‘The harbour of Norvik has no room for one more cable than the ships that lay it …”',
    );
  });

  test('names five at most, and counts the others', () => {
    const seven = Array.from({ length: 7 }, (_, index) => `“Cable number ${'x'.repeat(index + 1)} is safe,” he said.`);
    const finding = changed(seven.join(' '));
    expect(finding?.related).toHaveLength(5);
    expect(finding?.message).toContain('; 2 more.');
  });

  test('is mended by recording the new hash, which is never done unasked', () => {
    const text = textWith(quoting);
    const fix = changed(quoting)?.fixes[0];
    expect(fix?.preferred).toBe(false);
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toBe(text.replace('0'.repeat(64), savedHash));
    const { findings } = lintArticle({ text: after, sources: sourcesOf(after, release) });
    expect(findings.filter(({ rule }) => rule === 'source-changed')).toEqual([]);
  });
});
