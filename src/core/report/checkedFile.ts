import type { Finding } from '../findings/types.js';
import { LineIndex } from '../text/lineIndex.js';

/** A file that was checked, for a report. */
export interface CheckedFile {
  /** As the reader of the report knows it, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Texts of the sources by their names in the article, for places in them. Without its text, a place there is given by offset alone. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** The lines of a checked file, or of a source by its name in the article; undefined is the file itself. */
export type Lines = (source: string | undefined) => LineIndex;

/** Counts the lines of a file and of its sources, each once and when first asked for. */
export function linesOf(file: CheckedFile): Lines {
  const known = new Map<string | undefined, LineIndex>();
  return source => {
    const lines =
      known.get(source) ?? new LineIndex(source === undefined ? file.text : (file.sources?.get(source) ?? ''));
    known.set(source, lines);
    return lines;
  };
}

/** The path of a file that is named relative to another. */
export function besides(path: string, name: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
