/** Words as they stand in a quotation: their own quotation marks become single ones. */
export function withInnerMarks(words: string): string {
  return words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s(])"/g, '$1‘')
    .replaceAll('"', '’');
}
