import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineArticle } from '../../../src/core/article/outline.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import type { Outline } from '../../../src/core/article/types.js';
import { profiles } from '../../../src/core/profiles/index.js';
import { readoutArticle } from '../../../src/core/profiles/readoutArticle.js';
import { textAt } from '../../../src/core/text/span.js';
import { joinLines } from '../joinLines.js';
import { hostileMarkdown } from './hostileMarkdown.js';

function outline(text: string): Outline {
  return outlineArticle(parseArticle(text), readoutArticle);
}

/** Each section as `id: body`; `?` for one that the profile does not know. */
function sectionsOf(text: string): string[] {
  return outline(text).sections.map(({ spec, body }) => `${spec?.id ?? '?'}: ${textAt(text, body)}`);
}

describe('outlineArticle', () => {
  it('finds the headline, the lede and the sections', () => {
    const text = joinLines(
      '---',
      'profile: readout-article',
      '---',
      '# Ministers meet',
      '',
      '*Drafted with AI.*',
      '',
      'NORVIK — The ministers met.',
      '',
      '## Key takeaways',
      '',
      '- One',
      '- Two',
      '',
      '## Why it matters',
      'It could.',
      '',
      'It may.',
      '',
      '## Disclaimer',
      '',
      '',
    );
    const { headline, otherHeadlines, sections, profile } = outline(text);
    expect(profile).toBe(readoutArticle);
    expect(headline).toMatchObject({ style: 'markdown', level: 1, text: 'Ministers meet' });
    expect(otherHeadlines).toEqual([]);
    expect(sectionsOf(text)).toEqual([
      'lede: *Drafted with AI.*\n\nNORVIK — The ministers met.',
      'key-takeaways: - One\n- Two',
      'why-it-matters: It could.\n\nIt may.',
      'disclaimer: ',
    ]);
    expect(sections.map(({ span }) => textAt(text, span)).join('')).toBe(text.slice(text.indexOf('\n*Drafted')));
    expect(sections.map(({ heading }) => heading?.text)).toEqual([
      undefined,
      'Key takeaways',
      'Why it matters',
      'Disclaimer',
    ]);
    expect(sections.map(({ blocks }) => blocks.length)).toEqual([2, 1, 2, 0]);
  });

  it.each([
    ['an alias, in capitals, with a number', '## 2. KEY TAKEAWAYS FROM THE CALL:', 'markdown'],
    ['emphasis', '### **Key takeaways**', 'markdown'],
    ['a line under it', 'Key takeaways\n---', 'markdown'],
    ['a bold line', '**Key takeaways:**', 'bold'],
    ['a bold line, the colon behind it', '__Key takeaways__:', 'bold'],
    ['a plain line', 'Key takeaways', 'plain'],
    ['a plain line with a colon', 'Key Takeaways from the Meeting:', 'plain'],
  ])('finds a heading by %s', (_, heading, style) => {
    const text = `Lede.\n\n${heading}\n\nBody.`;
    expect(sectionsOf(text)).toEqual(['lede: Lede.', 'key-takeaways: Body.']);
    const found = outline(text).sections[1]?.heading;
    expect(found?.style).toBe(style);
    expect(found && textAt(text, found.span)).toBe(heading);
    expect(found && textAt(text, found.content)).toBe(found?.text);
  });

  it.each([
    ['• One', '• One'],
    ['- One\n- Two', '- One\n- Two'],
    ['Prose.', 'Prose.'],
  ])('lets %j follow a bold or plain heading without a blank line', (under, body) => {
    for (const heading of ['**Key takeaways:**', 'Key takeaways:', 'Key takeaways']) {
      expect(sectionsOf(`Lede.\n\n${heading}\n${under}`)).toEqual(['lede: Lede.', `key-takeaways: ${body}`]);
    }
  });

  it.each([
    ['Disclaimer: This article.', 'Disclaimer:', 'This article.'],
    ['**Disclaimer:** This article.', '**Disclaimer:**', 'This article.'],
    ['**Disclaimer**: This article.', '**Disclaimer**:', 'This article.'],
    ['**Disclaimer** This article.', '**Disclaimer**', 'This article.'],
    ['*Disclaimer: This article.*', '*Disclaimer:', 'This article.'],
    ['**Disclaimer: This *whole* article.**', '**Disclaimer:', 'This *whole* article.'],
    ['Disclaimer: This\narticle.', 'Disclaimer:', 'This\narticle.'],
  ])('finds the run-in heading of %j', (paragraph, heading, body) => {
    const text = `Lede.\n\n${paragraph}`;
    const section = outline(text).sections[1];
    expect(section?.spec?.id).toBe('disclaimer');
    expect(section?.heading).toMatchObject({ style: 'run-in', text: 'Disclaimer', level: 2 });
    expect(section?.heading && textAt(text, section.heading.span)).toBe(heading);
    expect(section && textAt(text, section.body)).toBe(body);
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('cuts a paragraph at the headings in it', () => {
    const text = joinLines('Last words.', 'Disclaimer: This article.', '**Source:** https://norvania.example');
    expect(sectionsOf(text)).toEqual([
      'lede: Last words.',
      'disclaimer: This article.',
      'source: https://norvania.example',
    ]);
  });

  it.each([
    'The ministers gave no\nbackground.',
    'Background: the ministers met before.',
    '*Background* checks were discussed.',
    '**Background** checks were discussed.',
    'Highlights from the meeting included a pledge.',
    '• Background',
    '- **Background:** They met before.',
    '> Background:',
    '```\nDisclaimer: code\n```',
    'the disclaimer: it is short.',
    'An unknown line:',
  ])('takes %j for prose', text => {
    expect(sectionsOf(text)).toEqual([`lede: ${text}`]);
  });

  it('does not count a section twice whose heading is repeated in its first words', () => {
    expect(sectionsOf('## Disclaimer\n\n**Disclaimer:** This article.')).toEqual([
      'disclaimer: **Disclaimer:** This article.',
    ]);
  });

  it('shows a section as often as it is there', () => {
    expect(sectionsOf('## Source\n\nA\n\n## Conclusion\n\nB\n\n## Source\n\nC')).toEqual([
      'source: A',
      'conclusion: B',
      'source: C',
    ]);
  });

  describe('headings that the profile does not know', () => {
    it('start a section of their own at the sections’ level or above, and are part of one below it', () => {
      const text = joinLines(
        '# One',
        '',
        '## Key takeaways',
        '',
        'A',
        '',
        '### Trade',
        '',
        'B',
        '',
        '## Reactions',
        '',
        'C',
        '',
        '# Second',
        '',
        'D',
      );
      expect(sectionsOf(text)).toEqual(['key-takeaways: A\n\n### Trade\n\nB', '?: C', '?: D']);
    });

    it('follow the level that most sections have', () => {
      const text = joinLines(
        '### Key takeaways',
        'A',
        '',
        '#### Trade',
        'B',
        '',
        '### Reactions',
        'C',
        '',
        '### Source',
        'D',
      );
      expect(sectionsOf(text)).toEqual(['key-takeaways: A\n\n#### Trade\nB', '?: C', 'source: D']);
    });

    it('do not hide a section that stands deeper, unless that section is also at the sections’ level', () => {
      const deeper = joinLines('## Key takeaways', 'A', '', '## Source', 'B', '', '### Disclaimer', 'C');
      expect(sectionsOf(deeper)).toEqual(['key-takeaways: A', 'source: B', 'disclaimer: C']);
      const both = joinLines('## Why it matters', 'A', '', '### Background', 'B', '', '## Background', 'C');
      expect(sectionsOf(both)).toEqual(['why-it-matters: A\n\n### Background\nB', 'background: C']);
    });
  });

  describe('the headline', () => {
    it('is the first level-1 heading that is not a section’s; others are named', () => {
      const { headline, otherHeadlines } = outline('# Source\n\n# One\n\n## Key takeaways\n\n# Two\n\n## Source\n');
      expect(headline?.text).toBe('One');
      expect(otherHeadlines.map(({ text }) => text)).toEqual(['Two']);
    });

    it('keeps its punctuation', () => {
      expect(outline('# Will they meet?').headline?.text).toBe('Will they meet?');
    });

    it('must stand before the sections where those are level-1 headings too', () => {
      const text = joinLines('# One', 'Lede.', '', '# Key takeaways', 'A', '', '# Reactions', 'B', '', '# Source', 'C');
      expect(outline(text).headline?.text).toBe('One');
      expect(outline(text).otherHeadlines).toEqual([]);
      expect(sectionsOf(text)).toEqual(['lede: Lede.', 'key-takeaways: A', '?: B', 'source: C']);
      expect(outline(joinLines('# Key takeaways', '', '# Reactions')).headline).toBeUndefined();
    });
  });

  describe('the lede', () => {
    it('stands behind the headline; what is before it belongs to no section', () => {
      expect(sectionsOf('Okay, here is an article:\n\n# One\n\nLede.\n\n## Source\n\nA')).toEqual([
        'lede: Lede.',
        'source: A',
      ]);
    });

    it('starts with the body when there is no headline', () => {
      expect(sectionsOf('Lede.\n\n## Source\n\nA')).toEqual(['lede: Lede.', 'source: A']);
    });

    it('is there only when it has words', () => {
      const none = '# One\n\n<!-- note -->\n\n---\n\n## Source\n\nA';
      expect(sectionsOf(none)).toEqual(['source: A']);
      expect(sectionsOf('')).toEqual([]);
      expect(sectionsOf('<!-- note -->\n\nLede.\n\n***\n\n## Source')).toEqual(['lede: Lede.', 'source: ']);
    });
  });

  it('calls a section empty that holds only comments and rules, and puts its body behind the heading', () => {
    const text = '## Source\n\n<!-- to do -->\n\n---\n\n## Disclaimer\n\nA\n\n---\n';
    expect(sectionsOf(text)).toEqual(['source: ', 'disclaimer: A']);
    expect(outline(text).sections[0]?.body).toEqual({ start: 9, end: 9 });
  });

  it('works with line breaks of Windows and of old Macs', () => {
    const text = joinLines(
      '# One',
      '',
      'Lede.',
      '',
      '**Key takeaways:**',
      '• One',
      '• Two',
      '',
      'Disclaimer: This.',
      '',
    );
    for (const lineBreak of ['\r\n', '\r']) {
      const other = text.replaceAll('\n', lineBreak);
      expect(sectionsOf(other)).toEqual(sectionsOf(text).map(section => section.replaceAll('\n', lineBreak)));
      expect(outline(other).sections.at(-1)?.span.end).toBe(other.length);
    }
  });

  it('places sections in order, side by side, with their bodies and headings inside, whatever the text', () => {
    fc.assert(
      fc.property(hostileMarkdown, fc.constantFrom(...profiles), (text, profile) => {
        const article = parseArticle(text);
        const { sections, headline } = outlineArticle(article, profile);
        let from = sections[0]?.span.start ?? text.length;
        expect(from).toBeGreaterThanOrEqual(article.bodyStart);
        for (const { span, body, heading, blocks } of sections) {
          const isBehindHeadline = headline && from <= headline.span.start && headline.span.end <= span.start;
          if (!isBehindHeadline) expect(span.start).toBe(from);
          expect(body.start).toBeGreaterThanOrEqual(heading?.span.end ?? span.start);
          expect(body.end).toBeGreaterThanOrEqual(body.start);
          expect(body.end).toBeLessThanOrEqual(span.end);
          if (heading) expect(heading.span.start).toBeGreaterThanOrEqual(span.start);
          let inside = heading?.span.end ?? span.start;
          for (const block of blocks) {
            expect(block.span.start).toBeGreaterThanOrEqual(inside);
            inside = block.span.end;
          }
          expect(inside).toBeLessThanOrEqual(span.end);
          from = span.end;
        }
        const headlineIsLast = headline !== undefined && from <= headline.span.start;
        if (sections.length > 0 && !headlineIsLast) expect(from).toBe(text.length);
      }),
    );
  });
});
