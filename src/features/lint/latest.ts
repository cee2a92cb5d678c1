/** Tells, of things that are begun again before they have ended, which one was begun last for each key: what ends late is to be dropped. */
export class Latest {
  private readonly last = new Map<string, symbol>();

  /**
   * Begins anew for a key.
   *
   * @returns to be asked at the end: whether nothing was begun for this key since.
   */
  begin(key: string): () => boolean {
    const mine = Symbol();
    this.last.set(key, mine);
    return () => this.last.get(key) === mine;
  }
}
