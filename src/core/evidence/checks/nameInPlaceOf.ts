/** Of a fullest name as much as the draft gives in the place of another: a surname for a surname. */
export function nameInPlaceOf(text: string, name: string): string {
  const words = name.split(' ');
  if (text.includes(' ') || words.length < 2) return name;
  const plain = words.filter(word => !/^(?:Jr|Sr|I{1,3}|IV)\.?,?$/.test(word));
  return closest(text, plain) ?? name;
}

/** The word of a name that a lone word stands for: the one that begins or ends alike, else the last. */
function closest(text: string, words: readonly string[]): string | undefined {
  const alike = (word: string): number => {
    let same = 0;
    while (same < word.length && word[same]?.toLowerCase() === text[same]?.toLowerCase()) same++;
    return same;
  };
  const best = [...words].sort((a, b) => alike(b) - alike(a))[0];
  return best !== undefined && alike(best) > 1 ? best : words.at(-1);
}
