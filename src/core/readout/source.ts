import type { SourceRecord } from '../article/types.js';
import type { Readout } from './types.js';

/** The saved text of a source, as the front end found it. */
export type SourceFile =
  | {
      readonly state: 'found';
      readonly text: string;
      /** SHA-256 of the saved text, in hexadecimal. */
      readonly sha256: string;
      readonly readout: Readout;
    }
  /** No such file. */
  | { readonly state: 'missing' }
  /** It is there but could not be read as text; `reason` is a whole sentence. */
  | { readonly state: 'unreadable'; readonly reason: string };

/** A source that the article cites, with what was found at its place. */
export interface Source {
  readonly record: SourceRecord;
  /** Its place in `sources:`. */
  readonly index: number;
  /** Absent when the record names no file. */
  readonly file?: SourceFile;
}
