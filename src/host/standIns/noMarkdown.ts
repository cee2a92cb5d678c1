/** Stands in the build for what would write Markdown of a Word document, of which the reader of Word documents makes HTML. */
export function markdownWriter(): never {
  throw new Error('Word documents are only read as HTML here.');
}
