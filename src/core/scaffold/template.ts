import { placeholder } from '../text/placeholder.js';
import { applyEdits, type TextEdit } from '../text/span.js';

export { placeholder };

/** A place where the writer writes. Stops of one number are filled together. */
export interface TabStop {
  /** From 1, in the order in which Tab visits them; 0 is where the cursor ends. */
  readonly stop: number;
  /** What stands there until the writer writes: a visible placeholder ("[TK: why it matters]") or material to rewrite. */
  readonly text: string;
}

/** Text with places for the writer: written to a file as plain text, inserted in an editor as a snippet. */
export type Template = readonly (string | TabStop)[];

/** The template as plain text, each tab stop's own text in its place. */
export function toPlainText(template: Template): string {
  return template.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** A template with its plain text changed; what reaches over the edge of a piece stays as it is. */
export function editTemplate(template: Template, edits: readonly TextEdit[]): Template {
  let from = 0;
  return template.map(piece => {
    const text = typeof piece === 'string' ? piece : piece.text;
    const [start, end] = [from, (from += text.length)];
    const own = edits.filter(edit => edit.start >= start && edit.end <= end);
    if (own.length === 0) return piece;
    const changed = applyEdits(
      text,
      own.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
    return typeof piece === 'string' ? changed : { ...piece, text: changed };
  });
}

/** The template in the snippet syntax of VS Code. Text that the syntax would take for its own is escaped. */
export function toSnippet(template: Template): string {
  return template
    .map(piece => {
      if (typeof piece === 'string') return escapeText(piece);
      return piece.text === '' ? `\${${piece.stop}}` : `\${${piece.stop}:${escapeText(piece.text)}}`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
