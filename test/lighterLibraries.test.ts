import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lighterLibraries } from '../scripts/build/lighterLibraries.mjs';
import { wordsOfPdf } from '../scripts/build/wordsOfPdf.mjs';
import { root } from '../scripts/support/paths.mjs';
import { readPdf } from '../src/core/readout/formats/pdf/readPdf.js';
import type { ExportDocument } from '../src/core/export/document.js';
import { writeDocx } from '../src/core/export/docx.js';
import { readFeed } from '../src/core/readout/feed/readFeed.js';
import { readMail } from '../src/core/readout/formats/readMail.js';
import { readWord } from '../src/core/readout/formats/word/readWord.js';
import { readHtml } from '../src/core/readout/html/readHtml.js';
import { png } from './core/export/pictureFiles.js';
import { releaseMail, releaseWord } from './core/readout/formats/build/release.js';
import { makeWord, paragraph } from './core/readout/formats/build/word.js';
import { fileOf, lines, makePdf, stream } from './core/readout/formats/build/pdf.js';

const fixtures = 'test/core/readout/formats/fixtures';

type Built = typeof import('../src/host/pdfReader.js') &
  typeof import('../src/host/wordReader.js') &
  typeof import('../src/host/htmlReader.js') &
  typeof import('../src/host/feedReader.js') &
  typeof import('../src/host/mailReader.js') &
  typeof import('../src/host/docxWriter.js');

let folder = '';
let built: Built;

/** The readers as they ship, beside those that are read from the libraries as they are. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-lighter-'));
  await build({
    absWorkingDir: root,
    stdin: {
      contents: ['pdfReader', 'wordReader', 'htmlReader', 'feedReader', 'mailReader', 'docxWriter']
        .map(name => `export * from './src/host/${name}.ts';`)
        .join('\n'),
      resolveDir: root,
    },
    outfile: path.join(folder, 'readers.mjs'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [lighterLibraries()],
  });
  built = (await import(pathToFileURL(path.join(folder, 'readers.mjs')).href)) as Built;
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const words = ['The ministers of both countries agreed to open a centre in Port Alder.', 'They are to meet again.'];

/** A page with words, and with whatever a library for the whole of PDF has a decoder for. */
function everything(): Uint8Array {
  const picture = (filter: string): string =>
    stream(
      '\xFF\xD8\x00\x0C',
      ` /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /${filter}`,
    );
  const filters = ['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode', 'BrotliDecode', 'FlateDecode'];
  const content = [
    '/Cs1 cs 0.2 0.4 0.1 scn /P1 gs',
    ...filters.map((_, i) => `q 20 0 0 20 ${20 * i} 20 cm /X${i} Do Q`),
    'BI /W 2 /H 1 /BPC 8 /CS /G /F /AHx ID 00FF> EI',
    `BT /F1 12 Tf 72 700 Td (${words[0]}) Tj ET`,
    `BT /F3 10 Tf 72 660 Td (aa) Tj ET`,
    '/Tag << /MCID 0 >> BDC',
    `BT /F1 12 Tf 72 620 Td (${words[1]}) Tj ET EMC`,
  ].join('\n');
  const images = filters.map((_, i) => `/X${i} ${8 + i} 0 R`).join(' ');
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> /MarkInfo << /Marked true >> /StructTreeRoot 14 0 R /Metadata 7 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Annots [15 0 R] /Resources << /XObject << ${images} >> /Font << /F1 3 0 R /F3 6 0 R >> /ColorSpace << /Cs1 [/Separation /Ink /DeviceRGB << /FunctionType 2 /Domain [0 1] /N 1 >>] >> /ExtGState << /P1 << /SMask /None >> >> >> >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /CharProcs << /a 16 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [10] >>',
    stream('<x:xmpmeta></x:xmpmeta>', ' /Type /Metadata /Subtype /XML'),
    ...filters.map(picture),
    '<< /Type /StructTreeRoot /K [] >>',
    '<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /Contents (A note) >>',
    stream('10 0 0 0 10 10 d1 0 0 10 10 re f'),
  ]);
}

/** A font that says which letters its codes are. Of each letter it has the width alone. */
const typeOneFont = `%!PS-AdobeFont-1.0: Letters
/FontMatrix [0.001 0 0 0.001 0 0] def /Encoding 256 array 0 1 255 {1 index exch /.notdef put} for
dup 65 /alpha put dup 66 /beta put readonly def currentfile eexec
${enciphered(
  `0000dup /Private 3 dict dup begin /lenIV -1 def /CharStrings 3 dict dup begin ${['.notdef', 'alpha', 'beta'].map(name => `/${name} 5 RD \x8B\xF8\x88\x0D\x0E ND`).join(' ')} end`,
)}`;

/** As the format wants its second part. Source: Adobe Type 1 Font Format, 7.1. */
function enciphered(text: string): string {
  let key = 55_665;
  return text.replace(/[^]/g, letter => {
    const cipher = letter.charCodeAt(0) ^ (key >> 8);
    key = ((cipher + key) * 52_845 + 22_719) & 0xffff;
    return String.fromCharCode(cipher);
  });
}

/** A font in tables of zeros, which has a name as Windows wants one: then its codes are those of Windows. */
const trueTypeFont = tables({
  head: '\0'.repeat(54),
  hhea: '\0'.repeat(36),
  hmtx: '\0'.repeat(8),
  loca: '\0'.repeat(4),
  glyf: '\0'.repeat(4),
  maxp: '\0\0\x50\0\0\x01',
  name: '\0\0\0\x01\0\x12\0\x03\0\x01\x04\x09\0\x04\0\x02\0\0\0A',
});

function tables(all: Readonly<Record<string, string>>): string {
  const number = (value: number): string => String.fromCharCode(0, 0, value >> 8, value & 255);
  const entries = Object.entries(all);
  let at = 12 + 16 * entries.length;
  const heads = entries.map(([tag, data]) => {
    at += data.length;
    return tag + number(0) + number(at - data.length) + number(data.length);
  });
  return `\0\x01\0\0\0${String.fromCharCode(entries.length)}${'\0'.repeat(6)}${heads.join('')}${Object.values(all).join('')}`;
}

describe('the reader of PDFs as it ships', () => {
  it.each(['chromium.pdf', 'columns.pdf', 'libreoffice.pdf'])('reads %s as the whole library does', async name => {
    const bytes = new Uint8Array(await readFile(path.join(root, fixtures, name)));
    const read = await built.readPdf(bytes);
    expect(read).toEqual(await readPdf(bytes));
    expect(read).toHaveProperty('text', expect.stringContaining('Port Alder'));
  });

  it('passes over everything that is no word, as the whole library does', async () => {
    const bytes = everything();
    const read = await built.readPdf(bytes);
    expect(read).toEqual({ text: words.join('\n\naa\n\n') });
    expect(read).toEqual(await readPdf(bytes));
  });

  it.each([
    ['Type1', '/FontFile', typeOneFont, 'Te ìαβî'],
    ['TrueType', '/FontFile2', trueTypeFont, 'Te “AB”'],
    ['TrueType', '/FontFile2', trueTypeFont.slice(0, 30), ''],
    ['Type1', '/FontFile3', 'no font', ''],
  ])(
    'learns from a font itself, %s in %s, which letters it has, as the whole library does',
    async (kind, key, font, words) => {
      const text =
        'BT /F1 12 Tf 72 700 Td (Te \x93AB\x94) Tj 0 -20 Td (Te \x93AB\x94) Tj 0 -40 Td (They are to meet again.) Tj ET';
      const bytes = fileOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
        `<< /Type /Font /Subtype /${kind} /BaseFont /Letters /FirstChar 32 /LastChar 33 /Widths [300 300] /FontDescriptor 6 0 R >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
        stream(text),
        `<< /Type /FontDescriptor /FontName /Letters /Flags 4 /FontBBox [0 0 1000 900] /Ascent 900 /Descent -200 /MissingWidth 500 ${key} 7 0 R >>`,
        stream(font, ` /Length1 ${font.indexOf('eexec') + 6} /Length2 ${font.length}`),
      ]);
      const read = await built.readPdf(bytes);
      expect(read).toEqual(await readPdf(bytes));
      expect(read).toHaveProperty('text', expect.stringContaining(words));
    },
  );

  it('refuses what is damaged, as the whole library does', async () => {
    const whole = makePdf([lines(words, { y: 700 })], 'Talks');
    for (const bytes of [whole.subarray(0, 200), whole.map(byte => (byte === 0x6f ? 0x70 : byte)), new Uint8Array(9)]) {
      expect(await built.readPdf(bytes)).toEqual(await readPdf(bytes));
    }
  });

  it('is not built from a library that is put together in another way', () => {
    expect(() => wordsOfPdf('class JpxImage {} export { JpxImage };')).toThrow('JpxImage');
  });
});

describe('the readers of other formats as they ship', () => {
  const entities =
    '&ldquo;Caf&eacute;&rdquo; &amp; &NotEqualTilde; &copy 2031 &notit; &#8217; &#x2014; &mdash &hellip;';

  it('read Word documents as the whole library does', async () => {
    const fixture = new Uint8Array(await readFile(path.join(root, fixtures, 'libreoffice.docx')));
    const symbols = makeWord(
      paragraph('A &amp; B &lt; C &#8212; D') + '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r></w:p>',
    );
    for (const bytes of [fixture, releaseWord(), symbols]) {
      const read = await built.readWord(bytes);
      expect(read).toEqual(await readWord(bytes));
      expect(read).toHaveProperty('text', expect.stringMatching(/\p{L}/u));
    }
  });

  it('read pages with all their entities', () => {
    const page = `<html><head><title>Talks &mdash; ${entities}</title><meta property="og:title" content="${entities}"></head>
      <body><article><h1>Talks &lt;held&gt;</h1><p>${words.join(' ')} ${entities}</p><p>${words.join(' ')}</p></article></body></html>`;
    expect(built.readHtml(page)).toEqual(readHtml(page));
    expect(JSON.stringify(built.readHtml(page))).toContain('“Café”');
  });

  it.each([
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>News &amp; more</title>
      <item><title>Talks</title><link>https://mod.norvania.example/1</link><dc:date>2031-03-03</dc:date><itunes:duration>12:00</itunes:duration>
      <media:content url="https://mod.norvania.example/1.jpg"/><description>&lt;p&gt;${entities.replaceAll('&', '&amp;')}&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>${words.join(' ')} ${entities}</p>]]></content:encoded></item></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><title>News</title><entry><title>Talks</title>
      <link href="https://mod.norvania.example/2" thr:count="3"/><updated>2031-03-03T10:00:00Z</updated>
      <content type="html">${entities.replaceAll('&', '&amp;')}</content></entry></feed>`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>News</title></channel><item rdf:about="https://mod.norvania.example/3"><title>Talks</title><dc:date>2031-03-03</dc:date></item></rdf:RDF>`,
  ])('read feeds: %#', xml => {
    const read = built.readFeed(xml);
    expect(read).toEqual(readFeed(xml));
    expect(read.items).toHaveLength(1);
  });

  it('read mails', async () => {
    const mail = new TextEncoder().encode(
      `Subject: Talks\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${words.join(' ')} ${entities}</p>`,
    );
    for (const bytes of [releaseMail(), mail]) expect(await built.readMail(bytes)).toEqual(await readMail(bytes));
  });
});

describe('the writer of Word documents as it ships', () => {
  it('writes what the whole library does', async () => {
    const run = { text: 'They met', bold: true, href: 'https://mod.norvania.example' };
    const plain = { text: 'at\nthe port & pier', italic: true, code: true };
    const drawn = (type: 'png' | 'gif' | 'jpg', width: number) => ({
      text: 'The port',
      picture: { name: `port.${type}`, file: { type, bytes: png(width, 40), width, height: 40 } },
    });
    const pictures = [drawn('png', 60), drawn('png', 4000), drawn('gif', 60), drawn('jpg', 50), drawn('jpg', 50)];
    const document: ExportDocument = {
      title: 'Talks & “more”',
      author: 'Ana Relph',
      language: 'en',
      blocks: [
        ...[1, 2, 3, 4, 5, 6].map(level => ({ kind: 'heading', level, runs: [{ text: 'Talks' }, run] }) as const),
        { kind: 'paragraph', depth: 0, leads: true, runs: [run, plain, ...pictures, { text: '1', raised: true }] },
        { kind: 'paragraph', depth: 2, runs: [{ ...drawn('png', 60), href: 'mailto:desk@norvania.example' }] },
        { kind: 'paragraph', depth: 0, runs: [] },
        { kind: 'quotation', runs: [run] },
        { kind: 'item', ordered: true, list: 1, start: 3, depth: 0, runs: [run] },
        { kind: 'item', ordered: true, list: 3, start: 1, depth: 9, runs: [run, ...pictures] },
        { kind: 'item', ordered: false, list: 2, start: 1, depth: 1, runs: [run] },
        { kind: 'code', lines: ['a', '', '\tb'] },
        { kind: 'table', rows: [[[run], [plain]], [[...pictures]], []] },
        { kind: 'table', rows: [Array.from({ length: 64 }, () => [run])] },
        { kind: 'table', rows: [[]] },
        { kind: 'rule' },
      ],
    };
    const files = async (write: typeof writeDocx): Promise<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(unzipSync(await write(document))).map(([name, bytes]) => [
          name,
          // Links have names by chance, and the document the hour.
          strFromU8(bytes).replaceAll(/"rId[\w-]+"|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…'),
        ]),
      );
    expect(await files(built.writeDocx)).toEqual(await files(writeDocx));
    expect(await readWord(await built.writeDocx(document))).toHaveProperty('text', expect.stringContaining('They met'));
  });
});
