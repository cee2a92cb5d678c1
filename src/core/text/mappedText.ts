import type { Span } from './span.js';
import { bisect } from './bisect.js';

/** A stretch of derived text and the stretch of the original that it came from. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Where this stretch starts in the original. */
  readonly from: number;
  /** Where it ends in the original. When `to - from` is not `end - start` the stretch was rewritten (a folded space, say). */
  readonly to: number;
}

/** A text derived from another (furniture left out, lines joined, typography folded) that still knows where each character came from. */
export interface MappedText {
  readonly text: string;
  /** In ascending order, without gaps: together they cover `text`. */
  readonly segments: readonly Segment[];
}

/** The span of the original from which a span of the derived text came. */
export function originalSpan(mapped: MappedText, span: Span): Span {
  const start = originalOffset(mapped, span.start, 'start');
  return { start, end: Math.max(start, originalOffset(mapped, span.end, 'end')) };
}

function originalOffset(mapped: MappedText, offset: number, side: 'start' | 'end'): number {
  const segment = segmentAt(mapped.segments, side === 'end' ? offset - 1 : offset);
  if (!segment) return 0;
  const copied = segment.to - segment.from === segment.end - segment.start;
  if (copied) return segment.from + Math.min(Math.max(0, offset - segment.start), segment.end - segment.start);
  return offset <= segment.start ? segment.from : side === 'start' && offset < segment.end ? segment.from : segment.to;
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments[Math.max(0, bisect(segments, ({ start }) => start > offset) - 1)];
}

/** Builds a {@link MappedText} from left to right. */
export class MappedTextBuilder {
  private text = '';
  private readonly segments: Segment[] = [];

  /** How many code units stand so far. */
  get length(): number {
    return this.text.length;
  }

  /** Appends the original's words at `span` as they are. */
  copy(original: string, span: Span): void {
    this.append(original.slice(span.start, span.end), span);
  }

  /** Appends `text` in place of the original's words at `span`. */
  append(text: string, span: Span): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    this.segments.push({ start, end: this.text.length, from: span.start, to: span.end });
  }

  build(): MappedText {
    return { text: this.text, segments: this.segments };
  }
}
