import type { Span } from '../text/span.js';
import type { Mark } from './marks.js';

/** Finds the marks of one block after the other, in the order of the text. */
export class MarkCursor {
  private first = 0;

  /** @param marks in ascending order of their starts. */
  constructor(private readonly marks: readonly Mark[]) {}

  /** Names the marks in a block by all that is shown of them, places counted from the block's start. */
  signatureIn({ start, end }: Span): string {
    while ((this.marks[this.first]?.end ?? Infinity) <= start) this.first++;
    let signature = '';
    for (let i = this.first; i < this.marks.length; i++) {
      const mark = this.marks[i];
      if (!mark || mark.start >= end) break;
      if (mark.end > start) signature += `\n${mark.start - start} ${mark.end - start} ${mark.kind} ${shownOf(mark)}`;
    }
    return signature;
  }
}

function shownOf(mark: Mark): string {
  switch (mark.kind) {
    case 'dateline':
      return '';
    case 'sentence':
      return mark.statements.join(' ');
    case 'fact':
      return `${mark.verdict} ${mark.said ?? ''} ${mark.says ?? ''}`;
    case 'placeholder':
    case 'error':
    case 'warning':
      return mark.message;
  }
}
