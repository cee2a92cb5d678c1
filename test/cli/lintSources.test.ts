import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { JsonReport } from '../../src/core/index.js';
import { memoryMachine, type Setting } from './memoryPorts.js';

const source = `Readout of the Minister’s Meeting

The ministers met on Thursday. Norvania will contribute $12 million.
`;
const article = `---
profile: readout-article
sources:
  - file: ../sources/trade.md
---

# Ministers meet

The ministers met on Thursday, and Norvania will contribute $14 million.
`;

async function placesInSource(setting: Setting, ...argv: string[]): Promise<string[]> {
  const machine = memoryMachine(setting);
  await run(['lint', ...argv, '--format', 'json'], machine.ports);
  const { files } = JSON.parse(machine.said.output) as JsonReport;
  const related = files.flatMap(({ findings }) => findings.flatMap(finding => finding.related));
  return related
    .filter(({ path }) => path === 'sources/trade.md')
    .map(({ start }) => `${start.line}:${start.character}`);
}

test('a place in a source is given by its line, which takes the source’s text', async () => {
  expect(await placesInSource({ files: { 'drafts/a.md': article, 'sources/trade.md': source } })).toContain('2:56');
});

test('so it is for standard input', async () => {
  const setting = { files: { 'sources/trade.md': source }, input: article };
  for (const word of ['-', '--stdin']) {
    expect(await placesInSource(setting, word, '--stdin-path', 'drafts/a.md')).toContain('2:56');
  }
});

test('an article that was fixed is read anew where the next one cites it', async () => {
  const cited =
    '---\nprofile: news-brief\n---\n\nOkay, here’s the article:\n\n# Talks\n\nNorvania will contribute $12 million.\n';
  const citing = (file: string) =>
    `---\nprofile: news-brief\nsources:\n  - file: ${file}\n---\n\n# Talks\n\nThey said: “Okay, here’s the article.”\n`;
  const files = { 'a.md': citing('b.md'), 'b.md': cited, 'c.md': citing('b.md') };
  const machine = memoryMachine({ files });
  await run(['lint', '--fix', '--format', 'json'], machine.ports);
  expect(machine.files.get('/desk/b.md')).not.toContain('Okay');
  const { files: reported } = JSON.parse(machine.said.output) as JsonReport;
  const quoted = (name: string) =>
    reported.find(({ path }) => path === name)?.findings.some(({ rule }) => rule === 'quote-not-in-source');
  expect([quoted('a.md'), quoted('c.md')]).toEqual([false, true]);
});
