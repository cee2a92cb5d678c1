import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryMachine, type Machine, type Setting } from './memoryPorts.js';

const disclaimer =
  'This article is based solely on the provided Ministry of Trade of Estoria readout. A more comprehensive understanding would require ' +
  'additional information from other sources and perspectives.';

interface Changes {
  readonly conclusion?: string;
  readonly frontMatter?: string;
  readonly source?: string;
}

/** An article without findings, but for what is asked for. */
function article({
  conclusion = 'The talks go on.',
  frontMatter = 'profile: readout-article\n',
  source = 'trade.md',
}: Changes = {}): string {
  return `---
title: Ministers meet
byline: Ana Relph
date: 2026-05-14
${frontMatter}sources:
  - file: ../sources/${source}
    title: Readout of the Minister’s Meeting
    publisher: Ministry of Trade of Estoria
    url: https://www.example.org/trade
    published: 2026-05-14
---

# Ministers meet

The ministers met on Thursday, according to a Ministry of Trade of Estoria readout.

## Key takeaways

- **Tariffs:** The ministers discussed tariffs.

## Why it matters

- **Prices:** Prices could fall.

## Conclusion

${conclusion}

## Disclaimer

${disclaimer}

## Source

[Readout of the Minister’s Meeting](https://www.example.org/trade)
`;
}

const source = 'Readout of the Minister’s Meeting\n\nThe ministers met on Thursday.\n';
const good = { 'drafts/good.md': article(), 'sources/trade.md': source };
const bad = { 'drafts/bad.md': article({ conclusion: '[TK: the end]' }) };

async function lint(setting: Setting, ...argv: string[]): Promise<Machine & { code: number }> {
  const machine = memoryMachine(setting);
  const code = await run(['lint', ...argv], machine.ports);
  return { ...machine, code };
}

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly start: { readonly line: number };
    }[];
  }[];
}

function json(machine: Machine): Json {
  return JSON.parse(machine.said.output) as Json;
}

function rulesIn(machine: Machine): string[] {
  return json(machine).files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path} ${rule}`));
}

describe('copydesk lint: what it checks', () => {
  test('an article without findings ends with 0', async () => {
    const machine = await lint({ files: good }, '--format', 'json');
    expect(machine.said.errors).toBe('');
    expect(json(machine).files).toEqual([{ path: 'drafts/good.md', findings: [] }]);
    expect(machine.code).toBe(0);
  });

  test('an error ends with 1, at its line', async () => {
    const machine = await lint({ files: { ...good, ...bad } }, '--format', 'json');
    expect(rulesIn(machine)).toEqual(['drafts/bad.md placeholder-left']);
    const findings = json(machine).files.flatMap(file => file.findings);
    expect(findings[0]?.start.line).toBe(article().split('\n').indexOf('The talks go on.'));
    expect(machine.code).toBe(1);
  });

  test('below this folder only the files that say they are articles', async () => {
    const files = { ...good, 'README.md': '# TODO\n', 'notes/a.txt': 'TODO' };
    expect(json(await lint({ files }, '--format', 'json')).files.map(({ path }) => path)).toEqual(['drafts/good.md']);
  });

  test('and the files that the project file names', async () => {
    const files = {
      ...good,
      '.copydesk.jsonc': '{ "articles": ["plain/*.md"] }',
      'plain/a.md': '# A\n',
      'other/b.md': '# B\n',
    };
    expect(json(await lint({ files }, '--format', 'json')).files.map(({ path }) => path)).toEqual([
      'drafts/good.md',
      'plain/a.md',
    ]);
  });

  test('a file that is named, whatever it is', async () => {
    const machine = await lint({ files: { 'a.md': '# Headline\n\nTODO\n' } }, 'a.md', '--format', 'json');
    expect(rulesIn(machine)).toContain('a.md placeholder-left');
  });

  test('globs and folders, each file once', async () => {
    const files = { ...good, ...bad };
    const paths = async (...argv: string[]): Promise<string[]> =>
      json(await lint({ files }, ...argv, '--format', 'json')).files.map(({ path }) => path);
    expect(await paths('drafts/*.md', 'drafts', 'drafts/good.md')).toEqual(['drafts/bad.md', 'drafts/good.md']);
    expect(await paths('drafts/g*.md')).toEqual(['drafts/good.md']);
  });

  test('says so when there is no article', async () => {
    const machine = await lint({ files: { 'README.md': '# x\n' } });
    expect(machine.said.errors).toContain('There are no articles here.');
    expect(machine.code).toBe(0);
  });

  test('standard input, as if it stood at a path', async () => {
    const input = article({ conclusion: 'TODO' });
    const machine = await lint({ files: good, input }, '-', '--stdin-path', 'drafts/new.md', '--format', 'json');
    expect(rulesIn(machine)).toEqual(['drafts/new.md placeholder-left']);
    const nowhere = await lint({ input: 'TODO' }, '-');
    expect(nowhere.said.output).toContain('<standard input>');
  });

  test('looks up a source from the article, even with a slash in front, as the editor does', async () => {
    const cited = (file: string): string => article().replace('file: ../sources/trade.md', `file: ${file}`);
    const files = { '/archive/trade.md': source, 'drafts/a.md': cited('/archive/trade.md') };
    expect(rulesIn(await lint({ files }, '--format', 'json'))).toEqual(['drafts/a.md source-missing']);
    const beside = { 'drafts/archive/trade.md': source, 'drafts/a.md': cited('/archive/trade.md') };
    expect(rulesIn(await lint({ files: beside }, '--format', 'json'))).toEqual([]);
  });

  test('looks up the sources', async () => {
    const files = { 'drafts/a.md': article({ source: 'gone.md' }) };
    expect(rulesIn(await lint({ files }, '--format', 'json'))).toContain('drafts/a.md source-missing');
  });
});

describe('copydesk lint: sources that cannot be read are findings with the reason', () => {
  test.each([
    ['binary', new Uint8Array([0, 1, 2, 255]), 'It is not a text file.'],
    ['too large', 'a'.repeat(5 * 1024 * 1024 + 1), 'larger than 5 MB'],
  ])('%s', async (_, content, words) => {
    const machine = await lint({ files: { ...good, 'sources/trade.md': content } });
    expect(machine.said.output).toMatch(new RegExp(`${words}.*source-missing`));
    expect(machine.code).toBe(1);
  });

  test('not permitted', async () => {
    const machine = memoryMachine({ files: good });
    machine.broken.set('/desk/sources/trade.md', 'EACCES');
    await run(['lint'], machine.ports);
    expect(machine.said.output).toMatch(/There is no permission\..*source-missing/);
  });
});

describe('copydesk lint: the project file', () => {
  test('the nearest one upward holds, and severities are its own', async () => {
    const files = {
      '.copydesk.jsonc': '{ "rules": { "placeholder-left": "off" } }',
      'drafts/strict/.copydesk.jsonc': '{ "rules": { "placeholder-left": "warning" } }',
      'drafts/strict/b.md': article({ conclusion: 'TODO', source: '../sources/trade.md' }),
      ...bad,
      'sources/trade.md': source,
      'drafts/sources/trade.md': source,
    };
    const machine = await lint({ files }, '--format', 'json');
    const found = json(machine).files.map(({ path, findings }) => [path, findings.map(({ severity }) => severity)]);
    expect(found).toEqual([
      ['drafts/bad.md', []],
      ['drafts/strict/b.md', ['warning']],
    ]);
    expect(machine.code).toBe(0);
  });

  test('what is wrong in it is said once, with its place, and the check goes on', async () => {
    const files = {
      ...good,
      'drafts/b.md': article(),
      '.copydesk.jsonc': '{\n  "rules": { "no-such-rule": "error" }\n}',
    };
    const machine = await lint({ files });
    expect(machine.said.errors.match(/^\.copydesk\.jsonc:2:\d+ .*no-such-rule/gm)).toHaveLength(1);
    expect(machine.code).toBe(2);
  });
});

describe('copydesk lint: --max-severity', () => {
  const warned = { 'sources/trade.md': source, 'drafts/a.md': article({ conclusion: '' }) };

  test.each([
    ['warning', 0],
    ['info', 1],
    ['none', 1],
  ])('%s, with a warning, ends with %i', async (severity, code) => {
    const machine = await lint({ files: warned }, '--max-severity', severity);
    expect(machine.said.output).toContain('empty-section');
    expect(machine.code).toBe(code);
  });

  test('error lets errors pass, and still reports them', async () => {
    const machine = await lint({ files: { ...good, ...bad } }, '--max-severity', 'error');
    expect(machine.said.output).toContain('placeholder-left');
    expect(machine.code).toBe(0);
  });
});

describe('copydesk lint: files that cannot be checked', () => {
  test.each([
    ['missing', 'none.md', undefined, 'there is no such file or folder'],
    ['binary', 'x.md', new Uint8Array([0, 1, 2, 3, 0, 0, 255]), 'this is not a text file'],
    ['too large', 'x.md', 'a'.repeat(2 * 1024 * 1024 + 1), 'larger than 2 MB'],
    ['matched by nothing', 'none/*.md', undefined, 'no file matches'],
  ])('%s: a sentence, 2, and the others are checked', async (_, word, content, words) => {
    const files = { ...good, ...bad, ...(content === undefined ? {} : { [word]: content }) };
    const machine = await lint({ files }, word, 'drafts/bad.md');
    expect(machine.said.errors).toMatch(new RegExp(`^${word.replace('*', '\\*')}: .*${words}`));
    expect(machine.said.output).toContain('placeholder-left');
    expect(machine.code).toBe(2);
  });

  test('one that may not be read', async () => {
    const machine = memoryMachine({ files: good });
    machine.broken.set('/desk/drafts/good.md', 'EACCES');
    expect(await run(['lint', 'drafts/good.md'], machine.ports)).toBe(2);
    expect(machine.said.errors).toContain('drafts/good.md: there is no permission');
  });

  test('a path that cannot be looked at is a sentence, and the rest is checked', async () => {
    const machine = memoryMachine({ files: good });
    machine.broken.set('info:/desk/round.md', 'ELOOP');
    expect(await run(['lint', 'round.md', 'drafts'], machine.ports)).toBe(2);
    expect(machine.said.errors).toBe('round.md: the path goes round in circles of links.\n');
    expect(machine.said.output).toContain('in 1 file');
  });

  test('broken front matter is a finding, not a failure', async () => {
    const files = {
      'drafts/a.md': article({ frontMatter: 'profile: readout-article\nbyline: "open\n' }),
      'sources/trade.md': source,
    };
    const machine = await lint({ files }, '--format', 'json');
    expect(rulesIn(machine)).toContain('drafts/a.md front-matter');
    expect(machine.code).toBe(1);
  });

  test('UTF-16 and Latin-1 are read', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from('# A\n\nTODO\n').flatMap(unit => [unit.charCodeAt(0), 0])]);
    const latin1 = new Uint8Array(Array.from('# Ä\n\nTODO\n', unit => unit.charCodeAt(0)));
    for (const content of [utf16, latin1]) {
      const machine = await lint({ files: { 'a.md': content } }, 'a.md', '--format', 'json');
      expect(rulesIn(machine)).toContain('a.md placeholder-left');
    }
  });
});

describe('copydesk lint --fix', () => {
  const preamble = 'Okay, here’s a detailed article based on the readout:\n\n# Ministers meet';
  const broken = article()
    .replace('# Ministers meet', preamble)
    .replace(disclaimer, disclaimer.replace('solely', 'largely'));

  test('writes what it fixed, and reports what is left', async () => {
    const files = { ...good, 'drafts/a.md': broken };
    const machine = await lint({ files }, '--fix', '--format', 'json');
    expect(machine.files.get('/desk/drafts/a.md')).toBe(article());
    expect(rulesIn(machine)).toEqual([]);
    expect(machine.code).toBe(0);
  });

  test('keeps CRLF and the byte order mark', async () => {
    const text = `\uFEFF${broken.replaceAll('\n', '\r\n')}`;
    const machine = await lint({ files: { ...good, 'drafts/a.md': text } }, '--fix');
    expect(machine.files.get('/desk/drafts/a.md')).toBe(`\uFEFF${article().replaceAll('\n', '\r\n')}`);
  });

  test('writes no file that needs no fix', async () => {
    const machine = memoryMachine({ files: good });
    machine.broken.set('write:/desk/drafts/good.md', 'EROFS');
    expect(await run(['lint', '--fix'], machine.ports)).toBe(0);
    expect(machine.said.errors).toBe('');
  });

  test('leaves a file alone that is not UTF-8, and says so', async () => {
    const bytes = new Uint8Array(Array.from(broken, unit => (unit === '’' ? 0x92 : unit.charCodeAt(0))));
    const machine = await lint({ files: { ...good, 'drafts/a.md': bytes } }, '--fix');
    expect(machine.files.get('/desk/drafts/a.md')).toBe(bytes);
    expect(machine.said.errors).toContain('drafts/a.md: this is not saved as UTF-8');
    expect(machine.code).toBe(2);
  });

  test('says when a file cannot be written', async () => {
    const machine = memoryMachine({ files: { ...good, 'drafts/a.md': broken } });
    machine.broken.set('write:/desk/drafts/a.md', 'EROFS');
    expect(await run(['lint', '--fix'], machine.ports)).toBe(2);
    expect(machine.said.errors).toContain('drafts/a.md: this place can only be read');
  });

  test('does not fix standard input', async () => {
    expect((await lint({ input: broken }, '-', '--fix')).code).toBe(2);
  });
});

describe('copydesk lint: the terminal', () => {
  const files = { ...good, ...bad };
  const colours = /\u001B\[/; // eslint-disable-line no-control-regex -- it is what is looked for

  test('colours only there, and not when they are declined', async () => {
    expect((await lint({ files, terminal: true })).said.output).toMatch(colours);
    expect((await lint({ files })).said.output).not.toMatch(colours);
    expect((await lint({ files, terminal: true }, '--no-color')).said.output).not.toMatch(colours);
    expect((await lint({ files, terminal: true, environment: { NO_COLOR: '1' } })).said.output).not.toMatch(colours);
  });

  test('shows how far it is when there are many files', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`drafts/${index}.md`, article()]));
    expect((await lint({ files: many, terminal: true })).said.errors).toContain('Checking 30 of 30');
    expect((await lint({ files: many })).said.errors).toBe('');
  });
});
