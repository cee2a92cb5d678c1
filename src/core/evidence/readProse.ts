import type { Span } from '../text/span.js';

/** A stretch of prose around a sentence of it. It notes how far around the sentence somebody has read: on no more of it hangs what was found there. */
export class ReadProse {
  private from: number;
  private to: number;

  /** @param passage the sentence, a span into the stretch. */
  constructor(
    private readonly text: string,
    private readonly passage: Span,
  ) {
    this.from = passage.start;
    this.to = passage.end;
  }

  /** The words between two offsets into the stretch; what lies outside it is left out. */
  slice(start: number, end: number): string {
    this.from = Math.min(this.from, start);
    this.to = Math.max(this.to, end);
    return this.text.slice(Math.max(0, start), Math.max(0, end));
  }

  /** Whether all that was read around the sentence stands around it in another stretch too, in which it is so many code units further on. */
  isReadTheSameIn(other: ReadProse, by: number): boolean {
    const { from, to, text } = this;
    // What reads up to the beginning would read more, or less, of another.
    if (by !== 0 && from < this.passage.start && Math.min(from, from + by) <= 0) return false;
    return text.slice(Math.max(0, from), to) === other.text.slice(Math.max(0, from + by), to + by);
  }
}
