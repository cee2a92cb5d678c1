import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/core/readout/feed/readFeed.js';
import type { FeedItem } from '../../../src/core/readout/feed/types.js';
import { readHtml } from '../../../src/core/readout/html/readHtml.js';
import { readoutsFrom, readoutsOfItem } from '../../../src/core/readout/readoutsFrom.js';

const ports = { readHtml, readFeed };
const title = (name: string) => `Readout of Minister of Defence Ilse Haarlund’s Call With ${name}`;
const body = (name: string) =>
  `Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister ${name}. The ministers discussed undersea cables in the Aldsund and a joint patrol this autumn.`;
const release = (name: string) => `${title(name)}\n\nMay 14, 2026\n\n${body(name)}`;
const page = (text: string) =>
  `<!DOCTYPE html><title>News</title><main>${text
    .split('\n\n')
    .map(one => `<p>${one}</p>`)
    .join('')}</main>`;
const bytes = (text: string) => new TextEncoder().encode(text);
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>A call</title><link>https://defence.example/1</link></item></channel></rss>`;

/** The titles of the readouts of an import; what else it is, when it is not readouts. */
async function titles(input: Parameters<typeof readoutsFrom>[0]): Promise<unknown> {
  const result = await readoutsFrom(input, ports);
  return 'readouts' in result ? result.readouts.map(readout => readout.title?.value) : Object.keys(result);
}

describe('an import', () => {
  it('of one release is one readout, with its address', async () => {
    const result = await readoutsFrom({ text: release('Verrin'), url: 'https://defence.example/1' }, ports);
    expect(result).toMatchObject({ url: 'https://defence.example/1', readouts: [{ text: release('Verrin') }] });
  });

  it('of several releases is a readout each, with a text of its own', async () => {
    const texts = [release('Verrin'), release('Ranta')];
    const result = await readoutsFrom({ text: texts.join('\n\n###\n\n') }, ports);
    expect(result).toMatchObject({ readouts: [{ text: `${texts[0] ?? ''}\n\n###` }, { text: texts[1] }] });
    expect(await titles({ bytes: bytes(page(texts.join('\n\n###\n\n'))), contentType: 'text/html' })).toEqual([
      title('Verrin'),
      title('Ranta'),
    ]);
  });

  it('that is a feed is a feed, of whatever type it says it is, and in whatever encoding', async () => {
    for (const contentType of ['application/rss+xml', 'text/xml; charset=utf-8', 'text/plain', undefined]) {
      expect(await titles({ bytes: bytes(rss), contentType })).toEqual(['feed']);
    }
    expect(await titles({ text: rss })).toEqual(['feed']);
    expect(await titles({ bytes: new Uint8Array(Buffer.from(`\uFEFF${rss}`, 'utf16le')) })).toEqual(['feed']);
    expect(await titles({ bytes: bytes(page(release('Verrin'))), contentType: 'text/html' })).toEqual([
      title('Verrin'),
    ]);
  });

  it('of a feed that is empty or damaged says so', async () => {
    expect(await readoutsFrom({ text: '<rss><channel><title>News</title></channel></rss>' }, ports)).toEqual({
      problem: expect.stringMatching(/no release in this news feed/) as string,
    });
    expect(await readoutsFrom({ text: '<rss><channel>' }, ports)).toEqual({
      problem: expect.stringMatching(/could not be read/) as string,
    });
  });
});

describe('an import that takes long', () => {
  const never = { ...ports, readFeed: () => new Promise<never>(() => undefined) };

  it('of a feed ends when the time is up, and when the person cancels', async () => {
    expect(await readoutsFrom({ text: rss }, never, { timeMs: 50 })).toEqual({
      problem: expect.stringMatching(/too long/) as string,
    });
    const cancel = new AbortController();
    const read = readoutsFrom({ text: rss }, never, { signal: cancel.signal });
    cancel.abort();
    expect(await read).toEqual({ problem: expect.stringMatching(/cancelled/) as string });
  });

  it('tells the reader of feeds that nobody waits any more', async () => {
    const cancel = new AbortController();
    let told: AbortSignal | undefined;
    const asked = {
      ...ports,
      readFeed: (xml: string, url?: string, stop?: AbortSignal) => {
        told = stop;
        return readFeed(xml, url);
      },
    };
    expect(await readoutsFrom({ text: rss }, asked, { signal: cancel.signal })).toHaveProperty('feed');
    expect(told?.aborted).toBe(false);
    cancel.abort();
    expect(told?.aborted).toBe(true);
  });

  it('ends between the reading of a page and that of its releases', async () => {
    const cancel = new AbortController();
    const cancelling = {
      ...ports,
      readHtml: (html: string) => {
        setTimeout(() => {
          cancel.abort();
        });
        return readHtml(html);
      },
    };
    expect(await readoutsFrom({ text: page(release('Verrin')) }, cancelling, { signal: cancel.signal })).toEqual({
      problem: expect.stringMatching(/cancelled/) as string,
    });
  });

  it('ends between one release of a page and the next', async () => {
    const text = Array.from({ length: 40 }, () => release('Verrin')).join('\n\n###\n\n');
    let asked = 0;
    const stop = new AbortController();
    const ticking = setInterval(() => {
      if (++asked === 5) stop.abort();
    });
    const result = await readoutsFrom({ text }, ports, { signal: stop.signal });
    clearInterval(ticking);
    expect(result).toEqual({ problem: expect.stringMatching(/cancelled/) as string });
  });

  it('is not decoded when it is larger than a feed', async () => {
    const large = new Uint8Array(6_000_000).fill(0x20);
    large.set(bytes(rss));
    expect(await readoutsFrom({ bytes: large }, never)).toEqual({ problem: expect.stringMatching(/5 MB/) as string });
  });
});

describe('an item of a feed', () => {
  const url = 'https://defence.example/1';
  const held = { text: `<p>${body('Verrin')}</p>`, isHtml: true };
  const fetched = (text: string) => () => Promise.resolve({ bytes: bytes(text), contentType: 'text/html', url });
  const failing = () => Promise.resolve({ problem: 'The address did not answer in time.' });
  const read = (item: FeedItem, fetchPage: () => ReturnType<typeof failing> | ReturnType<ReturnType<typeof fetched>>) =>
    readoutsOfItem(item, { ...ports, fetchPage });

  it('is read from its own page', async () => {
    const result = await read({ title: 'A call', url, content: held }, fetched(page(release('Ranta'))));
    expect(result).toMatchObject({ url, readouts: [{ title: { value: title('Ranta') } }] });
  });

  for (const [why, fetchPage] of Object.entries({
    'cannot be reached': failing,
    'holds no text': fetched('<!DOCTYPE html><div id="app"></div>'),
    'is another feed': fetched(rss),
  })) {
    it(`is read from the feed when its page ${why}`, async () => {
      const result = await read({ title: title('Verrin'), url, content: held }, fetchPage);
      expect(result).toMatchObject({ url, readouts: [{ title: { value: title('Verrin') }, statements: [{}, {}] }] });
    });
  }

  it('is read from the feed when it has no page, with a title that is not markup', async () => {
    const named = { title: 'Readout of the “A < B & C” call with Minister Verrin', content: held };
    const result = await read(named, failing);
    expect(result).toMatchObject({ readouts: [{ title: { value: named.title } }] });
  });

  it('is of the day that the feed gives, where its page gives none', async () => {
    const item: FeedItem = { title: title('Verrin'), url, published: '2026-05-13', content: held };
    const released = async (...[one, fetchPage]: Parameters<typeof read>) => {
      const result = await read(one, fetchPage);
      return 'readouts' in result ? result.readouts.map(readout => readout.released?.value) : result;
    };
    const undated = [title('Verrin'), body('Verrin')].join('\n\n');
    expect(await released(item, fetched(page(undated)))).toEqual(['2026-05-13']);
    expect(await released(item, failing)).toEqual(['2026-05-13']);
    expect(await released(item, fetched(page(release('Verrin'))))).toEqual(['2026-05-14']);
    expect(await released({ ...item, changedOnly: true }, fetched(page(undated)))).toEqual([undefined]);
    const two = [undated, [title('Ranta'), body('Ranta')].join('\n\n')].join('\n\n###\n\n');
    expect(await released(item, fetched(page(two)))).toEqual([undefined, undefined]);
  });

  it('says why it cannot be had', async () => {
    expect(await read({ title: 'x', url }, failing)).toEqual({
      problem: 'The address did not answer in time. The feed itself holds no more than a teaser of this release.',
    });
    const nowhere = await read({ title: 'x' }, failing);
    expect(nowhere).toEqual({ problem: expect.stringMatching(/no address/) as string });
  });
});
