import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { defaultConfig, parseProjectFile, starterFile } from '../../src/core/index.js';
import { memoryMachine, type Setting } from './memoryPorts.js';

async function called(setting: Setting, ...argv: string[]) {
  const machine = memoryMachine(setting);
  const code = await run(argv, machine.ports);
  return { code, ...machine.said, files: machine.files };
}

const files = {
  '.copydesk.jsonc': [
    '{',
    '  "extends": ["copydesk:strict", "house/desk.jsonc"],',
    '  "rules": { "disclaimer": "hint" },',
    '  "overrides": [{ "files": "archive/**", "rules": { "disclaimer": "off" } }]',
    '}',
  ].join('\n'),
  'house/desk.jsonc': '{ "lengths": { "lede": 30 } }',
  'archive/a.md': '---\nprofile: news-brief\n---\n\n# A\n',
};

function lineOf(output: string, title: string): string | undefined {
  return output
    .split('\n')
    .find(line => line.startsWith(title))
    ?.replace(/ {2,}/g, ' | ');
}

describe('copydesk config', () => {
  test('says of each setting where it is from', async () => {
    const { code, output, errors } = await called({ files }, 'config', 'archive/a.md');
    expect([code, errors]).toEqual([0, '']);
    expect(lineOf(output, 'profile ')).toBe('profile | news-brief | archive/a.md:2:10');
    expect(lineOf(output, 'language')).toBe('language | en | Copydesk’s default');
    expect(lineOf(output, 'articles')).toBe('articles | – | Copydesk’s default');
    expect(lineOf(output, 'lengths › lede')).toBe('lengths › lede | 30 | house/desk.jsonc:1:24');
    expect(lineOf(output, 'rules › disclaimer')).toBe(
      'rules › disclaimer | off | .copydesk.jsonc:4:67, for archive/**',
    );
    expect(lineOf(output, 'rules › empty-section')).toBe(
      'rules › empty-section | error | copydesk:strict, taken over in .copydesk.jsonc:2:15',
    );
  });

  test('tells of a folder what holds without overrides', async () => {
    const { output } = await called({ files }, 'config');
    expect(lineOf(output, 'rules › disclaimer')).toBe('rules › disclaimer | hint | .copydesk.jsonc:3:28');
    expect(lineOf(output, 'profile ')).toBe('profile | readout-article | Copydesk’s default');
  });

  test('says the same as JSON, with lines and characters from 0', async () => {
    const { output } = await called({ files }, 'config', 'archive/a.md', '--format', 'json');
    const { settings } = JSON.parse(output) as { settings: { setting: string[]; value: unknown; from: unknown }[] };
    const from = (...setting: string[]) => settings.find(one => one.setting.join() === setting.join());
    expect(from('rules', 'disclaimer')).toEqual({
      setting: ['rules', 'disclaimer'],
      value: 'off',
      from: { kind: 'file', file: '.copydesk.jsonc', line: 3, character: 66, files: ['archive/**'] },
    });
    expect(from('rules', 'empty-section')?.from).toEqual({
      kind: 'pack',
      pack: 'copydesk:strict',
      file: '.copydesk.jsonc',
      line: 1,
      character: 14,
    });
    expect(from('style')).toEqual({ setting: ['style'], value: 'none', from: { kind: 'default' } });
    expect(from('articles')?.value).toEqual([]);
  });

  test('says what is wrong in a file, and shows what is in force all the same', async () => {
    const { code, output, errors } = await called({ files: { '.copydesk.jsonc': '{ "style": "x" }' } }, 'config');
    expect(code).toBe(0);
    expect(errors).toMatch(/^\.copydesk\.jsonc:1:12 “style” can be/);
    expect(lineOf(output, 'style')).toBe('style | none | Copydesk’s default');
  });

  test('a file that is not there ends with 2', async () => {
    expect(await called({}, 'config', 'b.md')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('there is no such file or folder') as string,
    });
  });
});

describe('copydesk init', () => {
  test('writes a project file that changes nothing', async () => {
    const { code, output, errors, files: written } = await called({}, 'init');
    expect([code, output]).toEqual([0, '.copydesk.jsonc\n']);
    for (const next of ['copydesk new --from', 'copydesk lint', 'copydesk config']) expect(errors).toContain(next);
    const text = written.get('/desk/.copydesk.jsonc');
    expect(text).toBe(starterFile());
    expect(parseProjectFile(String(text)).config).toEqual(defaultConfig);
  });

  test('never writes over one', async () => {
    const { code, errors, files: written } = await called({ files: { '.copydesk.jsonc': '{}' } }, 'init');
    expect(code).toBe(2);
    expect(errors).toContain('.copydesk.jsonc: this file is there already, and is left as it is.');
    expect(written.get('/desk/.copydesk.jsonc')).toBe('{}');
  });

  test('says which file no longer holds', async () => {
    const { code, errors } = await called({ files: { '.copydesk.jsonc': '{}', 'sport/a.md': '' } }, 'init', 'sport');
    expect(code).toBe(0);
    expect(errors).toMatch(
      /^\.copydesk\.jsonc no longer holds here\. To keep what it says, name it under “extends” in the new file\.\n/,
    );
  });
});
