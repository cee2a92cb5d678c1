import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { formatSource, savedText, sha256 } from '../../../src/core/readout/savedSource.js';

const retrieved = '2031-04-02T09:12:00Z';

describe('formatSource', () => {
  it('writes the record, then the text as imported', () => {
    const { text, record } = formatSource(importReadout('One.\r\n\r\nTwo.'), { url: 'https://a.example/x', retrieved });
    expect(text).toBe(`---\nurl: https://a.example/x\nretrieved: ${retrieved}\n---\n\nOne.\n\nTwo.\n`);
    expect(record).toEqual({ url: 'https://a.example/x', retrieved });
  });

  it('replaces the record of a source that is imported again', () => {
    const { text } = formatSource(importReadout('---\nretrieved: 2001-01-01T00:00:00Z\n---\n\nOne.\n'), { retrieved });
    expect(text).toBe(`---\nretrieved: ${retrieved}\n---\n\nOne.\n`);
  });

  it('keeps what a person recorded as it is written', () => {
    const kept =
      'title: null\nrelease: 010 # ours\nevent: 12345678901234567890\ndateline: >-\n  NOR\n  VIK\nparticipants: [{name: 1e3}]\n';
    const { text } = formatSource(importReadout(`---\n${kept}---\n\nOne.\n`), { retrieved });
    expect(text).toBe(`---\n${kept}retrieved: ${retrieved}\n---\n\nOne.\n`);
  });

  it.each([
    '---\nFOR IMMEDIATE RELEASE\nReadout of a call\n\nMinister Haarlund called.\n\n---\nPress office\n',
    '---\nFOR IMMEDIATE RELEASE\nContact: Marta Osk\n---\nMinister Haarlund called.\n',
    `---\n${'['.repeat(15_000)}\n---\nText.\n`,
  ])('loses nothing of a release that begins with a line of dashes', release => {
    const { text } = formatSource(importReadout(release), { retrieved });
    expect(savedText(text).text).toBe(release);
    expect(savedText(release).text).toBe(release);
  });

  it('gives back the text that it was given, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const readout = { ...importReadout(`A.\n${text}z`), title: null, publisher: null, released: null };
        const file = formatSource(readout, { retrieved }).text;
        expect(savedText(file).text).toBe(`A.\n${text}z\n`.replace(/\r\n?/g, '\n'));
        expect(parse(file.slice(4, file.indexOf('\n---')))).toEqual({ retrieved });
      }),
    );
  });
});

describe('savedText', () => {
  it.each([
    ['---\ntitle: A\n---\n\nText.\n', 'Text.\n'],
    ['---\r\ntitle: A\r\n---\r\nText.', 'Text.'],
    ['Text.\n---\nMore.', 'Text.\n---\nMore.'],
    ['--- \nnever closed\nText.', '--- \nnever closed\nText.'],
    ['', ''],
    ['\uFEFF\n\r\nText.', 'Text.'],
    ['---\rtitle: A\r---\r\rText.', 'Text.'],
    ['---\n# nothing yet\n---\nText.', 'Text.'],
  ])('of %j is %j', (file, text) => {
    expect(savedText(file)).toEqual({ text, start: file.length - text.length });
  });
});

describe('sha256', () => {
  it('is the standard one, over UTF-8', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('does not mind how lines end', async () => {
    expect(await sha256('a\r\nb\rc\n')).toBe(await sha256('a\nb\nc\n'));
  });
});
