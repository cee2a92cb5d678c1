/** Small words that Spanish prose is full of and that no English sentence has several of. */
const smallWords = new Set('el la los las de del que en y se con por para una un su sus al lo'.split(' '));

/** Spanish prose has about one small word in three. */
const leastShare = 0.2;

/** So much of a text tells its language. */
const longestSample = 4000;

/** Whether a sentence or a longer text is in Spanish. */
export function isSpanish(text: string): boolean {
  const words =
    text
      .slice(0, longestSample)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter(word => smallWords.has(word)).length / Math.max(1, words.length) >= leastShare;
}
