import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { groupEdits, type GroupValues, type RecordGroup } from '../../../src/core/disclosure/recordGroup.js';
import { applyEdits } from '../../../src/core/text/span.js';
import { anyText } from '../anyText.js';
import { joinLines } from '../joinLines.js';

function written(text: string, group: RecordGroup, values: GroupValues): string {
  const edits = groupEdits(parseArticle(text), group, values);
  return 'problem' in edits ? edits.problem : applyEdits(text, edits);
}

const prompt = 'Write an article.\n\nUse only what it says: nothing else.';

describe('writing a group of the front matter', () => {
  test('adds it as the last, with a text of several lines in a block', () => {
    const text = joinLines('---', 'title: A # the headline', 'date: 2026-05-14 # ours', '---', '', '# A');
    expect(written(text, 'ai', { model: 'Example Model 3', use: 'draft', prompt })).toBe(
      joinLines(
        '---',
        'title: A # the headline',
        'date: 2026-05-14 # ours',
        'ai:',
        '  model: Example Model 3',
        '  use: draft',
        '  prompt: |-',
        '    Write an article.',
        '',
        '    Use only what it says: nothing else.',
        '---',
        '',
        '# A',
      ),
    );
  });

  test('gives front matter to an article that has none', () => {
    expect(written('# A\n', 'review', { by: 'Ana Relph', on: '2026-05-15' })).toBe(
      '---\nreview:\n  by: Ana Relph\n  on: 2026-05-15\n---\n\n# A\n',
    );
  });

  test('changes what is there within its own lines, and keeps comments, order and the newsroom’s own keys', () => {
    const text = joinLines(
      '---',
      'ai:',
      '    # as the desk wants it',
      '    use: edit   # not draft',
      '    desk: night',
      "    model: 'Old Model'",
      'review: {by: Ana Relph, on: 2026-05-15}',
      '---',
      '',
      '# A',
    );
    expect(written(text, 'ai', { model: 'Example Model 3', use: 'translate' })).toBe(
      text.replace("'Old Model'", 'Example Model 3').replace('use: edit', 'use: translate'),
    );
    expect(written(text, 'review', { by: 'Bo Lund', sha256: 'ab' })).toBe(
      text.replace('{by: Ana Relph, on: 2026-05-15}', '{by: "Bo Lund", on: 2026-05-15, sha256: "ab"}'),
    );
  });

  test('replaces a block of lines, and writes in one line where a block would take in a comment', () => {
    const block = joinLines('---', 'ai:', '  prompt: |', '    Old.', '    Older.', '  use: draft', '---', '', 'Text.');
    expect(written(block, 'ai', { prompt: 'New.' })).toBe(block.replace(' |\n    Old.\n    Older.', ' New.'));
    const noted = joinLines('---', 'ai:', '  prompt: Old. # by mail', '---', '', 'Text.');
    expect(written(noted, 'ai', { prompt: 'A\nB' })).toBe(noted.replace('Old.', '"A\\nB"'));
  });

  test('fills a key without a value', () => {
    expect(written('---\nai:\ntitle: A\n---\n', 'ai', { use: 'edit' })).toBe('---\nai:\n  use: edit\ntitle: A\n---\n');
    expect(written('---\nai:\n  model:\n  use: edit\n---\n', 'ai', { model: 'M' })).toBe(
      '---\nai:\n  model: M\n  use: edit\n---\n',
    );
  });

  test('keeps Windows line breaks', () => {
    const text = '---\r\ntitle: A\r\n---\r\n\r\n# A\r\n';
    expect(written(text, 'ai', { prompt }).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  test('writes nothing into front matter that cannot be read', () => {
    expect(written('---\nai: [a\ntitle: "B\n---\n\n# A\n', 'ai', { use: 'edit' })).toMatch(
      /^The front matter cannot be read/,
    );
  });

  test('whatever is written is read again, or nothing is', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      anyText,
      fc.constantFrom('a: b', '- x\n- y', '|', '"', '#', '[TK: x]', '  x\n y', 'null', '1'),
    );
    const text = fc.constantFrom(
      '# A\n',
      '---\ntitle: A\n---\n\n# A\n',
      '---\nai: {use: edit}\n---\n',
      '---\r\nai:\r\n  model: M # x\r\n  prompt: |\r\n    A\r\ntitle: B\r\n---\r\nText',
    );
    fc.assert(
      fc.property(text, value, value, (before, model, words) => {
        const values = { model, prompt: words };
        const edits = groupEdits(parseArticle(before), 'ai', values);
        if ('problem' in edits) return;
        const { record } = parseArticle(applyEdits(before, edits)).frontMatter;
        const visible = (part: string): string => part.replace(/[\s\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu, '');
        expect(visible(record.ai?.model ?? '')).toBe(visible(model));
        expect(visible(record.ai?.prompt ?? '')).toBe(visible(words));
      }),
    );
  });
});
