import type { Span } from '../text/span.js';

/** Hands out things of a text in its order, each once: one pass, however many askers. */
export class InOrder<T extends { readonly span: Span }> {
  private readonly items: readonly T[];
  private next = 0;

  constructor(items: readonly T[]) {
    this.items = [...items].sort((a, b) => a.span.start - b.span.start);
  }

  /** Those that start before `end` and were not handed out yet. */
  until(end: number): T[] {
    const from = this.next;
    while (this.next < this.items.length && (this.items[this.next]?.span.start ?? Infinity) < end) this.next++;
    return this.items.slice(from, this.next);
  }
}
