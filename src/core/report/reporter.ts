import type { CheckedFile } from './checkedFile.js';
import type { Tally } from './tally.js';

/** Writes a report piece by piece, so that nothing of a file has to be kept once it is reported. Pure: threads can write pieces of one report. */
export interface Reporter {
  /** What stands before the first file. */
  begin(): string;
  /** What stands between the pieces of two files that have something to say. */
  readonly separator: string;
  /** What is said of a file; empty for one of which nothing is. */
  file(file: CheckedFile): string;
  /** What stands behind the last file. */
  end(run: CheckedRun): string;
}

/** A check of files, once it is over. */
export interface CheckedRun {
  readonly tally: Tally;
  /** There when a baseline holds. */
  readonly baseline?: true;
  /** There when the check was stopped before its end, with the number of files that were not checked. */
  readonly interrupted?: { readonly left: number };
  /** What could not be checked, and why. */
  readonly problems: readonly FileTrouble[];
  /** What is wrong in the settings that were to hold. */
  readonly settings: readonly SettingsTrouble[];
}

/** A file that could not be checked. */
export interface FileTrouble {
  /** As the reader of the report knows it. */
  readonly path: string;
  /** Why, as the end of a sentence. */
  readonly problem: string;
}

/** A setting that could not be used, at its place in the project file. */
export interface SettingsTrouble {
  /** As the reader of the report knows it. */
  readonly path: string;
  /** Both from 1, in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** A whole sentence. */
  readonly message: string;
}
