/** The beginning of a PNG file, up to its size. */
export function png(width: number, height: number): Uint8Array {
  const file = new DataView(new ArrayBuffer(24));
  file.setUint32(0, 0x89504e47);
  file.setUint32(16, width);
  file.setUint32(20, height);
  return new Uint8Array(file.buffer);
}

/** The beginning of a GIF file, up to its size. */
export function gif(width: number, height: number): Uint8Array {
  const file = new DataView(new ArrayBuffer(10));
  file.setUint32(0, 0x47494638);
  file.setUint16(6, width, true);
  file.setUint16(8, height, true);
  return new Uint8Array(file.buffer);
}

/** The beginning of a JPEG file: a segment of that length, a table, and the header of a progressive frame. */
export function jpeg(width: number, height: number, segment: number): Uint8Array {
  const head = [
    0xff,
    0xd8,
    0xff,
    0xe1,
    segment >> 8,
    segment & 255,
    ...Array.from({ length: segment - 2 }, () => 0xff),
  ];
  const table = [0xff, 0xc4, 0, 4, 1, 2];
  const frame = [0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([...head, ...table, ...frame]);
}
