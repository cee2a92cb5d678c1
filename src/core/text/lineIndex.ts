import { bisect } from './bisect.js';

/** A place in a text as editors name it: 0-based line, and 0-based character in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into lines and characters and back. Lines end at `\n`, `\r\n` or a lone `\r`, as in VS Code. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    if (text.includes('\r'))
      for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g)) this.starts.push(index + lineBreak.length);
    else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** The offset at which a line starts; past the last line, the end of the text. */
  lineStart(line: number): number {
    return this.starts[Math.max(0, line)] ?? this.text.length;
  }

  /** The offset at which a line's words end, before its line break. */
  lineEnd(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > this.lineStart(line) && /[\r\n]/.test(this.text.charAt(end - 1))) end--;
    return end;
  }

  /** The position of an offset; an offset outside the text counts as the nearer end. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(0, offset), this.text.length);
    const line = Math.max(0, bisect(this.starts, start => start > at) - 1);
    return { line, character: at - (this.starts[line] ?? 0) };
  }

  /** The offset of a position; a character past the line's end counts as the line's end. */
  offsetAt(position: Position): number {
    return Math.min(this.lineStart(position.line) + position.character, this.lineEnd(position.line));
  }
}
