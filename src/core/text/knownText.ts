/** Reads something in a text. A constant function: what it gives follows from the words alone. */
export type Reader<T> = (text: KnownText) => T;

/**
 * A text that remembers what was read in it, so that each reader reads it once. The blocks of an article that stay as they are from one keystroke
 * to the next keep theirs, and with it all that was found in them.
 */
export class KnownText {
  private known: Map<Reader<unknown>, unknown> | undefined;
  private ownLines: readonly KnownText[] | undefined;
  private before: KnownText | undefined;

  constructor(readonly words: string) {}

  /** Its lines with their ends, each a text by itself: a long list in which one item is typed is not read anew as a whole. */
  get lines(): readonly KnownText[] {
    if (this.ownLines) return this.ownLines;
    const known = new Map(this.before?.ownLines?.map(line => [line.words, line]));
    this.before = undefined;
    const lines = this.words.split(/(?<=\n)/).map(words => known.get(words) ?? new KnownText(words));
    this.ownLines = lines;
    return lines;
  }

  /** Takes over the lines that a text had which this one was before. */
  takeLines(before: KnownText): void {
    if (!this.ownLines && before.ownLines) this.before = before;
  }

  /** What a reader reads in the text. When that is nothing, `undefined`, it reads again the next time. */
  read<T>(reader: Reader<T>): T {
    this.known ??= new Map();
    const before = this.known.get(reader) as T | undefined;
    if (before !== undefined) return before;
    const found = reader(this);
    this.known.set(reader, found);
    return found;
  }
}
