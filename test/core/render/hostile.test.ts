import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { outlineArticle } from '../../../src/core/article/outline.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { lintArticle } from '../../../src/core/lint.js';
import { profiles } from '../../../src/core/profiles/index.js';
import { renderPage } from '../../../src/core/render/page.js';
import { placesOf } from '../../../src/core/render/pieces.js';
import { renderProof } from '../../../src/core/render/proof.js';
import type { Finding } from '../../../src/core/rules/types.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { anyArticle, hostilePieces } from './support/hostile.js';
import { dangersIn, isAscending } from './support/inert.js';
import { articleOf, pageOf, parsed, proofOf, filingOf } from './support/rendered.js';
import { takesLinearTime } from '../linearTime.js';

const resolveImage = (path: string): string => `local:${path}`;

function numbers(root: ParentNode, name: string): number[] {
  return Array.from(root.querySelectorAll(`[${name}]`), element => Number(element.getAttribute(name)));
}

/** For the properties: their runs are short, but a busy machine's are not. */
const patience = 30_000;

describe('hostile text', () => {
  it.each(hostilePieces)('is inert in proof and page: %j', piece => {
    const text = `# A headline ${piece.replaceAll('\n', ' ')}\n\n${piece}\n\nBefore ${piece} after.\n\n- ${piece}\n`;
    expect(dangersIn(proofOf(text, { resolveImage }))).toEqual([]);
    expect(dangersIn(filingOf(text))).toEqual([]);
    expect(dangersIn(parseHTML(pageOf(text, { resolveImage })).document)).toEqual([]);
  });

  it(
    'is inert in any mixture, and every block knows its line and its place',
    () => {
      fc.assert(
        fc.property(anyArticle, text => {
          const result = lintArticle({ text });
          const proof = renderProof({ result, resolveImage });
          const root = articleOf(proof);
          expect(dangersIn(root)).toEqual([]);
          expect(dangersIn(parsed(proof.filing))).toEqual([]);

          const lines = numbers(root, 'data-line');
          expect(lines.every(line => Number.isInteger(line) && line >= 0 && line < new LineIndex(text).lineCount)).toBe(
            true,
          );
          expect(isAscending(lines)).toBe(true);
          const starts = numbers(root, 'data-start');
          expect(isAscending(starts)).toBe(true);
          expect(starts.every(start => start >= 0 && start <= text.length)).toBe(true);
          expect(2 * root.querySelectorAll('[data-block]').length).toBe(placesOf(proof.article).length);
          const ids = Array.from(root.querySelectorAll('[id]'), element => element.id);
          expect(new Set(ids).size).toBe(ids.length);
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );

  it(
    'cannot break out of a page',
    () => {
      fc.assert(
        fc.property(anyArticle, text => {
          const { article, outline } = lintArticle({ text });
          const page = renderPage({ article, outline, resolveImage });
          const { document } = parseHTML(page);
          expect(dangersIn(document)).toEqual([]);
          expect(document.querySelectorAll('style, title, main, article').length).toBe(4);
          expect(document.querySelector('body')?.lastElementChild?.localName).toBe('main');
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );

  it.each([
    ['<!--'],
    ['<!-- x\n'],
    ['![a](b)'],
    ['[a]('],
    ['[TK: x] '],
    ['**a'],
    ['> '],
    ['- '],
    ['## Source\n\n'],
    ['## Why it matters\n\n[TK: x]\n\n'],
    ['same paragraph\n\n'],
    ['a — '],
    ['`'],
    ['| a '],
  ])('takes time in proportion to its length: %j', piece => {
    const work = (length: number): void => {
      renderOf(piece.repeat(Math.ceil(length / piece.length)));
    };
    expect(takesLinearTime(work, 7_500)).toBe(true);
  });
});

/** Renders both the proof and the page of an article with placeholders found. */
function renderOf(body: string): void {
  const text = `# Headline\n\n${body}`;
  const article = parseArticle(text);
  const [profile] = profiles;
  if (!profile) throw new Error('There are no profiles.');
  const outline = outlineArticle(article, profile);
  const findings = Array.from(text.matchAll(/\[TK: x\]/g), ({ index }): Finding => {
    const about = { rule: 'placeholder-left', category: 'structure', severity: 'error', message: 'M.' } as const;
    return { ...about, span: { start: index, end: index + 7 }, related: [], fixes: [] };
  });
  renderProof({ result: { article, outline, profile, findings, verdicts: [] } });
  renderPage({ article, outline });
}

describe('marks in any mixture of Markdown', () => {
  const frame = fc.constantFrom(
    '$',
    '- a $ b\n  $',
    '1. 1 **$** $',
    '> q $\n> $ q',
    '## Heading $',
    '**b:**$ *$*',
    '`c` $ [link](https://example.org/x) &amp; \\* $',
    '**Disclaimer:** $ a',
    'one\ntwo $\n   three $',
  );

  it(
    'stand on exactly the words that they are about',
    () => {
      fc.assert(
        fc.property(fc.array(frame, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (frames, lineBreak) => {
          let count = 0;
          const body = frames.join('\n\n').replaceAll('$', () => `[TK: w${count++} x]`);
          const text = `# Headline\n\n${body}\n`.replaceAll('\n', lineBreak);
          const proof = articleOf(renderProof({ result: lintArticle({ text }) }));
          for (const hidden of proof.querySelectorAll('.mark .vh')) hidden.remove();
          const marked = Array.from(proof.querySelectorAll('.mark[data-mark="placeholder"]'), mark => mark.textContent);
          expect(marked).toEqual(Array.from({ length: count }, (_, i) => `[TK: w${i} x]`));
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );
});

describe('the words of an article', () => {
  const word = fc.integer({ min: 0, max: 10_000 }).map(number => `w${number}x`);
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map(list => list.join(' '));
  const block = fc.oneof(
    words,
    words.map(text => `## ${text}`),
    words.map(text => `# ${text}`),
    words.map(text => `### Key takeaways ${text}`),
    fc.tuple(words, words).map(([a, b]) => `- **${a}:** ${b}\n- ${a}\n  ${b}`),
    words.map(text => `1. ${text}\n2. *${text}*`),
    words.map(text => `> ${text}\n>\n> - ${text}`),
    words.map(text => `    ${text}`),
    words.map(text => `<div title="${text}">${text}</div>`),
    words.map(text => `**Disclaimer:** ${text}`),
    words.map(text => `Disclaimer: ${text}`),
    words.map(text => `**Key takeaways:**\n${text}`),
    words.map(text => `[TK: ${text}]`),
    words.map(text => `This article was written with AI: ${text}`),
    words.map(text => `NORVIK — ${text}`),
    words.map(text => `In conclusion\n\n${text}`),
    fc.constantFrom('## Source', '## How AI was used', '## Why it matters', '<!-- c -->', '---'),
  );

  it(
    'are all on the page, once and in their order',
    () => {
      fc.assert(
        fc.property(fc.array(block, { maxLength: 10 }), fc.boolean(), (blocks, recorded) => {
          // At the very top of a text, three dashes open front matter, which is not shown.
          const body = `\n${blocks.join('\n\n')}`;
          const text = recorded ? `---\nai: { use: draft }\nsources: [{ title: T }]\n---\n${body}` : body;
          const wanted = body.match(/w\d+x/g) ?? [];
          const shown = (markup: string) => parsed(markup).textContent.match(/w\d+x/g) ?? [];
          const result = lintArticle({ text });
          // A note repeats words of the article that it is about; nothing else may.
          const proof = articleOf(renderProof({ result }));
          for (const note of proof.querySelectorAll('.note')) note.remove();
          expect(shown(proof.innerHTML)).toEqual(wanted);
          expect(shown(/<article[^]*<\/article>/.exec(renderPage(result))?.[0] ?? '')).toEqual(wanted);
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );
});
