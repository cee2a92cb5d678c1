/** What blocks look like, remembered from one rendering of an article to the next. Keep one for each article that is shown. */
export class BlockMemory {
  private last = new Map<string, string>();
  private now = new Map<string, string>();

  /** Begins a rendering: what the last one did not use is forgotten. */
  begin(): void {
    this.last = this.now;
    this.now = new Map();
  }

  /**
   * A block's markup, written only when it is not known.
   *
   * @param key all that the markup is made from.
   */
  markupOf(key: string, write: () => string): string {
    const known = this.now.get(key) ?? this.last.get(key) ?? write();
    this.now.set(key, known);
    return known;
  }
}
