import type { Span } from '../text/span.js';
import { bisect } from '../text/bisect.js';

/** Stretches of a text, which may overlap, ready to be asked whether one of them holds another. */
export class Cover {
  private readonly starts: Int32Array;
  /** For each stretch the furthest end of it and of those before it. */
  private readonly reaches: Int32Array;

  /** @param spans in the order of their starts. */
  constructor(spans: readonly Span[]) {
    this.starts = new Int32Array(spans.length);
    this.reaches = new Int32Array(spans.length);
    let reach = 0;
    for (const [at, { start, end }] of spans.entries()) {
      reach = Math.max(reach, end);
      this.starts[at] = start;
      this.reaches[at] = reach;
    }
  }

  /** Whether one of the stretches begins at the span's start or before it and ends at its end or behind it. */
  holds({ start, end }: Span): boolean {
    const at = bisect(this.starts, other => other > start) - 1;
    return at >= 0 && (this.reaches[at] ?? 0) >= end;
  }
}
