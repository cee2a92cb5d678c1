import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/core/article/frontMatter.js';
import { inEnglish } from '../../../src/core/text/message.js';
import { textAt, type Span } from '../../../src/core/text/span.js';
import { anyText } from '../anyText.js';
import { joinLines } from '../joinLines.js';

const complete = joinLines(
  '---',
  'title: Norvania and Estoria open a watch centre',
  'profile: readout-article',
  'date: 2026-05-14',
  'dateline: NORVIK',
  'byline: Ana Relph',
  'sources:',
  '  - file: ../sources/2026-05-14-haarlund.md',
  '    title: "Readout: ministers meet"',
  '    publisher: Ministry of Defence of Norvania',
  '    url: https://norvania.example/readout',
  '    published: 2026-05-14',
  '    retrieved: 2026-05-14T16:20:00Z',
  '    sha256: 0123456789012345',
  'ai:',
  '  model: Example Model 3',
  '  use: draft',
  '  prompt: |',
  '    Write an article.',
  '    Use: only what it says.',
  'review:',
  '  by: Ana Relph',
  '  on: 2026-05-15',
  '  sha256: abc',
  'tags: [defence, sea]',
  '---',
  '',
  '# Body',
);

/** What stands at the place of each problem, and the problem's words. */
function problemsOf(text: string): [string, string][] {
  return parseFrontMatter(text).problems.map(({ span, message }) => [textAt(text, span), inEnglish(message)]);
}

function withFence(...yaml: string[]): string {
  return joinLines('---', ...yaml, '---', 'Body');
}

describe('parseFrontMatter', () => {
  it('reads the whole record', () => {
    expect(parseFrontMatter(complete).record).toEqual({
      title: 'Norvania and Estoria open a watch centre',
      profile: 'readout-article',
      date: '2026-05-14',
      dateline: 'NORVIK',
      byline: 'Ana Relph',
      sources: [
        {
          file: '../sources/2026-05-14-haarlund.md',
          title: 'Readout: ministers meet',
          publisher: 'Ministry of Defence of Norvania',
          url: 'https://norvania.example/readout',
          published: '2026-05-14',
          retrieved: '2026-05-14T16:20:00Z',
          sha256: '0123456789012345',
        },
      ],
      ai: { model: 'Example Model 3', use: 'draft', prompt: 'Write an article.\nUse: only what it says.\n' },
      review: { by: 'Ana Relph', on: '2026-05-15', sha256: 'abc' },
    });
    expect(problemsOf(complete)).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])('finds spans with line breaks %j, and behind a byte order mark', lineBreak => {
    const text = `\uFEFF${complete.replaceAll('\n', lineBreak)}`;
    const frontMatter = parseFrontMatter(text);
    const { span, content, record } = frontMatter;
    expect(text.slice(span?.end)).toBe(`${lineBreak}# Body`);
    expect(span?.start).toBe(1);
    expect(content && textAt(text, content)).toMatch(/^title: [^]*sea\][\r\n]+$/);
    const at = (...path: (string | number)[]): string | undefined => {
      const found = frontMatter.spanOf(path);
      return found && textAt(text, found);
    };
    expect(at('title')).toBe('Norvania and Estoria open a watch centre');
    expect(at('sources', 0, 'url')).toBe('https://norvania.example/readout');
    expect(at('ai', 'prompt')).toMatch(/^\|[^]*what it says\.$/);
    expect(at('tags')).toBe('[defence, sea]');
    expect(record.ai?.prompt).toBe('Write an article.\nUse: only what it says.\n');
  });

  it('gives the nearest parent for a path that is not there', () => {
    const text = withFence('sources:', '  - file: a.md', '    title:', 'ai:');
    const frontMatter = parseFrontMatter(text);
    const spanOf = (path: readonly (string | number)[]): Span | undefined => frontMatter.spanOf(path);
    expect(spanOf(['sources', 0, 'url'])).toEqual({ start: 17, end: 38 });
    expect(textAt(text, spanOf(['sources', 0, 'title']) ?? { start: 0, end: 0 })).toBe('title');
    expect(spanOf(['sources', 3, 'url'])).toEqual(spanOf(['sources']));
    expect(textAt(text, spanOf(['ai', 'model']) ?? { start: 0, end: 0 })).toBe('ai');
    expect(spanOf(['review', 'by'])).toBeUndefined();
  });

  it.each([
    ['title: 2025', '2025'],
    ['title: true', 'true'],
    ['title: 0x1F', '0x1F'],
    ['title: 2025-05-31', '2025-05-31'],
    ["title: 'It''s on'", "It's on"],
    ['title: [TK: headline]', '[TK: headline]'],
    ['title: ~', undefined],
    ['title:', undefined],
    ['title: ""', undefined],
  ])('takes %j as text', (line, expected) => {
    expect(parseFrontMatter(withFence(line)).record.title).toBe(expected);
    expect(problemsOf(withFence(line))).toEqual([]);
  });

  it.each([
    '',
    'No front matter',
    '# Head',
    '---\n\nprose\n\n---\n',
    '---\n\nprose',
    '---',
    '----\na: b\n----',
    ' ---\na: b\n---',
  ])('sees no front matter in %j', text => {
    const frontMatter = parseFrontMatter(text);
    const { span, problems, record } = frontMatter;
    expect({ span, problems, record }).toEqual({ span: undefined, problems: [], record: { sources: [] } });
    expect(frontMatter.has('title')).toBe(false);
    expect(frontMatter.spanOf(['title'])).toBeUndefined();
  });

  it('accepts empty front matter, comments and a closing line of dots', () => {
    for (const text of ['---\n---\n', '---\n# note\n---\n', '---\ntitle: a\n...\nBody']) {
      expect(parseFrontMatter(text).span?.start).toBe(0);
      expect(problemsOf(text)).toEqual([]);
    }
  });

  describe('when it is not closed', () => {
    it('says so, reads it, and lets the body start at the first line that cannot belong to it', () => {
      const text = joinLines('---', 'title: A', 'sources:', '  - file: a.md', '', '# Head', '', 'Text: more.');
      const { span, record } = parseFrontMatter(text);
      expect(record).toEqual({ title: 'A', sources: [{ file: 'a.md' }] });
      expect(text.slice(span?.end)).toBe('\n# Head\n\nText: more.');
      expect(problemsOf(text)).toEqual([
        ['---', 'The front matter is not closed. Put a line with three dashes (---) after its last line.'],
      ]);
    });
  });

  describe('when its YAML is broken', () => {
    const rest = ['profile: news-brief', 'sources:', '  - file: a.md'];

    it.each<[string, RegExp, string | undefined]>([
      ['title: Readout: ministers meet', /colon .* quotation marks/, 'Readout: ministers meet'],
      ['title: "Readout', /quotation mark is opened here and not closed/, 'Readout'],
      ['title: [Readout', /bracket is opened here and not closed/, undefined],
      ['title: "Readout" of a call', /one pair of quotation marks/, 'Readout'],
      ['title: @norvania', /cannot start with “@”/, '@norvania'],
      ['title: "a \\q"', /backslash/, 'a \\q'],
      ['title Readout', /name, a colon, a space and a value/, undefined],
    ])('%j is a problem at its line, and the rest is read', (line, message, title) => {
      const text = withFence(line, ...rest);
      const frontMatter = parseFrontMatter(text);
      const { record } = frontMatter;
      const problems = problemsOf(text);
      expect(problems.map(([at]) => at)).toEqual([line]);
      expect(problems[0]?.[1]).toMatch(message);
      expect(record.profile).toBe('news-brief');
      expect(record.sources).toEqual([{ file: 'a.md' }]);
      expect(record.title).toBe(title);
      expect(frontMatter.has('profile')).toBe(true);
    });

    it('reads the other lines of a source whose title has a bare colon', () => {
      const text = withFence('sources:', '  - file: a.md', '    title: READOUT: a call', '    url: https://a.example');
      expect(parseFrontMatter(text).record.sources).toEqual([
        { file: 'a.md', title: 'READOUT: a call', url: 'https://a.example' },
      ]);
      expect(problemsOf(text).map(([at]) => at)).toEqual(['title: READOUT: a call']);
    });

    it.each([
      [['title: A', '\tdate: 2026-05-14'], 'date: 2026-05-14', /tab/],
      [['sources:', '  - file: a.md', '   title: B'], 'title: B', /not indented like/],
      [['title: A', 'title: B'], 'title', /stands here twice/],
      [['- title: A'], '- title: A', /lines with a name, a colon/],
      [['title: *anchor'], '*anchor', /asterisk/],
    ])('%j is a problem at %j', (yaml, at, message) => {
      const problems = problemsOf(withFence(...yaml));
      expect(problems.map(([where]) => where)).toEqual([at]);
      expect(problems[0]?.[1]).toMatch(message);
    });

    it('keeps the first of two values', () => {
      expect(parseFrontMatter(withFence('title: A', 'title: B')).record.title).toBe('A');
    });

    it('expands no aliases', () => {
      const text = withFence('a: &a [x, x]', 'b: &b [*a, *a]', 'sources: *b');
      expect(parseFrontMatter(text).record.sources).toEqual([]);
      expect(problemsOf(text).map(([at]) => at)).toEqual(['*b']);
    });

    it('refuses what is too long, and what is nested too deeply, without throwing', () => {
      expect(problemsOf(withFence(`title: ${'a'.repeat(60_000)}`))[0]?.[1]).toMatch(/too long/);
      expect(problemsOf(withFence(`title: ${'['.repeat(20_000)}`))).toHaveLength(1);
    });
  });

  it.each([
    [
      ['sources: a.md'],
      'a.md',
      '“sources” should be a list: each source starts with a dash and holds lines such as “file: …” and “title: …”.',
    ],
    [['sources:', '  - a.md'], 'a.md', 'Source 1 should hold lines such as “file: …” and “title: …” after its dash.'],
    [
      ['title: {a: b}'],
      '{a: b}',
      '“title” should be plain text. Put it in quotation marks if it starts with a bracket.',
    ],
    [
      ['ai: Gemini'],
      'Gemini',
      '“ai” should hold lines such as “model: …”, each on a line of its own and indented under it.',
    ],
    [
      ['review: yes'],
      'yes',
      '“review” should hold lines such as “by: …”, each on a line of its own and indented under it.',
    ],
    [['ai:', '  use: drafted'], 'drafted', '“use” under “ai” should be draft, edit, translate or research.'],
    [['date: May 31, 2025'], 'May 31, 2025', '“date” should be a day, written as year, month and day: 2025-05-31.'],
    [
      ['review:', '  on: 2025-02-30'],
      '2025-02-30',
      '“on” under “review” should be a day, written as year, month and day: 2025-05-31.',
    ],
    [
      ['sources:', '  - file: a.md', '    published: 31/05/2025'],
      '31/05/2025',
      '“published” of source 1 should be a day, written as year, month and day: 2025-05-31.',
    ],
  ])('%j: a value of the wrong kind', (yaml, at, message) => {
    expect(problemsOf(withFence(...yaml))).toEqual([[at, message]]);
  });

  it('leaves a date that is still to come to the rule for placeholders', () => {
    expect(problemsOf(withFence('date: [TK: date]', 'byline: "[TK: byline]"'))).toEqual([]);
  });

  it('keeps the numbers of sources when one of them is unreadable', () => {
    const { record } = parseFrontMatter(withFence('sources:', '  - a.md', '  - file: b.md'));
    expect(record.sources).toEqual([{}, { file: 'b.md' }]);
  });

  it('never throws, and keeps its spans inside the text and in order', () => {
    const pieces = fc.constantFrom(
      ...[
        '---',
        '\n',
        '\r\n',
        '\r',
        ' ',
        '  ',
        '\t',
        ': ',
        'title',
        'sources',
        'ai',
        'file',
        '- ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        '|',
        '>',
        '&a',
        '*a',
      ],
      ...['#', '!', '%', '@', 'TK', '2025-05-31', '\uFEFF', '😀', 'é', '...'],
    );
    const hostile = fc.array(pieces, { maxLength: 60 }).map(all => `---\n${all.join('')}`);
    fc.assert(
      fc.property(fc.oneof(hostile, anyText), text => {
        const frontMatter = parseFrontMatter(text);
        const { span, content, problems } = frontMatter;
        let from = 0;
        for (const found of problems.map(problem => problem.span)) {
          expect(found.start).toBeGreaterThanOrEqual(from);
          from = found.start;
        }
        for (const found of [
          span,
          content,
          ...problems.map(problem => problem.span),
          frontMatter.spanOf(['title']),
          frontMatter.spanOf(['sources', 0, 'file']),
        ]) {
          if (!found) continue;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThanOrEqual(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
