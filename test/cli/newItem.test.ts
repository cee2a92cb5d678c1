import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { parseFrontMatter } from '../../src/core/index.js';
import { memoryMachine, type Machine, type Setting } from './memoryPorts.js';

const release = (
  name: string,
  date: string,
) => `Readout of Minister of Defence Ilse Haarlund’s Call With Minister ${name}

${date}

Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister ${name}. The ministers discussed undersea cables and a joint patrol this autumn.`;

const two = [release('Tomas Verrin', 'May 14, 2026'), release('Ole Ranta', 'May 15, 2026')].join('\n\n###\n\n');

const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;
const item = (title: string, path: string, more = '') =>
  `<item><title>${title}</title><link>https://news.example/${path}</link><pubDate>Thu, 14 May 2026 10:00:00 GMT</pubDate>${more}</item>`;
const news = rss(
  item('Call with Verrin', 'verrin'),
  item('Call with Ranta', 'ranta'),
  item(
    'Held whole',
    'gone',
    `<description>${release('Ada Lund', 'May 16, 2026').split('\n\n')[2] ?? ''}</description>`,
  ),
);

/** The pages of a site; every other address answers that there is nothing. */
function site(pages: Readonly<Record<string, string>>): typeof fetch {
  return address => {
    const url = typeof address === 'string' ? address : 'href' in address ? address.href : address.url;
    const page = pages[new URL(url).pathname];
    return Promise.resolve(page === undefined ? new Response('', { status: 404 }) : new Response(page));
  };
}

const pages = {
  '/feed': news,
  '/verrin': release('Tomas Verrin', 'May 14, 2026'),
  '/ranta': release('Ole Ranta', 'May 15, 2026'),
};

async function newFrom(from: string, setting: Setting, ...options: string[]): Promise<Machine & { code: number }> {
  const machine = memoryMachine(setting);
  const code = await run(['new', '--from', from, ...options], machine.ports);
  return { ...machine, code };
}

/** The files of a run besides those it was set up with. */
const made = (machine: Machine) => [...machine.files.keys()].filter(path => /\/(?:sources|drafts)\//.test(path)).sort();

describe('copydesk new from a page of several releases', () => {
  const setting = { files: { 'page.txt': two } };

  test('lists them with how to choose, and makes nothing', async () => {
    const machine = await newFrom('page.txt', setting);
    expect(machine.code).toBe(2);
    expect(machine.said).toEqual({
      output: '',
      errors: `page.txt: this page holds 2 releases. Choose with --item: a number or a part of the title, or “all”.
  1  2026-05-14  Readout of Minister of Defence Ilse Haarlund’s Call With Minister Tomas Verrin
  2  2026-05-15  Readout of Minister of Defence Ilse Haarlund’s Call With Minister Ole Ranta
`,
    });
    expect(made(machine)).toEqual([]);
  });

  for (const wish of ['2', 'ranta', 'CALL WITH MINISTER OLE']) {
    test(`makes an article of the one that “${wish}” names, from its own words alone`, async () => {
      const machine = await newFrom('page.txt', setting, '--item', wish);
      expect(machine.code).toBe(0);
      expect(made(machine)).toHaveLength(2);
      const texts = made(machine).map(path => machine.files.get(path));
      expect(texts.join('\n')).toContain('Ole Ranta');
      expect(texts.join('\n')).not.toContain('Verrin');
    });
  }

  test('makes a source and an article of each for “all”', async () => {
    const machine = await newFrom('page.txt', setting, '--item', 'all');
    expect(machine.code).toBe(0);
    expect(machine.said.output.trim().split('\n')).toHaveLength(4);
    expect(made(machine)).toHaveLength(4);
    for (const path of made(machine).filter(path => path.includes('drafts'))) {
      expect(parseFrontMatter(String(machine.files.get(path))).record.sources).toHaveLength(1);
    }
  });

  test('leaves nothing behind when one of several cannot be saved', async () => {
    const machine = memoryMachine({
      ...setting,
      onCreate: (path, { broken }) =>
        path.includes('drafts') && path.includes('ranta') && broken.set(`write:${path}`, 'ENOSPC'),
    });
    expect(await run(['new', '--from', 'page.txt', '--item', 'all'], machine.ports)).toBe(2);
    expect(made(machine)).toEqual([]);
    expect([...machine.folders]).toEqual(['/desk']);
  });

  for (const [wish, why] of Object.entries({
    '3': /no release 3 in it/,
    Lund: /no title holds “Lund”/,
    minister: /several titles hold “minister”/,
  })) {
    test(`says what is wrong with “${wish}”`, async () => {
      const machine = await newFrom('page.txt', setting, '--item', wish);
      expect(machine.code).toBe(2);
      expect(machine.said.errors).toMatch(why);
      expect(machine.said.errors).toContain('  1  2026-05-14  ');
      expect(made(machine)).toEqual([]);
    });
  }

  test('needs no choice where there is one, and holds it against the one that is made', async () => {
    const files = { 'page.txt': release('Tomas Verrin', 'May 14, 2026') };
    expect((await newFrom('page.txt', { files }, '--item', '1')).code).toBe(0);
    expect((await newFrom('page.txt', { files }, '--item', '2')).code).toBe(2);
  });
});

describe('copydesk new from a news feed', () => {
  test('lists its items with how to choose, and fetches none', async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = (...request) => {
      asked.push(request[0] as string);
      return site(pages)(...request);
    };
    const machine = await newFrom('https://news.example/feed', { fetch });
    expect(machine.code).toBe(2);
    expect(machine.said.errors).toContain(
      'https://news.example/feed: this is a news feed with 3 releases. Choose with --item: a number or a part of the title.\n  1  2026-05-14  Call with Verrin\n',
    );
    expect(asked).toEqual(['https://news.example/feed']);
  });

  test('lists titles without what a terminal would obey', async () => {
    const feed = rss(item('Call\u009b2J with\u202e nirreV &#27;[2J\u2066', 'verrin'));
    const { errors } = (await newFrom('feed.xml', { files: { 'feed.xml': feed } })).said;
    expect(errors).toMatch(/\n {2}1 {2}2026-05-14 {2}Call 2J with nirreV.*\n$/);
    expect(errors.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('tells of an address without what a terminal would obey', async () => {
    const { errors } = (await newFrom('gone\u001b[2J\u202e.txt', {})).said;
    expect(errors).toMatch(/^gone \[2J\.txt: there is no such file/);
  });

  test('makes an article from the page of the item, with the page’s address', async () => {
    const machine = await newFrom('feed.xml', { files: { 'feed.xml': news }, fetch: site(pages) }, '--item', 'ranta');
    expect(machine.said.errors).toBe('');
    const [draft = ''] = made(machine);
    const [source] = parseFrontMatter(String(machine.files.get(draft))).record.sources;
    expect(source).toMatchObject({ url: 'https://news.example/ranta', published: '2026-05-15' });
  });

  test('makes it from what the feed holds when there is no such page', async () => {
    const machine = await newFrom('feed.xml', { files: { 'feed.xml': news }, fetch: site(pages) }, '--item', '3');
    expect(machine.said.errors).toBe('');
    expect(
      made(machine)
        .map(path => machine.files.get(path))
        .join('\n'),
    ).toContain('Estorian Defence Minister Ada Lund');
  });

  test('says why the item cannot be had', async () => {
    const machine = await newFrom('feed.xml', { files: { 'feed.xml': news }, fetch: site({}) }, '--item', '1');
    expect(machine.code).toBe(2);
    expect(machine.said.errors).toMatch(/^https:\/\/news\.example\/verrin: /);
    expect(made(machine)).toEqual([]);
  });

  test('has no “all”: a feed is long', async () => {
    const feed = rss(item('Finland allocates aid', 'aid'));
    const machine = await newFrom('feed.xml', { files: { 'feed.xml': feed } }, '--item', 'all');
    expect(machine.code).toBe(2);
    expect(machine.said.errors).toContain('“all” is for pages that hold several releases.');
    expect(made(machine)).toEqual([]);
  });
});
