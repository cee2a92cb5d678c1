import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/core/readout/decode.js';

const words = 'Minister Łukasz Novák met “Ms. Àgnes Ørsted” today – € 5 m.';
const latin = 'Ministère de la Défense – “réunion” à Genève, 5 €.';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

/** `latin` in windows-1252, by the bytes that the standard gives. */
function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 };
  return Uint8Array.from(text, char => special[char] ?? char.charCodeAt(0));
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    const bytes = new TextEncoder().encode(words);
    expect(decodeText(bytes)).toEqual({ text: words });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({ text: words });
  });

  it.each([true, false])('reads UTF-16 with and without a mark (little endian: %s)', littleEndian => {
    expect(decodeText(utf16('\uFEFF' + words, littleEndian))).toEqual({ text: words });
    expect(decodeText(utf16(words, littleEndian))).toEqual({ text: words });
  });

  it('takes what is not UTF-8 for windows-1252, its quotation marks included', () => {
    expect(decodeText(windows1252(latin))).toEqual({ text: latin });
    expect(decodeText(windows1252(latin), 'iso-8859-1')).toEqual({ text: latin });
    expect(decodeText(windows1252(latin), 'utf-8')).toEqual({ text: latin });
  });

  it('believes valid UTF-8 more than a declaration of Latin-1', () => {
    expect(decodeText(new TextEncoder().encode(words), 'iso-8859-1')).toEqual({ text: words });
  });

  it('reads the encoding that the answer or the page declares', () => {
    const bytes = Uint8Array.from([0xcc, 0xc8, 0xd7]);
    expect(decodeText(bytes, 'koi8-r')).toEqual({ text: 'лхв' });
    const page = new TextEncoder().encode('<html><head><meta charset="koi8-r"></head><p>');
    expect(decodeText(Uint8Array.from([...page, ...bytes]))).toEqual({
      text: '<html><head><meta charset="koi8-r"></head><p>лхв',
    });
  });

  it('reads the encoding that XML declares', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-2"?><rss>';
    const bytes = Uint8Array.from([...new TextEncoder().encode(xml), 0xb1, 0xe6]);
    expect(decodeText(bytes)).toEqual({ text: `${xml}ąć` });
  });

  it('believes valid UTF-8 more than any declaration of one byte a character', () => {
    expect(decodeText(new TextEncoder().encode(words), 'windows-1251')).toEqual({ text: words });
  });

  it('keeps UTF-8 in which a few bytes are broken, or which is cut off', () => {
    const bytes = new TextEncoder().encode(words);
    const pasted = [...bytes, 0x20, 0x93, 0x41, 0x94, 0x20, ...bytes];
    expect(decodeText(Uint8Array.from(pasted))).toEqual({ text: `${words} “A” ${words}` });
    const cut = [...bytes, 0xe2, 0x80];
    expect(decodeText(Uint8Array.from(cut))).toEqual({ text: words });
  });

  it('takes no bytes for UTF-8 that the standard does not allow', () => {
    const bytes = new TextEncoder().encode(words.repeat(2));
    for (const wrong of [[0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff]]) {
      const decoded = decodeText(Uint8Array.from([...bytes, ...wrong, 0x2e]));
      expect('text' in decoded && decoded.text.startsWith(words.repeat(2)) && !decoded.text.includes('\uFFFD')).toBe(
        true,
      );
      expect('text' in decoded && decoded.text.length).toBe(words.length * 2 + wrong.length + 1);
    }
  });

  it('is not put off by an encoding that does not exist', () => {
    expect(decodeText(new TextEncoder().encode(words), 'no-such-thing')).toEqual({ text: words });
  });

  it('says that binary data is not text', () => {
    const bytes = Uint8Array.from({ length: 900 }, (_, i) => (i * 7) % 256);
    expect(decodeText(bytes)).toEqual({ problem: expect.stringMatching(/binary.*copy/) as string });
  });

  it('says so too when data begins with words', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(words.repeat(200)), 0, 1, 2]);
    expect(decodeText(bytes)).toEqual({ problem: expect.stringMatching(/binary/) as string });
  });

  it('returns any text that it was given in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const decoded = decodeText(new TextEncoder().encode('A plain beginning of some length. ' + text));
        if ('text' in decoded) expect(decoded.text).toBe('A plain beginning of some length. ' + text);
        else expect(text).toMatch(/[\p{Cc}\uFFFD]/u);
      }),
    );
  });

  it('takes any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string(), { nil: undefined }), (bytes, charset) => {
        expect(Object.keys(decodeText(bytes, charset))).toHaveLength(1);
      }),
    );
  });
});
