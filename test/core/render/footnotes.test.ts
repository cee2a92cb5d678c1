import { describe, expect, it } from 'vitest';
import { footnotesIn } from '../../../src/core/render/footnotes.js';
import { plainWords } from '../../../src/core/render/outgoingMarkdown.js';
import { cmsHtml } from '../../../src/core/export/cmsHtml.js';
import { exportDocument } from '../../../src/core/export/document.js';
import { plainMarkdown } from '../../../src/core/export/plainMarkdown.js';
import { read } from '../export/support.js';
import { joinLines } from '../joinLines.js';
import { takesLinearTime } from '../linearTime.js';
import { clean, pageOf, parsed, proofOf } from './support/rendered.js';

const notes = joinLines(
  '# Norvania and Estoria meet',
  '',
  'NORVIK — They agreed on 45 million crowns[^sum] and two ships.[^1] Nobody else[^none] came.',
  '',
  '[^1]: The *Aldsund* and the Tellin.',
  '[^sum]: https://www.example.org/sum',
  'as of May.',
  '',
  '## Conclusion',
  '',
  'More of the sum.[^sum]',
  '',
);

describe('footnotes', () => {
  it('are numbered in the order in which the text refers to them', () => {
    expect([...footnotesIn(notes)]).toEqual([
      ['sum', 1],
      ['1', 2],
    ]);
    expect([...footnotesIn('[^a]: Nobody refers to this.\n\nText.[^b]: more\n\n  [^b]: b')]).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(footnotesIn('Words[^1] without it.\n\n    [^1]: code').size).toBe(0);
  });

  it('stand on the page and in the preview where they are written, and numbers lead there', () => {
    for (const root of [parsed(pageOf(notes)), proofOf(notes)]) {
      const [first, second] = root.querySelectorAll('p.footnote');
      expect([first?.id, clean(first?.textContent ?? '')]).toEqual(['footnote-2', '2 The Aldsund and the Tellin.']);
      expect([second?.id, clean(second?.textContent ?? '')]).toEqual([
        'footnote-1',
        '1 https://www.example.org/sum as of May.',
      ]);
      const leads = [...root.querySelectorAll('sup a')].map(one => [one.textContent, one.getAttribute('href')]);
      expect(leads).toEqual([
        ['1', '#footnote-1'],
        ['2', '#footnote-2'],
        ['1', '#footnote-1'],
      ]);
      expect(root.textContent).toContain('Nobody else[^none] came.');
      expect(root.textContent).not.toMatch(/\[\^(?:1|sum)\]/);
    }
  });

  it('are no link in a link, and no part of a description', () => {
    const root = parsed(pageOf('# A\n\nSee [the sum[^1]](https://www.example.org).\n\n[^1]: Crowns.\n'));
    expect(root.querySelector('a a')).toBeNull();
    expect(root.querySelector('sup a')?.textContent).toBe('1');
    expect(plainWords('They met.[^1] Then they left.')).toBe('They met. Then they left.');
    expect(pageOf(notes)).toContain('content="NORVIK — They agreed on 45 million crowns and two ships.');
  });

  it('have plain numbers in a content management system and in Word, and stay footnotes in Markdown', () => {
    const html = cmsHtml(read(notes));
    expect(html).toContain('45 million crowns<sup>1</sup> and two ships.<sup>2</sup> Nobody else[^none] came.</p>');
    expect(html).toContain('<p><sup>2</sup> The <em>Aldsund</em> and the Tellin.</p>\n<p><sup>1</sup> https://');
    const { blocks } = exportDocument(read(notes));
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      depth: 0,
      runs: [
        { text: '2', raised: true },
        { text: ' ' },
        { text: 'The ' },
        { text: 'Aldsund', italic: true },
        { text: ' and the Tellin.' },
      ],
    });
    expect(plainMarkdown(read(notes))).toContain('two ships.[^1] Nobody');
  });

  it('keep their numbers when the text around them changes in the memory of a preview', () => {
    const before = proofOf(notes);
    const after = proofOf(notes.replace('45 million crowns[^sum]', '45 million crowns'));
    expect(clean(before.querySelector('p.footnote')?.textContent ?? '')).toMatch(/^2 /);
    expect(clean(after.querySelector('p.footnote')?.textContent ?? '')).toMatch(/^1 /);
  });

  it('take time in proportion to the text', () => {
    const hostile = (length: number): void => {
      const marks = '[^1] '.repeat(length / 10);
      const open = '[^'.repeat(length / 4);
      pageOf(`# A\n\n${marks}\n\n${open}\n\n${'[^1]: b\n'.repeat(length / 20)}`);
    };
    expect(takesLinearTime(hostile, 4000)).toBe(true);
  });
});
