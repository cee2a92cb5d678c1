/** Small words that English prose is full of and that are rare in other languages written in Latin letters. */
const smallWords = new Set(
  'the of and for with that was were from by which this is are their has have been will said on'.split(' '),
);

/** Fewer words do not tell. */
const fewestWords = 30;

/** So much of a text tells its language. */
const longestSample = 4000;

/** English prose has about one small word in three; a page of names and figures has fewer; other languages have next to none. */
const leastShare = 0.05;

/** Whether a text can be English. A text that is too short to tell can be. */
export function canBeEnglish(text: string): boolean {
  const words =
    text
      .slice(0, longestSample)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewestWords) return true;
  return words.filter(word => smallWords.has(word)).length / words.length >= leastShare;
}
