const longestSentence = 400;

/** A sentence in small letters, with straight quotes, single spaces and no marks of emphasis, `¡` or `¿` before it. What is past 400 characters is left out. */
export function normaliseSentence(words: string): string {
  const read = straightened(words.slice(0, longestSentence)).replace(/^[ *_#¡¿]+/, '');
  const marks = /[ *_]+$/.exec(read.slice(-20))?.[0].length ?? 0;
  return read.slice(0, read.length - marks).toLowerCase();
}

function straightened(words: string): string {
  if (!/[‘’“”]|[^\S ]| {2}/.test(words)) return words;
  return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
