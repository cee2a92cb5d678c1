import { expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/core/article/frontMatter.js';
import { inEnglish } from '../../../src/core/text/message.js';
import { applyEdits, textAt } from '../../../src/core/text/span.js';

const onTop = '---\ntitle: a\nprofile: news-brief\n---\n# A\n';

it.each(['', '\uFEFF'])('reads front matter below blank lines, and tells that others will not, after %j', mark => {
  const text = `${mark}\n \t\r\n${onTop}`;
  const { record, problems, span } = parseFrontMatter(text);
  expect(record).toEqual({ title: 'a', profile: 'news-brief', sources: [] });
  expect(problems.map(({ message }) => inEnglish(message))).toEqual([expect.stringContaining('the blank lines above')]);
  expect(textAt(text, { start: span?.end ?? 0, end: text.length })).toBe('# A\n');
  expect(applyEdits(text, problems[0]?.fixes?.[0]?.edits ?? [])).toBe(mark + onTop);
});

it.each(['\n---\nprose\n---\n', '\n---\na: b\n', '\n\n---\n\na: b\n---\n'])(
  'takes lines of dashes for rules in %j',
  text => {
    expect(parseFrontMatter(text).span).toBeUndefined();
  },
);
