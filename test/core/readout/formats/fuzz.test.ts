import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../src/core/readout/formats/readMail.js';
import { withoutMailHead } from '../../../../src/core/readout/formats/shownMail.js';
import { readPdf } from '../../../../src/core/readout/formats/pdf/readPdf.js';
import { layOutPdf } from '../../../../src/core/readout/formats/pdf/layOutPdf.js';
import { readWord } from '../../../../src/core/readout/formats/word/readWord.js';
import { readHtml } from '../../../../src/core/readout/html/readHtml.js';
import { readoutFrom } from '../../../../src/core/readout/readoutFrom.js';
import type { ReadoutPorts } from '../../../../src/core/readout/readoutFrom.js';
import { anyText } from '../../anyText.js';
import { utf8 } from './build/mail.js';
import { releaseMail, releasePdf, releaseWord } from './build/release.js';
import { makeWord, paragraph, wordParts } from './build/word.js';

const ports: ReadoutPorts = { readHtml, readMail, readWord, readPdf };

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));

/** Ways to damage a document. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('flip' as const),
    places: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }),
    bit: fc.integer({ min: 0, max: 7 }),
  }),
  fc.record({
    kind: fc.constant('splice' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ maxLength: 200 }),
  }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
    times: fc.integer({ min: 2, max: 20 }),
  }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, how: Damage): Uint8Array {
  const place = (part: number): number => Math.floor(part * bytes.length);
  switch (how.kind) {
    case 'cut':
      return bytes.slice(0, place(how.at));
    case 'flip': {
      const copy = bytes.slice();
      for (const part of how.places) copy[place(part)] = (copy[place(part)] ?? 0) ^ (1 << how.bit);
      return copy;
    }
    case 'splice':
      return Uint8Array.from([...bytes.subarray(0, place(how.at)), ...how.bytes, ...bytes.subarray(place(how.at))]);
    case 'repeat': {
      const piece = bytes.subarray(place(how.at), place(how.at) + how.length);
      const pieces = Array.from({ length: how.times }, () => [...piece]).flat();
      return Uint8Array.from([...bytes.subarray(0, place(how.at)), ...pieces, ...bytes.subarray(place(how.at))]);
    }
  }
}

/** A readout, or a sentence for the reader; nothing else may come out. */
async function isAnswered(bytes: Uint8Array): Promise<void> {
  const result = await readoutFrom({ bytes }, ports);
  if ('problem' in result) {
    expect(result.problem).toMatch(/^[A-Z].*\.$/);
  } else {
    const { text, statements } = result.readout;
    expect(statements.every(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length)).toBe(
      true,
    );
  }
}

/** The damage may cost so many times what the whole document does, of which less than `least` milliseconds say nothing. */
const mostTimes = 50;
const least = 20;

/** How long the processor is at work on a document, in milliseconds; what other processes do meanwhile does not count. */
async function workOn(bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  await isAnswered(bytes);
  return process.cpuUsage(start).user / 1000;
}

describe('a damaged document', () => {
  it.each([
    ['mail', releaseMail(), 300],
    ['Word document', releaseWord(), 300],
    ['Word document of another program', fixture('libreoffice.docx'), 150],
    ['PDF', releasePdf(), 150],
    ['PDF of another program', fixture('columns.pdf'), 60],
  ])('is read, or gives a sentence, with little more work than the whole one: %s', async (_, document, numRuns) => {
    const most = mostTimes * Math.max(least, await workOn(document));
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async hows => {
        expect(await workOn(hows.reduce(damaged, document))).toBeLessThan(most);
      }),
      { numRuns },
    );
  });

  it('gives a sentence when its words are cut up inside its packing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), hows => {
        const parts = wordParts(paragraph('The ministers met in Port Alder.'));
        const name = 'word/document.xml';
        return isAnswered(zipSync({ ...parts, [name]: hows.reduce(damaged, parts[name] ?? utf8('')) }, { level: 0 }));
      }),
      { numRuns: 200 },
    );
  });

  it('is answered whatever it is', async () => {
    const heads = [
      '%PDF-1.7\n',
      'PK\u0003\u0004word/document',
      'MIME-Version: 1.0\nFrom: a@b.example\nTo: c\n',
      '{\\rtf1',
      '',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 500 }), (head, bytes) =>
        isAnswered(Uint8Array.from([...utf8(head), ...bytes])),
      ),
      { numRuns: 300 },
    );
  });
});

describe('a packed bomb', () => {
  const blanks = new Uint8Array(60_000_000).fill(0x20);
  const bomb = makeWord('', undefined, { 'word/document.xml': [blanks, { level: 1 }] });

  it('is refused by the size that it declares', async () => {
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readWord(bomb)).toEqual({ refused: 'tooLarge' });
  });

  it('does not unpack beyond the size that it declares', async () => {
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    // The size before packing, in each head of a part and in the list of parts.
    for (let at = 0; at + 4 < liar.length; at++) {
      if (view.getUint32(at, true) === 60_000_000) view.setUint32(at, 1000, true);
    }
    const before = process.memoryUsage().arrayBuffers;
    await readWord(liar).catch(() => undefined);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('is refused when it has parts without number', async () => {
    const parts = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`word/part${i}.xml`, utf8('<a/>')]));
    expect(await readWord(makeWord(paragraph('Words'), undefined, parts))).toEqual({ refused: 'tooLarge' });
  });

  it('leaves pictures packed', async () => {
    const word = makeWord(paragraph('The ministers met.'), undefined, {
      'word/media/image1.png': [blanks, { level: 1 }],
    });
    expect(await readWord(word)).toEqual({ text: 'The ministers met.' });
  });
});

describe('a document with something in it that wants to be loaded', () => {
  const outside = '<!ENTITY e SYSTEM "file:///etc/hostname">';
  const wordWith = (doctype: string, words: string): Uint8Array =>
    makeWord('', undefined, {
      'word/document.xml': utf8(
        `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    });

  it.each([
    ['a file outside', outside, '&e;'],
    ['a file outside, through another name', `${outside}<!ENTITY b "&e;&e;">`, '&b;'],
    ['words over and over', '<!ENTITY a "words"><!ENTITY b "&a;&a;&a;">', '&b;'],
  ])('is refused when its words name %s', async (_, declared, named) => {
    const bytes = wordWith(`<!DOCTYPE a [${declared}]>`, `The ministers met. ${named}`);
    expect(await readoutFrom({ bytes }, ports)).toEqual({ problem: expect.stringMatching(/damaged/) as string });
  });

  it.each([
    ['a file that its words do not name', `<!DOCTYPE a [${outside}]>`],
    ['declarations outside', '<!DOCTYPE a SYSTEM "file:///etc/hostname">'],
  ])('is read without %s', async (_, doctype) => {
    expect(await readWord(wordWith(doctype, 'The ministers met.'))).toEqual({ text: 'The ministers met.' });
  });
});

describe('withoutMailHead', () => {
  it('takes nothing but the beginning of a text away', () => {
    const line = fc.constantFrom(
      'From: a@b.example',
      'Sent: today',
      'Subject: x',
      '> ',
      '-----Original Message-----',
      'Words.',
      '',
      'To: ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, anyText), { maxLength: 40 }), lines => {
        const text = lines.join('\n');
        const rest = withoutMailHead(text).text.replaceAll(/[\s>]/g, '');
        expect(text.replaceAll(/[\s>]/g, '').endsWith(rest)).toBe(true);
      }),
    );
  });
});

describe('layOutPdf', () => {
  it('loses no word in the middle of a page and adds none', () => {
    const piece = fc.record({
      text: fc.constantFrom('alpha', 'beta', 'gamma.', 'Delta', '“epsilon”', ' ', '2'),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 200, max: 600 }),
      width: fc.integer({ min: 0, max: 60 }),
      size: fc.integer({ min: 6, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const letters = (text: string): string => Array.from(text.replaceAll(/\s/g, '')).sort().join('');
        const { text } = layOutPdf([{ width: 612, height: 792, pieces }]);
        expect(letters(text)).toBe(letters(pieces.map(one => one.text).join('')));
      }),
    );
  });
});
