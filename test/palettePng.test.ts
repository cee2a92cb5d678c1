import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from '../scripts/support/palettePng.mjs';

/** What stands in the part of a PNG with this name. */
function part(png: Buffer, name: string): number[] {
  const at = png.indexOf(name, 0, 'latin1');
  return [...png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))];
}

test('a picture of few colours lists them, and names them by their places', () => {
  const pixels = Uint8Array.from([255, 0, 0, 255, 0, 0, 64, 128, 7, 7, 7, 0, 255, 0, 0, 255]);
  const png = palettePng({ width: 2, height: 2, pixels });
  expect(part(png, 'IHDR')).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  // Colours are as they are where nothing shines through.
  expect(part(png, 'PLTE')).toEqual([255, 0, 0, 0, 0, 128, 0, 0, 0]);
  expect(part(png, 'tRNS')).toEqual([255, 128, 0]);
  expect([...inflateSync(Buffer.from(part(png, 'IDAT')))]).toEqual([0, 0, 1, 0, 2, 0]);
});

test('a picture of many colours is refused', () => {
  const pixels = Uint8Array.from({ length: 4 * 257 }, (_, at) =>
    at % 4 === 3 ? 255 : at % 4 === 0 ? at / 4 : at > 1023 ? 1 : 0,
  );
  expect(() => palettePng({ width: 257, height: 1, pixels })).toThrow('257 colours');
});
