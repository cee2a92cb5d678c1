// Pictures in few colours, which pack into a fraction of the bytes: letters stay sharp, which they do not in one that is packed as a photograph.

/**
 * Runs in the browser: a picture in the few colours that come nearest to its own, each dot in the nearest of them.
 * @param {{ data: string, most: number }} picture `data`: a PNG, in Base64; `most`: colours
 * @returns {Promise<string>} a PNG, in Base64
 */
export async function inFewColours({ data, most }) {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.drawImage(image, 0, 0);
  const dots = context.getImageData(0, 0, image.width, image.height);
  const colours = new Uint32Array(dots.data.buffer);
  const distance = (/** @type {number} */ one, /** @type {number} */ other) =>
    [0, 8, 16].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  /** @type {number[]} */
  const kept = [];
  /** How far each colour is from the nearest that is kept. */
  const away = new Map([...counts.keys()].map(colour => [colour, Number.POSITIVE_INFINITY]));
  // The next is always the one that most is lost by: a rare colour counts when nothing like it is kept, such as that of a line under words.
  while (kept.length < most) {
    let next = 0;
    let lost = -1;
    for (const [colour, count] of counts) {
      const loss = kept.length === 0 ? count : (away.get(colour) ?? 0) * count;
      if (loss > lost) [next, lost] = [colour, loss];
    }
    kept.push(next);
    for (const [colour, far] of away) away.set(colour, Math.min(far, distance(colour, next)));
  }
  const nearest = new Map(
    [...counts.keys()].map(colour => [
      colour,
      kept.reduce((best, one) => (distance(colour, one) < distance(colour, best) ? one : best)),
    ]),
  );
  colours.forEach((colour, at) => (colours[at] = nearest.get(colour) ?? colour));
  context.putImageData(dots, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
