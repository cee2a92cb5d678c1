import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfPicture, embeddedPicture } from '../../../src/core/export/embeddedPicture.js';
import { wordPicture } from '../../../src/core/export/wordPicture.js';
import { takesLinearTime } from '../linearTime.js';
import { gif, jpeg, png } from './pictureFiles.js';

describe('a picture for Word', () => {
  it('is as large as its file says, wherever in the file that stands', () => {
    expect(wordPicture(png(640, 480))).toMatchObject({ type: 'png', width: 640, height: 480 });
    expect(wordPicture(gif(640, 480))).toMatchObject({ type: 'gif', width: 640, height: 480 });
    expect(wordPicture(jpeg(640, 480, 2))).toMatchObject({ type: 'jpg', width: 640, height: 480 });
    expect(wordPicture(jpeg(4000, 3000, 60_000))).toMatchObject({ type: 'jpg', width: 4000, height: 3000 });
  });

  it('is known by what it is, not by where it stands in memory', () => {
    const around = new Uint8Array(100);
    around.set(png(3, 2), 50);
    expect(wordPicture(around.subarray(50))).toMatchObject({ width: 3, height: 2 });
  });

  it('is none when its file is cut short, empty, of no size, or of another kind', () => {
    for (const whole of [png(640, 480), gif(640, 480), jpeg(640, 480, 20)])
      for (let length = 0; length < whole.length; length++) expect(wordPicture(whole.slice(0, length))).toBeUndefined();
    expect(wordPicture(png(0, 480))).toBeUndefined();
    expect(wordPicture(new TextEncoder().encode('RIFF____WEBPVP8 and more of it'))).toBeUndefined();
    expect(wordPicture(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  });

  it('is read to its end or not at all, whatever stands in its file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        const read = wordPicture(Uint8Array.from([0xff, 0xd8, ...bytes]));
        expect(read === undefined || (read.width > 0 && read.height > 0)).toBe(true);
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const segments = (count: number): Uint8Array => {
      const file = new Uint8Array(2 + 4 * count).fill(0xff);
      file.set([0xff, 0xd8]);
      for (let at = 2; at < file.length; at += 4) file.set([0xff, 0xe0, 0, 2], at);
      return file;
    };
    const files = new Map([20_000, 160_000].map(count => [count, segments(count)]));
    const work = (count: number): void => {
      const file = files.get(count);
      if (!file) throw new Error(`Nothing of the length ${count}.`);
      expect(wordPicture(file)).toBeUndefined();
    };
    expect(takesLinearTime(work, 20_000)).toBe(true);
  });

  it('is read from its own address, as it was put into it', () => {
    const bytes = png(3, 2);
    expect(bytesOfPicture(embeddedPicture('a.png', bytes) ?? '')).toEqual(bytes);
    expect(bytesOfPicture('data:image/png;base64,a')).toBeUndefined();
    expect(bytesOfPicture('data:text/html;base64,YQ==')).toBeUndefined();
    expect(bytesOfPicture('map.png')).toBeUndefined();
  });
});
