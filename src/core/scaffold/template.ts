import { placeholder } from '../text/placeholder.js';

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
