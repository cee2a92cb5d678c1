import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryMachine, type Machine, type Setting } from './memoryPorts.js';

const hostile = `---
title: Talks
profile: readout-article
---

# Talks <script>alert(1)</script>

The ministers met. [here](javascript:alert(2)) ![far](https://www.example.org/x.png) <img src=x onerror=alert(3)>
`;

async function render(setting: Setting, ...argv: string[]): Promise<Machine & { code: number }> {
  const machine = memoryMachine(setting);
  const code = await run(['render', ...argv], machine.ports);
  return { ...machine, code };
}

describe('copydesk render', () => {
  const setting = { files: { 'drafts/a.md': hostile } };

  test('prints a complete page in which nothing runs or loads', async () => {
    const { code, said } = await render(setting, 'drafts/a.md');
    expect(code).toBe(0);
    expect(said.output).toMatch(/^<!DOCTYPE html>/);
    expect(said.output).toContain('The ministers met.');
    expect(said.output).not.toMatch(/<script(?! type="application\/ld\+json">)|<img|href="javascript/i);
  });

  test('writes a file, and not over another unless told to', async () => {
    const made = await render(setting, 'drafts/a.md', '--out', 'a.html');
    expect(made).toMatchObject({ code: 0, said: { output: '' } });
    expect(made.files.get('/desk/a.html')).toMatch(/^<!DOCTYPE html>/);

    const taken = { files: { ...setting.files, 'a.html': 'mine' } };
    const refused = await render(taken, 'drafts/a.md', '--out', 'a.html');
    expect(refused.code).toBe(2);
    expect(refused.said.errors).toBe(
      'a.html: this file is there already. Choose another name, or write over it with --force.\n',
    );
    expect(refused.files.get('/desk/a.html')).toBe('mine');

    const forced = await render(taken, 'drafts/a.md', '--out', 'a.html', '--force');
    expect(forced.files.get('/desk/a.html')).toMatch(/^<!DOCTYPE html>/);
  });

  test('never writes over what the page is made from', async () => {
    const article = '---\nprofile: news-brief\nsources:\n  - file: ../sources/talks.md\n---\n\n# Talks\n';
    const files = { 'drafts/a.md': article, 'sources/talks.md': 'Talks.\n' };
    const links = { '/desk/link.html': '/desk/drafts/a.md' };
    for (const [out, what] of [
      ['drafts/a.md', 'the article itself'],
      ['link.html', 'the article itself'],
      ['sources/talks.md', 'a source of the article'],
    ]) {
      const made = await render({ files, links }, 'drafts/a.md', '--out', out ?? '', '--force');
      expect(made.code).toBe(2);
      expect(made.said.errors).toBe(`${out}: this is ${what}. Choose another name for the page.\n`);
      expect(Object.fromEntries(made.files)).toEqual({
        '/desk/drafts/a.md': article,
        '/desk/sources/talks.md': 'Talks.\n',
      });
    }
  });

  test('names the errors that are open, beside the page', async () => {
    const text = `# Talks\n\n${'[TK: more]\n\n'.repeat(7)}`;
    const settings = JSON.stringify({ rules: { 'required-section': 'off', disclaimer: 'off', 'source-link': 'off' } });
    const { code, said } = await render({ files: { 'drafts/a.md': text, '.copydesk.jsonc': settings } }, 'drafts/a.md');
    expect(code).toBe(0);
    expect(said.output).toMatch(/^<!DOCTYPE html>/);
    expect(said.errors).toMatch(
      /^drafts\/a\.md: 7 errors are open in this article\.\n {2}Line 3: .*more.*\n(?: {2}Line \d+: .*\n){4} {2}… and 2 more\.\n$/,
    );
  });

  test('carries the pictures beside the article, and tells of those that it cannot', async () => {
    const pictures =
      '![A map](map.png) ![L](linked.png) ![Root](/etc/z.png) ![A plan][plan] ![Gone](gone.png) ![Out](../../secret.png) ![A drawing](drawing.svg)\n\n[plan]: <../plan [1] ä.png>\n';
    const bytes = new Uint8Array([0x89, 0x50]);
    const files = {
      'drafts/a.md': `# Talks\n\n${pictures}`,
      'drafts/map.png': bytes,
      'drafts/drawing.svg': '<svg/>',
      'drafts/linked.png': bytes,
      'plan [1] ä.png': bytes,
      '/secret.png': bytes,
    };
    const { code, said } = await render({ files, links: { '/desk/drafts/linked.png': '/secret.png' } }, 'drafts/a.md');
    expect(code).toBe(0);
    expect(said.output.match(/<img[^>]*>/g)).toEqual([
      '<img src="data:image/png;base64,iVA=" alt="A map" />',
      '<img src="data:image/png;base64,iVA=" alt="A plan" />',
    ]);
    const told = [...said.errors.matchAll(/^drafts\/a\.md: the picture (\S+) is not on the page\./gm)];
    expect(told.map(([, name]) => name)).toEqual(['linked.png', 'z.png', 'gone.png', 'secret.png', 'drawing.svg']);
  });

  test('reads standard input', async () => {
    expect((await render({ input: hostile }, '-')).said.output).toContain('The ministers met.');
  });

  test.each([
    ['none.md', 'there is no such file or folder'],
    ['drafts', 'this is not a file'],
    ['binary.md', 'this is not a text file'],
  ])('says why it cannot read %s', async (word, words) => {
    const files = { ...setting.files, 'binary.md': new Uint8Array([0, 1, 2, 0, 255]) };
    const { code, said } = await render({ files }, word);
    expect(code).toBe(2);
    expect(said).toEqual({ output: '', errors: expect.stringMatching(new RegExp(`^${word}: ${words}`)) as string });
  });
});
