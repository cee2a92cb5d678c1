import { describe, expect, test } from 'vitest';
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

describe('a file outside of the newsroom', () => {
  const secret = source.replace('$12', '$7');
  const draft = (file: string): string =>
    `---\nprofile: news-brief\nsources:\n  - file: ${file}\n---\n\n# Talks\n\nThe ministers met on Thursday, and Norvania will contribute $14 million.\n`;
  const printed = async (setting: Setting, ...words: string[]): Promise<string> => {
    const machine = memoryMachine(setting);
    await run(['lint', ...words], machine.ports);
    return machine.said.output;
  };
  const elsewhere = { '/secret.env': secret, '/desk/sources/talks.md': secret, '/desk/readouts/talks.md': secret };

  test.each([
    ['above the folder in which the command was given', { folder: '/desk' }, '../../secret.env'],
    ['above the folder beside the article’s', { folder: '/desk/drafts' }, '../../secret.env'],
    ['above the project file', { folder: '/tmp', files: { '/desk/.copydesk.jsonc': '{}' } }, '../../secret.env'],
    ['above the repository', { folder: '/tmp', files: { '/desk/.git/HEAD': '' } }, '../../secret.env'],
    ['when nobody knows what the newsroom is', { folder: '/tmp' }, '../../secret.env'],
    ['to which a link leads', { links: { '/desk/sources/talks.md': '/secret.env' } }, '../sources/talks.md'],
  ] satisfies [string, Setting, string][])('is not read: %s', async (_, setting, file) => {
    const files = { ...elsewhere, ...('files' in setting && setting.files), '/desk/drafts/a.md': draft(file) };
    const report = await printed({ ...setting, files }, '/desk/drafts/a.md');
    expect(report).toContain('source-missing');
    expect(report).toContain('outside of the newsroom’s folder');
    expect(report).not.toContain('$7 million');
  });

  test.each([
    ['in the folder in which the command was given', '/desk', '../sources/talks.md'],
    ['beside the article’s folder', '/desk/drafts', '../sources/talks.md'],
    ['beside it under any name, wherever the command was given', '/tmp', '../readouts/talks.md'],
  ])('is told from one that lies %s', async (_, folder, file) => {
    const report = await printed(
      { folder, files: { ...elsewhere, '/desk/drafts/a.md': draft(file) } },
      '/desk/drafts/a.md',
    );
    expect(report).not.toContain('source-missing');
    expect(report).toContain('$7 million');
  });
});

test('a saved source is no article: it is not checked as one, and --fix leaves it as it is', async () => {
  const saved = `---\ntitle: Readout\nretrieved: 2026-05-14T09:00:00Z\n---\n\n${source}`;
  const files = { 'drafts/a.md': article, 'sources/trade.md': saved, '.copydesk.jsonc': '{ "articles": ["**/*.md"] }' };
  const named = memoryMachine({ files });
  expect(await run(['lint', 'sources/trade.md', '--fix'], named.ports)).toBe(2);
  expect(named.said.errors).toContain('sources/trade.md: this is a saved source, not an article.');
  expect(named.files.get('/desk/sources/trade.md')).toBe(saved);
  const all = memoryMachine({ files });
  await run(['lint', '--fix', '--format', 'json'], all.ports);
  expect((JSON.parse(all.said.output) as JsonReport).files.map(({ path }) => path)).toEqual(['drafts/a.md']);
  expect(all.files.get('/desk/sources/trade.md')).toBe(saved);
});
