import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { JsonReport } from '../../src/core/index.js';
import { memoryMachine, type Machine, type Setting } from './memoryPorts.js';

const readout =
  'Readout of the Minister’s Meeting\n\nThe ministers met on Thursday. Norvania will contribute $12 million.\n';
const draft = `---
profile: readout-article
sources:
  - file: ../sources/trade.md
---

# Ministers meet

Norvania will contribute $14 million. [TK: more]
`;
const files = { 'drafts/a.md': draft, 'sources/trade.md': readout };

async function call(machine: Machine, ...argv: string[]): Promise<number> {
  machine.said.output = '';
  machine.said.errors = '';
  return run(['lint', ...argv], machine.ports);
}

async function lint(setting: Setting, ...argv: string[]): Promise<Machine & { code: number }> {
  const machine = memoryMachine(setting);
  return { ...machine, code: await call(machine, ...argv) };
}

function found(machine: Machine): string[] {
  const { files: reported } = JSON.parse(machine.said.output) as JsonReport;
  return reported.flatMap(file => file.findings.map(({ rule, severity }) => `${rule} ${severity}`));
}

describe('copydesk lint --rule', () => {
  const rules = async (...argv: string[]): Promise<string[]> => [
    ...new Set(found(await lint({ files }, '--format', 'json', ...argv.flatMap(word => ['--rule', word])))),
  ];

  test('runs only the rules that are named, with the severity that is given', async () => {
    expect(await rules('placeholder-left')).toEqual(['placeholder-left error']);
    expect(await rules('placeholder-left=hint', 'number-mismatch')).toEqual([
      'number-mismatch error',
      'placeholder-left hint',
    ]);
  });

  test('runs all but those that are off', async () => {
    const [all, less] = [await rules(), await rules('placeholder-left=off')];
    expect(less).toEqual(all.filter(rule => !rule.startsWith('placeholder-left')));
    expect(less.length).toBeGreaterThan(1);
  });

  test('runs one that the newsroom has off, and one of a pack that it has not taken', async () => {
    const off = { ...files, '.copydesk.jsonc': '{ "rules": { "placeholder-left": "off" } }' };
    expect(found(await lint({ files: off }, '--format', 'json', '--rule', 'placeholder-left'))).toEqual([
      'placeholder-left error',
    ]);
    const text = { 'a.md': '---\nprofile: readout-article\n---\n\n# Ministers Meet Again In Norvik\n\nThey met.\n' };
    const titled = await lint({ files: text }, '--format', 'json', '--rule', 'title-case-heading');
    expect(found(titled)).toEqual(['title-case-heading hint']);
  });
});

describe('copydesk lint --config', () => {
  test('holds in place of the nearest project file, its globs from its own folder', async () => {
    const setting = {
      ...files,
      '.copydesk.jsonc': '{ "rules": { "placeholder-left": "hint" } }',
      'strict.jsonc': '{ "rules": { "placeholder-left": "info" }, "articles": ["plain/*.md"] }',
      'plain/b.md': '# B\n\nTODO\n',
    };
    const machine = await lint({ files: setting }, '--format', 'json', '--config', 'strict.jsonc');
    expect(found(machine).filter(rule => rule.startsWith('placeholder-left'))).toEqual(
      Array.from({ length: 2 }, () => 'placeholder-left info'),
    );
  });

  test('says what is wrong in it, once', async () => {
    const setting = { ...files, 'drafts/b.md': draft, 'x.jsonc': '{ "rulez": {} }' };
    expect((await lint({ files: setting }, '--config', 'x.jsonc')).said.errors.match(/^x\.jsonc:1:/gm)).toHaveLength(1);
  });
});

describe('copydesk lint --max-warnings', () => {
  const only = ['--rule', 'placeholder-left=warning'];

  test.each([
    ['0', 1],
    ['1', 0],
  ])('%s, with one warning, ends with %i', async (most, code) => {
    const machine = await lint({ files }, ...only, '--max-warnings', most);
    expect(machine.code).toBe(code);
    expect(machine.said.errors).toBe(code === 0 ? '' : 'Warnings: 1. --max-warnings lets 0 pass.\n');
  });
});

test.each([
  [['--rule', 'quote-not-in'], 'Did you mean quote-not-in-source'],
  [['--rule', 'xyz'], 'there is no such rule'],
  [['--rule', 'placeholder-left=grave'], 'one of error, warning, info, hint, off'],
  [['--config', 'none.jsonc'], 'there is no such project file'],
  [['--config', 'drafts'], 'Name a project file'],
  [['--max-warnings', '-1'], 'a whole number'],
  [['--max-warnings', 'many'], 'a whole number'],
  [['--baseline', 'none.json'], 'there is no such baseline'],
  [['--baseline', 'drafts'], 'this is not a file'],
  [['--baseline', 'sources/trade.md'], 'this is no baseline'],
  [['--update-baseline'], '--baseline'],
  [['--baseline', 'b.json', '--update-baseline', '--rule', 'placeholder-left'], 'leave out --rule'],
  [['--stdin', 'drafts/a.md'], 'checked alone'],
  [['--stdin', '--fix'], 'cannot be fixed in place'],
  [['--stdin-path', 'drafts/a.md'], 'give --stdin'],
])('%j is explained, and ends with 2', async (argv, words) => {
  const machine = await lint({ files }, ...argv);
  expect(machine.said.errors).toContain(words);
  expect({ output: machine.said.output, code: machine.code }).toEqual({ output: '', code: 2 });
});

describe('copydesk lint --format sarif and github', () => {
  test('name files from the repository where GitHub says which it is', async () => {
    const environment = { GITHUB_WORKSPACE: '/desk' };
    const github = await lint({ files, folder: '/desk/news', environment }, '--format', 'github');
    expect(github.said.output).toMatch(/^::error file=news\/drafts\/a\.md,line=\d/m);
    const sarif = await lint({ files, folder: '/desk/news', environment }, '--format', 'sarif');
    expect(sarif.said.output).toContain('"uri":"news/drafts/a.md"');
    const elsewhere = await lint({ files, environment: { GITHUB_WORKSPACE: '/other' } }, '--format', 'github');
    expect(elsewhere.said.output).toMatch(/^::error file=drafts\/a\.md,/m);
  });

  test('carry the rules’ pages where they lie beside the program', async () => {
    const machine = await lint(
      { files: { ...files, '/copydesk/docs/rules/disclaimer.md': '# disclaimer\n' } },
      '--format',
      'sarif',
    );
    expect(machine.said.output).toContain('"markdown":"# disclaimer\\n"');
    expect(machine.said.output).toContain('"helpUri":"file:///copydesk/docs/rules/disclaimer.md"');
  });
});

describe('copydesk lint --cache', () => {
  const argv = ['--cache', '--format', 'json'];
  const entries = ({ files: all }: Machine): string[] =>
    [...all.keys()].filter(path => /^\/desk\/\.copydesk-cache\/.*\.json$/.test(path));
  /** Puts a finding into the cache that no rule makes, so that it shows whether the cache was asked. */
  const mark = async (machine: Machine): Promise<void> => {
    const { createHash } = await import('node:crypto');
    for (const path of entries(machine)) {
      const entry = JSON.parse(String(machine.files.get(path)).split('\n')[1] ?? '') as object;
      const findings = [
        { rule: 'marked', severity: 'hint', message: '', span: { start: 0, end: 0 }, related: [], fixes: [] },
      ];
      const json = JSON.stringify({ ...entry, findings });
      machine.files.set(path, `${createHash('sha256').update(json).digest('hex')}\n${json}`);
    }
  };
  const marked = async (setting: Setting, change: (machine: Machine) => Machine | undefined): Promise<boolean> => {
    const before = memoryMachine(setting);
    await call(before, ...argv);
    await mark(before);
    const after = change(before) ?? before;
    await call(after, ...argv);
    return found(after).includes('marked hint');
  };

  test('finds again what was found, and says the same', async () => {
    const machine = memoryMachine({ files });
    await call(machine, ...argv);
    const first = machine.said.output;
    await call(machine, ...argv);
    expect(machine.said.output).toBe(first);
    expect(first).toContain('sources/trade.md');
    expect(machine.files.get('/desk/.copydesk-cache/.gitignore')).toBe('*\n');
    expect(await marked({ files }, () => undefined)).toBe(true);
  });

  test.each<[string, (machine: Machine) => Machine | undefined]>([
    ['the text', machine => void machine.files.set('/desk/drafts/a.md', `${draft}\n`)],
    ['a source', machine => void machine.files.set('/desk/sources/trade.md', readout.replace('12', '13'))],
    ['a source’s being there', machine => void machine.files.delete('/desk/sources/trade.md')],
    ['a setting', machine => void machine.files.set('/desk/.copydesk.jsonc', '{ "lengths": { "lede": 9 } }')],
    [
      'an override',
      machine =>
        void machine.files.set(
          '/desk/.copydesk.jsonc',
          '{ "overrides": [{ "files": ["drafts/*.md"], "style": "ap-like" }] }',
        ),
    ],
    ['Copydesk', ({ files: all }) => memoryMachine({ files: Object.fromEntries(all), program: 'another build' })],
  ])('is not asked when %s has changed', async (_, change) => {
    expect(await marked({ files }, change)).toBe(false);
  });

  test('is never wrong: any change shows as it does without a cache', async () => {
    const edit = fc.record({
      path: fc.constantFrom('drafts/a.md', 'sources/trade.md', '.copydesk.jsonc'),
      text: fc.constantFrom(
        draft,
        draft.replace('14', '12'),
        readout,
        readout.replace('12', '14'),
        '{}',
        '{ "rules": { "placeholder-left": "hint" } }',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 3 }), async edits => {
        const cached = memoryMachine({ files });
        await call(cached, ...argv);
        for (const { path, text } of edits) {
          cached.files.set(`/desk/${path}`, text);
          await call(cached, ...argv);
          const now = Object.fromEntries([...cached.files].filter(([name]) => !name.includes('-cache')));
          expect(cached.said.output).toBe((await lint({ files: now }, '--format', 'json')).said.output);
        }
      }),
      { numRuns: 15 },
    );
  });

  test.each(['', 'x', '{}\n{}', '\n'])('is left aside where it is damaged: %j', async content => {
    const damaged = (machine: Machine): undefined => {
      for (const path of entries(machine)) machine.files.set(path, content);
    };
    expect(await marked({ files }, damaged)).toBe(false);
  });

  test('forgets articles that are gone', async () => {
    const machine = memoryMachine({ files: { ...files, 'drafts/b.md': draft } });
    await call(machine, ...argv);
    expect(entries(machine)).toHaveLength(2);
    machine.files.delete('/desk/drafts/b.md');
    await call(machine, ...argv);
    expect(entries(machine)).toHaveLength(1);
  });

  test('is done without where it cannot be written, which is said once', async () => {
    const machine = memoryMachine({ files: { ...files, 'drafts/b.md': draft } });
    machine.broken.set('write:/desk/.copydesk-cache', 'EROFS');
    expect(await call(machine, ...argv)).toBe(1);
    expect(machine.said.errors.match(/nothing can be kept/g)).toHaveLength(1);
  });

  test('gives --fix what there is to fix', async () => {
    const text = draft.replace('# Ministers meet', 'Okay, here is the article:\n\n# Ministers meet');
    const machine = memoryMachine({ files: { ...files, 'drafts/a.md': text } });
    await call(machine, ...argv);
    await call(machine, ...argv, '--fix');
    expect(machine.files.get('/desk/drafts/a.md')).not.toContain('Okay');
    expect(found(machine)).not.toContain('chatbot-residue error');
  });
});

describe('copydesk lint --baseline', () => {
  const update = ['--baseline', 'known.json', '--update-baseline'];
  const argv = ['--baseline', 'known.json', '--format', 'json'];

  test('knows what was there, and reports what is new', async () => {
    const machine = memoryMachine({ files });
    expect(await call(machine, ...update)).toBe(0);
    expect(machine.said.errors).toMatch(/^known\.json: \d+ findings are known from now on\.\n$/);
    expect(await call(machine, ...argv)).toBe(0);
    expect({ found: found(machine), errors: machine.said.errors }).toEqual({ found: [], errors: '' });
    expect((JSON.parse(machine.said.output) as JsonReport).summary.known).toBeGreaterThan(3);
    machine.files.set('/desk/drafts/a.md', draft.replace('# Ministers meet', '# Ministers meet\n\nNew here: TODO.'));
    expect(await call(machine, ...argv)).toBe(1);
    expect(found(machine)).toContain('placeholder-left error');
    expect(found(machine)).not.toContain('number-mismatch error');
  });

  test('says what is no longer there, and forgets it when it is written anew', async () => {
    const machine = memoryMachine({ files: { ...files, 'drafts/b.md': draft } });
    await call(machine, ...update);
    const before = String(machine.files.get('/desk/known.json'));
    machine.files.set('/desk/drafts/a.md', draft.replace(' [TK: more]', ''));
    await call(machine, ...argv);
    expect(machine.said.errors).toMatch(/^known\.json: .*no longer there\. Write it anew with --update-baseline\.\n$/);
    await call(machine, ...argv, '--rule', 'front-matter');
    expect(machine.said.errors).toBe('');
    machine.files.delete('/desk/drafts/b.md');
    await call(machine, ...argv);
    expect(machine.said.errors).toMatch(/\d+ findings that it knows/);
    await call(machine, ...update);
    const after = String(machine.files.get('/desk/known.json'));
    expect(after.length).toBeLessThan(before.length);
    expect(after).not.toContain('drafts/b.md');
  });

  test('keeps what it knows of files that are not checked this time', async () => {
    const machine = memoryMachine({ files: { ...files, 'drafts/b.md': draft } });
    await call(machine, ...update);
    const before = machine.files.get('/desk/known.json');
    await call(machine, 'drafts/a.md', ...update);
    expect(machine.files.get('/desk/known.json')).toBe(before);
  });
});

describe('copydesk lint, stopped', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`drafts/${String(n).padStart(2, '0')}.md`, draft]),
  );

  test.each(['text', 'json', 'sarif', 'github'])(
    'finishes the %s report with what it has, and ends with 130',
    async format => {
      const machine = memoryMachine({ files: many });
      const { output: plain } = machine.ports;
      const output = {
        ...machine.ports.output,
        write: (text: string) => {
          if (machine.said.output.includes('drafts/04.md')) machine.abort.abort();
          return plain.write(text);
        },
      };
      expect(await run(['lint', '--format', format], { ...machine.ports, output })).toBe(130);
      expect(machine.said.errors).toMatch(/^Stopped: 3\d files were not checked\./);
      expect(machine.said.output).toContain('drafts/04.md');
      expect(machine.said.output).not.toContain('drafts/30.md');
      if (format === 'json')
        expect((JSON.parse(machine.said.output) as JsonReport).summary.notChecked).toBeGreaterThan(30);
      if (format === 'sarif') JSON.parse(machine.said.output);
    },
  );
});
