import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineArticle } from '../../../src/core/article/outline.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { placeForSection } from '../../../src/core/article/placeForSection.js';
import { readoutArticle } from '../../../src/core/profiles/readoutArticle.js';
import { joinLines } from '../joinLines.js';
import { hostileMarkdown } from './hostileMarkdown.js';

/** The text with `^` where the section is to be inserted. */
function marked(text: string, id: string): string {
  const spec = readoutArticle.sections.find(section => section.id === id);
  if (!spec) throw new Error(`no section ${id}`);
  const article = parseArticle(text);
  const place = placeForSection(outlineArticle(article, readoutArticle), article, spec);
  return `${text.slice(0, place)}^${text.slice(place)}`;
}

const draft = joinLines(
  '---',
  'title: A',
  '---',
  '# One',
  'Lede.',
  '',
  '## Why it matters',
  'A',
  '',
  '## Source',
  'B',
  '',
);

describe('placeForSection', () => {
  it.each([
    ['key-takeaways', '^## Why it matters'],
    ['conclusion', '^## Source'],
    ['disclaimer', '^## Source'],
    ['how-ai-was-used', 'B\n^'],
  ])('puts %s behind the nearest section before it', (id, expected) => {
    expect(marked(draft, id)).toContain(expected);
  });

  it('puts a section before the nearest one behind it when none is before', () => {
    expect(marked('# One\n\n## Reactions\nX\n\n## Source\nB', 'disclaimer')).toContain('X\n\n^## Source');
  });

  it('puts a section at the end of an article without any', () => {
    expect(marked('', 'conclusion')).toBe('^');
    expect(marked('# One', 'conclusion')).toBe('# One^');
    expect(marked('# One\n\n## Reactions\nX\n', 'conclusion')).toBe('# One\n\n## Reactions\nX\n^');
  });

  it('puts the lede under the headline, before the first section', () => {
    expect(marked('# One\n\n## Source\nB', 'lede')).toBe('# One\n\n^## Source\nB');
    expect(marked('# One\n', 'lede')).toBe('# One\n^');
    expect(marked('## Source\nB', 'lede')).toBe('^## Source\nB');
  });

  it('goes by the last of two sections of one kind, and stays before an unknown one', () => {
    const text = '## Conclusion\nA\n\n## Source\nB\n\n## Conclusion\nC\n\n## Reactions\nD';
    expect(marked(text, 'disclaimer')).toContain('C\n\n^## Reactions');
  });

  it('never goes before the headline', () => {
    expect(marked('## Source\nB\n\n# One\n', 'disclaimer')).toBe('## Source\nB\n\n# One\n^');
  });

  it('never lies inside a section, before the headline or in the front matter, whatever the text', () => {
    fc.assert(
      fc.property(hostileMarkdown, fc.constantFrom(...readoutArticle.sections), (text, spec) => {
        const article = parseArticle(text);
        const outline = outlineArticle(article, readoutArticle);
        const place = placeForSection(outline, article, spec);
        expect(place).toBeGreaterThanOrEqual(Math.max(article.bodyStart, outline.headline?.span.end ?? 0));
        expect(place).toBeLessThanOrEqual(text.length);
        for (const { span } of outline.sections) expect(span.start < place && place < span.end).toBe(false);
      }),
    );
  });
});
