/** A stretch of prose (see `proseOf`) as a reader sees it: on one line, without the marks of emphasis, code, headings, quotes and links. */
export function readerText(prose: string): string {
  return prose
    .replace(/\]\([ \t<>]*\)?/g, ']')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*_`[\]]|(?<=^|\n)[ \t]{0,12}[#>]+[ \t]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many words a reader counts: a dash that stands alone is none, and one without spaces parts two. */
export function countWords(text: string): number {
  return text.split(/[\s—]+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How many characters a reader counts: a letter with its accents is one. */
export function countCharacters(text: string): number {
  return (text.normalize('NFC').match(/\P{M}\p{M}*/gu) ?? []).length;
}
