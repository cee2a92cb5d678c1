/** Joins lines with `\n`, so that a text can be read in a test as it stands in a file. */
export function joinLines(...lines: readonly string[]): string {
  return lines.join('\n');
}
