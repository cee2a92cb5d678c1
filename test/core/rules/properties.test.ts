import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixArticle } from '../../../src/core/fixArticle.js';
import { lintArticle } from '../../../src/core/lint.js';
import { fixAllEdits } from '../../../src/core/rules/support/fixAll.js';
import type { Finding } from '../../../src/core/rules/types.js';
import { applyEdits, type Span } from '../../../src/core/text/span.js';
import { anyText } from '../anyText.js';
import { sourcesOf, standardParts } from './support.js';

const { frontMatter, headline, lede, keyTakeaways, whyItMatters, conclusion, disclaimer, source } = standardParts;

/** Blocks of which drafts are made, good and bad. */
const blocks = [
  frontMatter,
  '---\ntitle: "A: b"\nsources:\n  - file: ../sources/a.md\n---',
  '---\nsources:\n  - {file: ../sources/gone.md}\nbyline: @x\n---',
  '---\nai:\n  use: draft\nreview: {by: Ana Relph, sha256: 0}\n---',
  '---\nai:\n  model: Norna 2\n  use: translate\n---',
  headline,
  '# Another headline',
  lede,
  keyTakeaways,
  whyItMatters,
  conclusion,
  disclaimer,
  disclaimer.replace('solely', 'partly'),
  disclaimer.replace('## Disclaimer\n\n', 'Disclaimer: '),
  disclaimer.replace('## Disclaimer\n\n', ''),
  '## Disclaimer\nSee our policy.',
  source,
  '## Source\n\n- Readout of Acting Minister Haarlund’s Meeting With Minister Verrin',
  '**Source:**',
  '## How AI was used\n\nPlease write an article based on it.',
  'The AI has delivered the news.',
  '**Drafted with AI.** Norna 2 wrote this article.',
  'They met. This article was edited with AI and reviewed by our editors. They left.',
  '> *Translated with AI.*',
  '**In conclusion:**',
  'Key takeaways:',
  '- A bullet',
  '### A smaller heading',
  '## Reactions\n\nNone.',
  '<!-- copydesk-disable-next-line -->',
  '<!-- a comment -->',
  'Sure! Here’s a draft article based on the readout:',
  'It ends. I hope this helps!',
  '701\nLeave a Comment',
  '[TK: a name]',
  '```\nTK\n```',
  '***',
  '> TK',
];

const draft = fc
  .tuple(fc.array(fc.constantFrom(...blocks), { maxLength: 14 }), fc.constantFrom('\n\n', '\n', '\n\n\n'), fc.boolean())
  .map(([parts, gap, windows]) => {
    const text = parts.join(gap);
    return windows ? text.replace(/\n/g, '\r\n') : text;
  });

const anyDraft = fc.oneof(
  draft,
  anyText,
  fc.tuple(draft, anyText).map(([a, b]) => `${a}\n${b}`),
);

function isWithin({ start, end }: Span, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

function preferredOf({ fixes }: Finding): number {
  return fixes.filter(({ preferred }) => preferred).length;
}

describe('whatever the text', () => {
  test('findings stand in it, in order, with at most one preferred fix each, and every fix applies', () => {
    fc.assert(
      fc.property(anyDraft, text => {
        const { findings } = lintArticle({ text, sources: sourcesOf(text) });
        for (const finding of findings) {
          expect(isWithin(finding.span, text)).toBe(true);
          expect(finding.related.every(({ span }) => isWithin(span, text))).toBe(true);
          expect(preferredOf(finding)).toBeLessThanOrEqual(1);
          expect(finding.message).not.toBe('');
          for (const fix of finding.fixes) applyEdits(text, fix.edits);
        }
        const starts = findings.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        applyEdits(text, fixAllEdits(findings));
      }),
    );
  });
});

const movable = ['section-order', 'disclaimer'];

describe('a draft of any blocks', () => {
  test('fixed, has nothing left that fixes, and fixing it again changes nothing', () => {
    fc.assert(
      fc.property(draft, text => {
        const sources = sourcesOf(text);
        const once = fixArticle({ text, sources });
        expect(once.findings.filter(finding => preferredOf(finding) > 0)).toEqual([]);
        expect(fixArticle({ text: once.article.text, sources }).article.text).toBe(once.article.text);
      }),
      // A statement below a heading's first line: moved along with it, the heading was moved back in the next round.
      { examples: [[`${frontMatter}\n**Source:**\nThe AI has delivered the news.`]] },
    );
  });

  test('each fix mends its own finding', () => {
    fc.assert(
      fc.property(draft, text => {
        const sources = sourcesOf(text);
        const { findings } = lintArticle({ text, sources });
        for (const finding of findings) {
          const fix = finding.fixes.find(({ preferred }) => preferred);
          // Where a section stands twice, its second appearance comes up for what the first one was.
          const isTwice =
            movable.includes(finding.rule) && findings.some(({ message }) => message.includes('second section'));
          if (!fix || isTwice) continue;
          const after = lintArticle({ text: applyEdits(text, fix.edits), sources }).findings;
          const alike = (list: readonly Finding[]) =>
            list.filter(({ rule, message }) => rule === finding.rule && message === finding.message).length;
          expect(alike(after), `${finding.rule}: ${fix.title}`).toBeLessThan(alike(findings));
        }
      }),
    );
  });

  test('keeps its words: a fix for structure deletes none', () => {
    fc.assert(
      fc.property(draft, text => {
        for (const { rule, fixes } of lintArticle({ text }).findings) {
          if (rule !== 'section-order' && rule !== 'required-section' && rule !== 'headline-missing') continue;
          for (const fix of fixes) {
            const words = (of: string) => of.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word));
            const after = words(applyEdits(text, fix.edits));
            const left = new Map<string, number>();
            for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
            for (const word of words(text)) left.set(word, (left.get(word) ?? 0) - 1);
            expect([...left].filter(([, count]) => count < 0)).toEqual([]);
          }
        }
      }),
    );
  });
});
