/** Stands in the build for what would write into a Word document, which the reader of Word documents is never asked to. */
export function create(): never {
  throw new Error('Word documents are only read here.');
}
