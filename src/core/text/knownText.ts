/** Reads something in a text. A constant function: what it gives follows from the words alone. */
export type Reader<T> = (text: KnownText) => T;

/**
 * A text that remembers what was read in it, so that each reader reads it once. The blocks of an article that stay as they are from one keystroke
 * to the next keep theirs, and with it all that was found in them.
 */
export class KnownText {
  private known: Map<Reader<unknown>, unknown> | undefined;

  constructor(readonly words: string) {}

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
