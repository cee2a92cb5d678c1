// Writes a picture of few colours as a PNG with a list of its colours: half as large as with the colour of each pixel.
import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

/**
 * @param {{ width: number, height: number, pixels: Uint8Array }} picture its pixels in rows: red, green, blue and opacity, a byte each, the colours multiplied by the opacity
 * @returns {Buffer}
 * @throws {Error} when it has more than 256 colours
 */
export function palettePng({ width, height, pixels }) {
  /** @type {Map<string, number>} */
  const places = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    const colour = plainColour(pixels.subarray(4 * at, 4 * at + 4)).join();
    const place = places.get(colour) ?? places.size;
    places.set(colour, place);
    // Each row begins with the way in which it is filtered: none.
    rows[at + Math.floor(at / width) + 1] = place;
  }
  if (places.size > 256) throw new Error(`The picture has ${places.size} colours, and may have 256.`);
  const colours = [...places.keys()].map(colour => colour.split(',').map(Number));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the list of colours.
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flatMap(colour => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.flatMap(colour => colour.slice(3)))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {Uint8Array} pixel
 * @returns {number[]} with its colours as they are where nothing shines through
 */
function plainColour([red = 0, green = 0, blue = 0, opacity = 0]) {
  if (opacity === 0) return [0, 0, 0, 0];
  return [...[red, green, blue].map(part => Math.min(255, Math.round((part * 255) / opacity))), opacity];
}

/**
 * @param {string} name
 * @param {Buffer} content
 * @returns {Buffer}
 */
function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
