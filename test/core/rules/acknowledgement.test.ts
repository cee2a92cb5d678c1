import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { defaultConfig as lintConfig } from '../../../src/core/config/index.js';
import { lintArticle } from '../../../src/core/lint.js';
import {
  acknowledgementEdit,
  acknowledgementOf,
  type AcknowledgementNote,
} from '../../../src/core/rules/support/acknowledgement.js';
import { applyEdits } from '../../../src/core/text/span.js';
import { article, findingsOf } from './support.js';

/** A fact section with three things left open, two of them in one sentence. */
const text = article({
  keyTakeaways: '## Key takeaways\n\n- **Cost:** It is TK crowns. It opens in TODO.\n- **Who:** TK and TODO met.',
});
const rule = 'placeholder-left';
const note = { reason: 'the layout desk fills it in', by: 'Ana Relph', on: '2026-11-23' };

function openPlaces(of: string): string[] {
  return findingsOf(rule, of).map(({ span }) => of.slice(span.start - 3, span.end + 4));
}

/** The text with the n-th finding acknowledged. */
function acknowledged(of: string, index = 0, how: AcknowledgementNote = note): string {
  const finding = findingsOf(rule, of)[index];
  const edit = finding && acknowledgementEdit(parseArticle(of), finding, how);
  if (!edit) throw new Error('Nothing to acknowledge.');
  return applyEdits(of, [edit]);
}

describe('an acknowledged finding', () => {
  test('is one comment, on a line before the block, and is not reported again', () => {
    const after = acknowledged(text);
    expect(after).toMatch(
      /\n\n<!-- copydesk-acknowledged placeholder-left [0-9a-f]{8} -- the layout desk fills it in \(by Ana Relph, 2026-11-23\) -->\n- \*\*Cost/,
    );
    expect(openPlaces(text)).toHaveLength(4);
    expect(openPlaces(after)).toEqual(openPlaces(text).slice(1));
  });

  test('lets the other findings of its sentence be found', () => {
    expect(openPlaces(acknowledged(text, 2))).toEqual(openPlaces(text).filter((_, index) => index !== 2));
  });

  test('and another: each by its own comment', () => {
    expect(openPlaces(acknowledged(acknowledged(text), 0))).toEqual(openPlaces(text).slice(2));
  });

  test('keeps the list in one piece, and every other block as it was', () => {
    const kinds = (of: string) => parseArticle(of).blocks.map(({ kind }) => kind);
    const after = kinds(acknowledged(text, 2));
    expect(after.filter(kind => kind !== 'html')).toEqual(kinds(text));
    const titles = (of: string) => lintArticle({ text: of }).outline.sections.map(({ heading }) => heading?.text);
    expect(titles(acknowledged(text, 2))).toEqual(titles(text));
  });

  test.each([
    ['a word of its sentence', 'It is TK crowns', 'It was TK crowns'],
    ['the words themselves', 'It is TK crowns', 'It is TODO crowns'],
  ])('comes back when %s changes', (_, from, to) => {
    const after = acknowledged(text).replace(from, to);
    expect(openPlaces(after)).toHaveLength(4);
  });

  test.each([
    ['another sentence changes', 'It opens in', 'It closes in'],
    ['its words are set in bold', 'It is TK crowns', 'It is **TK** crowns'],
    ['the section moves', '## Key takeaways', '## Background\n\nNothing.\n\n## Key takeaways'],
    ['spaces are added', 'It is TK', 'It  is\n  TK'],
  ])('stays when %s', (_, from, to) => {
    const after = acknowledged(text).replace(from, to);
    expect(after).not.toBe(acknowledged(text));
    expect(findingsOf(rule, after)).toHaveLength(3);
  });

  test('counts for its own rule only', () => {
    expect(
      findingsOf(rule, acknowledged(text).replace('acknowledged placeholder-left', 'acknowledged other')),
    ).toHaveLength(4);
  });

  test.each(['', '  ', '\n'])('counts for nothing with the reason %j', reason => {
    expect(findingsOf(rule, acknowledged(text, 0, { ...note, reason }))).toHaveLength(4);
  });

  test('can be an error or a warning', () => {
    const severities = ['error', 'warning'] as const;
    for (const severity of severities) {
      const after = acknowledged(text);
      const config = { ...lintConfig, rules: { [rule]: severity } };
      expect(lintArticle({ text: after, config }).findings.filter(one => one.rule === rule)).toHaveLength(3);
    }
  });

  test('is told with its reason', () => {
    const after = acknowledged(text);
    const at = after.indexOf('TK crowns');
    const finding = { rule, span: { start: at, end: at + 2 } };
    expect(acknowledgementOf(parseArticle(after), finding)).toMatchObject(note);
  });

  test('keeps the line breaks of the text', () => {
    const windows = acknowledged(text.replace(/\n/g, '\r\n'));
    expect(windows.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(findingsOf(rule, windows)).toHaveLength(3);
  });

  test('cannot stand in the front matter', () => {
    const draft = article().replace('date: 2026-05-14', 'date: TK');
    const finding = findingsOf(rule, draft)[0];
    expect(finding && acknowledgementEdit(parseArticle(draft), finding, note)).toBeUndefined();
  });

  test('whatever the reason and the name, is one comment that is read back', () => {
    const words = fc.array(
      fc.constantFrom('-->', '--', '-', '>', ' ', '\n', '(by x)', 'desk', '”', '<!--', ')', '2026-11-23'),
    );
    fc.assert(
      fc.property(words, words, (reason, by) => {
        const after = acknowledged(text, 0, { reason: `a ${reason.join('')} z`, by: by.join(''), on: '2026-11-23' });
        const directives = parseArticle(after).directives;
        expect(directives.filter(({ mark }) => mark !== undefined)).toHaveLength(1);
        expect(findingsOf(rule, after)).toHaveLength(3);
      }),
    );
  });
});
