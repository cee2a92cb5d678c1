import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { KnownText } from '../../../src/core/text/knownText.js';

const words = (text: KnownText): string[] => text.lines.map(line => line.words);

test('a text’s lines keep their ends', () => {
  expect(words(new KnownText('- one\r\n- two\n- three'))).toEqual(['- one\r\n', '- two\n', '- three']);
  expect(words(new KnownText('one'))).toEqual(['one']);
});

test('lines that were there before are taken over, others are not', () => {
  const before = new KnownText('- one\n- two\n');
  const [first] = before.lines;
  const after = new KnownText('- one\n- two more\n');
  after.takeLines(before);
  expect(words(after)).toEqual(['- one\n', '- two more\n']);
  expect(after.lines[0]).toBe(first);
  expect(after.lines[1]).not.toBe(before.lines[1]);
});

test('an item that is typed leaves the list’s other items known', () => {
  const draft = (item: string): string => `# Talks\n\nThey met.\n\n- one\n- ${item}\n- three\n\nThey left.\n`;
  const before = parseArticle(draft('two'));
  const known = before.blocks.find(({ kind }) => kind === 'list')?.source.lines;
  const list = parseArticle(draft('two more'), before).blocks.find(({ kind }) => kind === 'list')?.source;
  expect(list && words(list)).toEqual(['- one\n', '- two more\n', '- three']);
  expect(list?.lines.map((line, at) => line === known?.[at])).toEqual([true, false, true]);
});
