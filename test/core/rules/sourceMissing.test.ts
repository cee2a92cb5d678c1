import { expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import type { SourceFile } from '../../../src/core/readout/source.js';
import { joinLines } from '../joinLines.js';
import { savedSource } from './support.js';

const articleOn = (name: string) =>
  joinLines(
    '---',
    'profile: readout-article',
    'sources:',
    `  - file: ${name}`,
    '---',
    '',
    '# Twelve boats sail',
    '',
    'Text.',
  );

function told(name: string, file: SourceFile, text = articleOn(name)): string[] {
  const { findings } = lintArticle({ text, sources: [{ record: { file: name }, index: 0, file }] });
  return findings.filter(({ rule }) => rule === 'source-missing').map(({ message }) => message);
}

it('tells of a source that holds no text', () => {
  for (const text of ['', '\n \n', '---\ntitle:\n---\n']) {
    expect(told('empty.txt', savedSource(text))).toEqual([expect.stringContaining('“empty.txt” holds no text')]);
  }
  expect(told('one.txt', savedSource('Twelve boats sailed for the harbour of Marl at dawn.'))).toEqual([]);
});

it('tells of an article that is its own source', () => {
  expect(told('a.md', savedSource(articleOn('a.md')))).toEqual([expect.stringContaining('its own source')]);
});

it('says of a web address where it belongs', () => {
  expect(told('https://norvania.example/1', { state: 'missing' })).toEqual([
    expect.stringContaining('Put it under “url”'),
  ]);
  expect(told('gone.txt', { state: 'missing' })).toEqual([expect.stringContaining('is not there')]);
});
