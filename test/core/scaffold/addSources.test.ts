import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { addSources } from '../../../src/core/scaffold/addSources.js';
import { applyEdits } from '../../../src/core/text/span.js';

const record = { file: '../sources/b.md', title: 'Readout: “A”', published: '2026-05-14' };

const other = { file: '../sources/c.md' };

function added(text: string): string | undefined {
  const edit = addSources(parseArticle(text), [record]);
  return edit && applyEdits(text, [edit]);
}

/** The record as it stands below `sources:`. */
const lines = (indent = '  ') =>
  [`- file: ../sources/b.md`, `  title: "Readout: “A”"`, '  published: 2026-05-14']
    .map(line => indent + line)
    .join('\n');

describe('a source is added', () => {
  const cases: Record<string, [string, string]> = {
    'to a draft without front matter': ['Text.', `---\nsources:\n${lines()}\n---\n\nText.`],
    'to a draft that begins with a blank line': ['\n# A\n', `---\nsources:\n${lines()}\n---\n\n# A\n`],
    'to front matter without sources': ['---\ntitle: A\n---\nText.', `---\ntitle: A\nsources:\n${lines()}\n---\nText.`],
    'above the records of models and reviews': [
      '---\ntitle: A\nai:\n  model: M\n---\n',
      `---\ntitle: A\nsources:\n${lines()}\nai:\n  model: M\n---\n`,
    ],
    'behind the other sources, with comments and order kept': [
      '---\nsources: # ours\n  - file: a.md # first\n    url: https://a.example/\n# below\ndate: 2026-05-14\n---\n',
      `---\nsources: # ours\n  - file: a.md # first\n    url: https://a.example/\n${lines()}\n# below\ndate: 2026-05-14\n---\n`,
    ],
    'with the indent that the list has': [
      '---\nsources:\n- file: a.md\n---\n',
      `---\nsources:\n- file: a.md\n${lines('')}\n---\n`,
    ],
    'behind a dash on a line of its own': [
      '---\nsources:\n    -\n      file: a.md\n---\n',
      `---\nsources:\n    -\n      file: a.md\n${lines('    ')}\n---\n`,
    ],
    'to a list that is empty': ['---\nsources: []\ntitle: A\n---\n', `---\nsources: \n${lines()}\ntitle: A\n---\n`],
    'to a list that is not there yet': ['---\nsources:\ntitle: A\n---\n', `---\nsources:\n${lines()}\ntitle: A\n---\n`],
    'to a list on one line': [
      '---\nsources: [{ file: a.md }]\n---\n',
      '---\nsources: [{ file: a.md }, { file: ../sources/b.md, title: "Readout: “A”", published: 2026-05-14 }]\n---\n',
    ],
  };
  for (const [name, [before, after]] of Object.entries(cases))
    it(name, () => {
      expect(added(before)).toBe(after);
    });

  it('together with another, as one edit', () => {
    const text = '---\nsources: [{ file: a.md }]\n---\n';
    const edit = addSources(parseArticle(text), [other, record]);
    expect(edit && applyEdits(text, [edit])).toMatch(
      /^---\nsources: \[\{ file: a\.md \}, \{ file: \S+c\.md \}, \{ file: \S+b\.md, title: .+ \}\]\n---\n$/,
    );
  });

  it('with the draft’s own line breaks', () => {
    expect(added('---\r\ntitle: A\r\n---\r\nText.')).toBe(
      `---\ntitle: A\nsources:\n${lines()}\n---\nText.`.replaceAll('\n', '\r\n'),
    );
  });
});

describe('nothing is added', () => {
  for (const text of [
    '---\nsources: a.md\n---\n',
    '---\ntitle: "A\n---\n',
    '---\n{ title: A }\n---\n',
    '---\ntitle: A\n',
    '---\nsources: *x\n---\n',
  ]) {
    it(`to ${JSON.stringify(text)}`, () => {
      expect(added(text)).toBeUndefined();
    });
  }
});

test('whatever the draft, what stood there stays, and the record is the last of the sources', () => {
  const piece = fc.constantFrom(
    '---\n',
    'title: A\n',
    'sources:\n',
    'sources: []\n',
    '  - file: a.md\n',
    '- file: a.md\n',
    '    url: https://a.example/\n',
    '# c\n',
    'ai:\n  model: M\n',
    '\n',
    'Text.\n',
    '- x\n',
    '\uFEFF',
  );
  const draft = fc.oneof(
    fc.string(),
    fc.array(piece).map(pieces => pieces.join('')),
    fc.array(piece).map(pieces => `---\n${pieces.join('')}---\n`),
  );
  fc.assert(
    fc.property(draft, text => {
      const article = parseArticle(text);
      const edit = addSources(article, [record, other]);
      if (!edit) return;
      expect(text.slice(edit.start, edit.end).replace(/[[\]\s]/g, '')).toBe('');
      const { sources } = parseArticle(applyEdits(text, [edit])).frontMatter.record;
      expect(sources).toEqual([...article.frontMatter.record.sources, record, other]);
    }),
  );
});
