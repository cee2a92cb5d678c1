const longest = 80;

/** Words for a message: on one line, and cut behind the last whole word of the first 80 characters. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(' ', longest);
  return `${line.slice(0, end > longest / 2 ? end : longest)} …`;
}
