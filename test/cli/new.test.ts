import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { parseFrontMatter, savedText, sha256 } from '../../src/core/index.js';
import { memoryMachine, type Machine, type Setting } from './memoryPorts.js';

const readout = `Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin

May 14, 2026

Ministry Spokesperson Marta Osk provided the following readout:

Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin. The ministers discussed undersea cables.
`;

const stem = '2026-05-14-haarlund-verrin';

async function newFrom(from: string, setting: Setting, ...options: string[]): Promise<Machine & { code: number }> {
  const machine = memoryMachine(setting);
  const code = await run(['new', '--from', from, ...options], machine.ports);
  return { ...machine, code };
}

/** What stands in the machine besides what it was set up with. */
function made(machine: Machine, setting: Setting): string[] {
  const before = new Set(Object.keys(setting.files ?? {}).map(path => `/desk/${path}`));
  return [...machine.files.keys()].filter(path => !before.has(path)).sort();
}

function textOf(machine: Machine, path: string): string {
  const content = machine.files.get(path);
  return typeof content === 'string' ? content : '';
}

describe('copydesk new', () => {
  const setting = { files: { 'inbox/call.txt': readout } };

  test('saves the source and the article, and prints their paths, a line each', async () => {
    const machine = await newFrom('inbox/call.txt', setting);
    expect(machine.said).toEqual({ output: `sources/${stem}.md\ndrafts/${stem}.md\n`, errors: '' });
    expect(machine.code).toBe(0);
    expect(made(machine, setting)).toEqual([`/desk/drafts/${stem}.md`, `/desk/sources/${stem}.md`]);
  });

  test('records the source in the article: relative file, title, when it was taken, and a hash that holds', async () => {
    const machine = await newFrom('inbox/call.txt', setting);
    const { record, problems } = parseFrontMatter(textOf(machine, `/desk/drafts/${stem}.md`));
    const saved = savedText(textOf(machine, `/desk/sources/${stem}.md`)).text;
    expect(problems).toEqual([]);
    expect(record.date).toBe('2026-06-01');
    expect(record.sources).toHaveLength(1);
    expect(record.sources[0]).toMatchObject({
      file: `../sources/${stem}.md`,
      published: '2026-05-14',
      sha256: await sha256(saved),
    });
    expect(record.sources[0]?.title).toMatch(/^Readout of Minister/);
    expect(record.sources[0]?.retrieved).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(saved).toContain('The ministers discussed undersea cables.');
  });

  test('reads standard input, and puts things where --out says', async () => {
    const machine = await newFrom('-', { input: readout }, '--out', 'elsewhere');
    expect(machine.said.output).toBe(`elsewhere/sources/${stem}.md\nelsewhere/drafts/${stem}.md\n`);
  });

  test('reads a web page, and records its address', async () => {
    const html = `<!DOCTYPE html><title>x</title><body><main>${readout
      .split('\n\n')
      .map(paragraph => `<p>${paragraph}</p>`)
      .join('')}</main><script>alert(1)</script>`;
    const fetch = (): Promise<Response> =>
      Promise.resolve(new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
    const machine = await newFrom('https://www.example.org/call', { fetch });
    expect(machine.said.errors).toBe('');
    const article = [...machine.files].find(([path]) => path.includes('/drafts/'))?.[1];
    expect(article).toContain('url: https://www.example.org/call');
    expect(article).toContain('](https://www.example.org/call)');
    expect(article).not.toContain('alert');
  });

  test('takes the kind of article and the folders from the project file, wherever below it the command is given', async () => {
    const project = '{ "profile": "news-brief", "folders": { "sources": "in", "drafts": "out/drafts" } }';
    const files = { '../.copydesk.jsonc': project, 'call.txt': readout };
    const machine = await newFrom('call.txt', { files, folder: '/room/desk' });
    expect(machine.said.output).toBe(`/room/in/${stem}.md\n/room/out/drafts/${stem}.md\n`);
    expect(textOf(machine, `/room/out/drafts/${stem}.md`)).toContain(`- file: ../../in/${stem}.md`);
    expect(textOf(machine, `/room/out/drafts/${stem}.md`)).toContain('profile: news-brief');
  });

  test('never overwrites: both get the first number that is free in both folders', async () => {
    const files = { 'call.txt': readout, [`drafts/${stem}.md`]: 'mine', [`sources/${stem}-2.md`]: 'mine too' };
    const machine = await newFrom('call.txt', { files });
    expect(machine.said.output).toBe(`sources/${stem}-3.md\ndrafts/${stem}-3.md\n`);
    expect(textOf(machine, `/desk/drafts/${stem}.md`)).toBe('mine');
    expect(textOf(machine, `/desk/drafts/${stem}-3.md`)).toContain(`../sources/${stem}-3.md`);
  });

  test('keeps source and article apart when the project has one folder for both', async () => {
    const files = { '.copydesk.jsonc': '{ "folders": { "sources": "all", "drafts": "all" } }', 'call.txt': readout };
    const machine = await newFrom('call.txt', { files });
    expect(machine.said.output).toBe(`all/${stem}-source.md\nall/${stem}.md\n`);
  });

  test('takes another number when somebody else takes the name in between', async () => {
    const taken = {
      ...setting,
      onCreate: (path: string, { files }: Machine) => path.endsWith(`drafts/${stem}.md`) && files.set(path, 'theirs'),
    };
    const machine = await newFrom('inbox/call.txt', taken);
    expect(machine.said.output).toBe(`sources/${stem}-2.md\ndrafts/${stem}-2.md\n`);
    expect(textOf(machine, `/desk/drafts/${stem}.md`)).toBe('theirs');
    expect(machine.files.has(`/desk/sources/${stem}.md`)).toBe(false);
  });
});

describe('copydesk new, when something is wrong, leaves nothing behind and says why', () => {
  async function fails(from: string, setting: Setting, ...options: string[]): Promise<string> {
    const machine = await newFrom(from, setting, ...options);
    expect(machine.code).toBe(2);
    expect(machine.said.output).toBe('');
    expect(made(machine, setting)).toEqual([]);
    expect([...machine.folders]).toEqual(['/desk']);
    expect(machine.said.errors.trimEnd().split('\n')).toHaveLength(1);
    return machine.said.errors;
  }

  test('no such file', async () => {
    expect(await fails('no.txt', {})).toBe(
      'no.txt: there is no such file. Check the path; a web address begins with https://.\n',
    );
  });

  test('a folder', async () => {
    expect(await fails('inbox', { files: { 'inbox/a.txt': 'x' } })).toContain('this is a folder');
  });

  test.each([
    ['nothing', '', 'There is no text in it.'],
    ['only spaces', ' \n\n\t', 'There is no text in it.'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'This PDF could not be read'],
    ['binary data', new Uint8Array(500), 'not text'],
    ['far too much', 'a '.repeat(3 * 1024 * 1024), 'larger than 5 MB'],
  ])('%s', async (_, content, words) => {
    expect(await fails('release', { files: { release: content } })).toMatch(new RegExp(`^release: .*${words}`));
  });

  test('an address that has no page', async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response('gone', { status: 404 }));
    expect(await fails('https://www.example.org/none', { fetch })).toContain('has no page at this address (404)');
  });

  test('an address of another kind', async () => {
    expect(await fails('ftp://example.org/x', {})).toContain('http:// or https://');
  });

  test('an unknown profile', async () => {
    const files = { 'call.txt': readout };
    expect(await fails('call.txt', { files }, '--profile', 'novel')).toBe(
      'There is no profile “novel”. The profiles are: readout-article, news-brief, scan-brief, explainer-qa, what-we-know, policy-note.\n',
    );
  });

  test('an article that cannot be written takes its source with it', async () => {
    const machine = memoryMachine({ files: { 'call.txt': readout } });
    machine.broken.set(`write:/desk/drafts/${stem}.md`, 'ENOSPC');
    expect(await run(['new', '--from', 'call.txt'], machine.ports)).toBe(2);
    expect(machine.said.errors).toBe(`drafts/${stem}.md: the disk is full. Make room and try again.\n`);
    expect([...machine.files.keys()]).toEqual(['/desk/call.txt']);
    expect([...machine.folders]).toEqual(['/desk']);
  });

  test('a folder that cannot be made', async () => {
    const machine = memoryMachine({ files: { 'call.txt': readout } });
    machine.broken.set('write:/desk/drafts', 'EACCES');
    expect(await run(['new', '--from', 'call.txt'], machine.ports)).toBe(2);
    expect(machine.said.errors).toContain('drafts: there is no permission.');
    expect([...machine.folders]).toEqual(['/desk']);
  });

  test('Ctrl-C between the two files', async () => {
    const setting = {
      files: { 'call.txt': readout },
      onCreate: (_: string, { abort }: Machine) => {
        abort.abort();
      },
    };
    const machine = memoryMachine(setting);
    expect(await run(['new', '--from', 'call.txt'], machine.ports)).toBe(130);
    expect([...machine.files.keys()]).toEqual(['/desk/call.txt']);
    expect([...machine.folders]).toEqual(['/desk']);
    expect(machine.said.output).toBe('');
  });
});

describe('copydesk new from what the newsroom has already', () => {
  const machineWith = async (): Promise<Machine> => {
    const machine = memoryMachine({ files: { 'call.txt': readout } });
    expect(await run(['new', '--from', 'call.txt'], machine.ports)).toBe(0);
    machine.said.output = '';
    return machine;
  };
  const again = { output: `sources/${stem}.md\ndrafts/${stem}-2.md\n`, errors: expect.any(String) as string };

  test.each(['call.txt', `sources/${stem}.md`])('%s: the article cites the source that is there', async from => {
    const machine = await machineWith();
    const before = textOf(machine, `/desk/sources/${stem}.md`);
    expect(await run(['new', '--from', from, '--profile', 'news-brief'], machine.ports)).toBe(0);
    expect(machine.said).toEqual(again);
    expect(machine.said.errors).toBe(`This release is saved already. The new article cites sources/${stem}.md.\n`);
    expect([...machine.files.keys()].filter(path => path.startsWith('/desk/sources/'))).toHaveLength(1);
    expect(textOf(machine, `/desk/sources/${stem}.md`)).toBe(before);
    const { record } = parseFrontMatter(textOf(machine, `/desk/drafts/${stem}-2.md`));
    expect(record.sources[0]).toMatchObject({
      file: `../sources/${stem}.md`,
      sha256: await sha256(savedText(before).text),
    });
  });

  test('a source that was given another name is known where it is', async () => {
    const machine = await machineWith();
    machine.files.set('/desk/sources/call.md', textOf(machine, `/desk/sources/${stem}.md`));
    expect(await run(['new', '--from', 'sources/call.md'], machine.ports)).toBe(0);
    expect(machine.said.output).toContain('sources/call.md\n');
  });

  test('another release under the same name is saved beside it', async () => {
    const machine = await machineWith();
    machine.files.set('/desk/call.txt', readout.replace('undersea cables', 'ferries'));
    expect(await run(['new', '--from', 'call.txt'], machine.ports)).toBe(0);
    expect(machine.said).toEqual({ output: `sources/${stem}-2.md\ndrafts/${stem}-2.md\n`, errors: '' });
  });

  test('an article that cannot be written leaves the source', async () => {
    const machine = await machineWith();
    machine.broken.set(`write:/desk/drafts/${stem}-2.md`, 'ENOSPC');
    expect(await run(['new', '--from', 'call.txt'], machine.ports)).toBe(2);
    expect(textOf(machine, `/desk/sources/${stem}.md`)).toContain('undersea cables');
  });

  test('an article is no release', async () => {
    const machine = await machineWith();
    expect(await run(['new', '--from', `drafts/${stem}.md`], machine.ports)).toBe(2);
    expect(machine.said.errors).toBe(
      `drafts/${stem}.md: this is an article, not a release. Name the release that it is about: it cites ../sources/${stem}.md.\n`,
    );
    expect([...machine.files.keys()]).toHaveLength(3);
  });
});
