/** Characters that Markdown may take for its own anywhere in a line. */
const inline = /[\\`*_[\]~|]/g;

/**
 * Foreign words as Markdown that shows them as they are, in a hover: no link, picture, emphasis, HTML or icon comes of them. The result is on one
 * line, and may stand at the beginning of one.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(inline, '\\$&')
    .replace(/&(?=#?[0-9A-Za-z]{1,40};)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\$(?=\()/g, '&#36;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=\bwww)\./gi, '\\.')
    .replace(/@/g, '\\@')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
