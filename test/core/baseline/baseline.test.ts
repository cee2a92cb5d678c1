import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { againstBaseline, baselineOf } from '../../../src/core/baseline/baseline.js';
import { formatBaseline, parseBaseline } from '../../../src/core/baseline/baselineFile.js';
import type { Finding } from '../../../src/core/rules/types.js';

function file(text: string, ...words: string[]): { text: string; findings: Finding[] } {
  let from = 0;
  const findings = words.map((word): Finding => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    const rule = word === 'TK' ? 'placeholder-left' : 'unsupported-fact';
    return {
      rule,
      category: 'structure',
      severity: 'error',
      message: `A finding at ${start}.`,
      span: { start, end: from },
      related: [],
      fixes: [],
    };
  });
  return { text, findings };
}

const before = file('# A\n\nThe TK and 12 came. Then TK left.\n', 'TK', '12', 'TK');
const known = baselineOf(before.text, before.findings);

describe('a baseline', () => {
  test('knows what was found, by rule and sentence', () => {
    expect(known).toEqual([
      { rule: 'placeholder-left', sentence: 'The TK and 12 came.', count: 1 },
      { rule: 'unsupported-fact', sentence: 'The TK and 12 came.', count: 1 },
      { rule: 'placeholder-left', sentence: 'Then TK left.', count: 1 },
    ]);
    expect(againstBaseline(before, known)).toEqual({ left: [], known: 3, gone: [] });
  });

  test('knows it again where lines have moved', () => {
    const moved = file('# A\n\nNew words.\n\nThe TK\nand 12 came. Then TK left.\n', 'TK', '12', 'TK');
    expect(againstBaseline(moved, known)).toEqual({ left: [], known: 3, gone: [] });
  });

  test('lets a new finding through: another sentence, another rule, and one more of the same', () => {
    const more = file('The TK and TK and 12 came. Then 9 left.\n', 'TK', 'TK', '12', '9');
    const {
      left,
      known: count,
      gone,
    } = againstBaseline(more, baselineOf('The TK and 12 came.', [...file('The TK and 12 came.', 'TK', '12').findings]));
    expect(left.map(({ span }) => more.text.slice(span.start, span.end))).toEqual(['TK', 'TK', '12', '9']);
    expect({ count, gone: gone.length }).toEqual({ count: 0, gone: 2 });
    const twice = file('TK and TK.\n', 'TK', 'TK');
    const once = againstBaseline(twice, [{ rule: 'placeholder-left', sentence: 'TK and TK.', count: 1 }]);
    expect(once).toMatchObject({ left: [twice.findings[1]], known: 1, gone: [] });
  });

  test('tells what is no longer there, but for rules that did not run', () => {
    const mended = file('# A\n\nThe 12 came.\n');
    expect(againstBaseline(mended, known).gone).toEqual(known);
    expect(againstBaseline(mended, known, rule => rule === 'unsupported-fact').gone).toEqual([known[1]]);
  });
});

describe('a baseline’s file', () => {
  test('has a line an entry, and files in order', () => {
    const text = formatBaseline(
      new Map([
        ['b.md', known],
        ['a.md', [{ rule: 'x', sentence: '“y”', count: 2 }]],
        ['c.md', []],
      ]),
    );
    expect(text.split('\n').slice(0, 6)).toEqual([
      '{',
      '  "version": 1,',
      '  "files": {',
      '    "a.md": [',
      '      {"rule":"x","sentence":"“y”","count":2}',
      '    ],',
    ]);
    expect(text).not.toContain('c.md');
    expect(formatBaseline(new Map())).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
  });

  test('is read as it was written', () => {
    const entry = fc.record({ rule: fc.string(), sentence: fc.string(), count: fc.integer({ min: 1, max: 99 }) });
    const entries = fc.array(entry, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), entries), { selector: ([path]) => path, maxLength: 4 }),
        files => {
          fc.pre(!files.some(([path]) => path === '__proto__'));
          const baseline = new Map(files);
          const read = parseBaseline(formatBaseline(baseline));
          expect('baseline' in read ? new Map(read.baseline) : read).toEqual(baseline);
        },
      ),
    );
  });

  test.each([
    ['', 'not JSON'],
    ['{', 'not JSON'],
    ['[]', 'no “files”'],
    ['{"files":[]}', 'no “files”'],
    ['{"files":{}}', 'another version'],
    ['{"version":2,"files":{}}', 'another version'],
    ['{"version":1,"files":{"a.md":{}}}', '“a.md”'],
    ['{"version":1,"files":{"a.md":[{"rule":"x"}]}}', '“a.md”'],
    ['{"version":1,"files":{"a.md":[{"rule":"x","sentence":"y","count":0}]}}', '“a.md”'],
  ])('%s is refused in words', (text, words) => {
    const read = parseBaseline(text);
    expect('problem' in read ? read.problem : '').toContain(words);
    expect('problem' in read ? read.problem : '').toContain('--update-baseline');
  });
});
