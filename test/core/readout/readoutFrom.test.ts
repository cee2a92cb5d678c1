import { describe, expect, it } from 'vitest';
import { readoutFrom } from '../../../src/core/readout/readoutFrom.js';
import type { ReadoutInput, ReadoutPorts } from '../../../src/core/readout/readoutFrom.js';

const ports: ReadoutPorts = {
  readHtml: html => {
    if (html.includes('unreadable')) throw new Error('too deep');
    return { text: html.replace(/<[^>]{0,200}>/g, ''), canonicalUrl: 'https://mod.example/release' };
  },
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readoutFrom', () => {
  it('reads plain text and Markdown', async () => {
    const result = await readoutFrom({ bytes: utf8('The minister met the ambassador.'), name: 'a.md' }, ports);
    expect(result).toMatchObject({ readout: { text: 'The minister met the ambassador.' } });
  });

  it.each<[string, ReadoutInput]>([
    ['by its content type', { bytes: utf8('<p>Words</p>'), contentType: 'text/html; charset=utf-8' }],
    ['by its name', { bytes: utf8('<p>Words</p>'), name: 'saved page.HTM' }],
    ['by its beginning', { bytes: utf8('\n<!-- saved --><!DOCTYPE html><p>Words</p>') }],
    ['by its beginning under a comment with an arrow', { bytes: utf8('<!-- a --> <!-- 1 > 0 --><html><p>Words</p>') }],
    ['by its beginning under a long document type', { text: '<!DOCTYPE html SYSTEM "a>b"><div>Words</div>' }],
    ['though it is but a piece', { text: '<meta charset="utf-8"><p>Words</p>' }],
    ['though it is a piece of a saved one', { bytes: utf8('<p class="a">Words</p>') }],
    ['when pasted', { text: '<html><p>Words</p>' }],
  ])('knows a page %s, and takes its address from it', async (_, input) => {
    const result = await readoutFrom(input, ports);
    expect(result).toMatchObject({ readout: { text: expect.stringContaining('Words') as string } });
    expect(result).toHaveProperty('url', 'https://mod.example/release');
  });

  it('keeps the address that the page came from', async () => {
    const url = 'https://news.example/1';
    expect(await readoutFrom({ text: '<html><p>Words</p>', url }, ports)).toHaveProperty('url', url);
  });

  it.each([
    '<Embargoed until noon> The ministers met.',
    '[Embargoed] The ministers met.',
    '{Check} “The ministers met.”',
  ])('takes %j for words', async text => {
    expect(await readoutFrom({ text }, ports)).toMatchObject({ readout: { text } });
  });

  it('decodes what the answer declares', async () => {
    const bytes = Uint8Array.from([0xcc, 0xc8, 0xd7]);
    const result = await readoutFrom({ bytes, contentType: 'text/plain; charset=koi8-r' }, ports);
    expect(result).toMatchObject({ readout: { text: 'лхв' } });
  });

  it.each<[string, ReadoutInput, RegExp]>([
    ['nothing', { bytes: new Uint8Array() }, /no text/],
    ['blanks', { text: ' \n\t' }, /no text/],
    ['an empty page', { text: '<html></html>' }, /no text/],
    ['nothing but page parts', { text: 'Skip to main content\n\nShare | Tweet\n701\nLeave a Comment' }, /no text/],
    ['a PDF', { bytes: utf8('%PDF-1.7 …') }, /PDF in the browser.*paste/],
    ['a PDF by its type', { bytes: utf8('…'), contentType: 'application/pdf' }, /PDF/],
    ['a Word document', { bytes: utf8('PK\u0003\u0004 word/document.xml') }, /Word.*paste/],
    ['a packed file', { bytes: utf8('PK\u0003\u0004 pictures') }, /Unpack/],
    ['a spreadsheet', { bytes: utf8('PK\u0003\u0004 xl/workbook.xml') }, /spreadsheet/],
    [
      'an OpenDocument text',
      { bytes: utf8('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text') },
      /OpenDocument.*docx/,
    ],
    [
      'a mail, where nothing reads it',
      { bytes: utf8('MIME-Version: 1.0\nFrom: a@b.example\nTo: b@c.example\n\nWords') },
      /mail in the browser/,
    ],
    ['an Outlook mail', { bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), name: 'a.MSG' }, /Outlook/],
    ['an old Word document', { bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) }, /Word.*docx/],
    ['rich text', { bytes: utf8('{\\rtf1 Words}') }, /rich-text/],
    ['a picture', { bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]) }, /picture/],
    ['a feed', { bytes: utf8('<?xml version="1.0"?><rss version="2.0"></rss>') }, /feed.*release/],
    ['a pasted feed', { text: '<feed xmlns="…"></feed>' }, /feed/],
    ['program data', { bytes: utf8('{}'), contentType: 'application/ld+json' }, /program data/],
    ['a pasted feed under a comment', { text: '<!-- made > here --><rss version="2.0"></rss>' }, /feed/],
    ['a feed that declares things', { text: '<!DOCTYPE rss [<!ENTITY a "b>">]><rss version="2.0"></rss>' }, /feed/],
    ['a list of pages', { bytes: utf8('<?xml version="1.0"?><urlset><url/></urlset>') }, /program data/],
    [
      'XML that names what it is',
      { text: '<urlset xmlns="https://sitemaps.example/1"><url/></urlset>' },
      /program data/,
    ],
    ['a file of data', { bytes: utf8('"The minister met the ambassador."'), name: 'a.JSON' }, /program data/],
    ['pasted data', { text: '\n{\n  "title": "The minister met the ambassador."\n}' }, /program data/],
    ['a list of data', { text: '[ { "title": "The minister met the ambassador." } ]' }, /program data/],
    ['more words than a release has', { text: 'The ministers met. '.repeat(120_000) }, /2 million characters.*paste/],
    ['20 MB', { bytes: new Uint8Array(20_000_000).fill(0x61) }, /5 MB.*paste/],
    ['30 MB', { bytes: new Uint8Array(30_000_000).fill(0x61) }, /25 MB/],
    ['a huge paste', { text: 'a'.repeat(6_000_000) }, /5 MB/],
    ['binary data', { bytes: Uint8Array.from({ length: 99 }, (_, i) => i % 8) }, /binary/],
    ['a page that the reader gives up', { text: '<html>unreadable' }, /could not be read.*paste/],
  ])('says what is wrong with %s', async (_, input, message) => {
    expect(await readoutFrom(input, ports)).toEqual({ problem: expect.stringMatching(message) as string });
  });
});
