import { bisect } from '../core/text/bisect.js';

/** A line of the text and where it stands on the page, in CSS pixels from the page's top. */
export interface Anchor {
  readonly line: number;
  readonly top: number;
}

/**
 * Ties the lines of the text to places on the page: known at the blocks, a share of the way in between. Front matter lies along what stands above
 * the first block.
 */
export class LineMap {
  private readonly anchors: readonly Anchor[];

  /**
   * @param anchors in the order of the page. One that goes back, in the text or on the page, is passed over.
   * @param lineCount of the text.
   * @param height of the page.
   */
  constructor(anchors: readonly Anchor[], lineCount: number, height: number) {
    const ascending: Anchor[] = [{ line: 0, top: 0 }];
    for (const anchor of [...anchors, { line: lineCount, top: height }]) {
      const last = ascending.at(-1);
      if (last && anchor.line > last.line && anchor.top > last.top) ascending.push(anchor);
    }
    this.anchors = ascending;
  }

  /** Where a line, with a fraction, stands on the page. */
  topOf(line: number): number {
    return this.between('line', 'top', line);
  }

  /** Which line, with a fraction, stands at a place on the page. */
  lineAt(top: number): number {
    return this.between('top', 'line', top);
  }

  private between(from: keyof Anchor, to: keyof Anchor, value: number): number {
    const at = Math.max(0, bisect(this.anchors, anchor => anchor[from] > value) - 1);
    const before = this.anchors[at] ?? { line: 0, top: 0 };
    const after = this.anchors[at + 1];
    if (!after || value <= before[from]) return before[to];
    return before[to] + ((value - before[from]) / (after[from] - before[from])) * (after[to] - before[to]);
  }
}
