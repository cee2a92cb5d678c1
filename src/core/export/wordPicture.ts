/** A picture as a Word document carries it. */
export interface WordPicture {
  readonly type: 'png' | 'gif' | 'jpg';
  readonly bytes: Uint8Array;
  /** In pixels, as its file has them. */
  readonly width: number;
  readonly height: number;
}

/** Reads of a picture what a Word document needs to know; undefined when it is none that Word shows, or is damaged. */
export function wordPicture(bytes: Uint8Array): WordPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const picture = { ...sizeIn(view), bytes };
    return picture.width > 0 && picture.height > 0 ? picture : undefined;
  } catch {
    return undefined; // It ends before it says how large it is, or says nothing that is known.
  }
}

/** The first bytes of a picture's file. */
const signatures = { png: 0x89504e47, gif: 0x47494638, jpg: 0xffd8ff };

/**
 * Where each format tells its size: PNG (https://www.w3.org/TR/png-3/#11IHDR) and GIF (https://www.w3.org/Graphics/GIF/spec-gif89a.txt, 18) at its
 * beginning, JPEG (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2) in the header of its frame.
 *
 * @throws RangeError when there is no such place.
 */
function sizeIn(view: DataView): Omit<WordPicture, 'bytes'> {
  const start = view.getUint32(0);
  if (start === signatures.png) return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (start === signatures.gif) return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (start >>> 8 !== signatures.jpg) throw new RangeError('The format is not known.');
  const frame = frameIn(view);
  return { type: 'jpg', width: view.getUint16(frame + 7), height: view.getUint16(frame + 5) };
}

/** Where the header of a JPEG's frame starts: behind other segments, each of which tells its length. */
function frameIn(view: DataView): number {
  let at = 2;
  while (!isFrame(view.getUint16(at))) at += 2 + view.getUint16(at + 2);
  return at;
}

/** Of the markers from SOF0 to SOF15 three mean something else: DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  if (marker >>> 8 !== 0xff) throw new RangeError('No segment starts here.');
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}
