import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/core/article/frontMatter.js';
import { outlineArticle } from '../../../src/core/article/outline.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import type { SourceRecord } from '../../../src/core/article/types.js';
import { profiles } from '../../../src/core/profiles/index.js';
import type { Profile } from '../../../src/core/profiles/types.js';
import { applyProfile } from '../../../src/core/scaffold/applyProfile.js';
import { insertSection } from '../../../src/core/scaffold/insert.js';
import { toPlainText } from '../../../src/core/scaffold/template.js';
import { applyEdits, type TextEdit } from '../../../src/core/text/span.js';

const [readoutArticle] = profiles;
if (!readoutArticle) throw new Error('no profiles');
const byDefault: Profile = readoutArticle;

const source: SourceRecord = {
  file: '../sources/a.md',
  title: 'Readout of the Talks',
  publisher: 'Ministry of Trade of Estoria',
  url: 'https://www.example.org/talks',
};

function editsOf(text: string, sources: readonly SourceRecord[] = [], profile = byDefault): TextEdit[] {
  const article = parseArticle(text);
  return applyProfile(article, outlineArticle(article, profile), sources);
}

function applied(text: string, sources: readonly SourceRecord[] = [], profile = byDefault): string {
  return applyEdits(text, editsOf(text, sources, profile));
}

/** The ids of the sections that an article has, in its order. */
function sectionsOf(text: string, profile = byDefault): string[] {
  return outlineArticle(parseArticle(text), profile).sections.flatMap(({ spec }) => spec?.id ?? []);
}

const draft = `# Ministers meet

The ministers met on Thursday.

## Conclusion

The talks go on.
`;

describe('applying a profile to a draft', () => {
  test('adds front matter and the missing sections in their places, and touches nothing else', () => {
    expect(applied(draft, [source])).toBe(`---
title: >-
  Ministers meet
profile: readout-article
sources:
  - file: ../sources/a.md
    title: Readout of the Talks
    publisher: Ministry of Trade of Estoria
    url: https://www.example.org/talks
---

# Ministers meet

The ministers met on Thursday.

## Key takeaways

- **[TK: the point in a few words]:** [TK: one point that the readout makes, and nothing that it does not say]

## Why it matters

- **[TK: the point in a few words]:** [TK: why this matters, as inference that is marked as such (“could”, “may”) or attributed]

## Conclusion

The talks go on.

## Disclaimer

This article is based solely on the provided Ministry of Trade of Estoria readout. A more comprehensive understanding would require additional information from other sources and perspectives.

## Source

[Readout of the Talks](https://www.example.org/talks)
`);
  });

  test('adds only the keys that the front matter lacks', () => {
    const text = `---\nprofile: readout-article # ours\nbyline: A\n---\n\n${draft}`;
    expect(applied(text)).toContain(
      '---\nprofile: readout-article # ours\nbyline: A\ntitle: >-\n  Ministers meet\n---\n',
    );
  });

  test('cites the sources that the draft records, not others', () => {
    const text = `---\nsources:\n  - publisher: NORDA\n---\n\n${draft}`;
    const result = applied(text, [source]);
    expect(result).toContain('the provided NORDA readout');
    expect(result).not.toContain('Estoria');
  });

  test.each([
    ['broken', 'title: "open\nbyline: A'],
    ['in braces', '{ title: A }'],
  ])('leaves front matter alone that is %s, and still adds the sections', (_, yaml) => {
    const result = applied(`---\n${yaml}\n---\n\n${draft}`);
    expect(result.startsWith(`---\n${yaml}\n---\n\n# Ministers meet`)).toBe(true);
    expect(sectionsOf(result)).toContain('key-takeaways');
  });

  test('adds a headline: the title of the front matter, else a place for one', () => {
    expect(applied('---\ntitle: "Talks: day *one*"\n---\n\nThe ministers met.\n')).toContain(
      '---\n\n# Talks: day \\*one\\*\n\nThe ministers met.',
    );
    expect(applied('# Talks \\*one\\*\n')).toContain('title: >-\n  Talks *one*\n');
    expect(applied('The ministers met.\n')).toContain('---\n\n# [TK: headline]\n\nThe ministers met.');
  });

  test('makes an article of nothing', () => {
    const result = applied('');
    expect(result).toMatch(
      /^---\ntitle: >-\n {2}\[TK: headline\]\nprofile: readout-article\n---\n\n# \[TK: headline\]\n\n\[TK: who/,
    );
    expect(editsOf(result)).toEqual([]);
  });

  test('recognises the headings that are there, however they are written', () => {
    const seedLike =
      '# A\n\nThey met.\n\n**Key Takeaways from the Meeting:**\n\n- Ships.\n\nIn conclusion:\n\nThe end.\n';
    const result = applied(seedLike);
    expect(sectionsOf(result)).toEqual([
      'lede',
      'key-takeaways',
      'why-it-matters',
      'conclusion',
      'disclaimer',
      'source',
    ]);
    expect(result).not.toContain('## Key takeaways');
    expect(result).not.toContain('## Conclusion');
  });

  test('writes headings at the level of the draft’s own, and line breaks as the draft has them', () => {
    const result = applied(draft.replace('## ', '### ').replaceAll('\n', '\r\n'));
    expect(result).toContain('\r\n\r\n### Key takeaways\r\n\r\n');
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  const block = fc.constantFrom(
    '# Ministers meet',
    'The ministers met.',
    '## Key takeaways\n\n- Ships.',
    '**Why this matters:**\n\nBecause.',
    '### Something else\n\nText.',
    'In conclusion:',
    '## Conclusion',
    'Disclaimer: none.',
    '## Source\n\n[A](https://www.example.org)',
    '## How AI was used\n\nNot.',
    '```\n# no heading\n```',
    '<!-- copydesk-disable -->',
    '---',
    '',
  );
  const frontMatter = fc.constantFrom(
    '',
    '---\n---\n',
    '---\ntitle: A\n---\n',
    '---\nprofile: news-brief\nsources: []\n---\n\n',
    '\uFEFF',
    '---\ntitle: "x\n---\n',
    '---\nopen\n',
  );
  const anyDraft = fc
    .tuple(frontMatter, fc.array(block, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\n'))
    .map(([top, blocks, lineBreak, end]) => (top + blocks.join('\n\n') + end).replaceAll('\n', lineBreak));

  test('only adds, and a second time adds nothing, whatever the draft holds', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...profiles), fc.boolean(), (text, profile, cited) => {
        const sources = cited ? [source] : [];
        const edits = editsOf(text, sources, profile);
        expect(edits.filter(({ start, end }) => start !== end)).toEqual([]);
        const result = applyEdits(text, edits);
        expect(editsOf(result, sources, profile)).toEqual([]);
        const required = profile.sections.filter(spec => spec.required).map(({ id }) => id);
        expect(required.filter(id => !sectionsOf(result, profile).includes(id))).toEqual([]);
        if (parseFrontMatter(text).problems.length === 0) expect(parseFrontMatter(result).problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('inserting a section', () => {
  function inserted(text: string, id: string): string {
    const article = parseArticle(text);
    const spec = byDefault.sections.find(section => section.id === id);
    if (!spec) throw new Error(`no section ${id}`);
    const { offset, template } = insertSection(outlineArticle(article, byDefault), article, spec, [source]);
    return text.slice(0, offset) + toPlainText(template) + text.slice(offset);
  }

  test('puts it in the profile’s order, set apart by blank lines', () => {
    expect(inserted(draft, 'background')).toBe(
      draft.replace(
        '## Conclusion',
        '## Background\n\n[TK: what a reader needs to know that the readout does not say, each fact with its own source]\n\n## Conclusion',
      ),
    );
  });

  test('at the end of a text without a last line break', () => {
    expect(inserted(draft.trimEnd(), 'source')).toBe(
      `${draft}\n## Source\n\n[Readout of the Talks](https://www.example.org/talks)\n`,
    );
  });

  test('fills in the disclaimer', () => {
    expect(inserted(draft, 'disclaimer')).toContain(
      '\n\n## Disclaimer\n\nThis article is based solely on the provided Ministry of Trade',
    );
  });
});
