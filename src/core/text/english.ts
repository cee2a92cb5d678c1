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

/** A line that does not end as a sentence does: a heading, an item of a list. */
const unended = /^.*[^.!?:;…"”’)\s][^\S\n]*$/gm;

/** Whether a text can be English. A text that is too short to tell can be, its lists of names and figures aside. */
export function canBeEnglish(text: string): boolean {
  const words =
    text
      .slice(0, longestSample)
      .replace(unended, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewestWords) return true;
  return words.filter(word => smallWords.has(word)).length / words.length >= leastShare;
}
