/** So many results may wait for an earlier one. */
const mostWaiting = 256;

/** Hands results on in their order, in whatever order they come, and holds back those who would run too far ahead. */
export class InOrder<T> {
  private readonly waiting = new Map<number, T>();
  private readonly heldBack = new Map<number, () => void>();
  private next = 0;
  private handing: Promise<void> = Promise.resolve();

  /** @param hand is given one result at a time. */
  constructor(private readonly hand: (result: T) => Promise<void>) {}

  /** Takes a result. Resolves when there is room for more. */
  async put(index: number, result: T): Promise<void> {
    this.waiting.set(index, result);
    this.handing = this.handing.then(() => this.handReady());
    if (index < this.next + mostWaiting) await this.handing;
    else await new Promise<void>(go => this.heldBack.set(index, go));
  }

  /** Resolves when everything that was put has been handed on; every result before it has to have come. */
  settled(): Promise<void> {
    return this.handing;
  }

  private async handReady(): Promise<void> {
    for (let result = this.waiting.get(this.next); result !== undefined; result = this.waiting.get(this.next)) {
      this.waiting.delete(this.next++);
      await this.hand(result);
    }
    for (const [index, go] of this.heldBack) {
      if (index >= this.next + mostWaiting) continue;
      this.heldBack.delete(index);
      go();
    }
  }
}
